/** Plays a running guide in Firefox by following rings alone, with real input events. */
import type { Page } from 'puppeteer-core';
import { lookAt, middle } from '../robot/eyes.ts';
import { valueIn } from '../robot/hand.ts';
import type { Box, SeenGuide } from '../robot/ring.ts';
import { until } from '../robot/until.ts';
import type { FirefoxBrowser } from './firefox.ts';
import { currentStep, press } from './panel.ts';
import { seeGuide } from './ring.ts';

export interface Deed {
  step: string;
  /** What stood under the ring by the practice tenant's own account. */
  truth: string | undefined;
}

const PATIENCE = 20_000;
const AGAIN_AFTER = 8_000;
/** Looks at a ring that must all show the same place. */
const LOOKS = 6;

interface Last {
  step: string;
  ring: Box;
  at: number;
}

/** @returns what was done, in order; throws with the step's name when it gets stuck */
export async function playGuide({ browser }: FirefoxBrowser, panel: Page): Promise<Deed[]> {
  const deeds: Deed[] = [];
  let last: Last | undefined;
  for (;;) {
    const step = await currentStep(panel);
    if (!step) return deeds;
    if (deeds.length > 60) throw new Error(`"${step.title}" does not end.`);
    if (/capture/i.test(step.title)) {
      await press(panel, '^Capture$');
      await movedOn(panel, step.title);
      continue;
    }
    const sight = await until(async () => {
      if ((await currentStep(panel))?.title !== step.title) return 'moved on' as const;
      return freshRing(browser.pages(), step.title, last);
    }, PATIENCE);
    if (sight === 'moved on') continue;
    if (!sight) {
      const trail = deeds.slice(-3).map((deed) => `${deed.step} [${deed.truth ?? 'no truth'}]`);
      throw new Error(`No ring for "${step.title}". Before: ${trail.join(', ')}`);
    }
    await sight.page.bringToFront();
    const truth = await act(sight.page, sight.seen, `${step.title}. ${step.text}`);
    deeds.push({ step: step.title, truth });
    last = { step: step.title, ring: sight.seen.ring, at: performance.now() };
  }
}

async function freshRing(
  pages: Promise<Page[]>,
  step: string,
  last: Last | undefined,
): Promise<{ page: Page; seen: SeenGuide } | undefined> {
  for (const page of (await pages).reverse()) {
    if (!/^https:\/\/[a-z0-9]+\.autotask\.net\//.test(page.url())) continue;
    const seen = await seeGuide(page).catch(() => undefined);
    if (!seen?.hint.includes(step)) continue;
    // Whoever followed a ring and sees it stay does the same once more.
    const done = last?.step === step && same(last.ring, seen.ring);
    if (done && performance.now() - last.at < AGAIN_AFTER) continue;
    return (await standsStill(page, seen)) ? { page, seen } : undefined;
  }
  return undefined;
}

/** A ring that still moves, or goes with a page that is being left, is not followed yet. */
async function standsStill(page: Page, seen: SeenGuide): Promise<boolean> {
  for (let look = 0; look < LOOKS; look += 1) {
    const again = await seeGuide(page).catch(() => undefined);
    if (!again || again.hint !== seen.hint || !same(again.ring, seen.ring)) return false;
  }
  return true;
}

/** Does what the words say at the ring. */
async function act(page: Page, seen: SeenGuide, instruction: string): Promise<string | undefined> {
  const thing = await lookAt(page, seen.ring);
  const { x, y } = middle(seen.ring);
  const row = thing.kind === 'thing to click' && /right-click/i.test(instruction) && seen.ring.width > 200;
  await page.mouse.click(x, y, row ? { button: 'right' } : {});
  if (thing.kind === 'text field') {
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type(valueIn(instruction));
    await page.keyboard.press('Tab');
  } else if (thing.kind === 'list') {
    await page.keyboard.type(valueIn(instruction));
    await page.keyboard.press('Enter');
  }
  return thing.truth;
}

async function movedOn(panel: Page, step: string): Promise<void> {
  const moved = await until(
    async () => ((await currentStep(panel))?.title === step ? undefined : true),
    PATIENCE,
  );
  if (!moved) throw new Error(`"${step}" did not count as done.`);
}

function same(a: Box, b: Box): boolean {
  return Math.abs(a.x - b.x) < 3 && Math.abs(a.y - b.y) < 3 && Math.abs(a.width - b.width) < 3;
}
