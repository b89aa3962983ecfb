/** Received callouts in the database: each once, and the queue of what is to be handed on. */
import { and, desc, eq, isNull, lt, lte, or, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database } from '../database/open.ts';
import { type TriggerEventRow, type TriggerRow, triggerEvents, triggers } from '../database/schema.ts';
import type { Callout } from './callout.ts';

/** The trigger behind the opaque part of a hook's address. */
export async function findByHook(db: Database, hookId: string): Promise<TriggerRow | undefined> {
  const [row] = await db.select().from(triggers).where(eq(triggers.hookId, hookId));
  return row;
}

/** Stores a callout. @returns false when the same one was stored before */
export async function storeEvent(db: Database, trigger: TriggerRow, callout: Callout): Promise<boolean> {
  const now = new Date();
  const waiting = trigger.subscriberUrl !== null;
  const { key, ...what } = callout;
  const stored = await db
    .insert(triggerEvents)
    .values({
      ...what,
      triggerId: trigger.id,
      calloutKey: key,
      receivedAt: now,
      state: waiting ? 'waiting' : 'kept',
      attempts: 0,
      nextAttemptAt: waiting ? now : null,
    })
    .onConflictDoNothing()
    .returning({ id: triggerEvents.id });
  return stored.length > 0;
}

/** Notes that a trigger heard something; rounded to seconds so that bursts do not write one row again and again. */
export async function noteHeard(db: Database, triggerId: string): Promise<void> {
  const now = new Date();
  await db
    .update(triggers)
    .set({ lastEventAt: now })
    .where(
      and(
        eq(triggers.id, triggerId),
        or(isNull(triggers.lastEventAt), lt(triggers.lastEventAt, new Date(now.getTime() - 1000))),
      ),
    );
}

/** Autotask switched the webhook off. */
export async function noteDeactivated(db: Database, triggerId: string, reason: string): Promise<void> {
  await db
    .update(triggers)
    .set({ state: 'deactivated', stateReason: reason })
    .where(and(eq(triggers.id, triggerId), eq(triggers.state, 'active')));
}

/** Newest first, up to `limit`, with ids below `before`. */
export async function listEvents(
  db: Database,
  triggerId: string,
  limit: number,
  before?: number,
): Promise<TriggerEventRow[]> {
  return db
    .select()
    .from(triggerEvents)
    .where(
      and(
        eq(triggerEvents.triggerId, triggerId),
        before === undefined ? undefined : lt(triggerEvents.id, before),
      ),
    )
    .orderBy(desc(triggerEvents.id))
    .limit(limit);
}

/** Takes up to `limit` events that are due, oldest first; nobody else gets them before the claim ends. */
export async function claimEvents(
  db: Database,
  triggerId: string,
  limit: number,
  claimMs: number,
): Promise<TriggerEventRow[]> {
  const now = new Date();
  const due = db
    .select({ id: triggerEvents.id })
    .from(triggerEvents)
    .where(
      and(
        eq(triggerEvents.triggerId, triggerId),
        eq(triggerEvents.state, 'waiting'),
        lte(triggerEvents.nextAttemptAt, now),
        or(isNull(triggerEvents.claimedUntil), lt(triggerEvents.claimedUntil, now)),
      ),
    )
    .orderBy(triggerEvents.id)
    .limit(limit)
    .for('update', { skipLocked: true });
  const rows = await db
    .update(triggerEvents)
    .set({ claimedUntil: new Date(now.getTime() + claimMs), attempts: sql`${triggerEvents.attempts} + 1` })
    .where(sql`${triggerEvents.id} in ${due}`)
    .returning();
  return rows.sort((a, b) => a.id - b.id);
}

export type HandOnResult =
  | { id: number; kind: 'delivered' }
  | { id: number; kind: 'again'; at: Date; problem: string }
  | { id: number; kind: 'given-up'; problem: string };

/** Writes down how handing on went. */
export async function storeResult(db: Database, result: HandOnResult): Promise<void> {
  const change =
    result.kind === 'delivered'
      ? { state: 'delivered' as const, deliveredAt: new Date(), nextAttemptAt: null, lastProblem: null }
      : result.kind === 'again'
        ? { nextAttemptAt: result.at, lastProblem: result.problem }
        : { state: 'given-up' as const, nextAttemptAt: null, lastProblem: result.problem };
  await db
    .update(triggerEvents)
    .set({ ...change, claimedUntil: null })
    .where(eq(triggerEvents.id, result.id));
}

const TriggerIds = z.object({ rows: z.array(z.object({ trigger_id: z.string() })) });

/** Triggers with events that are due and that nobody works on. */
export async function triggersWithDueEvents(db: Database): Promise<string[]> {
  const now = new Date().toISOString();
  const found: unknown = await db.execute(
    sql`select distinct trigger_id from trigger_events
        where state = 'waiting' and next_attempt_at <= ${now}::timestamptz
          and (claimed_until is null or claimed_until < ${now}::timestamptz)`,
  );
  return TriggerIds.parse(found).rows.map((row) => row.trigger_id);
}

/** Removes events that were received before, but for those that are still to be handed on. */
export async function forgetOldEvents(db: Database, before: Date): Promise<void> {
  await db
    .delete(triggerEvents)
    .where(and(lt(triggerEvents.receivedAt, before), sql`${triggerEvents.state} <> 'waiting'`));
}
