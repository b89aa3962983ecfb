/** Ring and hint as they are drawn, in a root that the test opens: the same code, only looked into. */
import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Guidance } from '../../../utils/page/guidance.ts';
import { addCode, launch, pageCode } from './stage.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
  await pageCode();
});
afterAll(() => browser.close());

const GUIDANCE: Guidance = {
  guide: 'security-level',
  step: 'allow-webhooks',
  where: [],
  targets: [],
  hint: {
    progress: '7 / 12',
    title: 'Allow webhooks',
    text: 'Tick “Can create Webhooks”. Without it the integration hears of nothing.',
    language: 'en',
    didIt: 'I did this',
    hide: 'Hide',
    whereAmI: 'Where am I?',
    fill: { caption: 'Fill this in for me', value: true },
  },
};

/** A page with ring and hint at its words. */
async function drawn(options: BrowserContextOptions, bodyStyle = ''): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 900, height: 500 }, ...options });
  const page = await context.newPage();
  await page.setContent(
    `<!doctype html><html lang="en"><title>Level</title><body style="${bodyStyle}"><main style="padding:80px"><h1>Level</h1>
     <label><input type="checkbox" id="box"> Can create Webhooks</label></main></body></html>`,
  );
  await page.evaluate(() => {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      return attach.call(this, { ...init, mode: 'open' });
    };
  });
  await addCode(page.mainFrame());
  await page.evaluate((guidance) => {
    const box = document.querySelector('#box');
    const words = document.querySelector('label');
    if (box && words) window.inside.draw(box, words, guidance);
  }, GUIDANCE);
  await page.locator('[data-onramp=hint]').waitFor();
  return page;
}

const shade = (page: Page) =>
  page.locator('[data-onramp=hint]').evaluate((hint) => getComputedStyle(hint).backgroundColor);
const LIGHT = 'rgb(255, 255, 255)';
const DARK = 'rgb(24, 32, 43)';

describe('the hint', () => {
  it.each([
    ['Autotask in its dark theme, browser light', 'light', '--is-theme-dark: 1', DARK],
    ['Autotask in its light theme, browser dark', 'dark', '--is-theme-dark: 0', LIGHT],
    ['a page without a theme, browser dark', 'dark', '', DARK],
    ['a page without a theme, browser light', 'light', '', LIGHT],
  ] as const)('is as dark as the page: %s', async (_what, colorScheme, style, colour) => {
    const page = await drawn({ colorScheme }, style);
    expect(await shade(page)).toBe(colour);
    await page.context().close();
  });

  it.each([
    ['light', {}, ''],
    ['dark', {}, '--is-theme-dark: 1; background: #111; color: #eee'],
    ['forced colours', { forcedColors: 'active' }, ''],
    ['narrow', { viewport: { width: 360, height: 640 } }, ''],
  ] as const)('has nothing that axe finds: %s', async (name, options, style) => {
    const page = await drawn({ reducedMotion: 'reduce', ...options }, style);
    if (process.env.HINT_SHOTS) await page.screenshot({ path: `${process.env.HINT_SHOTS}/${name}.png` });
    const { violations, passes } = await new AxeBuilder({ page }).analyze();
    // It did look into the root: the hint's own heading is among what passed.
    expect(JSON.stringify(passes)).toContain('data-onramp');
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
    await page.context().close();
  });

  it('stands beside its target and the target’s words, and says itself to a screen reader', async () => {
    const page = await drawn({});
    const [hint, words] = [
      await page.locator('[data-onramp=hint]').boundingBox(),
      await page.locator('label').boundingBox(),
    ];
    if (!hint || !words) throw new Error('Nothing is drawn.');
    const apart =
      hint.x >= words.x + words.width ||
      words.x >= hint.x + hint.width ||
      hint.y >= words.y + words.height ||
      words.y >= hint.y + hint.height;
    expect(apart).toBe(true);
    expect(await page.getByRole('status').textContent()).toContain('Allow webhooks. Tick');
    await page.context().close();
  });
});
