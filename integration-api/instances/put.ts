/** PUT with an idempotency key: the configuration and the key are written in one transaction, so there is no half of either. */
import { and, eq, isNull, lt, sql } from 'drizzle-orm';
import type { InstanceIn, InstanceOut, Validation } from '../../utils/contract/instance.ts';
import type { Database } from '../database/open.ts';
import { type InstanceRow, idempotencyKeys, instances } from '../database/schema.ts';
import { type Keyring, keyedDigest } from '../secrets/keyring.ts';
import { sameCredentials, sealSecrets } from './secretsOf.ts';

/** Autotask locks a user after repeated refusals: after so many of the same values, only on request. */
export const REFUSALS_BEFORE_LOCK = 2;

export interface PutRequest {
  tokenId: string;
  key: string;
  instanceId: string;
  input: InstanceIn;
}

export type PutBeginning =
  /** Stored now, or stored before by a process that died: validate and call `finishPut`. */
  | { kind: 'validate'; row: InstanceRow; leaseUntil: Date }
  /** Stored; Autotask refused these very values twice, so it is not asked again. */
  | { kind: 'stored-unasked'; row: InstanceRow; leaseUntil: Date }
  | { kind: 'answered'; response: InstanceOut }
  | { kind: 'running'; leaseUntil: Date }
  | { kind: 'superseded' }
  | { kind: 'key-reused' };

/**
 * Writes the configuration and claims the key, or finds out what the key did before.
 *
 * @param leaseMs how long validation may take; afterwards a retry with the same key takes over
 */
export async function beginPut(
  db: Database,
  keyring: Keyring,
  request: PutRequest,
  leaseMs: number,
): Promise<PutBeginning> {
  return db.transaction(async (tx) => {
    const now = new Date();
    const leaseUntil = new Date(now.getTime() + leaseMs);
    const [claimed] = await tx
      .insert(idempotencyKeys)
      .values({
        tokenId: request.tokenId,
        key: request.key,
        requestDigest: digestOf(keyring.active(), request),
        instanceId: request.instanceId,
        revision: 0,
        leaseUntil,
        createdAt: now,
      })
      .onConflictDoNothing()
      .returning({ key: idempotencyKeys.key });
    return claimed
      ? write(tx, keyring, request, leaseUntil, now)
      : again(tx, keyring, request, leaseUntil, now);
  });
}

/** Keeps the answer under its key: the same request gets the same answer from now on. */
export async function finishPut(
  db: Database,
  request: PutRequest,
  response: InstanceOut,
): Promise<InstanceOut> {
  await db
    .update(idempotencyKeys)
    .set({ response })
    .where(and(thisKey(request), isNull(idempotencyKeys.response)));
  return response;
}

/** Removes keys older than `before`: a retry that late counts as a new request. */
export async function forgetOldKeys(db: Database, before: Date): Promise<void> {
  await db.delete(idempotencyKeys).where(lt(idempotencyKeys.createdAt, before));
}

async function write(
  tx: Database,
  keyring: Keyring,
  request: PutRequest,
  leaseUntil: Date,
  now: Date,
): Promise<PutBeginning> {
  const { instanceId: id, input } = request;
  const [before] = await tx.select().from(instances).where(eq(instances.id, id)).for('update');
  const same = before !== undefined && sameCredentials(keyring, before, input);
  const refusals = same ? before.loginRefusals : 0;
  const locked = same && refusals >= REFUSALS_BEFORE_LOCK;
  const values = {
    label: input.label,
    uiHost: input.zone.uiHost,
    restBase: input.zone.restBase,
    userName: input.userName,
    ...sealSecrets(keyring, id, input),
    bindingKind: input.binding.kind,
    vendor: input.binding.kind === 'vendor' ? input.binding.vendor : null,
    plannedTriggers: input.plannedTriggers,
    companyFilter: input.companyFilter === undefined ? (before?.companyFilter ?? null) : input.companyFilter,
    validation: locked ? before.validation : pending(now),
    loginRefusals: refusals,
    validatingUntil: locked ? null : leaseUntil,
    updatedAt: now,
  };
  const [row] = await tx
    .insert(instances)
    .values({ id, ...values, revision: 1, createdAt: now })
    // Counted by the database: two first PUTs at once both found no row before.
    .onConflictDoUpdate({
      target: instances.id,
      set: { ...values, revision: sql`${instances.revision} + 1` },
    })
    .returning();
  if (!row) throw new Error('The database stored no row.');
  await tx.update(idempotencyKeys).set({ revision: row.revision }).where(thisKey(request));
  return { kind: locked ? 'stored-unasked' : 'validate', row, leaseUntil };
}

async function again(
  tx: Database,
  keyring: Keyring,
  request: PutRequest,
  leaseUntil: Date,
  now: Date,
): Promise<PutBeginning> {
  const [earlier] = await tx.select().from(idempotencyKeys).where(thisKey(request)).for('update');
  if (!earlier) return { kind: 'running', leaseUntil: now };
  const key = keyring.find(earlier.requestDigest.split('.')[0] ?? '');
  if (!key || digestOf(key, request) !== earlier.requestDigest) return { kind: 'key-reused' };
  if (earlier.response) return { kind: 'answered', response: earlier.response };
  if (earlier.leaseUntil > now) return { kind: 'running', leaseUntil: earlier.leaseUntil };
  // The process that worked on it is gone. The configuration is stored; only its validation is open.
  const [row] = await tx.select().from(instances).where(eq(instances.id, request.instanceId)).for('update');
  if (!row || row.revision !== earlier.revision) return { kind: 'superseded' };
  await tx.update(idempotencyKeys).set({ leaseUntil }).where(thisKey(request));
  if (row.validation.status !== 'pending') return { kind: 'stored-unasked', row, leaseUntil };
  await tx.update(instances).set({ validatingUntil: leaseUntil }).where(eq(instances.id, row.id));
  return { kind: 'validate', row, leaseUntil };
}

function thisKey(request: PutRequest) {
  return and(eq(idempotencyKeys.tokenId, request.tokenId), eq(idempotencyKeys.key, request.key));
}

function digestOf(key: Parameters<typeof keyedDigest>[0], request: PutRequest): string {
  return keyedDigest(key, 'idempotency', JSON.stringify(['PUT', request.instanceId, request.input]));
}

function pending(now: Date): Validation {
  return { status: 'pending', at: now.toISOString(), rows: [] };
}
