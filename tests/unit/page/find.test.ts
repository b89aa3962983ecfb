/** Which element a locator means, on pages of many makes: given this markup, that element or none. */
import type { Browser, BrowserContext } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locator } from '../../../utils/page/guidance.ts';
import { launch, pageCode, show } from './stage.ts';

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await launch();
  context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
  await pageCode();
});
afterAll(() => browser.close());

async function found(html: string, locator: Locator): Promise<string> {
  const page = await show(context, `<!doctype html><title>API User</title>${html}`);
  const told = await page.evaluate((wanted) => window.inside.told(wanted), locator);
  await page.close();
  return told;
}

const VENDOR = { role: 'combobox', label: 'integrationVendor' } as const;

describe('a drop-down named like the radio button above it', () => {
  const after = '<div role="radio" aria-checked="false" tabindex="0">Custom (Internal Integration)</div>';
  const own =
    '<div id="l">Integration Vendor</div><div role="combobox" tabindex="0" aria-labelledby="l" data-test="list">…</div>';
  it.each([
    ['a radio made of a box', '<div role="radio" aria-checked="true" tabindex="0">Integration Vendor</div>'],
    ['the browser’s radio', '<label><input type="radio" checked tabindex="0"> Integration Vendor</label>'],
    [
      'a radio known by its class',
      '<div class="RadioButtonItem Selected" tabindex="0">Integration Vendor</div>',
    ],
  ])('is found beside %s', async (_, radio) => {
    expect(await found(radio + after + own, VENDOR)).toBe('list');
  });

  it('is missing while the radio stands alone', async () => {
    const radio = '<div role="radio" aria-checked="true" tabindex="0">Integration Vendor</div>';
    expect(await found(radio + after, VENDOR)).toBe('missing');
  });
});
