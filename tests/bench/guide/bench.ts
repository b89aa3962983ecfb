import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { ownStretches } from '../../hostile/own-time.ts';
import { launchChromium } from '../../robot/chromium.ts';
import { Panel } from '../../robot/panel.ts';
import { seeGuide } from '../../robot/ring.ts';
import { until } from '../../robot/until.ts';
import { addCode, launch, pageCode } from '../../unit/page/stage.ts';
import { emptyExtension } from '../agent/empty-extension.ts';
import { PAGE, serve } from '../agent/pages.ts';
import { median } from '../statistics.ts';
import type { BenchRow } from '../types.ts';
import { churn, costOf, pause } from './cost.ts';
import { guidePage, KINDS, targetsOn } from './pages.ts';

const NODES = 20_000;
const SECONDS = 3;
/** Times that each share is measured, ours and the empty one in turn. */
const SHARES = 5;
const TIMES = 9;
const PER_SECOND = 1_000;
const NUMBER = NODES.toLocaleString('en');

/**
 * What the guide script costs the pages it stands on, a guide open, on Autotask's own pages with filler up to 20,000
 * nodes: against the same page beside an empty content script in the same run, and against driver.js showing one step.
 *
 * @param extension folder of the built extension
 */
export async function benchGuide(extension: string): Promise<BenchRow[]> {
  return [...(await benchOpen(extension)), ...(await benchTargets())];
}

async function benchOpen(extension: string): Promise<BenchRow[]> {
  const html = guidePage('security-level-editor', NODES);
  const open = async (folder: string) => {
    const browser = await launchChromium({ extension: folder, headless: true });
    await serve(browser.context, html);
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    return { ...browser, page };
  };
  const empty = await open(emptyExtension());
  const ours = await open(extension);
  try {
    // The panel stands in a window of its own: in front of the page it would slow the page's timers down.
    const panel = new Panel(await ours.context.newPage());
    await panel.page.goto(`chrome-extension://${ours.extensionId}/sidepanel.html`);
    await panel.startGuide();
    await panel.page.goto('about:blank');
    await ours.page.bringToFront();
    const starts = { ours: [] as number[], empty: [] as number[], driver: [] as number[] };
    for (let load = 0; load < TIMES; load++) {
      starts.empty.push(await loadCost(empty.page));
      starts.driver.push(await driverCost(empty.page));
      starts.ours.push(await loadCost(ours.page, () => ringStands(ours.page)));
    }
    const beyond = async (deed: (page: Page) => Promise<void>) => {
      const share = async (page: Page) => {
        await page.bringToFront();
        const { script, all } = await costOf(page, () => deed(page));
        return { script: script / 10 / SECONDS, all: all / 10 / SECONDS };
      };
      const shares = [];
      for (let i = 0; i < SHARES; i++)
        shares.push({ empty: await share(empty.page), ours: await share(ours.page) });
      return {
        all: Math.max(0, median(shares.map(({ ours, empty }) => ours.all - empty.all))),
        script: Math.max(0, median(shares.map(({ ours, empty }) => ours.script - empty.script))),
        empty: median(shares.map(({ empty }) => empty.all)),
      };
    };
    const calm = await beyond((page) => pause(page, SECONDS));
    const churning = (page: Page) => churn(page, SECONDS, PER_SECOND);
    const busy = await beyond(churning);
    const stretches = await ownStretches(ours.page, ours.extensionId, () => churning(ours.page));
    const own = stretches.reduce((sum, { time }) => sum + time, 0) / 10 / SECONDS;
    await ringStands(ours.page);
    const start = median(starts.ours) - median(starts.empty);
    const driver = median(starts.driver);
    return [
      {
        name: `Guide script from its start until ring and hint stand on ${NUMBER} nodes, beyond an empty content script`,
        value: start,
        unit: 'ms',
        note: `median of ${TIMES} loads; empty: ${median(starts.empty).toFixed(1)} ms`,
      },
      { name: 'driver.js showing one step on the same page', value: driver, unit: 'ms' },
      {
        name: 'Ring standing on a calm page, following it included',
        value: calm.all,
        unit: '% of a core',
        note: 'for comparison: the budget is for pages that change',
      },
      row(
        `Guide open under ${PER_SECOND.toLocaleString('en')} mutations per second, beyond an empty content script`,
        busy.all,
        '% of a core',
        3,
        `script, style and layout; script alone ${busy.script.toFixed(2)} %; empty: ${busy.empty.toFixed(2)} %; our own stretches one by one: ${own.toFixed(2)} %`,
      ),
    ];
  } finally {
    await ours.close();
    await empty.close();
  }
}

