/** Reading companies into this browser. Survives the background's death: every batch carries where to go on. */
import { browser } from '../../../browser.ts';
import { EVERY_COMPANY, toAutotaskFilter } from '../../../companies/filter/company-filter.ts';
import { checkpointKey } from '../../../companies/refresh/checkpoint.ts';
import { refreshSentence } from '../../../companies/words/index.ts';
import type { Instance } from '../../../instances/schema.ts';
import type { Answer } from '../../../messages/requests.ts';
import type { RefreshLook, RefreshView } from '../../../messages/requests-companies.ts';
import { type Core, DONE, theInstance } from '../../core.ts';
import { wayToAutotask } from '../ask-autotask.ts';
import { localOf, type Running } from './kept-here.ts';
import { readIntoBrowser } from './read-into-browser.ts';
import type { RunRecord } from './run-record.ts';

/** Wakes the background while something is to be read: a service worker dies after 30 seconds without an event. */
export const REFRESH_ALARM = 'companies.refresh';
const ALARM_MINUTES = 0.5;

export async function lookAtBrowser(core: Core): Promise<Answer<RefreshLook>> {
  const { database } = localOf(core);
  const instance = await theInstance(core);
  const run = await database.run(instance.id);
  if (!run) return { ok: true, value: {} };
  const stored = await database.count(instance.id);
  return { ok: true, value: { last: viewOf(core, run, stored, isOfNow(run, instance)) } };
}

export async function startInBrowser(core: Core, scope: 'all' | 'changes'): Promise<Answer<undefined>> {
  const { database, running } = localOf(core);
  const instance = await theInstance(core);
  const way = await wayToAutotask(core, instance);
  if (!way.ok) return way;
  if (running.has(instance.id)) return DONE;
  const { restBase } = way.options;
  const before = await database.run(instance.id);
  const same = before?.filterKey === filterKeyOf(instance) && before.restBase === restBase;
  // Half of one list and half of another would be neither.
  if (before && !same) await database.forget(instance.id);
  // Whoever wants all of them does not go on with a reading of changes.
  const other = scope === 'all' && before?.since !== undefined;
  const goOn = same && before.state !== 'complete' && !other ? before : undefined;
  const since = goOn ? goOn.since : same && scope === 'changes' ? before.nextSince : undefined;
  const run: RunRecord = {
    instance: instance.id,
    state: 'running',
    scope: since === undefined ? 'all' : 'changes',
    filterKey: filterKeyOf(instance),
    restBase,
    ...(goOn?.checkpoint ? { checkpoint: goOn.checkpoint } : {}),
    ...(since === undefined ? {} : { since }),
    ...(same && before.nextSince !== undefined ? { nextSince: before.nextSince } : {}),
    delivered: goOn?.checkpoint ? goOn.delivered : 0,
    ...(goOn?.total === undefined ? {} : { total: goOn.total }),
    requests: 0,
    startedAt: core.now(),
    updatedAt: core.now(),
  };
  await database.putRun(run);
  setGoing(core, run, instance);
  return DONE;
}

export async function cancelInBrowser(core: Core): Promise<Answer<undefined>> {
  const { database, running } = localOf(core);
  const { id } = await theInstance(core);
  const here = running.get(id);
  if (here) {
    here.stop.abort();
    await here.ended;
    return DONE;
  }
  const run = await database.run(id);
  if (run?.state === 'running' || run?.state === 'paused') {
    const { resumeAt: _never, ...rest } = run;
    await database.putRun({ ...rest, state: 'cancelled', updatedAt: core.now() });
  }
  return DONE;
}

/** Goes on with what an earlier life of the background left open, and with what waited for the hour to pass. */
export async function resumeInBrowser(core: Core): Promise<void> {
  const { database, running } = localOf(core);
  const { items } = await core.memory.instances.get();
  // Where the storage is gone there is nothing to go on with; whoever looks is told.
  const runs = await database.runs().catch(() => []);
  for (const run of runs) {
    const instance = items.find(({ id }) => id === run.instance);
    if (!instance) await database.forget(run.instance);
    else if (!running.has(run.instance) && isDue(run, core.now())) {
      const { resumeAt: _over, code: _code, sentence: _sentence, ...rest } = run;
      setGoing(core, { ...rest, state: 'running' }, instance);
    }
  }
  if (!runs.some(({ state }) => state === 'running' || state === 'paused'))
    await browser.alarms.clear(REFRESH_ALARM);
}

function setGoing(core: Core, run: RunRecord, instance: Instance): void {
  const { database, running } = localOf(core);
  browser.alarms.create(REFRESH_ALARM, { periodInMinutes: ALARM_MINUTES });
  const stop = new AbortController();
  const here: Running = { stop, forgotten: false, ended: Promise.resolve() };
  running.set(run.instance, here);
  here.ended = readIntoBrowser(core, database, run, instance, here)
    // A full disk cannot take the end either; the record still says "running" and is taken up later.
    .catch(() => undefined)
    .finally(() => running.delete(run.instance));
}

function isDue(run: RunRecord, now: number): boolean {
  return run.state === 'running' || (run.state === 'paused' && (run.resumeAt ?? 0) <= now);
}

function filterKeyOf({ companyFilter }: Instance): string {
  return checkpointKey(toAutotaskFilter(companyFilter ?? EVERY_COMPANY));
}

/** Read with the filter that is kept now, from the Autotask that is kept now. */
function isOfNow(run: RunRecord, instance: Instance): boolean {
  const sameZone = !instance.zone || instance.zone.restBase === run.restBase;
  return sameZone && run.filterKey === filterKeyOf(instance);
}

function viewOf(core: Core, run: RunRecord, stored: number, ofNow: boolean): RefreshView {
  const { state, scope, delivered, total, requests, startedAt, updatedAt, resumeAt, code, sentence } = run;
  const reason = refreshSentence(core.language(), code, sentence);
  return {
    state,
    scope,
    delivered,
    requests,
    startedAt,
    updatedAt,
    stored,
    ...(total === undefined ? {} : { total }),
    ...(resumeAt === undefined ? {} : { resumeAt }),
    ...(reason === undefined ? {} : { reason }),
    ...(ofNow ? {} : { otherFilter: true }),
  };
}
