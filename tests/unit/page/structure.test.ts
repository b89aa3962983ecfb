/** The report of a page's structure: what a reader needs, and not one word that somebody wrote into the page. */
import type { Browser, BrowserContext, Page } from '@playwright/test';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, show } from './stage.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  browser = await launch();
  context = await browser.newContext();
  page = await show(context, '<!doctype html><body>');
});
afterAll(() => browser.close());

const described = (html: string) =>
  page.evaluate((inner) => {
    document.body.innerHTML = inner;
    return window.inside.structure();
  }, html);

describe('how a page is built', () => {
  it.each([
    [
      'a label and its box',
      '<label for="x">Can create Webhooks</label><input type="checkbox" id="x">',
      ['label for ‹canCreateWebhooks en›', 'input type=checkbox'],
    ],
    ['a German label', '<span>Speichern &amp; schließen</span>', ['‹saveAndClose de›']],
    ['a name of somebody', '<td>Contoso Ltd.</td><h1>Copy of Contoso</h1>', ['h1 ‹copyPrefix›']],
    [
      'a control without words',
      '<div role="button" tabindex="0" title="Context Menu"></div>',
      ['div role=button tabindex title=‹rowMenu en› (not visible)'],
    ],
    ['rows that are alike', '<ul><li>One</li><li>Two</li><li>Three</li></ul>', ['li ‹…› (and more alike)']],
    [
      'an element of a shop of its own',
      '<acme-billing role="acme">x</acme-billing>',
      ['custom role=other ‹…›'],
    ],
  ])('tells %s', async (_what, html, lines) => {
    const told = await described(html);
    for (const line of lines) expect(told).toContain(line);
    expect(told).not.toMatch(/contoso|acme/i);
  });

  it('holds no text, value, id, class, attribute or tag that somebody made up', async () => {
    // A letter that no word of the report has: wherever it stands, it came from the page.
    const foreign = fc
      .string({ minLength: 1, maxLength: 30, unit: fc.constantFrom(...'ж q0-_7 "<&') })
      .map((s) => `ж${s}`);
    const label = fc.constantFrom('Save', 'Other', 'Copy of ', 'Access Denied ', 'Webhooks: ', 'Name', '');
    const text = fc.tuple(label, foreign).map(([known, other]) => known + other);
    const attribute = fc.constantFrom(
      ...[
        'id',
        'class',
        'value',
        'title',
        'alt',
        'name',
        'href',
        'src',
        'style',
        'role',
        'type',
        'placeholder',
      ],
      ...['aria-label', 'for', 'data-id', 'onclick', 'aria-expanded', 'contenteditable', 'tabindex'],
    );
    const tag = fc.constantFrom(
      'div',
      'input',
      'button',
      'a',
      'td',
      'select',
      'textarea',
      'form',
      'x-жq',
      'title',
      'img',
    );
    const element = fc.record({
      tag,
      attributes: fc.array(fc.tuple(attribute, text), { maxLength: 5 }),
      text,
      under: fc.nat(20),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(element, { minLength: 1, maxLength: 20 }), async (elements) => {
        const told = await page.evaluate((made) => {
          document.body.textContent = '';
          const all: Element[] = [document.body];
          for (const { tag, attributes, text, under } of made) {
            const one = document.createElement(tag);
            for (const [name, value] of attributes) one.setAttribute(name, value);
            one.append(text);
            if (one instanceof HTMLInputElement) one.value = text;
            all[under % all.length]?.append(one);
            all.push(one);
          }
          document.title = 'ж';
          return window.inside.structure();
        }, elements);
        expect(told).not.toContain('ж');
        expect(told).toContain('body');
      }),
      { numRuns: 150 },
    );
  });

  it('is short for a page of any length, and not misled by names of the page’s own', async () => {
    const told = await page.evaluate(() => {
      document.body.innerHTML =
        '<form><input name="children"><input name="nodeType"><input name="localName"><input name="getAttribute"><b>Save</b></form>';
      document.body.append('ж'.repeat(10_000_000));
      for (let i = 0; i < 40_000; i++) document.body.append(document.createElement(i % 2 ? 'p' : 'i'));
      return window.inside.structure();
    });
    expect(told).toContain('b ‹save en›');
    expect(told).toContain('(cut off)');
    expect(told).not.toContain('ж');
    expect(told.length).toBeLessThan(100_000);
  });
});
