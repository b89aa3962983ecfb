/** Plays a running guide in Firefox by following rings alone, with real input events. */
import type { Page } from 'puppeteer-core';
import { until } from '../robot/until.ts';
import type { FirefoxBrowser } from './firefox.ts';
import { act } from './hand.ts';
import { currentStep, press } from './panel.ts';
import { type Followed, freshRing } from './sight.ts';

export interface Deed {
  step: string;
  /** What stood under the ring by the practice tenant's own account. */
  truth: string | undefined;
}

const PATIENCE = 20_000;

/** @returns what was done, in order; throws with the step's name when it gets stuck */
export async function playGuide({ browser }: FirefoxBrowser, panel: Page): Promise<Deed[]> {
  const deeds: Deed[] = [];
  let last: Followed | undefined;
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
      return freshRing(browser, step.title, last);
    }, PATIENCE);
    if (sight === 'moved on') continue;
    if (!sight) {
      const trail = deeds.slice(-3).map((deed) => `${deed.step} [${deed.truth ?? 'no truth'}]`);
      throw new Error(`No ring for "${step.title}". Before: ${trail.join(', ')}`);
    }
    await sight.page.bringToFront();
    const { truth } = await act(sight.page, sight.seen.ring, `${step.title}. ${step.text}`);
    deeds.push({ step: step.title, truth });
    last = { step: step.title, ring: sight.seen.ring, at: performance.now() };
  }
}

async function movedOn(panel: Page, step: string): Promise<void> {
  const moved = await until(
    async () => ((await currentStep(panel))?.title === step ? undefined : true),
    PATIENCE,
  );
  if (!moved) throw new Error(`"${step}" did not count as done.`);
}
