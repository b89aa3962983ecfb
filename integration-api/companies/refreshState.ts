/** Where the refresh of an instance stands: wished for, claimed, advanced, ended. */
import { and, eq, isNull, lt, lte, or } from 'drizzle-orm';
import type { Checkpoint } from '../../utils/companies/refresh/checkpoint.ts';
import type { RefreshOut } from '../../utils/contract/refresh.ts';
import type { Database } from '../database/open.ts';
import { type RefreshRow, refreshes } from '../database/schema.ts';

/** A claim is renewed with every batch; a killed process blocks a refresh for so long at most. */
const CLAIM_MS = 60_000;

/** States in which a job has still to do something. */
export const OPEN_STATES: readonly RefreshRow['state'][] = ['waiting', 'running', 'paused'];

export async function findRefresh(db: Database, instanceId: string): Promise<RefreshRow | undefined> {
  const [row] = await db.select().from(refreshes).where(eq(refreshes.instanceId, instanceId));
  return row;
}

/**
 * Wishes for a refresh; one that is under way goes on instead.
 *
 * @param filterKey name of the filter: what changed "since" counts for the same filter only
 */
export async function wishRefresh(
  db: Database,
  instanceId: string,
  scope: RefreshRow['scope'],
  filterKey: string,
): Promise<RefreshRow> {
  return db.transaction(async (tx) => {
    const now = new Date();
    const [before] = await tx
      .select()
      .from(refreshes)
      .where(eq(refreshes.instanceId, instanceId))
      .for('update');
    const sameFilter = before?.filterKey === filterKey;
    if (before && sameFilter && !before.cancelWanted && OPEN_STATES.includes(before.state)) return before;
    const since = scope === 'changes' && sameFilter ? (before?.nextSince ?? null) : null;
    const goOn =
      sameFilter &&
      (before?.state === 'failed' || before?.state === 'incomplete' || before?.state === 'cancelled');
    const values = {
      state: 'waiting' as const,
      scope: since === null ? ('all' as const) : ('changes' as const),
      // One that broke off is continued: what was read is stored.
      checkpoint: goOn && before.since === since ? before.checkpoint : null,
      since,
      nextSince: sameFilter ? (before?.nextSince ?? null) : null,
      filterKey,
      delivered: 0,
      total: null,
      requests: 0,
      code: null,
      sentence: null,
      startedAt: now,
      updatedAt: now,
      resumeAt: null,
      cancelWanted: false,
      claimedUntil: null,
    };
    const [row] = await tx
      .insert(refreshes)
      .values({ instanceId, ...values })
      .onConflictDoUpdate({ target: refreshes.instanceId, set: values })
      .returning();
    if (!row) throw new Error('The database stored no row.');
    return row;
  });
}

/** Takes a refresh that has something to do and that nobody works on. */
export async function claimRefresh(db: Database, instanceId: string): Promise<RefreshRow | undefined> {
  const now = new Date();
  const [row] = await db
    .update(refreshes)
    .set({
      state: 'running',
      resumeAt: null,
      claimedUntil: new Date(now.getTime() + CLAIM_MS),
      updatedAt: now,
    })
    .where(and(eq(refreshes.instanceId, instanceId), due(now)))
    .returning();
  return row;
}

/** Instances whose refresh has something to do and nobody works on it. */
export async function refreshesDue(db: Database): Promise<string[]> {
  const rows = await db
    .select({ instanceId: refreshes.instanceId })
    .from(refreshes)
    .where(due(new Date()))
    .limit(100);
  return rows.map((row) => row.instanceId);
}

function due(now: Date) {
  const free = or(isNull(refreshes.claimedUntil), lt(refreshes.claimedUntil, now));
  return or(
    and(eq(refreshes.state, 'waiting'), free),
    and(eq(refreshes.state, 'running'), free),
    and(eq(refreshes.state, 'paused'), lte(refreshes.resumeAt, now)),
  );
}

/**
 * Writes down how far it is.
 *
 * @returns whether to go on: not when somebody wants it to end, or took it over
 */
export async function advance(
  db: Database,
  claimed: RefreshRow,
  change: { checkpoint: Checkpoint; delivered: number },
): Promise<boolean> {
  const now = new Date();
  const [row] = await db
    .update(refreshes)
    .set({ ...change, claimedUntil: new Date(now.getTime() + CLAIM_MS), updatedAt: now })
    .where(mine(claimed))
    .returning();
  return row !== undefined && !row.cancelWanted;
}

/** Figures between batches; may be lost. */
export async function noteProgress(
  db: Database,
  claimed: RefreshRow,
  total: number | undefined,
  requests: number,
): Promise<void> {
  await db
    .update(refreshes)
    .set({ ...(total === undefined ? {} : { total }), requests })
    .where(mine(claimed));
}

export async function endRefresh(
  db: Database,
  claimed: RefreshRow,
  end: Pick<RefreshRow, 'state'> &
    Partial<
      Pick<
        RefreshRow,
        'code' | 'sentence' | 'resumeAt' | 'nextSince' | 'checkpoint' | 'delivered' | 'total' | 'requests'
      >
    >,
): Promise<void> {
  await db
    .update(refreshes)
    .set({ ...end, claimedUntil: null, updatedAt: new Date() })
    .where(mine(claimed));
}

/** @returns whether there was one to cancel */
export async function cancelRefresh(db: Database, instanceId: string): Promise<boolean> {
  const row = await findRefresh(db, instanceId);
  if (!row || !OPEN_STATES.includes(row.state)) return false;
  // One that runs stops at its next batch; one that nobody works on ends now.
  await db.update(refreshes).set({ cancelWanted: true }).where(eq(refreshes.instanceId, instanceId));
  await db
    .update(refreshes)
    .set({ state: 'cancelled', resumeAt: null })
    .where(
      and(
        eq(refreshes.instanceId, instanceId),
        or(eq(refreshes.state, 'waiting'), eq(refreshes.state, 'paused')),
      ),
    );
  return true;
}

export function presentRefresh(row: RefreshRow, stored: number): RefreshOut {
  return {
    state: row.state,
    scope: row.scope,
    delivered: row.delivered,
    ...(row.total === null ? {} : { total: row.total }),
    requests: row.requests,
    ...(row.code === null ? {} : { code: row.code }),
    ...(row.sentence === null ? {} : { sentence: row.sentence }),
    startedAt: row.startedAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    ...(row.resumeAt === null ? {} : { resumeAt: row.resumeAt.toISOString() }),
    stored,
  };
}

/** The same wish, and still running: a later wish has another start. */
function mine(claimed: RefreshRow) {
  return and(
    eq(refreshes.instanceId, claimed.instanceId),
    eq(refreshes.state, 'running'),
    eq(refreshes.startedAt, claimed.startedAt),
  );
}
