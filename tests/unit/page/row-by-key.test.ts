/** A row whose menu icon takes no keyboard: left from the hint, its menu opens by key all the same. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { guidance } from './guidance.ts';
import { launch, pageCode, show } from './stage.ts';

const GRID = path.resolve(
  import.meta.dirname,
  '../../fixtures/autotask-ui/reconstruction-b-security-levels-grid.html',
);

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
  await pageCode();
});
afterAll(() => browser.close());

const GUIDANCE = guidance(
  'open-row-menu',
  'security-levels',
  { role: 'row-menu', label: 'apiUserSystemLevel' },
  { role: 'row', label: 'apiUserSystemLevel' },
);

it.each(['Shift+F10', 'ContextMenu'])(
  '%s after Esc asks for the menu of the row that the ring was on',
  async (key) => {
    const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
    const page = await show(context, readFileSync(GRID, 'utf8'));
    await page.evaluate((answer) => {
      const asked: string[] = [];
      const escaped: string[] = [];
      Object.assign(window, { asked, escaped });
      // As pages do that close a menu or a dialog by it.
      document.addEventListener('keydown', ({ key }) => key === 'Escape' && escaped.push(key));
      document.addEventListener('contextmenu', (event) => {
        event.preventDefault();
        const row = event.target instanceof Element ? event.target.closest('tr') : null;
        asked.push(`${event.isTrusted} ${row?.textContent?.replace(/\s+/g, ' ').trim() ?? 'no row'}`);
      });
      const script = window.inside.start(async (report) =>
        report.onramp === 'agent.hello' ? answer : undefined,
      );
      // Taken in behind the answer to the hello.
      setTimeout(() => script.hear({ onramp: 'reveal', body: {} }));
    }, GUIDANCE);
    const inHint = () => page.evaluate(() => document.activeElement?.hasAttribute('popover') === true);
    await expect.poll(inHint, { timeout: 5000 }).toBe(true);
    await page.keyboard.press('Escape');
    // The hint goes with the next look.
    await expect.poll(inHint, { timeout: 5000 }).toBe(false);
    const heard = () => page.evaluate(() => (window as unknown as { escaped: string[] }).escaped.length);
    expect(await heard(), 'the page’s own menu stays open').toBe(0);
    await page.keyboard.press(key);
    const asked = await page.evaluate(() => (window as unknown as { asked: string[] }).asked);
    expect(asked).toEqual([expect.stringMatching(/^true .*API User \(system\)/)]);
    await page.keyboard.press('Escape');
    expect(await heard(), 'outside of the hint Esc is the page’s own').toBe(1);
    await context.close();
  },
);
