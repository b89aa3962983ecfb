import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContext, Page } from '@playwright/test';
import { launchChromium } from '../../robot/chromium.ts';
import { median } from '../statistics.ts';
import type { BenchRow } from '../types.ts';
import { emptyExtension } from './empty-extension.ts';
import { bigPage, PAGE, serve } from './pages.ts';

const NODES = 20_000;
const LOADS = 9;
const CHURN_SECONDS = 6;
const MUTATIONS_PER_SECOND = 1_000;

/**
 * What the agent weighs and costs, against an empty content script in the same run, the two in turn.
 *
 * @param extension folder of the built extension
 */
export async function benchAgent(extension: string): Promise<BenchRow[]> {
  const script = readFileSync(path.join(extension, 'content-scripts', 'agent.js'));
  const weight = gzipSync(script, { level: 9 }).length / 1000;
  const guideScript = readFileSync(path.join(extension, 'guide-script.js'));
  const ours = await open(extension);
  const empty = await open(emptyExtension());
  try {
    const start = { ours: [] as number[], empty: [] as number[] };
    for (let load = 0; load < LOADS; load++) {
      start.empty.push(await scriptTimeOfLoad(empty.page));
      start.ours.push(await scriptTimeOfLoad(ours.page));
    }
    const churnEmpty = await shareOfCoreUnderChurn(empty.page);
    const churnOurs = await shareOfCoreUnderChurn(ours.page);
    const startMore = median(start.ours) - median(start.empty);
    const churnMore = Math.max(0, churnOurs - churnEmpty);
    return [
      row('Agent, minified and gzipped', weight, 'kB', 8),
      {
        name: 'Guide script, minified and gzipped, put into a frame only while a guide is open',
        value: gzipSync(guideScript, { level: 9 }).length / 1000,
        unit: 'kB',
      },
      row(
        `Agent start on ${NODES.toLocaleString('en')} nodes, beyond an empty content script`,
        startMore,
        'ms',
        2,
        `median of ${LOADS} loads; empty: ${median(start.empty).toFixed(1)} ms`,
      ),
      row(
        'Agent under 1,000 mutations per second, no guide open, beyond an empty content script',
        churnMore,
        '% of a core',
        0.5,
        `empty: ${churnEmpty.toFixed(2)} %`,
      ),
    ];
  } finally {
    await ours.close();
    await empty.close();
  }
}

function row(name: string, value: number, unit: string, budget: number, note?: string): BenchRow {
  return { name, value, unit, budget, within: value <= budget, ...(note ? { note } : {}) };
}

async function open(
  extension: string,
): Promise<{ page: Page; context: BrowserContext; close(): Promise<void> }> {
  const browser = await launchChromium({ extension, headless: true });
  await serve(browser.context, bigPage(NODES));
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  return { page, context: browser.context, close: () => browser.close() };
}

/** Milliseconds of script in the page's process, all worlds, for one load until the page has been idle. */
async function scriptTimeOfLoad(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto('about:blank');
  await page.goto(PAGE, { waitUntil: 'load' });
  await idle(page);
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  return 1000 * (metrics.find((metric) => metric.name === 'ScriptDuration')?.value ?? 0);
}

/** Waits until the page has had an idle period after its first frames: content scripts at document_idle have run by then. */
async function idle(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let periods = 0;
        const next = () =>
          ++periods > 20 ? resolve() : requestIdleCallback(() => requestAnimationFrame(next));
        next();
      }),
  );
}

/** Percent of one core that scripts took while the page mutates itself at a steady pace. */
async function shareOfCoreUnderChurn(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find((metric) => metric.name === 'ScriptDuration')?.value ?? 0;
  };
  const before = await read();
  await page.evaluate(
    ({ seconds, perSecond }) =>
      new Promise<void>((resolve) => {
        const place = document.getElementById('churn');
        const perTick = perSecond / 50;
        let left = seconds * 50;
        const timer = setInterval(() => {
          for (let count = 0; count < perTick; count++) {
            const node = document.createElement('span');
            node.textContent = String(count);
            place?.append(node);
            if (place && place.childNodes.length > 200) place.firstChild?.remove();
          }
          if (--left <= 0) {
            clearInterval(timer);
            resolve();
          }
        }, 20);
      }),
    { seconds: CHURN_SECONDS, perSecond: MUTATIONS_PER_SECOND },
  );
  const after = await read();
  await session.detach();
  return (100 * (after - before)) / CHURN_SECONDS;
}
