/** The page keeps the background awake while an admin reads, so that it hears of a click that saves and closes. */
import type { Browser, BrowserContext } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
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
  context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
});
afterEach(() => context.close());

const EDITOR = `<!doctype html><title>Security Level</title>
  <h1>Security Level - Copy of API User</h1>
  <label>Name <input value="Rewst"></label>
  <h3>General</h3><h3>CRM</h3><h3>Timesheets</h3><h3>Contracts</h3><h3>Other</h3>
  <button>Save &amp; Close</button>`;
const GUIDANCE = guidance('save-level', 'security-level-editor', {
  role: 'button',
  label: 'saveAndClose',
});

/** How often a page says hello while nothing happens on it for so many seconds. */
async function hellosIn(seconds: number, html: string, isHidden = false): Promise<number> {
  await context.clock.install();
  if (isHidden)
    await context.addInitScript(() =>
      Object.defineProperty(Document.prototype, 'hidden', { get: () => true, configurable: true }),
    );
  const page = await show(context, html);
  await page.evaluate((answer) => {
    const hellos: number[] = [];
    Object.assign(window, { hellos });
    window.inside.start(async ({ onramp }) => {
      if (onramp !== 'agent.hello') return undefined;
      hellos.push(performance.now());
      return answer;
    });
  }, GUIDANCE);
  await page.clock.runFor(seconds * 1000);
  return page.evaluate(() => (window as unknown as { hellos: number[] }).hellos.length - 1);
}

describe('while an admin reads for two minutes', () => {
  it('the page of the current step speaks up before the 30 seconds after which a background ends', async () => {
    const hellos = await hellosIn(120, EDITOR);
    expect(hellos).toBeGreaterThanOrEqual(4);
    expect(hellos).toBeLessThanOrEqual(6);
  });

  it('a page that has nothing to do with the step is silent', async () => {
    expect(await hellosIn(120, '<!doctype html><title>Calendar</title><h1>Calendar</h1>')).toBe(0);
  });

  it('a page that nobody sees is silent', async () => {
    expect(await hellosIn(120, EDITOR, true)).toBe(0);
  });
});
