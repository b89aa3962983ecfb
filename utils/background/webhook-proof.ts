/** The proof by writing: consent, the webhook's name on record before it is made, and its removal when that failed. */
import type { CheckInput } from '../checks/input.ts';
import { verdictOf } from '../checks/run.ts';
import type { CheckRow, TestRun } from '../checks/types.ts';
import { type LeftWebhook, type ProofReport, proveByWriting, removeLeft } from '../checks/webhook-proof.ts';
import { testWebhookName } from '../checks/webhook-proof-forms.ts';
import type { Instance } from '../instances/schema.ts';
import type { Handlers } from '../messages/listen.ts';
import { type Core, DONE, no, theInstance } from './core.ts';
import { lockSentence, printOf } from './credentials.ts';
import { testInput } from './testing.ts';

export function proofHandlers(core: Core): Pick<Handlers, 'webhook.prove' | 'webhook.clean'> {
  return {
    async 'webhook.prove'() {
      const instance = await theInstance(core);
      const run = (await core.memory.tests.get())[instance.id];
      if (run?.verdict === 'running') return no(core.say('testRunning'));
      if ((await core.memory.leftWebhooks.get())[instance.id]) return no(core.say('proofLeftFirst'));
      const locked = await lockSentence(core, instance);
      if (locked) return no(locked);
      if (!run || !(await didPass(core, instance))) return no(core.say('proofNeedsTest'));
      await prove(core, instance, run);
      return DONE;
    },
    async 'webhook.clean'() {
      const instance = await theInstance(core);
      const left = (await core.memory.leftWebhooks.get())[instance.id];
      if (!left) return DONE;
      if ((await core.memory.tests.get())[instance.id]?.verdict === 'running')
        return no(core.say('testRunning'));
      const input = await testInput(core, instance);
      if (input.secret === '') return no(core.say('proofNeedsSecret'));
      const { finding } = await removeLeft(at(input, left.restBase), left);
      if (finding) return no(`${finding.saw} ${finding.fix}`);
      await note(core, instance, undefined, '');
      return DONE;
    },
  };
}

/** These very values logged in before: nothing else is tried by writing. */
async function didPass(core: Core, instance: Instance): Promise<boolean> {
  const print = await printOf(core, instance);
  return print !== undefined && (await core.memory.refusals.get()).passed[print] !== undefined;
}

async function prove(core: Core, instance: Instance, run: TestRun): Promise<void> {
  const input = await testInput(core, instance);
  const restBase = input.zone?.restBase ?? '';
  const keep = (next: TestRun) => core.memory.tests.update((tests) => ({ ...tests, [instance.id]: next }));
  await keep(withRow({ ...run, verdict: 'running' }, (row) => ({ ...row, state: 'running', findings: [] })));
  const report = await proveByWriting(input, testWebhookName(), (left) =>
    note(core, instance, left, restBase),
  );
  await note(core, instance, report.left, restBase);
  await keep(proven(run, report, core.now()));
}

function proven(run: TestRun, report: ProofReport, now: number): TestRun {
  const { state, summary, findings } = report;
  const next = withRow(run, (row) => ({
    id: row.id,
    title: row.title,
    ...(row.took === undefined ? {} : { took: row.took }),
    state,
    ...(summary ? { summary } : {}),
    findings,
    ...(state === 'passed' ? { proven: true } : {}),
  }));
  return {
    ...next,
    requests: run.requests + report.requests,
    finishedAt: now,
    verdict: verdictOf(next.rows),
  };
}

function withRow(run: TestRun, change: (row: CheckRow) => CheckRow): TestRun {
  return { ...run, rows: run.rows.map((row) => (row.id === 'webhookRight' ? change(row) : row)) };
}

async function note(
  core: Core,
  instance: Instance,
  left: LeftWebhook | undefined,
  restBase: string,
): Promise<void> {
  await core.memory.leftWebhooks.update((all) => {
    const { [instance.id]: _gone, ...others } = all;
    return left ? { ...others, [instance.id]: { ...left, restBase } } : others;
  });
}

/** A webhook is deleted where it was made, wherever the instance lives now. */
function at(input: CheckInput, restBase: string): CheckInput {
  return input.zone ? { ...input, zone: { ...input.zone, restBase } } : input;
}
