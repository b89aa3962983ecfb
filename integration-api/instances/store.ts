/** Reading and removing instances, and writing down what a validation found. */
import { and, asc, eq, gt, isNull, lt, or, sql } from 'drizzle-orm';
import type { Validation } from '../../utils/contract/instance.ts';
import type { Database } from '../database/open.ts';
import { type InstanceRow, instances, listVersions, triggers } from '../database/schema.ts';
import { mappingsOf } from '../lists/mappings.ts';

export async function findInstance(db: Database, id: string): Promise<InstanceRow | undefined> {
  const [row] = await db.select().from(instances).where(eq(instances.id, id));
  return row;
}

/**
 * One page, by id.
 *
 * @param after id of the last one on the page before
 * @returns up to `limit` rows and whether more follow
 */
export async function listInstances(
  db: Database,
  limit: number,
  after?: string,
): Promise<{ rows: InstanceRow[]; more: boolean }> {
  const rows = await db
    .select()
    .from(instances)
    .where(after === undefined ? undefined : gt(instances.id, after))
    .orderBy(asc(instances.id))
    .limit(limit + 1);
  return { rows: rows.slice(0, limit), more: rows.length > limit };
}

/** Forgets an instance with its mappings, unless it still has triggers: their webhooks would go on in Autotask. */
export async function deleteInstance(db: Database, id: string): Promise<'deleted' | 'none' | 'has-triggers'> {
  return db.transaction(async (tx) => {
    const [row] = await tx
      .select({ id: instances.id })
      .from(instances)
      .where(eq(instances.id, id))
      .for('update');
    if (!row) return 'none';
    const [trigger] = await tx
      .select({ id: triggers.id })
      .from(triggers)
      .where(eq(triggers.instanceId, id))
      .limit(1);
    if (trigger) return 'has-triggers';
    await tx.delete(listVersions).where(eq(listVersions.list, mappingsOf(id)));
    await tx.delete(instances).where(eq(instances.id, id));
    return 'deleted';
  });
}

/** Takes the right to validate, for `leaseMs` at most, unless somebody has it. */
export async function claimValidation(
  db: Database,
  id: string,
  leaseMs: number,
): Promise<InstanceRow | undefined> {
  const now = new Date();
  const [row] = await db
    .update(instances)
    .set({ validatingUntil: new Date(now.getTime() + leaseMs) })
    .where(
      and(eq(instances.id, id), or(isNull(instances.validatingUntil), lt(instances.validatingUntil, now))),
    )
    .returning();
  return row;
}

/**
 * Stores what a validation found, unless the instance was changed or removed meanwhile.
 *
 * @param refused whether Autotask refused the login: counted, so that the same values are not tried for ever
 */
export async function storeValidation(
  db: Database,
  claimed: InstanceRow,
  validation: Validation,
  refused: boolean,
): Promise<InstanceRow> {
  const change = {
    validation,
    loginRefusals: refused ? claimed.loginRefusals + 1 : 0,
    validatingUntil: null,
  };
  await db
    .update(instances)
    .set(change)
    .where(and(eq(instances.id, claimed.id), eq(instances.revision, claimed.revision)));
  return { ...claimed, ...change };
}

/** Instances whose validation nobody is working on any more: the process that began it is gone. */
export async function brokenOffValidations(db: Database): Promise<string[]> {
  const rows = await db
    .select({ id: instances.id })
    .from(instances)
    .where(
      and(sql`${instances.validation} ->> 'status' = 'pending'`, lt(instances.validatingUntil, new Date())),
    )
    .limit(100);
  return rows.map((row) => row.id);
}
