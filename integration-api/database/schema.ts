/** The tables. `npx drizzle-kit generate` (in this workspace) turns a change here into a migration. */
import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  index,
  integer,
  json,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
} from 'drizzle-orm/pg-core';
import type { Checkpoint } from '../../utils/companies/refresh/checkpoint.ts';
import type { CompanyFilter } from '../../utils/contract/companyFilter.ts';
import type { InstanceOut, Validation } from '../../utils/contract/instance.ts';
import type { TriggerMoment, TriggerSubject } from '../../utils/contract/triggers.ts';

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
  companyFilter: kept('company_filter').$type<CompanyFilter>(),
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

/** Version of each list that is saved as a whole, for conflict detection. */
export const listVersions = pgTable('list_versions', {
  list: text().primaryKey(),
  version: integer().notNull(),
  savedAt: when('saved_at').notNull(),
  /** Name of the token. */
  savedBy: text('saved_by').notNull(),
});

export const organizations = pgTable('organizations', {
  id: text().primaryKey(),
  /** Place in the list, which is given back in its order. */
  place: integer().notNull(),
  name: text().notNull(),
  domain: text(),
  phone: text(),
  city: text(),
});

export const mappings = pgTable(
  'mappings',
  {
    instanceId: text('instance_id')
      .notNull()
      .references(() => instances.id, { onDelete: 'cascade' }),
    organizationId: text('organization_id').notNull(),
    companyId: bigint('company_id', { mode: 'number' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.instanceId, table.organizationId] }),
    unique('mappings_one_company_once').on(table.instanceId, table.companyId),
  ],
);

/** Triggers with their webhook in Autotask. */
export const triggers = pgTable(
  'triggers',
  {
    id: text().primaryKey(),
    instanceId: text('instance_id')
      .notNull()
      .references(() => instances.id),
    subject: text().$type<TriggerSubject>().notNull(),
    /** Sorted. */
    moments: kept().$type<TriggerMoment[]>().notNull(),
    fields: kept().$type<string[]>().notNull(),
    subscriberUrl: text('subscriber_url'),
    /** What makes two triggers the same: subject, moments, wished fields, subscriber. */
    identity: text().notNull(),
    /** Opaque part of the address that Autotask calls. */
    hookId: text('hook_id').notNull().unique(),
    hookSecretSealed: text('hook_secret_sealed').notNull(),
    signingSecretSealed: text('signing_secret_sealed').notNull(),
    webhookId: bigint('webhook_id', { mode: 'number' }),
    state: text({ enum: ['creating', 'active', 'deactivated', 'removing'] }).notNull(),
    stateReason: text('state_reason'),
    /** Somebody is talking to Autotask about it until then at the latest. */
    busyUntil: when('busy_until'),
    lastEventAt: when('last_event_at'),
    createdAt: when('created_at').notNull(),
  },
  (table) => [unique('triggers_identity').on(table.instanceId, table.identity)],
);
export type TriggerRow = typeof triggers.$inferSelect;

/** Callouts that were received: verified, each once. */
export const triggerEvents = pgTable(
  'trigger_events',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    triggerId: text('trigger_id')
      .notNull()
      .references(() => triggers.id, { onDelete: 'cascade' }),
    /** Autotask's Guid and sequence number: the same callout has the same. */
    calloutKey: text('callout_key').notNull(),
    action: text().notNull(),
    entityType: text('entity_type').notNull(),
    entityId: bigint('entity_id', { mode: 'number' }),
    sequenceNumber: bigint('sequence_number', { mode: 'number' }),
    eventTime: text('event_time'),
    personId: bigint('person_id', { mode: 'number' }),
    fields: kept().$type<Record<string, unknown>>().notNull(),
    receivedAt: when('received_at').notNull(),
    state: text({ enum: ['kept', 'waiting', 'delivered', 'given-up'] }).notNull(),
    attempts: integer().notNull(),
    nextAttemptAt: when('next_attempt_at'),
    /** A worker is handing it on until then at the latest. */
    claimedUntil: when('claimed_until'),
    deliveredAt: when('delivered_at'),
    lastProblem: text('last_problem'),
  },
  (table) => [
    unique('trigger_events_callout').on(table.triggerId, table.calloutKey),
    index('trigger_events_newest').on(table.triggerId, table.id),
    index('trigger_events_waiting').on(table.triggerId, table.nextAttemptAt).where(sql`state = 'waiting'`),
    index('trigger_events_received_at').on(table.receivedAt),
  ],
);
export type TriggerEventRow = typeof triggerEvents.$inferSelect;

/** Companies as the last refresh read them. */
export const companies = pgTable(
  'companies',
  {
    instanceId: text('instance_id')
      .notNull()
      .references(() => instances.id, { onDelete: 'cascade' }),
    companyId: bigint('company_id', { mode: 'number' }).notNull(),
    name: text().notNull(),
    companyType: integer('company_type'),
    isActive: boolean('is_active'),
    phone: text(),
    webAddress: text('web_address'),
    city: text(),
  },
  (table) => [primaryKey({ columns: [table.instanceId, table.companyId] })],
);

/** The last refresh of each instance; while it runs, where it stands. */
export const refreshes = pgTable('refreshes', {
  instanceId: text('instance_id')
    .primaryKey()
    .references(() => instances.id, { onDelete: 'cascade' }),
  state: text({
    enum: ['waiting', 'running', 'paused', 'complete', 'incomplete', 'failed', 'cancelled'],
  }).notNull(),
  /** What is read: everything that the filter matches, or only what changed since the last complete one. */
  scope: text({ enum: ['all', 'changes'] }).notNull(),
  checkpoint: kept().$type<Checkpoint>(),
  /** Only companies that changed after this instant are asked for. */
  since: text(),
  /** `since` for the next one; belongs to the filter in `filterKey`. */
  nextSince: text('next_since'),
  filterKey: text('filter_key'),
  delivered: integer().notNull(),
  total: integer(),
  requests: integer().notNull(),
  code: text(),
  sentence: text(),
  startedAt: when('started_at').notNull(),
  updatedAt: when('updated_at').notNull(),
  /** When a paused one goes on. */
  resumeAt: when('resume_at'),
  cancelWanted: boolean('cancel_wanted').notNull(),
  claimedUntil: when('claimed_until'),
});
export type RefreshRow = typeof refreshes.$inferSelect;
