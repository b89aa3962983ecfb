/** What happens to a delivery's record. Pure: records go in, records come out. */
import type { Receipt } from '../destinations/types.ts';
import type { Delivery, Instance } from '../instances/schema.ts';

/** Minutes until the next attempt, by attempts made. Afterwards it waits for the admin. */
const BACK_OFF = [0.5, 1, 2, 5, 15, 30, 60];
/** So many deliveries are kept per instance; older ended ones go. */
const KEPT = 50;

/** Written down before anything leaves, as being sent for the first time. */
export function newDelivery(destination: string, host: string, now: number): Delivery {
  return {
    id: crypto.randomUUID(),
    destination,
    host,
    idempotencyKey: crypto.randomUUID(),
    state: 'waiting',
    attempts: 1,
    createdAt: now,
    updatedAt: now,
    sendingSince: now,
  };
}

/**
 * Adds a delivery. An earlier one to the same destination that still waits is overtaken: both would send what holds
 * now. Of the ended ones the oldest go, but never the last one that arrived at its place: it knows what is stored there.
 *
 * @param overtaken the sentence for one that is overtaken
 */
export function withNew(
  before: readonly Delivery[],
  added: Delivery,
  overtaken: (one: Delivery) => string,
): Delivery[] {
  const all = [
    ...before.map((one) =>
      one.state === 'waiting' && one.destination === added.destination
        ? {
            ...settled(one, added.createdAt),
            state: 'refused' as const,
            withdrawn: true as const,
            reason: overtaken(one),
          }
        : one,
    ),
    added,
  ];
  const spare = all.length - KEPT;
  if (spare <= 0) return all;
  const goes = new Set(
    all.filter((one) => one.state !== 'waiting' && !isLastThere(all, one)).slice(0, spare),
  );
  return all.filter((one) => !goes.has(one));
}

function isLastThere(all: readonly Delivery[], one: Delivery): boolean {
  return one.receipt?.id !== undefined && lastThere(all, one.destination, one.host)?.id === one.id;
}

function lastThere(all: readonly Delivery[], destination: string, host: string): Delivery | undefined {
  return all.findLast(
    (one) => one.destination === destination && one.host === host && one.receipt?.id !== undefined,
  );
}

/** The destination's own name for what it stored last for this instance. */
export function storedIdOf(instance: Instance, destination: string, host: string): string | undefined {
  return lastThere(instance.deliveries, destination, host)?.receipt?.id;
}

/**
 * Whether an earlier delivery may have stored something there of which nobody knows the name: its answer never came,
 * whatever the admin found out about it.
 */
export function mayHaveStored(instance: Instance, destination: string, host: string): boolean {
  return instance.deliveries.some(
    (one) =>
      one.destination === destination &&
      one.host === host &&
      one.unknownEnd === true &&
      one.receipt?.id === undefined,
  );
}

/** One more attempt begins. */
export function begun(delivery: Delivery, now: number): Delivery {
  const { nextAttemptAt: _past, unsure, ...rest } = delivery;
  return {
    ...rest,
    attempts: delivery.attempts + 1,
    sendingSince: now,
    ...(unsure || delivery.sendingSince !== undefined ? { unknownEnd: true as const } : {}),
  };
}

/** How an attempt ended; a receipt for every way. */
export function ended(delivery: Delivery, receipt: Receipt, now: number): Delivery {
  const base = settled(delivery, now);
  if (receipt.outcome === 'delivered') {
    const { id, validated, summary, rows, partly } = receipt;
    return {
      ...base,
      state: 'delivered',
      receipt: {
        at: now,
        summary: summary.slice(0, 1000),
        ...(id === undefined ? {} : { id }),
        ...(validated === undefined ? {} : { validated }),
        ...(rows ? { rows: rows.slice(0, 30).map(fitted) } : {}),
        ...(partly ? { partly } : {}),
      },
    };
  }
  const words = { reason: receipt.reason.slice(0, 1000), fix: receipt.fix.slice(0, 1000) };
  if (receipt.outcome === 'refused') return { ...base, state: 'refused', ...words };
  if (receipt.outcome === 'unsure') {
    return { ...base, state: 'waiting', unsure: true, unknownEnd: true, ...words };
  }
  const minutes = BACK_OFF[delivery.attempts - 1];
  const wait = (receipt.retryAfterSeconds ?? 0) * 1000;
  const next = minutes === undefined ? undefined : now + Math.max(minutes * 60_000, wait);
  return {
    ...base,
    state: 'waiting',
    ...words,
    ...(next === undefined ? {} : { nextAttemptAt: next }),
  };
}

/** Something that only the admin can clear away stands in the way: nothing was sent, and nothing is tried until then. */
export function hindered(delivery: Delivery, reason: string, fix: string, now: number): Delivery {
  const kept = {
    ...(delivery.unsure ? { unsure: true as const } : {}),
    ...(delivery.sendingSince === undefined ? {} : { unknownEnd: true as const }),
  };
  return { ...settled(delivery, now), ...kept, state: 'waiting', reason, fix };
}

/** What the admin found out about a delivery without an answer. */
export function decided(delivery: Delivery, arrived: boolean, words: string, now: number): Delivery {
  const base = settled(delivery, now);
  return arrived
    ? { ...base, state: 'delivered', receipt: { at: now, summary: words } }
    : { ...base, state: 'refused', withdrawn: true, reason: words };
}

function settled(delivery: Delivery, now: number): Delivery {
  const {
    sendingSince: _over,
    nextAttemptAt: _past,
    unsure: _decided,
    reason: _old,
    fix: _older,
    ...rest
  } = delivery;
  return { ...rest, updatedAt: now };
}

function fitted({ title, ok, text }: { title: string; ok: boolean; text: string }) {
  return { title: title.slice(0, 100), ok, text: text.slice(0, 500) };
}
