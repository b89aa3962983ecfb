/**
 * The outbox: a delivery is written down before it is sent, keeps one idempotency key for all its attempts, survives
 * the service worker, and ends as delivered, refused or waiting, each with a sentence. It is sent again by itself only
 * where that has no second effect; else the admin decides.
 */
import { browser } from '../browser.ts';
import type { Handed, Receipt } from '../destinations/types.ts';
import { sayIn } from '../destinations/words/index.ts';
import type { Delivery, Instance } from '../instances/schema.ts';
import type { Handlers } from '../messages/listen.ts';
import { StorageRefused } from './cell.ts';
import { watchClipboard } from './clipboard.ts';
import { assembleConfiguration } from './configuration.ts';
import { type Core, DONE, no, theInstance, updateInstance } from './core.ts';
import {
  begun,
  decided,
  ended,
  hindered,
  mayHaveStored,
  newDelivery,
  storedIdOf,
  withNew,
} from './deliveries.ts';
import { mayReach, prepareDestination } from './destinations.ts';
import { fillPage } from './page-filler.ts';
import { distrust, untried } from './trials.ts';

export const OUTBOX_ALARM = 'outbox';

/** How soon an end that found no room on the disk is written again. */
const REWRITE_MINUTES = 1;

/** Deliveries (and instance with destination) that this life of the background is sending; a stored `sendingSince` of another life is a torn one. */
const underWay = new Set<string>();

type Names = 'send.run' | 'delivery.retry' | 'delivery.settle' | 'delivery.take';

export function outboxHandlers(core: Core): Pick<Handlers, Names> {
  return {
    async 'send.run'({ destination }) {
      const instance = await theInstance(core);
      // Two windows, or two quick clicks, are one wish.
      const lane = `${instance.id} ${destination}`;
      const busy = instance.deliveries.some((one) => one.destination === destination && underWay.has(one.id));
      if (busy || underWay.has(lane)) return no(core.say('sendingAlready'));
      underWay.add(lane);
      try {
        return await begin(core, instance, destination);
      } finally {
        underWay.delete(lane);
      }
    },
    async 'delivery.retry'({ delivery: id }) {
      const found = await find(core, id);
      if (!found) return no(core.say('deliveryGone'));
      if (found.delivery.state !== 'waiting') return DONE;
      const ready = await readiness(core, found.instance, found.delivery.destination);
      if (!ready.ok) return no(ready.reason);
      return attempt(core, found.instance.id, id);
    },
    async 'delivery.settle'({ delivery: id, arrived }) {
      const found = await find(core, id);
      if (!found) return no(core.say('deliveryGone'));
      if (found.delivery.state !== 'waiting' || underWay.has(id)) return DONE;
      const words = core.say(arrived ? 'saidArrived' : 'givenUp');
      await change(core, found.instance.id, id, (delivery) => decided(delivery, arrived, words, core.now()));
      return DONE;
    },
    async 'delivery.take'({ destination, passphrase }) {
      const instance = await theInstance(core);
      const ready = await readiness(core, instance, destination);
      if (!ready.ok) return no(ready.reason);
      const handed = await ready.text(passphrase);
      if (!handed.ok) return handed;
      const delivery = newDelivery(destination, '', core.now());
      const receipt = await ready.send(delivery.idempotencyKey);
      await updateInstance(core, instance.id, (before) => ({
        ...before,
        deliveries: withNew(before.deliveries, ended(delivery, receipt, core.now()), overtaken(core)),
      }));
      const { text, fileName } = handed;
      if (fileName === undefined) await watchClipboard(core, text);
      return { ok: true, value: { text, ...(fileName ? { fileName } : {}) } };
    },
  };
}

/**
 * Goes on with whatever is due: ends that were not written, torn deliveries of an earlier life, waiting ones whose
 * time has come. Call it when the background starts and when {@link OUTBOX_ALARM} rings.
 */
