/** The integration API's own words: what is sent to it and what it answers. OpenAPI is generated from these. */
import { z } from 'zod';

export const InstanceId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);

export const BindingIn = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('vendor'), vendor: z.string().min(1).max(100) }),
  z.object({ kind: z.literal('custom'), trackingIdentifier: z.string().min(1).max(100) }),
]);

/** Body of PUT /v1/autotask/instances/{id}. */
export const InstanceIn = z.object({
  label: z.string().min(1).max(80),
  zone: z.object({ uiHost: z.string().min(1).max(100), restBase: z.string().min(1).max(200) }),
  userName: z.string().min(1).max(200),
  secret: z.string().min(1).max(500),
  binding: BindingIn,
  plannedTriggers: z.number().int().min(1).max(9999),
});
export type InstanceIn = z.infer<typeof InstanceIn>;

export const ValidationRow = z.object({
  id: z.string(),
  title: z.string(),
  state: z.enum(['passed', 'warning', 'failed', 'skipped']),
  summary: z.string(),
  /** Stable cause code of the first finding, when there is one. */
  code: z.string().optional(),
  fix: z.string().optional(),
});

export const Validation = z.object({
  status: z.enum(['validated', 'failed', 'unreachable', 'pending']),
  at: z.iso.datetime(),
  rows: z.array(ValidationRow),
});
export type Validation = z.infer<typeof Validation>;

/** What GET answers: secrets masked. */
export const InstanceOut = z.object({
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
  validation: Validation,
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type InstanceOut = z.infer<typeof InstanceOut>;

/** RFC 9457. `code` is ours and stable. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string().optional(),
  instance: z.string().optional(),
  code: z.string(),
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
});
export type Problem = z.infer<typeof Problem>;

/** GET /v1: what this server offers. */
export const Offer = z.object({
  service: z.literal('onramp-integration-api'),
  version: z.string(),
  /** Names of abilities: "instances", "validate", "triggers", "organizations", "mappings", "refresh". */
  offers: z.array(z.string()),
  /** Vendors whose tracking identifier this server holds, so that vendor-bound users can be validated. */
  vendors: z.array(z.string()),
  contract: z.string(),
});
export type Offer = z.infer<typeof Offer>;
