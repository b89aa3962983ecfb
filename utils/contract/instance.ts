/** The integration API's own words: what is sent to it and what it answers. OpenAPI is generated from these. */
import { z } from 'zod';
import { CompanyFilter } from './companyFilter.ts';
import { line } from './text.ts';

export const InstanceId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);

/** Chosen by the client, once per intended change: the same key never has two effects. */
export const IdempotencyKey = z.string().regex(/^[\x21-\x7e]{1,200}$/);

export const BindingIn = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('vendor'), vendor: line(100) }),
  z.object({ kind: z.literal('custom'), trackingIdentifier: line(100) }),
]);

/** Body of PUT /v1/autotask/instances/{id}. */
export const InstanceIn = z
  .object({
    label: line(80),
    zone: z.object({ uiHost: line(100), restBase: line(200) }),
    userName: line(200),
    secret: line(500),
    binding: BindingIn,
    plannedTriggers: z.number().int().min(1).max(9999),
    /** Which companies count. Left out: as stored before; null: all of them. */
    companyFilter: CompanyFilter.nullable().optional(),
  })
  .meta({
    id: 'InstanceIn',
    description:
      'One Autotask instance with its API user. The secret is stored encrypted and never given back.',
  });
export type InstanceIn = z.infer<typeof InstanceIn>;

export const ValidationRow = z
  .object({
    id: z.string(),
    title: z.string(),
    state: z.enum(['passed', 'warning', 'failed', 'skipped']),
    summary: z.string(),
    /** Stable cause code of the first finding, when there is one. */
    code: z.string().optional(),
    fix: z.string().optional(),
  })
  .meta({ id: 'ValidationRow' });
export type ValidationRow = z.infer<typeof ValidationRow>;

export const Validation = z
  .object({
    status: z.enum(['validated', 'failed', 'unreachable', 'pending']),
    at: z.iso.datetime(),
    rows: z.array(ValidationRow),
  })
  .meta({
    id: 'Validation',
    description:
      'What Autotask itself said when this server used the credentials. Independent of whether they are stored.',
  });
export type Validation = z.infer<typeof Validation>;

/** What GET answers: secrets masked. */
export const InstanceOut = z
  .object({
    id: InstanceId,
    label: z.string(),
    zone: z.object({ uiHost: z.string(), restBase: z.string() }),
    userName: z.string(),
    /** Always dots and a length class, never a character of the secret. */
    secretMasked: z.string(),
    binding: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('vendor'), vendor: z.string() }),
      z.object({ kind: z.literal('custom'), trackingIdentifierMasked: z.string() }),
    ]),
    plannedTriggers: z.number().int(),
    companyFilter: CompanyFilter.optional(),
    validation: Validation,
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'InstanceOut' });
export type InstanceOut = z.infer<typeof InstanceOut>;

/** One page of GET /v1/autotask/instances; `nextCursor` is absent on the last page. */
export const InstancePage = z
  .object({ items: z.array(InstanceOut), nextCursor: z.string().optional() })
  .meta({ id: 'InstancePage' });
export type InstancePage = z.infer<typeof InstancePage>;

/** Body of POST /v1/autotask/instances/{id}/validate; may be left out. */
export const ValidateIn = z
  .object({
    /** Try again although Autotask refused the same values twice; each refusal brings the user nearer to being locked. */
    insist: z.boolean().optional(),
  })
  .meta({ id: 'ValidateIn' });
export type ValidateIn = z.infer<typeof ValidateIn>;

/** RFC 9457. `code` is ours and stable. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string().optional(),
    instance: z.string().optional(),
    code: z.string(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem document; `code` is stable.' });
export type Problem = z.infer<typeof Problem>;

/** GET /v1: what this server offers. */
export const Offer = z
  .object({
    service: z.literal('onramp-integration-api'),
    version: z.string(),
    /** Names of abilities: "instances", "validate", "triggers", "organizations", "mappings", "refresh". */
    offers: z.array(z.string()),
    /** Vendors whose tracking identifier this server holds, so that vendor-bound users can be validated. */
    vendors: z.array(z.string()),
    contract: z.string(),
  })
  .meta({ id: 'Offer' });
export type Offer = z.infer<typeof Offer>;