export async function resumeOutbox(core: Core): Promise<void> {
  await writeEnds(core);
  const { items } = await core.memory.instances.get();
  for (const instance of items) {
    for (const delivery of instance.deliveries) {
      if (delivery.state !== 'waiting' || delivery.unsure || underWay.has(delivery.id)) continue;
      const torn = delivery.sendingSince !== undefined;
      const due = delivery.nextAttemptAt !== undefined && delivery.nextAttemptAt <= core.now();
      if (torn && !(await mayRepeat(core, instance, delivery))) await doubt(core, instance.id, delivery);
      else if (torn || due) await attempt(core, instance.id, delivery.id).catch(() => undefined);
    }
  }
  await setAlarm(core);
}

type Ready = {
  ok: true;
  host: string;
  courier(key: string): ReturnType<typeof courierFor>;
  send(key: string): Promise<Receipt>;
  text(passphrase?: string): Promise<Handed>;
};
/** `fix` is the admin's next step, when the reason does not name it. */
type Hindrance = { ok: false; reason: string; fix?: string };

/** Everything that must hold before a single byte leaves. */
async function readiness(
  core: Core,
  instance: Instance,
  destination: string,
  delivery?: Delivery,
): Promise<Ready | Hindrance> {
  const prepared = await prepareDestination(core, destination);
  if (!prepared.ok) return { ok: false, reason: prepared.reason, fix: core.say('completeSettings') };
  const { ready } = prepared;
  if (!(await mayReach(ready.hosts))) {
    return { ok: false, reason: core.say('noAccess', { host: ready.host }), fix: core.say('allowFirst') };
  }
  const assembled = await assembleConfiguration(core, instance);
  if (!assembled.ok) return { ok: false, reason: assembled.reason };
  const courier = (key: string) =>
    courierFor(
      core,
      key,
      storedIdOf(instance, destination, ready.host),
      delivery?.unknownEnd || mayHaveStored(instance, destination, ready.host),
    );
  return {
    ok: true,
    host: ready.host,
    courier,
    send: (key) => ready.send(assembled.config, courier(key)),
    text: async (passphrase) =>
      (await ready.text?.(assembled.config, {
        say: sayIn(core.language()),
        ...(passphrase === undefined ? {} : { passphrase }),
      })) ?? no(core.say('noDestination')),
  };
}

function courierFor(core: Core, idempotencyKey: string, storedId?: string, afterUnknownEnd?: boolean) {
  return {
    fetch: core.fetch,
    idempotencyKey,
    say: sayIn(core.language()),
    fillPage,
    ...(storedId === undefined ? {} : { storedId }),
    ...(afterUnknownEnd ? { afterUnknownEnd } : {}),
  };
}

/** Checks what must hold, writes the delivery down, and only then sends it. */
async function begin(core: Core, instance: Instance, destination: string) {
  const ready = await readiness(core, instance, destination);
  if (!ready.ok) return no(ready.reason);
  const bad = await untried(core, destination, ready.courier(crypto.randomUUID()));
  if (bad) return no(bad);
  const delivery = newDelivery(destination, ready.host, core.now());
  underWay.add(delivery.id);
  try {
    await updateInstance(core, instance.id, (before) => ({
      ...before,
      deliveries: withNew(before.deliveries, delivery, overtaken(core)),
    }));
    return await send(core, instance.id, delivery.id);
  } finally {
    underWay.delete(delivery.id);
  }
}

/** One more attempt of a delivery that waits. */
async function attempt(core: Core, instanceId: string, id: string) {
  if (underWay.has(id)) return no(core.say('sendingAlready'));
  underWay.add(id);
  try {
    const found = await find(core, id);
    if (!found) return DONE;
    const { instance, delivery } = found;
    const ready = await readiness(core, instance, delivery.destination, delivery);
    if (!ready.ok) {
      const fix = ready.fix ?? core.say('thenTryNow');
      await change(core, instanceId, id, (one) => hindered(one, ready.reason, fix, core.now()));
      return no(ready.reason);
    }
    await change(core, instanceId, id, (one) => begun(one, core.now()));
    return await send(core, instanceId, id);
  } finally {
    underWay.delete(id);
  }
}

