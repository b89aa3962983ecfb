/** The credential test as the background runs it: rows are written down as they come, the lock is minded. */
import type { Zone } from '../autotask/zones.ts';
import type { CheckInput, CheckReport } from '../checks/input.ts';
import { ACTIVATION_MS } from '../checks/refusal.ts';
import { pendingRows, runChecks } from '../checks/run.ts';
import type { CheckRow, TestRun } from '../checks/types.ts';
import type { Instance } from '../instances/schema.ts';
import type { Handlers } from '../messages/listen.ts';
import { noteDidPass, noteRefused } from '../vault/refusals.ts';
import { type Core, DONE, heldFor, no, theInstance, updateInstance } from './core.ts';
import { lockSentence, printAt, printOf } from './credentials.ts';
import { note } from './lookup.ts';
import { pageEvidence } from './seen.ts';

export function testHandlers(core: Core): Pick<Handlers, 'test.run'> {
  return {
    async 'test.run'({ insist }) {
      const instance = await theInstance(core);
      const before = (await core.memory.tests.get())[instance.id];
      if (before?.verdict === 'running') return no(core.say('testRunning'));
      const locked = insist ? undefined : await lockSentence(core, instance);
      if (locked) return no(locked);
      await runTest(core, instance);
      return DONE;
    },
  };
}

async function runTest(core: Core, instance: Instance): Promise<void> {
  const input = await testInput(core, instance);
  const keep = (run: TestRun) => core.memory.tests.update((tests) => ({ ...tests, [instance.id]: run }));
  await keep({
    id: crypto.randomUUID(),
    startedAt: core.now(),
    rows: pendingRows(input),
    requests: 0,
    verdict: 'running',
  });
  const onLogin: CheckInput['onLogin'] = (login, zones) => noteLogin(core, instance, login, zones);
  const report = await runChecks({ ...input, onLogin }, (_row: CheckRow, run: TestRun) => keep(run));
  await learn(core, instance, report);
  await keep(report.run);
}

/** What the test, and whoever asks in its place, is given about an instance. */
export async function testInput(core: Core, instance: Instance): Promise<CheckInput> {
  const held = await heldFor(core, instance.id);
  const { tab } = await core.memory.session.get();
  const print = await printOf(core, instance);
  const lastPassedAt = print === undefined ? undefined : (await core.memory.refusals.get()).passed[print];
  return {
    userName: instance.userName ?? '',
    secret: held?.secret ?? '',
    trackingIdentifier: held?.trackingIdentifier ?? '',
    binding: bindingOf(instance, held?.trackingIdentifier ?? ''),
    ...(instance.zone ? { zone: instance.zone } : {}),
    ...(tab ? { tabHost: tab.host } : {}),
    plannedTriggers: instance.plannedTriggers,
    page: pageEvidence(instance),
    ...(held
      ? {
          origin: {
            source: held.source,
            ...(held.capturedSecret ? { capturedSecret: held.capturedSecret } : {}),
          },
        }
      : {}),
    ...(lastPassedAt === undefined ? {} : { lastPassedAt }),
    fetch: core.fetch,
    language: core.language(),
    now: core.now,
    isOnline: core.isOnline,
  };
}

/** Undecided, the user's page or an identifier in hand tells: only custom users have a visible one. */
function bindingOf(instance: Instance, trackingIdentifier: string): CheckInput['binding'] {
  if (instance.binding) return instance.binding;
  const seen = instance.seen?.user;
  if (trackingIdentifier !== '' || seen?.tracking === 'custom') return { kind: 'custom' };
  return seen?.tracking === 'vendor' && seen.vendor
    ? { kind: 'vendor', vendor: seen.vendor }
    : { kind: 'undecided' };
}

/** What a run teaches beyond its rows: the zone. */
async function learn(core: Core, instance: Instance, report: CheckReport): Promise<void> {
  const { id, userName = '' } = instance;
  if (report.lookup) await note(core, id, { userName, answer: report.lookup });
  const proven = report.login === 'passed' ? report.zone : undefined;
  const found = proven ?? (report.lookup?.state === 'found' ? report.lookup.zone : undefined);
  if (found)
    await updateInstance(core, id, (now) =>
      now.zone?.source === 'admin' && !proven
        ? now
        : {
            ...now,
            zone: {
              uiHost: found.uiHost,
              restBase: found.restBase,
              source:
                now.zone?.source === 'admin' && now.zone.restBase === found.restBase ? 'admin' : 'lookup',
            },
          },
    );
}

/**
 * Puts on record, while the test still runs, that these values were accepted or refused: a service worker that dies
 * right after must not try them again.
 *
 * @param zones where they were tried; the zone is part of the fingerprint
 */
async function noteLogin(
  core: Core,
  instance: Instance,
  login: 'passed' | 'refused',
  zones: Zone[],
): Promise<void> {
  const bases = new Set([instance.zone?.restBase ?? '', ...zones.map(({ restBase }) => restBase)]);
  const prints = await Promise.all([...bases].map((restBase) => printAt(core, instance, restBase)));
  const { userName = '' } = instance;
  const savedAt = pageEvidence(instance).userSavedAt;
  const again =
    savedAt !== undefined && core.now() - savedAt < ACTIVATION_MS ? savedAt + ACTIVATION_MS : undefined;
  await core.memory.refusals.update((all) =>
    login === 'passed'
      ? noteDidPass(all, prints, userName, core.now())
      : noteRefused(all, prints, userName, core.now(), again),
  );
}
