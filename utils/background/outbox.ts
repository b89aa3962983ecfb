/**
 * The outbox: a delivery is written down before it is sent, keeps one idempotency key for all its attempts, survives
 * the service worker, and ends as delivered, refused or waiting, each with a sentence.
 */
import { browser } from '../browser.ts';
import type { Receipt } from '../destinations/types.ts';
import type { Delivery, Instance } from '../instances/schema.ts';
import type { Handlers } from '../messages/listen.ts';
import type { Answer } from '../messages/requests.ts';
import { assembleConfiguration } from './configuration.ts';
import { type Core, theInstance, updateInstance } from './core.ts';
import { mayReach, prepareDestination } from './destinations.ts';
import { DONE } from './instances.ts';

export const OUTBOX_ALARM = 'outbox';

/** Minutes until the next attempt, by attempts made. Afterwards it waits for the admin. */
const BACK_OFF = [0.5, 1, 2, 5, 15, 30, 60];
/** So many deliveries are kept per instance; older ended ones go. */
const KEPT = 50;

/** Deliveries that this life of the background is sending; a stored `sendingSince` of another life is a torn one. */
const underWay = new Set<string>();

export function outboxHandlers(core: Core): Pick<Handlers, 'send.run' | 'delivery.retry'> {
  return {
    async 'send.run'({ destination }) {
      const instance = await theInstance(core);
      const ready = await readiness(core, instance, destination);
      if (!ready.ok) return ready;
      const delivery = newDelivery(destination, ready.host, core.now());
      await updateInstance(core, instance.id, (before) => ({
        ...before,
        deliveries: [...before.deliveries, delivery].slice(-KEPT),
      }));
      await attempt(core, instance.id, delivery.id);
      return DONE;
    },
    async 'delivery.retry'({ delivery }) {
      const instance = (await core.memory.instances.get()).items.find((item) =>
        item.deliveries.some(({ id }) => id === delivery),
      );
      const found = instance?.deliveries.find(({ id }) => id === delivery);
      if (!instance || !found) return { ok: false, reason: 'This delivery is no longer there.' };
      if (found.state !== 'waiting') return DONE;
      const ready = await readiness(core, instance, found.destination);
      if (!ready.ok) return ready;
      await attempt(core, instance.id, delivery);
      return DONE;
    },
  };
}

/**
 * Goes on with whatever is due: torn deliveries of an earlier life at once, waiting ones when their time has come.
 * Call it when the background starts and when {@link OUTBOX_ALARM} rings.
 */
export async function resumeOutbox(core: Core): Promise<void> {
  const { items } = await core.memory.instances.get();
  for (const instance of items) {
    for (const delivery of instance.deliveries) {
      const torn = delivery.sendingSince !== undefined;
      const due = delivery.nextAttemptAt !== undefined && delivery.nextAttemptAt <= core.now();
      if (delivery.state === 'waiting' && (torn || due)) await attempt(core, instance.id, delivery.id);
    }
  }
}

type Readiness = { ok: true; host: string } | Extract<Answer, { ok: false }>;

async function readiness(core: Core, instance: Instance, destination: string): Promise<Readiness> {
  const prepared = await prepareDestination(core, destination);
  if (!prepared.ok) return prepared;
  if (!(await mayReach(prepared.ready.hosts))) {
    return {
      ok: false,
      reason: `Your browser does not allow ${prepared.ready.host} yet. Press Allow access first.`,
    };
  }
  const assembled = await assembleConfiguration(core, instance);
  return assembled.ok ? { ok: true, host: prepared.ready.host } : { ok: false, reason: assembled.reason };
}

function newDelivery(destination: string, host: string, now: number): Delivery {
  return {
    id: crypto.randomUUID(),
    destination,
    host,
    idempotencyKey: crypto.randomUUID(),
    state: 'waiting',
    attempts: 0,
    createdAt: now,
    updatedAt: now,
    sendingSince: now,
  };
}

async function attempt(core: Core, instanceId: string, id: string): Promise<void> {
  if (underWay.has(id)) return;
  underWay.add(id);
  try {
    await change(core, instanceId, id, (delivery) => ({
      ...delivery,
      attempts: delivery.attempts + 1,
      sendingSince: core.now(),
      nextAttemptAt: undefined,
    }));
    const receipt = await deliver(core, instanceId, id);
    if (!receipt) return;
    const after = await change(core, instanceId, id, (delivery) => ended(delivery, receipt, core.now()));
    if (after?.nextAttemptAt !== undefined) {
      browser.alarms.create(OUTBOX_ALARM, { when: after.nextAttemptAt });
    }
  } finally {
    underWay.delete(id);
  }
}

/** One attempt. Whatever stands in its way becomes a receipt as well, so that no delivery ends in silence. */
async function deliver(core: Core, instanceId: string, id: string): Promise<Receipt | undefined> {
  const instance = (await core.memory.instances.get()).items.find((item) => item.id === instanceId);
  const delivery = instance?.deliveries.find((item) => item.id === id);
  if (!instance || !delivery) return undefined;
  const prepared = await prepareDestination(core, delivery.destination);
  if (!prepared.ok) {
    return { outcome: 'waiting', reason: prepared.reason, fix: 'Complete the settings, then press Try now.' };
  }
  if (!(await mayReach(prepared.ready.hosts))) {
    return {
      outcome: 'waiting',
      reason: `Your browser does not allow ${prepared.ready.host} any more.`,
      fix: 'Press Allow access, then Try now.',
    };
  }
  const assembled = await assembleConfiguration(core, instance);
  if (!assembled.ok) {
    return { outcome: 'waiting', reason: assembled.reason, fix: 'Then press Try now.' };
  }
  return prepared.ready.send(assembled.config, {
    fetch: core.fetch,
    idempotencyKey: delivery.idempotencyKey,
  });
}

function ended(delivery: Delivery, receipt: Receipt, now: number): Delivery {
  const { sendingSince: _over, nextAttemptAt: _past, reason: _old, fix: _older, ...rest } = delivery;
  const base = { ...rest, updatedAt: now };
  if (receipt.outcome === 'refused') {
    return { ...base, state: 'refused', reason: receipt.reason, fix: receipt.fix };
  }
  if (receipt.outcome === 'waiting') {
    const minutes = BACK_OFF[delivery.attempts - 1];
    const wait = receipt.retryAfterSeconds === undefined ? undefined : receipt.retryAfterSeconds * 1000;
    const next = minutes === undefined ? undefined : now + Math.max(minutes * 60_000, wait ?? 0);
    return {
      ...base,
      state: 'waiting',
      reason: receipt.reason,
      fix: receipt.fix,
      ...(next === undefined ? {} : { nextAttemptAt: next }),
    };
  }
  const { id, validated, summary, rows } = receipt;
  return {
    ...base,
    state: 'delivered',
    receipt: {
      at: now,
      summary,
      ...(id === undefined ? {} : { id }),
      ...(validated === undefined ? {} : { validated }),
      ...(rows ? { rows } : {}),
    },
  };
}

async function change(
  core: Core,
  instanceId: string,
  id: string,
  apply: (delivery: Delivery) => Delivery,
): Promise<Delivery | undefined> {
  let after: Delivery | undefined;
  await updateInstance(core, instanceId, (instance) => ({
    ...instance,
    deliveries: instance.deliveries.map((delivery) => {
      if (delivery.id !== id) return delivery;
      after = apply(delivery);
      return after;
    }),
  }));
  return after;
}
