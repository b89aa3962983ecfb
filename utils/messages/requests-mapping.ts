/** Requests of the mapping page: organizations, companies and mappings as the integration API keeps them; and the answers. */
import { z } from 'zod';
import type { CompanyParty } from '../companies/party.ts';
import { LIST_LIMIT, type Mapping, Mapping as MappingSchema, Organization } from '../contract/mappings.ts';

const page = <S extends z.ZodType>(body: S) => ({ from: 'page' as const, body });
/** The page says which instance it is about: the current one may change with the open tab while the page works. */
const ofInstance = { instance: z.string().max(64) };
/** The ETag of the list that was read. */
const replaces = z.string().max(100);

export const MAPPING_REQUESTS = {
  'mapping.organizations': page(z.strictObject({})),
  'mapping.saveOrganizations': page(
    z.strictObject({ organizations: z.array(Organization).max(LIST_LIMIT), replaces }),
  ),
  /** One page of the companies that were read last, by id. */
  'mapping.companies': page(z.strictObject({ ...ofInstance, after: z.number().int().min(0).optional() })),
  'mapping.load': page(z.strictObject(ofInstance)),
  'mapping.save': page(
    z.strictObject({ ...ofInstance, mappings: z.array(MappingSchema).max(LIST_LIMIT), replaces }),
  ),
} as const;

/** Who saved a list last, and when (ISO 8601). */
export interface SavedBy {
  at: string;
  by: string;
}

export interface OrganizationsView {
  /** Of the integration API. */
  host: string;
  organizations: z.infer<typeof Organization>[];
  etag: string;
  saved?: SavedBy;
}

export interface MappingsView {
  host: string;
  mappings: Mapping[];
  etag: string;
  saved?: SavedBy;
}

export interface CompaniesView {
  companies: CompanyParty[];
  /** Where the next page begins; absent on the last. */
  nextAfter?: number;
}

/** A conflict is an answer: it brings what somebody else saved meanwhile, to be merged. */
export type ListSaved<T> = { outcome: 'saved' | 'conflict' } & T;

export interface MappingAnswers {
  'mapping.organizations': OrganizationsView;
  'mapping.saveOrganizations': ListSaved<OrganizationsView>;
  'mapping.companies': CompaniesView;
  'mapping.load': MappingsView;
  'mapping.save': ListSaved<MappingsView>;
}
