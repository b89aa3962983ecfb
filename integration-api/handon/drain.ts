/** Handing on all that is due of one trigger: at least once each, under a key that stays the same. */
import { eq } from 'drizzle-orm';
import type { ApiContext } from '../context.ts';
import { type TriggerEventRow, triggers } from '../database/schema.ts';
import { claimEvents, type HandOnResult } from '../hooks/events.ts';
import { signingSecretOf } from '../triggers/store.ts';
import { type Sent, sendEvent } from './send.ts';

const BATCH = 32;
/** Requests to one subscriber at a time, per process. */
const AT_ONCE = 8;
/** A process that dies while it hands on blocks an event for so long at most. */
const CLAIM_MS = 60_000;
/** Tries over about three days; afterwards the event is given up and stays in the list. */
export const MOST_ATTEMPTS = 30;

/** Hands on until nothing is due, `signal` ends it, or the trigger is gone. */
export async function drainTrigger(
  context: ApiContext,
  triggerId: string,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    await context.pressure.relief();
    const [trigger] = await context.db.select().from(triggers).where(eq(triggers.id, triggerId));
    if (!trigger) return;
    const secret = signingSecretOf(context.keyring, trigger);
    if (!secret.ok) {
      context.logger.error({ trigger: triggerId, reason: secret.reason }, 'signing secret does not open');
      return;
    }
    const events = await claimEvents(context.db, triggerId, BATCH, CLAIM_MS);
    if (events.length === 0) return;
    await inParallel(events, AT_ONCE, async (event) => {
      const sent = await sendEvent(context.subscriberFetch, trigger, secret.value, event);
      await context.storeResult(resultOf(event, sent));
      context.metrics.handedOn.inc({ outcome: sent.ok ? 'delivered' : 'failed' });
    });
  }
}

/** 5 seconds after the first failure, twice as long after each, an hour at most. */
export function backoffMs(attempts: number, random = Math.random()): number {
  return Math.min(5_000 * 2 ** Math.min(attempts - 1, 20), 3_600_000) * (0.8 + 0.4 * random);
}

function resultOf(event: TriggerEventRow, sent: Sent): HandOnResult {
  if (sent.ok) return { id: event.id, kind: 'delivered' };
  if (sent.final || event.attempts >= MOST_ATTEMPTS)
    return { id: event.id, kind: 'given-up', problem: sent.problem };
  return {
    id: event.id,
    kind: 'again',
    at: new Date(Date.now() + backoffMs(event.attempts)),
    problem: sent.problem,
  };
}

async function inParallel<Item>(
  items: Item[],
  width: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const rest = items[Symbol.iterator]();
  const lane = async () => {
    for (const item of rest) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, lane));
}
