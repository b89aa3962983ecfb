import type { Browser, BrowserContext } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locator } from '../../../utils/page/guidance.ts';
import { launch, show } from './stage.ts';

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await launch();
  context = await browser.newContext();
});
afterAll(() => browser.close());

const REASON = 'Primary Internal Location is required.';

/** What is heard after the page answered a click on Save with this HTML. */
async function heardAfter(answer: string): Promise<string | undefined> {
  const page = await show(
    context,
    `<body><form><p>Both require a permission that must be granted.</p><p class="slot"></p><button>Save</button></form></body>`,
  );
  return page.evaluate(async (html) => {
    const complaints = window.inside.createComplaints(() => undefined);
    complaints.listen();
    const slot = document.querySelector('.slot');
    if (slot) slot.innerHTML = html;
    await new Promise(requestAnimationFrame);
    const heard = complaints.heard();
    complaints.end();
    return heard;
  }, answer);
}

describe('what a page says after a click on Save', () => {
  it.each([
    ['a list in red letters', `<ul style="color:#b00"><li>${REASON}</li></ul>`, REASON],
    ['a class that names an error', `<div class="field-error">${REASON}</div>`, REASON],
    ['a box with a red edge', `<div style="border:2px solid #c33">${REASON}</div>`, REASON],
    ['a dark red ground', `<div style="background:#3a2020">${REASON}</div>`, REASON],
    [
      'a region that is read out at once',
      `<p aria-live="assertive">Sorry, the level is as it was.</p>`,
      'Sorry, the level is as it was.',
    ],
    [
      'a window in plain colours',
      `<div style="position:fixed;top:9px"><b>!</b> <p>${REASON}</p></div>`,
      `! ${REASON}`,
    ],
    ['German words', '<div>„Name“ muss ausgefüllt werden.</div>', '„Name“ muss ausgefüllt werden.'],
    ['Spanish words', '<div>«Nombre» es obligatorio.</div>', '«Nombre» es obligatorio.'],
    ['German success', '<div>Das Zugriffsrecht wurde gespeichert.</div>', undefined],
    [
      'small print that was there before',
      '<section><p>Both require a permission that must be granted.</p></section>',
      undefined,
    ],
    ['a message that is saved', '<div style="color:green">The level has been saved.</div>', undefined],
    ['a plain sentence', '<div>The level has been saved.</div>', undefined],
    ['a red button', '<button style="color:red">Delete this level</button>', undefined],
    ['what nobody sees', `<div class="error" style="display:none">${REASON}</div>`, undefined],
    ['a whole page in red', `<div class="error">${'word '.repeat(200)}</div>`, undefined],
  ])('%s', async (_, answer, heard) => {
    expect(await heardAfter(answer)).toBe(heard);
  });

  it('is heard until the page takes it away, also when it is drawn anew', async () => {
    const page = await show(context, '<body><div id="a"></div></body>');
    const heard = await page.evaluate(async (html) => {
      const complaints = window.inside.createComplaints(() => undefined);
      complaints.listen();
      const place = document.querySelector('#a');
      const put = async (inner: string) => {
        if (place) place.innerHTML = inner;
        await new Promise(requestAnimationFrame);
        return complaints.heard();
      };
      return [await put(html), await put(`<section>${html}</section>`), await put('')];
    }, `<p class="invalid">${REASON}</p>`);
    expect(heard).toEqual([REASON, REASON, undefined]);
  });

  it('is no message when the page itself changes, whatever the form says in small print', async () => {
    const page = await show(
      context,
      '<body><h1>Security Level</h1><main><div><div><form><p>Fields marked with * are required.</p></form></div></div></main></body>',
    );
    const heard = await page.evaluate(async () => {
      const complaints = window.inside.createComplaints(() => undefined);
      complaints.listen();
      document.documentElement.className = 'js';
      document.body.className = 'loaded';
      await new Promise(requestAnimationFrame);
      return complaints.heard();
    });
    expect(heard).toBeUndefined();
  });

  it.each([
    ['stands there as before', 'leave', REASON],
    ['was taken away', 'remove', undefined],
  ])('the second time is heard when the first complaint %s', async (_, then, again) => {
    const page = await show(context, '<body><div id="a"></div></body>');
    const heard = await page.evaluate(
      async ([html, what]) => {
        const complaints = window.inside.createComplaints(() => undefined);
        complaints.listen();
        const place = document.querySelector('#a');
        if (place) place.innerHTML = html ?? '';
        await Promise.resolve();
        const first = complaints.heard();
        complaints.listen();
        const atOnce = complaints.heard();
        if (what === 'remove') place?.replaceChildren();
        performance.now = () => Date.now() + 1e9;
        return [first, atOnce, complaints.heard()];
      },
      [`<p class="invalid">${REASON}</p>`, then],
    );
    expect(heard).toEqual([REASON, undefined, again]);
  });
});

