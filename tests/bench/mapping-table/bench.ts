import type { Page } from '@playwright/test';
import { launchChromium } from '../../robot/chromium.ts';
import type { BenchRow } from '../types.ts';
import { playBackground } from './background.ts';

const ROWS = 100_000;
/** The same page with so few rows that everything is drawn at once: what the browser itself costs. */
const FEW = 100;
const BUDGET_MS = 50;

const DEEDS = ['scroll', 'type', 'sort', 'accept'] as const;
type Deed = (typeof DEEDS)[number];

/**
 * The mapping page of the production build with 100,000 organizations and companies: the longest task while an admin
 * scrolls, types a filter, sorts and accepts, beside the same deeds on a short list.
 *
 * @param extension folder of the built extension
 */
export async function benchMappingTable(extension: string): Promise<BenchRow[]> {
  const browser = await launchChromium({ extension, headless: true });
  try {
    const address = `chrome-extension://${browser.extensionId}/mapping.html?instance=bench`;
    const longest = { few: await run(FEW), many: await run(ROWS) };
    return DEEDS.map((deed) => {
      const many = longest.many[deed];
      return {
        name: `Mapping table, ${ROWS.toLocaleString('en')} rows: longest task while you ${deed}`,
        value: many,
        unit: 'ms',
        budget: BUDGET_MS,
        within: many <= BUDGET_MS,
        note: `with ${FEW} rows ${longest.few[deed].toFixed(0)} ms`,
      };
    });

    async function run(rows: number): Promise<Record<Deed, number>> {
      const page = await browser.context.newPage();
      await page.addInitScript(playBackground, rows);
      await page.goto(address);
      await page.getByText(/Suggestions are ready/).waitFor({ timeout: 180_000 });
      const found = await measure(page);
      await page.close();
      return found;
    }
  } finally {
    await browser.close();
  }
}

async function measure(page: Page): Promise<Record<Deed, number>> {
  const grid = page.getByRole('grid');
  const search = page.getByRole('searchbox', { name: 'Filter organizations' });
  await page.locator('[data-row]').first().hover();
  const scroll = await longestTask(page, async () => {
    for (let turn = 0; turn < 60; turn += 1) await page.mouse.wheel(0, turn % 10 === 9 ? 40_000 : 400);
    await grid.focus();
    for (const key of ['End', 'PageUp', 'PageUp', 'Home', 'PageDown', 'PageDown'])
      await page.keyboard.press(key);
  });
  const type = await longestTask(page, async () => {
    await search.focus();
    await page.keyboard.type('harbor logistics');
    for (let letter = 0; letter < 16; letter += 1) await page.keyboard.press('Backspace');
  });
  const sort = await longestTask(page, async () => {
    for (const column of ['Company', 'Organization', 'Likeness', 'State']) {
      const button = page.getByRole('button', { name: column, exact: true });
      await button.click();
      await button.click();
      await button.click();
    }
  });
  const accept = await longestTask(page, async () => {
    await grid.focus();
    await page.keyboard.press('Home');
    for (let row = 0; row < 20; row += 1) await page.keyboard.press('n');
    for (let row = 0; row < 20; row += 1) await page.keyboard.press('Enter');
    await page.keyboard.press('Control+z');
  });
  return { scroll, type, sort, accept };
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds of the processor, which other programs on the machine do not lengthen. */
  tdur?: number;
  args?: { name?: string };
}

/**
 * The longest task of the page's main thread meanwhile, in milliseconds of the processor: a frame is late when a task is
 * long, and on a busy machine every frame is late by the clock.
 */
async function longestTask(page: Page, deeds: () => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', { categories: 'toplevel,__metadata', transferMode: 'ReportEvents' });
  await deeds();
  await page.evaluate(async () => {
    for (let frame = 0; frame < 5; frame += 1) await new Promise(requestAnimationFrame);
  });
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  const main = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = events.filter(({ pid, tid, tdur }) => tdur !== undefined && main.has(`${pid} ${tid}`));
  if (tasks.length === 0) throw new Error('The trace holds no task of the page.');
  return Math.max(...tasks.map(({ tdur }) => tdur ?? 0)) / 1_000;
}
