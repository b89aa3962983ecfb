import { z } from 'zod';
import { CompanyFilter } from '../companies/filter/company-filter.ts';

/** Kept in storage.local: everything about one Autotask instance but its secrets. Bump with a migration and an example file. */
export const INSTANCE_VERSION = 2;

export const Evidence = z.object({
  what: z.string().max(200),
  source: z.string().max(100),
  form: z.string().max(40).optional(),
  at: z.number(),
});

export const Binding = z.discriminatedUnion('kind', [
  /** Only the vendor can log in as this user. */
  z.object({ kind: z.literal('vendor'), vendor: z.string().min(1).max(100) }),
  /** Has a visible tracking identifier; tested live. */
  z.object({ kind: z.literal('custom') }),
]);
export type Binding = z.infer<typeof Binding>;

/** State of the level and of the user as their pages showed it; an absent field was not seen. */
export const Seen = z.object({
  level: z
    .object({
      name: z.string().max(200).optional(),
      webhooksAllowed: z.boolean().optional(),
      maximumWebhooks: z.number().optional(),
      passwordNeverExpires: z.boolean().optional(),
      seenAt: z.number(),
    })
    .optional(),
  user: z
    .object({
      active: z.boolean().optional(),
      locked: z.boolean().optional(),
      securityLevel: z.string().max(200).optional(),
      tracking: z.enum(['vendor', 'custom']).optional(),
      vendor: z.string().max(200).optional(),
      seenAt: z.number(),
    })
    .optional(),
});

export const Delivery = z.object({
  id: z.string(),
  destination: z.string(),
  /** Where it went, for the panel: host only. */
  host: z.string(),
  idempotencyKey: z.string(),
  state: z.enum(['waiting', 'delivered', 'refused']),
  attempts: z.number().int(),
  createdAt: z.number(),
  updatedAt: z.number(),
  nextAttemptAt: z.number().optional(),
  /** Set while a request is under way; still set after the service worker died in the middle. */
  sendingSince: z.number().optional(),
  /** It may have arrived, and sending it again may have a second effect: it waits for the admin's decision. */
  unsure: z.literal(true).optional(),
  /** Given up from here: by the admin, or because a later delivery took its place. Its state is `refused`. */
  withdrawn: z.literal(true).optional(),
  /** An earlier attempt ended without an answer. */
  unknownEnd: z.literal(true).optional(),
  /** Sentence for the admin: why it waits or was refused. */
  reason: z.string().max(1000).optional(),
  /** What the admin can do about it. */
  fix: z.string().max(1000).optional(),
  receipt: z
    .object({
      id: z.string().optional(),
      validated: z.boolean().optional(),
      at: z.number(),
      summary: z.string().max(1000),
      /** What the destination's own validation said, row by row. */
      rows: z
        .array(z.object({ title: z.string().max(100), ok: z.boolean(), text: z.string().max(500) }))
        .max(30)
        .optional(),
      partly: z.boolean().optional(),
    })
    .optional(),
});
export type Delivery = z.infer<typeof Delivery>;

export const Instance = z.object({
  version: z.literal(INSTANCE_VERSION),
  id: z.string().min(1).max(64),
  label: z.string().min(1).max(80),
  zone: z
    .object({
      uiHost: z.string(),
      restBase: z.string(),
      /** How we know: the tab's address, Autotask's lookup, or the admin's choice. */
      source: z.enum(['tab', 'lookup', 'admin']),
    })
    .optional(),
  binding: Binding.optional(),
  /** Not a secret: needed to say which user the secret belongs to. */
  userName: z.string().max(200).optional(),
  plannedTriggers: z.number().int().min(1).max(9999),
  /** Name of the copied level, suggested until seen on a page. */
  levelName: z.string().max(100),
  /** Which companies belong to it; absent: nothing was decided, so all of them. */
  companyFilter: CompanyFilter.optional(),
  /** When it was decided, to tell whether what was sent last knew it. */
  companyFilterAt: z.number().optional(),
  /** Guide id -> step id -> evidence. */
  evidence: z.record(z.string(), z.record(z.string(), Evidence)),
  /** What pages showed last, for the credential test. */
  seen: Seen.optional(),
  deliveries: z.array(Delivery).max(200),
  createdAt: z.number(),
});
export type Instance = z.infer<typeof Instance>;

/** The one stored item: all instances and which of them is current. */
export const Instances = z
  .object({
    version: z.literal(INSTANCE_VERSION),
    current: z.string(),
    items: z.array(Instance).min(1).max(50),
  })
  .refine((all) => all.items.some((item) => item.id === all.current), 'current names an instance');
export type Instances = z.infer<typeof Instances>;
