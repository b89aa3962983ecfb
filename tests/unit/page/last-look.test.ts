/** A page that saves and closes by one click: what was typed just before counts. */
import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { FrameFacts } from '../../../utils/page/facts.ts';
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
  <label>Name <input value="Copy of API User"></label>
  <h3>General</h3><h3>CRM</h3><h3>Timesheets</h3><h3>Contracts</h3><h3>Other</h3>
  <button onclick="document.body.textContent = ''">Save &amp; Close</button>`;
const GUIDANCE = guidance('save-level', 'security-level-editor', {
  role: 'button',
  label: 'saveAndClose',
});

it('given a name typed and saved in one breath, the last report of the form has the whole name', async () => {
  const page = await show(await browser.newContext(), EDITOR);
  const reports = () => page.evaluate(() => (window as unknown as { reports: FrameFacts[] }).reports);
  await page.evaluate((answer) => {
    const reports: unknown[] = [];
    Object.assign(window, { reports });
    window.inside.start(async (report) => {
      if (report.onramp === 'facts.report') reports.push(report.body);
      return report.onramp === 'agent.hello' ? answer : undefined;
    });
  }, GUIDANCE);
  await expect.poll(async () => (await reports()).length, { timeout: 10_000 }).toBeGreaterThan(0);
  await page.evaluate(() => document.querySelector('input')?.select());
  await page.keyboard.type('Rewst webhooks 2026');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const forms = (await reports()).filter(({ page }) => page.kind === 'security-level-editor');
  expect(forms.at(-1)?.page).toMatchObject({ name: 'Rewst webhooks 2026', saveClicked: true });
  await page.context().close();
});