/** Sends what is written down as being sent, and writes down how it ended. */
async function send(core: Core, instanceId: string, id: string) {
  const found = await find(core, id);
  if (!found) return DONE;
  const { instance, delivery } = found;
  const ready = await readiness(core, instance, delivery.destination, delivery);
  const receipt: Receipt = ready.ok
    ? await ready.send(delivery.idempotencyKey)
    : { outcome: 'refused', reason: ready.reason, fix: ready.fix ?? core.say('thenSend') };
  const end = ended(delivery, receipt, core.now());
  try {
    await change(core, instanceId, id, () => end);
  } catch (error) {
    if (!(error instanceof StorageRefused)) throw error;
    // It did leave: its end is kept in memory, which the disk does not limit, until there is room.
    await core.memory.unwritten.update((all) => ({ ...all, [id]: end }));
    await setAlarm(core);
    return no(core.say('endUnwritten', { end: end.receipt?.summary ?? end.reason ?? '' }));
  }
  if (receipt.outcome === 'delivered' && receipt.distrust) await distrust(core, delivery.destination);
  await setAlarm(core);
  return DONE;
}

/** Why a delivery is given up for a later one; what was in doubt stays in doubt. */
function overtaken(core: Core): (one: Delivery) => string {
  return ({ unsure }) => core.say(unsure ? 'overtakenInDoubt' : 'overtaken');
}

/** Writes the ends that found no room; what still finds none stays in memory. */
async function writeEnds(core: Core): Promise<void> {
  for (const [id, end] of Object.entries(await core.memory.unwritten.get())) {
    const found = await find(core, id);
    try {
      if (found) await change(core, found.instance.id, id, () => end);
      await core.memory.unwritten.update(({ [id]: _written, ...rest }) => rest);
    } catch (error) {
      if (!(error instanceof StorageRefused)) throw error;
    }
  }
}

/** Whether a torn delivery may be sent again without asking. Without settings nobody knows. */
async function mayRepeat(core: Core, instance: Instance, delivery: Delivery): Promise<boolean> {
  if (Object.hasOwn(await core.memory.unwritten.get(), delivery.id)) return false;
  const prepared = await prepareDestination(core, delivery.destination);
  if (!prepared.ok) return false;
  const { ready } = prepared;
  return ready.repeatable(storedIdOf(instance, delivery.destination, ready.host));
}

/** A torn delivery that must not be repeated blindly; unless its end is known and only not written yet. */
async function doubt(core: Core, instanceId: string, delivery: Delivery): Promise<void> {
  const known = (await core.memory.unwritten.get())[delivery.id];
  if (known) return;
  const reason = core.say('torn');
  const fix = core.say('tornFix', { host: delivery.host });
  await change(core, instanceId, delivery.id, (one) =>
    ended(one, { outcome: 'unsure', reason, fix }, core.now()),
  ).catch(() => undefined);
}

/** One alarm for the earliest of all: a second alarm of the same name replaces the first. */
async function setAlarm(core: Core): Promise<void> {
  const [{ items }, unwritten] = await Promise.all([
    core.memory.instances.get(),
    core.memory.unwritten.get(),
  ]);
  const times = items.flatMap(({ deliveries }) =>
    deliveries.flatMap(({ nextAttemptAt }) => nextAttemptAt ?? []),
  );
  if (Object.keys(unwritten).length > 0) times.push(core.now() + REWRITE_MINUTES * 60_000);
  if (times.length > 0) browser.alarms.create(OUTBOX_ALARM, { when: Math.min(...times) });
}

async function find(core: Core, id: string): Promise<{ instance: Instance; delivery: Delivery } | undefined> {
  for (const instance of (await core.memory.instances.get()).items) {
    const delivery = instance.deliveries.find((one) => one.id === id);
    if (delivery) return { instance, delivery };
  }
  return undefined;
}

async function change(
  core: Core,
  instanceId: string,
  id: string,
  apply: (delivery: Delivery) => Delivery,
): Promise<void> {
  await updateInstance(core, instanceId, (instance) => ({
    ...instance,
    deliveries: instance.deliveries.map((delivery) => (delivery.id === id ? apply(delivery) : delivery)),
  }));
}
