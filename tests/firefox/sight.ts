/** Looks for the ring of a step in all windows of Firefox, until it stands still. */
import type { Browser, Page } from 'puppeteer-core';
import type { Box, SeenGuide } from '../robot/ring.ts';
import { seeGuide } from './ring.ts';

export interface Sight {
  page: Page;
  seen: SeenGuide;
}

/** A ring that was followed already. */
export interface Followed {
  step: string;
  ring: Box;
  /** `performance.now()` of the act. */
  at: number;
}

/** Looks at a ring that must all show the same place. */
const LOOKS = 6;
/** Whoever followed a ring and sees it stay for so long does the same once more. */
const AGAIN_AFTER = 8_000;

/**
 * The ring that stands for a step now, in the newest window that shows one.
 *
 * @param step title of the step
 * @param last the ring that was followed last: not taken for a new one at once
 */
export async function freshRing(
  browser: Browser,
  step: string,
  last: Followed | undefined,
): Promise<Sight | undefined> {
  for (const page of (await browser.pages()).reverse()) {
    if (!/^https:\/\/[a-z0-9]+\.autotask\.net\//.test(page.url())) continue;
    const seen = await seeGuide(page).catch(() => undefined);
    if (!seen?.hint.includes(step)) continue;
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

function same(a: Box, b: Box): boolean {
  return Math.abs(a.x - b.x) < 3 && Math.abs(a.y - b.y) < 3 && Math.abs(a.width - b.width) < 3;
}
