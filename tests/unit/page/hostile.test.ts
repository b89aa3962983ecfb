/** What pages put in the way of the guide script, looked at without an extension. */
import type { Browser, BrowserContext } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, show } from './stage.ts';

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await launch();
  context = await browser.newContext({ viewport: { width: 900, height: 600 } });
});
afterAll(() => browser.close());

const EDITOR = `<!doctype html><html lang="en"><title>x</title><body>
  <h1>Security Level</h1>
  <form id="f"><label for="n">Name</label> <input id="n" data-test="name" value="Rewst">
  ${['Contracts', 'CRM', 'Inventory', 'Other'].map((word) => `<h2>${word}</h2>`).join('')}
  <label><input type="checkbox" data-test="box" checked> Can create Webhooks</label></form>`;

describe('names that stand in the way', () => {
  const ON_DOCUMENT =
    'title referrer createElement createTreeWalker documentElement elementFromPoint elementsFromPoint querySelectorAll body';
  const ON_WINDOW = 'addEventListener removeEventListener dispatchEvent';
  const ON_FORM =
    'parentElement parentNode textContent childNodes scrollLeft scrollTop getBoundingClientRect matches closest isConnected nextElementSibling';
  it.each([
    [
      'on the document',
      ON_DOCUMENT.split(' ')
        .map((name) => `<img name="${name}" hidden>`)
        .join(''),
    ],
    [
      'on the window',
      ON_WINDOW.split(' ')
        .map((name) => `<form id="${name}" hidden></form>`)
        .join(''),
    ],
    [
      'in the form',
      ON_FORM.split(' ')
        .map((name) => `<input form="f" name="${name}" hidden>`)
        .join(''),
    ],
  ])('%s: the page is recognised, the box is found, and the ring is drawn', async (_where, html) => {
    const page = await show(context, EDITOR + html);
    const seen = await page.evaluate(async () => {
      const { facts, told, start } = window.inside;
      const { kind, ...rest } = facts().page;
      const reports: string[] = [];
      const script = start(async (report) => {
        reports.push(report.onramp === 'facts.report' ? report.body.target : report.onramp);
        if (report.onramp !== 'agent.hello') return null;
        return {
          guide: 'security-level',
          step: 'allow-webhooks',
          where: ['security-level-editor'],
          targets: [{ role: 'checkbox', label: 'canCreateWebhooks' }],
          hint: {
            progress: '1 / 2',
            title: 'A',
            text: 'B',
            language: 'en',
            didIt: '',
            hide: '',
            whereAmI: '',
          },
        };
      });
      for (let i = 0; i < 100 && !reports.includes('shown'); i++)
        await new Promise((resolve) => requestAnimationFrame(resolve));
      script.end();
      return {
        kind,
        allowed: 'webhooksAllowed' in rest && rest.webhooksAllowed,
        name: 'name' in rest && rest.name,
        box: told({ role: 'checkbox', label: 'canCreateWebhooks' }),
        field: told({ role: 'textbox', label: 'name' }),
        reports,
      };
    });
    expect(seen).toEqual({
      kind: 'security-level-editor',
      allowed: true,
      name: 'Rewst',
      box: 'box',
      field: 'name',
      reports: ['agent.hello', 'shown'],
    });
    await page.close();
  });
});

describe('a look in turns', () => {
  const labels = (count: number) =>
    Array.from({ length: count }, () => '<p>Can create Webhooks</p>').join('');
  const texts = (count: number) => Array.from({ length: count }, (_, i) => `<p>text ${i}</p>`).join('');
  it.each([
    ['4,000 texts', texts(4000), 10],
    ['400 labels', labels(400), 20],
    ['100 labels that can be seen', labels(100), 7],
  ])('offers to pause often enough: %s', async (_what, html, pauses) => {
    const page = await show(context, `<!doctype html><title>x</title><body>${html}`);
    const counted = await page.evaluate(() => {
      const steps = window.inside.scan();
      let count = 0;
      while (!steps.next().done) count++;
      return count;
    });
    expect(counted).toBeGreaterThanOrEqual(pauses);
    await page.close();
  });

  it('takes no label that stands everywhere for the one that is meant', async () => {
    const page = await show(
      context,
      `<!doctype html><title>x</title><body>${labels(80)}<input type="checkbox">`,
    );
    expect(
      await page.evaluate(() => window.inside.told({ role: 'checkbox', label: 'canCreateWebhooks' })),
    ).toBe('ambiguous');
    await page.close();
  });

  it('looks for a label’s control near it, and not through a page of any length', async () => {
    const page = await show(
      context,
      `<!doctype html><title>x</title><body><div>${texts(6000)}</div><p>Name</p><input data-test="far">`,
    );
    expect(await page.evaluate(() => window.inside.told({ role: 'textbox', label: 'name' }))).toBe('missing');
    await page.close();
  });
});
