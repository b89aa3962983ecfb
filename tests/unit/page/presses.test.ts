/** What the ring does when its target is clicked: it waits for what comes of it, and never asks to undo it. */
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { seeGuide } from '../../robot/ring.ts';
import { guidance } from './guidance.ts';
import { launch, pageCode, show } from './stage.ts';

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await launch();
  await pageCode();
});
afterAll(() => browser.close());
beforeEach(async () => {
  await context?.close();
  context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
});

/** An editor of a level whose section Other is a heading that opens and closes. */
const editor = (heading: string, inside: string) => `<!doctype html><title>Security Level</title>
  <style>h3{font-size:16px;margin:12px 0}</style>
  <h1>Security Level - Copy of API User</h1>
  <label>Name <input value="Rewst"></label>
  <h3>General</h3><h3>Admin</h3><h3>CRM</h3><h3>Timesheets</h3><h3>Contracts</h3>
  ${heading}<div id="inside" hidden>${inside}</div>
  <script>
    let clicks = 0;
    const toggle = document.querySelector('#toggle');
    toggle.onclick = () => {
      clicks++;
      document.querySelector('#inside').hidden = clicks % 2 === 0;
      if (toggle.ariaExpanded) toggle.ariaExpanded = String(clicks % 2 === 1);
    };
  </script>`;
const PLAIN = '<h3 id="toggle" tabindex="0">Other</h3>';
const SAYING = '<h3 id="toggle" tabindex="0" aria-expanded="false">Other</h3>';

async function guided(html: string): Promise<Page> {
  const page = await show(context, html);
  await page.evaluate(
    (answer) => {
      window.inside.start(async (report) => (report.onramp === 'agent.hello' ? answer : undefined));
    },
    guidance('expand-other', 'security-level-editor', { role: 'section-heading', label: 'other' }),
  );
  await ring(page);
  return page;
}

const isThere = async (page: Page) => (await seeGuide(page)) !== undefined;
const ring = (page: Page) => expect.poll(() => isThere(page), { timeout: 5000 }).toBe(true);

describe('a heading that opens and closes', () => {
  it('loses the ring with the click, before the page was looked at again', async () => {
    const page = await guided(editor(PLAIN, '<p>Nothing that we know</p>'));
    await page.locator('#toggle').click();
    expect(await isThere(page)).toBe(false);
  });

  it('gets the ring back when nothing came of the click', async () => {
    const page = await guided(editor(PLAIN, ''));
    await page.locator('#toggle').click();
    expect(await isThere(page)).toBe(false);
    await ring(page);
  });

  it('is not asked to be clicked while it says that it is open', async () => {
    const page = await guided(editor(SAYING, '<p>Nothing that we know</p>'));
    await page.locator('#toggle').click();
    const asked = await page.evaluate((locator) => window.inside.told(locator as never), {
      role: 'section-heading',
      label: 'other',
    });
    expect(asked).toBe('missing');
  });
});
