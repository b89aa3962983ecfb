/** What frames say about themselves, and what the admin asks of the guides. */
import { browser } from '../browser.ts';
import { currentStep, frameFor } from '../guide/engine.ts';
import { GUIDES } from '../guide/index.ts';
import type { GuideView } from '../guide/types.ts';
import { viewGuide } from '../guide/view.ts';
import type { Instance } from '../instances/schema.ts';
import type { Handlers } from '../messages/listen.ts';
import { type Core, DONE, no, notify, theInstance } from './core.ts';
import { askAgain, injectEverywhere, injectGuideScript, order } from './frame-orders.ts';
import { allFacts, dropTab, keepFacts, noteBye, noteHello } from './frames.ts';
import { announce, guidanceNow, noteAdminSays, reopenStep, takeIn } from './journey.ts';
import { planOf } from './plan.ts';
import { seeFrame } from './tabs.ts';

type Names =
  | 'agent.hello'
  | 'facts.report'
  | 'agent.bye'
  | 'hint.pressed'
  | 'guide.start'
  | 'guide.stop'
  | 'step.didIt'
  | 'step.reopen'
  | 'guide.reveal';

export function guideHandlers(core: Core): Pick<Handlers, Names> {
  return {
    async 'agent.hello'({ top, guided, again }, frame) {
      // Said to keep the background awake: it tells nothing new, not even which tab the admin looks at.
      if (again) return null;
      const gone = await noteHello(core, frame);
      if (top) await seeFrame(core, frame);
      if (gone.length > 0) await takeIn(core, gone);
      // Frames of the new page may have been quicker than its top document, and are forgotten with the old ones.
      if (gone.some(({ frameId }) => frameId !== frame.frameId)) await askAgain(frame.tabId);
      const guidance = await guidanceNow(core);
      // The guide script says hello as well, and need not be put there again.
      if (guidance && !guided) await injectGuideScript(frame);
      return guidance;
    },
    async 'facts.report'(facts, frame) {
      const gone = await keepFacts(core, frame, facts);
      // A page that closes may be heard after its tab is gone: nobody would take its facts away again.
      if (await isOpen(frame.tabId)) await takeIn(core, gone ? [gone] : []);
      else await tabGone(core, frame.tabId);
      return null;
    },
    async 'agent.bye'(_, frame) {
      const gone = await noteBye(core, frame);
      if (gone.length > 0) await takeIn(core, gone);
      return null;
    },
    async 'hint.pressed'({ guide, step, button }) {
      const { activeGuide } = await core.memory.session.get();
      const current = (await guidanceNow(core))?.step;
      // A note about the step at hand, and nothing else: a page could forge what a content script says.
      if (button === 'did-it' && guide === activeGuide && step === current)
        await noteAdminSays(core, guide, step);
      return null;
    },
    async 'guide.start'({ guide }) {
      await core.memory.session.update((session) => ({ ...session, activeGuide: guide }));
      const tabs = await injectEverywhere();
      await announce(core);
      if (tabs === 0) await notify(core, 'info', core.say('guideNoTab'));
      return DONE;
    },
    async 'guide.stop'() {
      await core.memory.session.update(({ activeGuide: _ended, ...rest }) => rest);
      await announce(core);
      return DONE;
    },
    async 'step.didIt'({ guide, step }) {
      await noteAdminSays(core, guide, step);
      return DONE;
    },
    async 'step.reopen'({ guide, step }) {
      await reopenStep(core, guide, step);
      return DONE;
    },
    async 'guide.reveal'() {
      const frame = await ringFrame(core);
      if (!frame) return no(core.say('guideNoTab'));
      const tab = await browser.tabs.update(frame.tabId, { active: true }).catch(() => undefined);
      if (tab?.windowId !== undefined)
        await browser.windows.update(tab.windowId, { focused: true }).catch(() => undefined);
      await injectGuideScript(frame);
      await order(frame, { onramp: 'guidance', body: await guidanceNow(core) });
      await order(frame, { onramp: 'reveal', body: {} });
      return DONE;
    },
  };
}

async function isOpen(tabId: number): Promise<boolean> {
  return browser.tabs.get(tabId).then(
    () => true,
    () => false,
  );
}

/** So long after a tab closed, what its page said last may still be on its way: that Save was clicked, for one. */
const LAST_WORDS = 400;

/** A tab closed; its last words are waited for. */
export async function tabClosed(core: Core, tabId: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, LAST_WORDS));
  await tabGone(core, tabId);
}

/** A tab left Autotask, or is closed for good: its forms may have been saved by that. */
export async function tabGone(core: Core, tabId: number): Promise<void> {
  const gone = await dropTab(core, tabId);
  if (gone.length > 0) await takeIn(core, gone);
}

/** The guides as the panel shows them. */
export async function guideViews(core: Core, instance: Instance): Promise<GuideView[]> {
  const facts = await allFacts(core);
  const plan = planOf(instance);
  const levelSavedAt = instance.evidence['security-level']?.['save-level']?.at;
  return Object.values(GUIDES).map((guide) =>
    viewGuide(guide, {
      ...(levelSavedAt === undefined ? {} : { levelSavedAt }),
      facts,
      plan,
      evidence: instance.evidence[guide.id] ?? {},
      language: core.language(),
      now: core.now(),
    }),
  );
}

/** The frame in which the current step's element is, or else the tab looked at last. */
async function ringFrame(core: Core): Promise<{ tabId: number; frameId: number } | undefined> {
  const { activeGuide, tab } = await core.memory.session.get();
  const instance = await theInstance(core);
  if (activeGuide) {
    const guide = GUIDES[activeGuide];
    const facts = await allFacts(core);
    const plan = planOf(instance);
    const step = currentStep(guide, {
      facts,
      evidence: instance.evidence[guide.id] ?? {},
      plan,
      now: core.now(),
    });
    const frame = step && frameFor(step, facts);
    if (frame) return frame;
  }
  return tab && { tabId: tab.tabId, frameId: 0 };
}
