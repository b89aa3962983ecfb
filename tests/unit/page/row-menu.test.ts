/** The menu of a row: Copy is ringed in the menu of the system level, however its row names itself. */
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

const GUIDANCE = guidance('copy-level', 'security-levels', { role: 'menu-item', label: 'copy' });

/** A list whose rows open one menu on a right-click. */
const list = (nameCell: (name: string) => string) => `<!doctype html><title>Security Levels</title>
  <h1>Security Levels</h1>
  <table><thead><tr><th scope="col">Name</th><th scope="col">License Type</th><th scope="col">System</th><th scope="col">Active</th></tr></thead>
  <tbody>${['API User (system) (API-only)', 'Contractor (system)', 'Manager (system)']
    .map((name) => `<tr>${nameCell(name)}<td>API User</td><td>✓</td><td>✓</td></tr>`)
    .join('')}</tbody></table>
  <ul id="menu" role="menu" hidden style="position:absolute;left:300px;top:200px"><li role="menuitem" tabindex="0">Edit</li><li role="menuitem" tabindex="0">Copy</li></ul>
  <script>
    document.oncontextmenu = (event) => {
      event.preventDefault();
      document.querySelector('#menu').hidden = false;
    };
  </script>`;

it.each([
  ['a cell', (name: string) => `<td>${name}</td>`],
  ['the header of its row', (name: string) => `<th scope="row"><div title="${name}">${name}</div></th>`],
])('is known where the name stands in %s', async (_, nameCell) => {
  for (const [row, isRinged] of [
    ['API User (system)', true],
    ['Manager (system)', false],
  ] as const) {
    const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
    const page = await show(context, list(nameCell));
    await page.evaluate((answer) => {
      window.inside.start(async (report) => (report.onramp === 'agent.hello' ? answer : undefined));
    }, GUIDANCE);
    await page.getByText(row).click({ button: 'right' });
    const ringed = async () => (await seeGuide(page)) !== undefined;
    if (isRinged) await expect.poll(ringed, { timeout: 5000 }).toBe(true);
    else {
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)));
      expect(await ringed()).toBe(false);
    }
    await context.close();
  }
});
