/** Organizations of the receiving product, and which Autotask company each of them is. */
import { z } from 'zod';
import { line } from './text.ts';

/** Greatest number of entries in one list. */
export const LIST_LIMIT = 100_000;

export const OrganizationId = line(100);

export const Organization = z
  .object({
    id: OrganizationId,
    name: line(300),
    domain: line(300).optional(),
    phone: line(100).optional(),
    city: line(200).optional(),
  })
  .meta({ id: 'Organization' });
export type Organization = z.infer<typeof Organization>;

/** Body and answer of /v1/organizations. */
export const OrganizationList = z
  .object({ organizations: z.array(Organization).max(LIST_LIMIT) })
  .meta({ id: 'OrganizationList' });
export type OrganizationList = z.infer<typeof OrganizationList>;

export const Mapping = z
  .object({
    organizationId: OrganizationId,
    /** Id of the company in Autotask; 0 is the tenant's own company and valid. */
    companyId: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
  })
  .meta({ id: 'Mapping' });
export type Mapping = z.infer<typeof Mapping>;

/** Body of PUT /v1/autotask/instances/{id}/mappings: the whole list. */
export const MappingList = z
  .object({ mappings: z.array(Mapping).max(LIST_LIMIT) })
  .meta({ id: 'MappingList' });
export type MappingList = z.infer<typeof MappingList>;

/** Who saved a list last; absent before the first time. */
export const Saved = z.object({ at: z.iso.datetime(), by: z.string() }).meta({ id: 'Saved' });

export const OrganizationListOut = OrganizationList.extend({ saved: Saved.optional() }).meta({
  id: 'OrganizationListOut',
});
export const MappingListOut = MappingList.extend({ saved: Saved.optional() }).meta({ id: 'MappingListOut' });
