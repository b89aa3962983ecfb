/** The tables. `npx drizzle-kit generate` (in this workspace) turns a change here into a migration. */
import { index, integer, json, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import type { InstanceOut, Validation } from '../../utils/contract/instance.ts';

/** `json`, not `jsonb`: a kept answer is given again byte for byte, in its own order. */
const kept = json;

const when = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' });

/** Bearer tokens: only a hash of each; the token itself is shown once, when it is made. */
export const apiTokens = pgTable('api_tokens', {
  id: text().primaryKey(),
  name: text().notNull(),
  secretHash: text('secret_hash').notNull(),
  createdAt: when('created_at').notNull(),
  lastUsedAt: when('last_used_at'),
  revokedAt: when('revoked_at'),
});

/** Autotask instances. `*_sealed` columns are AES-256-GCM envelopes (secrets/cipher.ts). */
export const instances = pgTable('instances', {
  id: text().primaryKey(),
  label: text().notNull(),
  uiHost: text('ui_host').notNull(),
  restBase: text('rest_base').notNull(),
  userName: text('user_name').notNull(),
  secretSealed: text('secret_sealed').notNull(),
  secretMasked: text('secret_masked').notNull(),
  bindingKind: text('binding_kind', { enum: ['vendor', 'custom'] }).notNull(),
  vendor: text(),
  trackingSealed: text('tracking_sealed'),
  trackingMasked: text('tracking_masked'),
  plannedTriggers: integer('planned_triggers').notNull(),
  /** Grows with every PUT: a validation of an older revision is not written over a newer one. */
  revision: integer().notNull(),
  validation: kept().$type<Validation>().notNull(),
  /** How often in a row Autotask refused exactly these values. */
  loginRefusals: integer('login_refusals').notNull(),
  /** Somebody is validating until then at the latest. */
  validatingUntil: when('validating_until'),
  createdAt: when('created_at').notNull(),
  updatedAt: when('updated_at').notNull(),
});
export type InstanceRow = typeof instances.$inferSelect;

/** What each Idempotency-Key did and what was answered. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    tokenId: text('token_id').notNull(),
    key: text().notNull(),
    /** Keyed digest of method, path and body: a plain hash would let a thief of the database guess the secret. */
    requestDigest: text('request_digest').notNull(),
    instanceId: text('instance_id').notNull(),
    revision: integer().notNull(),
    /** While there is no response: the process that works on it has until then. */
    leaseUntil: when('lease_until').notNull(),
    response: kept().$type<InstanceOut>(),
    createdAt: when('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tokenId, table.key] }),
    index('idempotency_keys_created_at').on(table.createdAt),
  ],
);
