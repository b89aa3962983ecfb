import type { Page } from '@playwright/test';
import { act } from './hand.ts';
import type { Panel, ShownStep } from './panel.ts';
import { type Box, type SeenGuide, seeGuide } from './ring.ts';
import { until } from './until.ts';
import type { World } from './world.ts';

/** One thing the robot did, for the report and the judge. */
export interface Deed {
  guide: string;
  step: string;
  /** What stood under the ring by the practice tenant's own account; undefined without a ring. */
  truth: string | undefined;
  /** 'ring': at the ring; 'instruction': the panel's words alone; 'panel': a button of the panel. */
  by: 'ring' | 'instruction' | 'panel';
}

export interface Observer {
  said?(line: string): void;
  shown?(page: Page, title: string, text: string): Promise<void>;
}

export interface PlayOptions {
  /** Steps (words of their title) that this player leaves out, as an admin who overlooks them would: says "I did this". */
  overlooks?: RegExp;
}

const PATIENCE = 12_000;

/** Plays the running guide to its end by following the product alone; throws with the step's name when it gets stuck. */
export async function playGuide(
  world: World,
  panel: Panel,
  guide: string,
  observer: Observer,
  options: PlayOptions = {},
): Promise<Deed[]> {
  const deeds: Deed[] = [];
  // An admin who has overlooked something tells a guide that insists on it that all is done.
  let stubborn = false;
  let last: { step: string; ring: Box } | undefined;
  for (;;) {
    const step = await panel.currentStep();
    if (!step) return deeds;
    if (deeds.length > 60) throw new Error(`"${step.title}" does not end.`);
    if (stubborn || options.overlooks?.test(step.title)) {
      deeds.push({ guide, step: step.title, truth: undefined, by: 'panel' });
      await panel.page.getByRole('button', { name: 'I did this' }).first().click();
      await changed(panel, step);
      continue;
    }
    if (/capture/i.test(step.title) && (await panel.button('Capture').first().isEnabled())) {
      await panel.button('Capture').first().click();
      deeds.push({ guide, step: step.title, truth: undefined, by: 'panel' });
      await observer.shown?.(panel.page, step.title, step.text);
      if (!(await changed(panel, step))) throw new Error(`"${step.title}" did not count as done.`);
      continue;
    }
    const sight = await until(async () => {
      const now = await panel.currentStep();
      if (now?.title !== step.title) return 'moved on' as const;
      return freshRing(world, step, last);
    }, PATIENCE);
    if (sight === 'moved on') continue;
    if (!sight)
      throw new Error(`No ring for "${step.title}"; the panel says: ${step.ring ?? 'nothing'}. ${step.text}`);
    await observer.shown?.(sight.page, step.title, step.text);
    const thing = await act(sight.page, sight.seen, `${step.title}. ${step.text}`);
    observer.said?.(`  ${step.title}${thing.truth ? `  [${thing.truth}]` : ''}`);
    deeds.push({ guide, step: step.title, truth: thing.truth, by: 'ring' });
    last = { step: step.title, ring: sight.seen.ring };
    const moved = await until(async () => {
      const now = await panel.currentStep();
      if (now?.title !== step.title) return true;
      return (await freshRing(world, step, last)) ? true : undefined;
    }, PATIENCE);
    if (!moved && options.overlooks) stubborn = true;
    else if (!moved)
      throw new Error(
        `"${step.title}" did not count as done after following the ring (${thing.truth ?? 'no truth'}).`,
      );
  }
}

/** A ring that is not the one just followed for the same step. Newest tab first, as a person looks. */
async function freshRing(
  world: World,
  step: ShownStep,
  last: { step: string; ring: Box } | undefined,
): Promise<{ page: Page; seen: SeenGuide } | undefined> {
  const pages = world.browser.context.pages().filter((page) => /\.autotask\.net$/.test(hostOf(page)));
  for (const page of pages.reverse()) {
    const seen = await seeGuide(page).catch(() => undefined);
    if (!seen?.hint.includes(step.title)) continue;
    if (last?.step === step.title && sameBox(last.ring, seen.ring)) continue;
    return { page, seen };
  }
  return undefined;
}

async function changed(panel: Panel, step: ShownStep): Promise<boolean> {
  const now = await until(
    async () => ((await panel.currentStep())?.title === step.title ? undefined : true),
    PATIENCE,
  );
  return now === true;
}

function sameBox(a: Box, b: Box): boolean {
  return Math.abs(a.x - b.x) < 3 && Math.abs(a.y - b.y) < 3 && Math.abs(a.width - b.width) < 3;
}

function hostOf(page: Page): string {
  return URL.canParse(page.url()) ? new URL(page.url()).hostname : '';
}
