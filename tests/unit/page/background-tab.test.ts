/** A tab behind others draws nothing for hours, and has no heap of work to do in the moment that it is shown. */
import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seeGuide } from '../../robot/ring.ts';
import { guidance } from './guidance.ts';
import { launch, pageCode, show } from './stage.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
  await pageCode();
});
afterAll(() => browser.close());

const EDITOR = `<!doctype html><title>Security Level</title>
  <h1>Security Level - Copy of API User</h1>
  <label>Name <input value="Rewst"></label>
  <h3>General</h3><h3>CRM</h3><h3>Timesheets</h3><h3>Contracts</h3><h3>Other</h3>
  <button>Save &amp; Close</button>`;

it('given a ring, a tab that is not drawn is asked for no second frame before the first came', async () => {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
  await context.clock.install();
  const page = await show(context, EDITOR);
  await page.evaluate(
    (answer) => {
      window.inside.start(async ({ onramp }) => (onramp === 'agent.hello' ? answer : undefined));
    },
    guidance('save-level', 'security-level-editor', { role: 'button', label: 'saveAndClose' }),
  );
  await page.clock.runFor(2000);
  expect(await seeGuide(page)).toBeDefined();
  await page.evaluate(() => {
    const asked: FrameRequestCallback[] = [];
    Object.assign(window, { asked });
    window.requestAnimationFrame = (callback) => asked.push(callback);
  });
  await page.clock.runFor(10_000);
  expect(await page.evaluate(() => (window as unknown as { asked: unknown[] }).asked.length)).toBe(1);
  await context.close();
});
