import type { Page } from '@playwright/test';
import { launchChromium } from '../../robot/chromium.ts';
import { emptyExtension } from '../agent/empty-extension.ts';
import { median } from '../statistics.ts';
import type { BenchRow } from '../types.ts';

const OPENINGS = 21;

/**
 * The popup's first paint that shows something of use, against an empty extension page in the same run, in turn.
 *
 * @param extension folder of the built extension
 */
export async function benchPopup(extension: string): Promise<BenchRow[]> {
  const ours = await launchChromium({ extension, headless: true });
  const empty = await launchChromium({ extension: emptyExtension(), headless: true });
  try {
    const page = await ours.context.newPage();
    const blank = await empty.context.newPage();
    const paints = { ours: [] as number[], empty: [] as number[] };
    const zones: number[] = [];
    for (let opening = 0; opening < OPENINGS; opening++) {
      paints.empty.push(await firstPaint(blank, `chrome-extension://${empty.extensionId}/popup.html`));
      paints.ours.push(await firstPaint(page, `chrome-extension://${ours.extensionId}/popup.html`));
      zones.push(await filled(page));
    }
    // Pair by pair: what slows the machine down for a moment slows both.
    const ratio = median(paints.ours.map((ours, at) => ours / (paints.empty[at] ?? ours)));
    const zone = median(zones);
    return [
      {
        name: 'Popup: first paint with content, over an empty popup page',
        value: ratio,
        unit: 'x',
        budget: 1.5,
        within: ratio <= 1.5,
        note: `median of ${OPENINGS} pairs; medians ${median(paints.ours).toFixed(0)} ms and ${median(paints.empty).toFixed(0)} ms`,
      },
      {
        name: 'Popup: zone and buttons, from the background’s state',
        value: zone,
        unit: 'ms',
      },
    ];
  } finally {
    await ours.close();
    await empty.close();
  }
}

async function firstPaint(page: Page, address: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(address);
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list, observer) => {
          const paint = list.getEntriesByName('first-contentful-paint')[0];
          if (!paint) return;
          observer.disconnect();
          resolve(paint.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
}

/** When the page held its buttons, since it began to load. */
async function filled(page: Page): Promise<number> {
  await page.locator('button').first().waitFor();
  return page.evaluate(() => {
    const marks = performance.getEntriesByType('largest-contentful-paint').map(({ startTime }) => startTime);
    return marks.at(-1) ?? performance.now();
  });
}