describe('a drop-down in which nothing is chosen', () => {
  it.each([
    ['(choose)', ''],
    ['-- Select --', ''],
    ['Select …', ''],
    ['Bitte wählen', ''],
    ['Seleccione una opción', ''],
    ['Headquarters', 'Headquarters'],
    ['Rewst - API User (API-only)', 'Rewst - API User (API-only)'],
  ])('%s', async (shown, chosen) => {
    const page = await show(
      context,
      `<body><div role="combobox" aria-haspopup="listbox">${shown}</div></body>`,
    );
    const read = await page.evaluate(() => {
      const control = document.querySelector('[role=combobox]');
      return control && window.inside.chosenIn(control);
    });
    expect(read).toBe(chosen);
  });
});

it('the open list of a picker tells which levels there are, wherever it stands', async () => {
  const page = await show(
    context,
    `<body><button>Generate Key</button><button>Generate Secret</button>
      <div id="l">Security Level</div>
      <div role="combobox" aria-labelledby="l" tabindex="0" style="height:30px;width:200px">(choose)</div>
      <ul role="listbox" style="margin:0"><li role="option">API User (system) (API-only)</li><li role="option">Backup</li></ul>
    </body>`,
  );
  const facts = await page.evaluate(() => window.inside.facts());
  expect(facts.page).toMatchObject({ securityLevelOptions: ['API User (system) (API-only)', 'Backup'] });
});

describe('the open list of a drop-down that is made of plain boxes', () => {
  const LINES = '<p>(choose)</p><p>API User (system) (API-only)</p><p data-test="ours">Rewst (API-only)</p>';
  const page = (list: string) =>
    show(
      context,
      `<body style="margin:0"><button>Generate Key</button><button>Generate Secret</button>
      <div style="display:flex"><div style="width:150px">Security Level</div>
      <div style="position:relative"><div tabindex="0" style="height:24px;width:240px"></div>${list}</div></div></body>`,
    );
  const told = (text: string) =>
    ({ role: 'option', label: 'securityLevel', text }) as const satisfies Locator;

  it('is read, and its entry found', async () => {
    const open = await page(`<div style="position:absolute;left:0;right:0;top:100%">${LINES}</div>`);
    // Ring and hint lie over the page and its lists.
    await open.evaluate(() => {
      document.body.insertAdjacentHTML(
        'beforeend',
        '<i popover="manual" style="inset:0;width:99%;height:99%"></i>',
      );
      document.querySelector('i')?.showPopover();
    });
    expect(await open.evaluate((one) => window.inside.told(one), told('Rewst'))).toBe('ours');
    const { page: seen } = await open.evaluate(() => window.inside.facts());
    expect(seen).toMatchObject({
      securityLevelOptions: ['API User (system) (API-only)', 'Rewst (API-only)'],
    });
  });

  it.each([
    ['a box that stands elsewhere', `<div style="position:absolute;left:60px;top:100%">${LINES}</div>`],
    ['the page below', `<div>${LINES}</div>`],
    ['a window around both', `<div style="position:fixed;inset:0;z-index:-1">${LINES}</div>`],
  ])('is not %s', async (_, list) => {
    const open = await page(list);
    expect(await open.evaluate((one) => window.inside.told(one), told('Rewst'))).toBe('missing');
  });
});

it('the open list of another drop-down is not taken for the own one', async () => {
  const page = await show(
    context,
    `<body style="margin:0">
      <div>Security Level</div><div role="combobox" tabindex="0" style="height:30px;width:200px">Rewst</div>
      <div role="listbox" style="position:absolute;width:200px;background:#fff"><div role="option">Rewst</div></div>
      <div style="margin-top:26px">Primary Internal Location</div>
      <div role="combobox" tabindex="0" style="height:30px;width:200px"></div>
    </body>`,
  );
  const found = await page.evaluate(() =>
    window.inside.told({ role: 'option', label: 'primaryInternalLocation' }),
  );
  expect(found).toBe('missing');
});
