/** The credential test as the background runs it: rows are written down as they come, the lock is minded. */
import type { CheckInput, CheckReport } from '../checks/input.ts';
import { ACTIVATION_MS } from '../checks/refusal.ts';
import { pendingRows, runChecks } from '../checks/run.ts';
import type { CheckRow, TestRun } from '../checks/types.ts';
import type { Instance } from '../instances/schema.ts';
import type { Handlers } from '../messages/listen.ts';
import { noteDidPass, noteRefused } from '../vault/refusals.ts';
import { type Core, DONE, heldFor, no, theInstance, updateInstance } from './core.ts';
import { lockSentence, printOf } from './credentials.ts';
import { note } from './lookup.ts';
import { SUGGESTED_VENDOR } from './plan.ts';
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
  const input = await inputOf(core, instance);
  const keep = (run: TestRun) => core.memory.tests.update((tests) => ({ ...tests, [instance.id]: run }));
  await keep({
    id: crypto.randomUUID(),
    startedAt: core.now(),
    rows: pendingRows(input),
    requests: 0,
    verdict: 'running',
  });
  const report = await runChecks(input, (_row: CheckRow, run: TestRun) => keep(run));
  await learn(core, instance, report);
  await keep(report.run);
}

async function inputOf(core: Core, instance: Instance): Promise<CheckInput> {
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

/** Undecided, an identifier in hand means a custom user: only those have a visible one. */
function bindingOf(instance: Instance, trackingIdentifier: string): CheckInput['binding'] {
  if (instance.binding) return instance.binding;
  return trackingIdentifier === '' ? { kind: 'vendor', vendor: SUGGESTED_VENDOR } : { kind: 'custom' };
}

/** What a run teaches beyond its rows: the zone, and whether these values were refused. */
async function learn(core: Core, instance: Instance, report: CheckReport): Promise<void> {
  const { id, userName = '' } = instance;
  const printBefore = await printOf(core, instance);
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
  if (report.login === 'unknown') return;
  // The zone is part of the fingerprint and may just have changed: both readings are remembered.
  const prints = new Set([printBefore, await printOf(core, await theInstance(core))]);
  const savedAt = pageEvidence(instance).userSavedAt;
  const again =
    savedAt !== undefined && core.now() - savedAt < ACTIVATION_MS ? savedAt + ACTIVATION_MS : undefined;
  await core.memory.refusals.update((all) =>
    report.login === 'passed'
      ? noteDidPass(all, prints, userName, core.now())
      : noteRefused(all, prints, userName, core.now(), again),
  );
}