/** Milliseconds of script for one load of the page, until `done`. */
async function loadCost(page: Page, done: () => Promise<void> = async () => undefined): Promise<number> {
  await page.goto('about:blank');
  const { script } = await costOf(page, async () => {
    await page.goto(PAGE, { waitUntil: 'load' });
    await done();
    await pause(page, 0.6);
  });
  return script;
}

async function ringStands(page: Page): Promise<void> {
  if (!(await until(() => seeGuide(page), 15_000))) throw new Error('No ring stands on the page.');
}

/** Milliseconds of script for loading driver.js into the open page and showing one step at the field of the name. */
async function driverCost(page: Page): Promise<number> {
  const file = createRequire(import.meta.url)
    .resolve('driver.js')
    .replace(/driver\.js\.\w+$/, 'driver.js.iife.js');
  const { script } = await costOf(page, async () => {
    await page.addScriptTag({ path: file });
    await page.evaluate(() => {
      interface Driver {
        driver: { js: { driver(): { highlight(step: object): void } } };
      }
      const { driver } = (window as unknown as Driver).driver.js;
      driver().highlight({ element: 'input', popover: { title: 'Name', description: 'Enter a name.' } });
    });
    await page.locator('.driver-popover').waitFor();
    await pause(page, 0.6);
  });
  return script;
}

/** Each target of each step on its page, found among 20,000 nodes; the look before it, which is shared, by itself. */
async function benchTargets(): Promise<BenchRow[]> {
  await pageCode();
  const browser = await launch();
  try {
    const finds: { what: string; time: number }[] = [];
    const looks: { what: string; time: number }[] = [];
    let found = 0;
    for (const kind of KINDS) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
      await page.setContent(guidePage(kind, NODES));
      await addCode(page.mainFrame());
      const script = async (deed: string): Promise<number> => {
        // Processor time, so that a busy machine does not count; each time in a turn of its own, as in life.
        const cost = await costOf(page, () =>
          page.evaluate(
            async ({ deed, times }) => {
              const run = new Function(deed);
              for (let i = 0; i < times; i++) {
                await new Promise<void>((resolve) =>
                  setTimeout(() => {
                    run();
                    resolve();
                  }),
                );
              }
            },
            { deed, times: TIMES },
          ),
        );
        return cost.all / TIMES;
      };
      const seen = '{ saveClicked: false, secretTouched: false, menuIsOurs: true }';
      looks.push({ what: kind, time: await script(`inside.recognise(inside.look(), ${seen})`) });
      for (const target of targetsOn(kind)) {
        const isThere = await page.evaluate((locator) => {
          const sight = window.inside.look();
          Object.assign(window, { sight });
          return typeof window.inside.find(locator, sight, true) !== 'string';
        }, target);
        if (isThere) found++;
        const time = await script(`inside.find(${JSON.stringify(target)}, sight, true)`);
        finds.push({ what: `${target.role} ${target.label} on ${kind}`, time });
      }
      await page.close();
    }
    const [slowest] = finds.sort((a, b) => b.time - a.time);
    const [longest] = looks.sort((a, b) => b.time - a.time);
    return [
      row(
        `Slowest of ${finds.length} targets to find among ${NUMBER} nodes`,
        slowest?.time ?? Number.POSITIVE_INFINITY,
        'ms',
        8,
        `${slowest?.what}; ${found} of them are on these pages`,
      ),
      {
        name: `Longest look at a whole page of ${NUMBER} nodes before that, in turns of 8 ms`,
        value: longest?.time ?? Number.POSITIVE_INFINITY,
        unit: 'ms',
        note: longest?.what ?? '',
      },
    ];
  } finally {
    await browser.close();
  }
}

function row(name: string, value: number, unit: string, budget: number, note?: string): BenchRow {
  return { name, value, unit, budget, within: value <= budget, ...(note ? { note } : {}) };
}
