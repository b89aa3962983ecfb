/** Capture: on the admin's click the form's values go from the page into session memory, and nowhere else. */
import { z } from 'zod';
import { browser } from '../browser.ts';
import { canCapture } from '../guide/engine.ts';
import type { Binding, Instance } from '../instances/schema.ts';
import type { Handlers } from '../messages/listen.ts';
import type { CapturedForm } from '../page/facts.ts';
import { holdCaptured, holdTyped } from '../vault/hold.ts';
import { type Core, DONE, heldFor, no, notify, theInstance, updateInstance } from './core.ts';
import { setExpiryAlarm } from './credentials.ts';
import { injectGuideScript, order } from './frame-orders.ts';
import { allFacts } from './frames.ts';
import { noteCapture, takeIn } from './journey.ts';
import { lookUp } from './lookup.ts';
import { SUGGESTED_VENDOR } from './plan.ts';
import { zoneOfTab } from './tabs.ts';
import type { Sentence } from './words/index.ts';

const Form = z.object({
  userName: z.string().min(1).max(200),
  secret: z.string().max(500),
  trackingIdentifier: z.string().max(100).optional(),
  tracking: z.enum(['vendor', 'custom']).optional(),
  vendor: z.string().max(100).optional(),
  securityLevel: z.string().max(200).optional(),
});

const Problem = z.object({
  problem: z.enum(['not-the-page', 'user-name-empty', 'secret-empty', 'secret-masked']),
});

const PROBLEMS: Record<z.infer<typeof Problem>['problem'], Sentence> = {
  'not-the-page': 'captureNoPage',
  'user-name-empty': 'captureNoUserName',
  'secret-empty': 'captureNoSecret',
  'secret-masked': 'captureMasked',
};

export function captureHandlers(core: Core): Pick<Handlers, 'capture.run'> {
  return {
    async 'capture.run'() {
      const instance = await theInstance(core);
      const frame = await frameToRead(core);
      if (!frame) return no(core.say('captureNoPage'));
      const read = await readFrame(core, frame);
      if (!read.ok) return no(read.reason);
      await keep(core, instance, read.form, read.host);
      return DONE;
    },
  };
}

interface Where {
  tabId: number;
  frameId: number;
}

/** The frame that shows the form; without a report of one, the tab looked at last is searched. */
async function frameToRead(core: Core): Promise<Where | undefined> {
  const known = canCapture(await allFacts(core));
  if (known) return known;
  const { tab } = await core.memory.session.get();
  return tab && { tabId: tab.tabId, frameId: ANY_FRAME };
}

const ANY_FRAME = -1;

type Read = { ok: true; form: CapturedForm; host: string } | { ok: false; reason: string };

async function readFrame(core: Core, frame: Where): Promise<Read> {
  const fail = (name: Sentence): Read => ({ ok: false, reason: core.say(name) });
  const tab = await browser.tabs.get(frame.tabId).catch(() => undefined);
  const zone = tab && zoneOfTab(tab);
  if (!zone) return fail('captureNotAutotask');
  const answers = frame.frameId === ANY_FRAME ? await askAll(frame.tabId) : [await ask(frame)];
  for (const answer of answers) {
    const form = Form.safeParse(answer);
    if (form.success) return { ok: true, form: form.data, host: zone.uiHost };
  }
  const problems = answers.flatMap((answer) => {
    const problem = Problem.safeParse(answer);
    return problem.success ? [problem.data.problem] : [];
  });
  const first = problems.find((problem) => problem !== 'not-the-page') ?? problems[0];
  if (first) return fail(PROBLEMS[first]);
  return fail(answers.every((answer) => answer === undefined) ? 'captureNoAnswer' : 'captureOdd');
}

async function ask(frame: Where): Promise<unknown> {
  await injectGuideScript(frame);
  return order(frame, { onramp: 'capture.read', body: {} });
}

/** Without a guide open nobody has reported anything: every frame of the tab is asked. */
async function askAll(tabId: number): Promise<unknown[]> {
  await injectGuideScript({ tabId });
  const found = await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, func: () => true })
    .catch(() => []);
  return Promise.all(
    found.map(({ frameId }) => order({ tabId, frameId }, { onramp: 'capture.read', body: {} })),
  );
}

async function keep(core: Core, instance: Instance, form: CapturedForm, host: string): Promise<void> {
  const now = core.now();
  const held = await heldFor(core, instance.id);
  const trackingIdentifier =
    form.trackingIdentifier ?? (form.tracking === 'vendor' ? '' : (held?.trackingIdentifier ?? ''));
  await core.memory.vault.update((vault) =>
    form.secret === ''
      ? // A user opened again shows the identifier, no longer the secret: the held one stays.
        holdTyped(vault, instance.id, { secret: '', trackingIdentifier }, now)
      : holdCaptured(vault, instance.id, { secret: form.secret, trackingIdentifier }, now),
  );
  const binding = bindingOf(form);
  const changedPlan =
    binding !== undefined && instance.binding !== undefined && !sameBinding(binding, instance.binding);
  await updateInstance(core, instance.id, (before) => ({
    ...before,
    userName: form.userName,
    ...(binding ? { binding } : {}),
  }));
  await noteCapture(core, instance.id, form, host);
  await setExpiryAlarm(core);
  if (changedPlan && binding) {
    const page = binding.kind === 'vendor' ? binding.vendor : core.say('bindingCustom');
    await notify(core, 'info', core.say('capturedOther', { page }));
  }
  await takeIn(core);
  void lookUp(core, await theInstance(core));
}

/** What the page says is final: Autotask never changes it for a user. */
function bindingOf(form: CapturedForm): Binding | undefined {
  if (form.tracking === 'custom') return { kind: 'custom' };
  if (form.tracking === 'vendor') return { kind: 'vendor', vendor: form.vendor?.trim() || SUGGESTED_VENDOR };
  return undefined;
}

function sameBinding(a: Binding, b: Binding): boolean {
  if (a.kind !== b.kind) return false;
  return (
    a.kind === 'custom' ||
    (b.kind === 'vendor' && a.vendor.trim().toLowerCase() === b.vendor.trim().toLowerCase())
  );
}
