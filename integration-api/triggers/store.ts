/** Triggers in the database: claimed while somebody talks to Autotask about them. */
import { randomBytes } from 'node:crypto';
import { and, asc, eq, isNull, lt, or } from 'drizzle-orm';
import { z } from 'zod';
import type { TriggerIn } from '../../utils/contract/triggers.ts';
import type { Database } from '../database/open.ts';
import { type TriggerRow, triggers } from '../database/schema.ts';
import { type Opened, open, type SealedPlace, seal } from '../secrets/cipher.ts';
import type { Keyring } from '../secrets/keyring.ts';

const place = (id: string, column: string): SealedPlace => ({ table: 'triggers', row: id, column });

export const hookSecretPlace = (id: string) => place(id, 'hook_secret_sealed');
export const signingSecretPlace = (id: string) => place(id, 'signing_secret_sealed');

/** Secret that Autotask signs callouts with. */
export function hookSecretOf(keyring: Keyring, row: Pick<TriggerRow, 'id' | 'hookSecretSealed'>): Opened {
  return open(keyring, hookSecretPlace(row.id), row.hookSecretSealed);
}

/** Secret that this server signs with what it hands on. */
export function signingSecretOf(
  keyring: Keyring,
  row: Pick<TriggerRow, 'id' | 'signingSecretSealed'>,
): Opened {
  return open(keyring, signingSecretPlace(row.id), row.signingSecretSealed);
}

export type BegunTrigger =
  | { kind: 'new'; row: TriggerRow }
  /** There is an identical one, claimed for us now. */
  | { kind: 'known'; row: TriggerRow }
  | { kind: 'busy' };

/** Writes the trigger down before Autotask hears of it, or finds the identical one. */
export async function beginTrigger(
  db: Database,
  keyring: Keyring,
  instanceId: string,
  input: TriggerIn,
  leaseMs: number,
): Promise<BegunTrigger> {
  const now = new Date();
  const id = `tr_${randomBytes(9).toString('base64url')}`;
  const moments = [...new Set(input.moments)].sort();
  const identity = identityOf(input, moments);
  const [row] = await db
    .insert(triggers)
    .values({
      id,
      instanceId,
      subject: input.on,
      moments,
      fields: [],
      subscriberUrl: input.subscriberUrl ?? null,
      identity,
      hookId: randomBytes(24).toString('base64url'),
      hookSecretSealed: seal(keyring.active(), hookSecretPlace(id), randomBytes(32).toString('hex')),
      signingSecretSealed: seal(
        keyring.active(),
        signingSecretPlace(id),
        randomBytes(32).toString('base64url'),
      ),
      state: 'creating',
      busyUntil: new Date(now.getTime() + leaseMs),
      createdAt: now,
    })
    .onConflictDoNothing()
    .returning();
  if (row) return { kind: 'new', row };
  const same = and(eq(triggers.instanceId, instanceId), eq(triggers.identity, identity));
  const known = await claim(db, same, leaseMs);
  return known ? { kind: 'known', row: known } : { kind: 'busy' };
}

/** What makes two triggers the same: subject, moments, wished fields, subscriber. */
function identityOf(input: TriggerIn, moments: TriggerIn['moments']): string {
  return JSON.stringify([input.on, moments, [...(input.fields ?? [])].sort(), input.subscriberUrl ?? null]);
}

const Identity = z.tuple([z.unknown(), z.unknown(), z.array(z.string()), z.unknown()]);

/** What was asked for when the trigger was made: asking for it again finds the same trigger. */
export function wishOf(row: TriggerRow): TriggerIn {
  const [, , fields] = Identity.parse(JSON.parse(row.identity));
  return {
    on: row.subject,
    moments: row.moments,
    ...(fields.length > 0 ? { fields } : {}),
    ...(row.subscriberUrl === null ? {} : { subscriberUrl: row.subscriberUrl }),
  };
}

/** Takes the right to talk to Autotask about a trigger, unless somebody has it. */
export async function claimTrigger(
  db: Database,
  instanceId: string,
  id: string,
  leaseMs: number,
): Promise<TriggerRow | undefined> {
  return claim(db, and(eq(triggers.id, id), eq(triggers.instanceId, instanceId)), leaseMs);
}

async function claim(
  db: Database,
  which: ReturnType<typeof and>,
  leaseMs: number,
): Promise<TriggerRow | undefined> {
  const now = new Date();
  const [row] = await db
    .update(triggers)
    .set({ busyUntil: new Date(now.getTime() + leaseMs) })
    .where(and(which, or(isNull(triggers.busyUntil), lt(triggers.busyUntil, now))))
    .returning();
  return row;
}

/** Writes a change and gives the claim back. */
export async function releaseTrigger(
  db: Database,
  id: string,
  change: Partial<Pick<TriggerRow, 'state' | 'stateReason' | 'webhookId' | 'fields'>>,
): Promise<TriggerRow | undefined> {
  const [row] = await db
    .update(triggers)
    .set({ ...change, busyUntil: null })
    .where(eq(triggers.id, id))
    .returning();
  return row;
}

export async function findTrigger(
  db: Database,
  instanceId: string,
  id: string,
): Promise<TriggerRow | undefined> {
  const [row] = await db
    .select()
    .from(triggers)
    .where(and(eq(triggers.id, id), eq(triggers.instanceId, instanceId)));
  return row;
}

export async function listTriggers(db: Database, instanceId: string): Promise<TriggerRow[]> {
  return db
    .select()
    .from(triggers)
    .where(eq(triggers.instanceId, instanceId))
    .orderBy(asc(triggers.createdAt), asc(triggers.id));
}

/** Removes a trigger with its events. */
export async function deleteTrigger(db: Database, id: string): Promise<void> {
  await db.delete(triggers).where(eq(triggers.id, id));
}
