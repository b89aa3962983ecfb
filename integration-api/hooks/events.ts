/** Received callouts in the database: each once, and the queue of what is to be handed on. */
import { and, desc, eq, inArray, isNull, lt, lte, or, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database } from '../database/open.ts';
import { type TriggerEventRow, type TriggerRow, triggerEvents, triggers } from '../database/schema.ts';
import type { Callout } from './callout.ts';

/** The triggers behind the opaque parts of hooks' addresses, in their order; `null` for an address of none. */
export async function findByHooks(db: Database, hookIds: string[]): Promise<(TriggerRow | null)[]> {
  const rows = await db
    .select()
    .from(triggers)
    .where(inArray(triggers.hookId, [...new Set(hookIds)]));
  const found = new Map(rows.map((row) => [row.hookId, row]));
  return hookIds.map((hookId) => found.get(hookId) ?? null);
}

export interface HeardCallout {
  trigger: Pick<TriggerRow, 'id' | 'subscriberUrl'>;
  callout: Callout;
}

/** Stores callouts. @returns for each whether it is new: false when the same one was stored before */
export async function storeEvents(db: Database, heard: HeardCallout[]): Promise<boolean[]> {
  const now = new Date();
  const rows = heard.map(({ trigger, callout: { key, ...what } }) => {
    const waiting = trigger.subscriberUrl !== null;
    return {
      ...what,
      triggerId: trigger.id,
      calloutKey: key,
      receivedAt: now,
      state: waiting ? ('waiting' as const) : ('kept' as const),
      attempts: 0,
      nextAttemptAt: waiting ? now : null,
    };
  });
  const stored = await db
    .insert(triggerEvents)
    .values(rows)
    .onConflictDoNothing()
    .returning({ triggerId: triggerEvents.triggerId, calloutKey: triggerEvents.calloutKey });
  const isNew = new Set(stored.map((row) => JSON.stringify([row.triggerId, row.calloutKey])));
  // The same callout twice in one write: the first is the new one.
  return rows.map((row) => isNew.delete(JSON.stringify([row.triggerId, row.calloutKey])));
}

/** Notes that triggers heard something. */
export async function noteHeard(db: Database, triggerIds: string[]): Promise<void> {
  await db.update(triggers).set({ lastEventAt: new Date() }).where(inArray(triggers.id, triggerIds));
}

/** Autotask switched the webhook off. @param reason its own words; `null` when it gave none */
export async function noteDeactivated(db: Database, triggerId: string, reason: string | null): Promise<void> {
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

/** Writes down how handing on went, in one statement. */
export async function storeResults(db: Database, results: HandOnResult[]): Promise<void> {
  const now = new Date().toISOString();
  const rows = results.map((result) => ({
    id: result.id,
    state: result.kind === 'again' ? 'waiting' : result.kind,
    delivered: result.kind === 'delivered' ? now : null,
    next: result.kind === 'again' ? result.at.toISOString() : null,
    problem: result.kind === 'delivered' ? null : result.problem,
  }));
  await db.execute(sql`
    update trigger_events as e
    set state = r.state, delivered_at = r.delivered, next_attempt_at = r.next, last_problem = r.problem, claimed_until = null
    from json_to_recordset(${JSON.stringify(rows)}::json)
      as r(id bigint, state text, delivered timestamptz, next timestamptz, problem text)
    where e.id = r.id`);
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
