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

/** A page with a box and the page code. */
async function blank(options: BrowserContextOptions, bodyStyle = ''): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 900, height: 500 },
    reducedMotion: 'reduce',
    ...options,
  });
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
  return page;
}

/** A page with ring and hint at its box. */
async function drawn(options: BrowserContextOptions, bodyStyle = ''): Promise<Page> {
  const page = await blank(options, bodyStyle);
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
    ['an older page on dark ground, browser light', 'light', 'background: #1b2027', DARK],
    ['an older page on white ground, browser dark', 'dark', 'background: #fff', LIGHT],
    ['a ground that shines through, browser dark', 'dark', 'background: rgb(255 255 255 / 10%)', DARK],
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
    const page = await drawn(options, style);
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

describe('what the page says', () => {
  const ALERT = 'position:fixed;left:450px;top:60px;width:300px;height:130px;background:#fdd';
  it.each([
    [
      'an alert that stands where the hint would',
      `<div role="alert" style="${ALERT}">The name is taken.</div>`,
      '',
    ],
    [
      'an alert that comes later',
      '',
      `document.body.insertAdjacentHTML('beforeend', '<div role="alert" style="${ALERT}">The name is taken.</div>')`,
    ],
    [
      'a message in a markup of its own, which the script has heard',
      '',
      `document.body.insertAdjacentHTML('beforeend', '<div id="heard" style="${ALERT}">The name is taken.</div>')`,
    ],
  ])('%s is never covered', async (_what, html, later) => {
    const page = await blank({});
    const apart = await page.evaluate(
      ({ guidance, html, later }) => {
        document.body.insertAdjacentHTML('beforeend', html);
        const [target, words] = [document.querySelector('#box'), document.querySelector('label')];
        if (!target || !words) throw new Error('No box.');
        const overlay = window.inside.draw(target, words, guidance);
        new Function(later)();
        const heard = document.querySelector('#heard') ?? undefined;
        overlay.show(target, words, guidance, guidance.hint.text, heard);
        const card = overlay.host.shadowRoot?.querySelector('[data-onramp=hint]');
        const a = (document.querySelector('[role=alert],#heard') as Element).getBoundingClientRect();
        const b = (card as Element).getBoundingClientRect();
        return {
          drawn: b.width > 0,
          apart: a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top,
        };
      },
      { guidance: GUIDANCE, html, later },
    );
    expect(apart).toEqual({ drawn: true, apart: true });
    await page.context().close();
  });
});

describe('an entry scrolled out of the list that holds it', () => {
  it('is scrolled into the list, and the ring stands where it can be clicked', async () => {
    const page = await blank({});
    const under = await page.evaluate((guidance) => {
      const list = document.createElement('div');
      list.style.cssText = 'width:200px;height:90px;overflow:auto;margin-bottom:300px';
      for (let i = 0; i < 12; i++)
        Object.assign(list.appendChild(document.createElement('div')), { textContent: `Entry ${i}` });
      document.querySelector('main')?.append(list);
      const entry = list.children[9];
      if (!entry) throw new Error('No entry.');
      const overlay = window.inside.draw(entry, entry, guidance);
      const ring = overlay.host.shadowRoot?.querySelector('[data-onramp=ring]')?.getBoundingClientRect();
      if (!ring) throw new Error('No ring.');
      const at = document.elementsFromPoint(ring.left + ring.width / 2, ring.top + ring.height / 2);
      return at.find((element) => element !== overlay.host)?.textContent;
    }, GUIDANCE);
    expect(under).toBe('Entry 9');
    await page.context().close();
  });
});

describe('a menu that lies over the page from inside a box that cuts off', () => {
  it('has its ring at the entry', async () => {
    const page = await blank({});
    const shown = await page.evaluate((guidance) => {
      const box = document.createElement('div');
      box.style.cssText = 'width:100px;height:20px;overflow:hidden';
      const entry = box.appendChild(document.createElement('div'));
      entry.style.cssText = 'position:fixed;left:300px;top:200px;width:120px;height:30px;background:#fff';
      entry.textContent = 'Copy';
      document.querySelector('main')?.append(box);
      return window.inside.draw(entry, entry, guidance).show(entry, entry, guidance, '');
    }, GUIDANCE);
    expect(shown).toBe(true);
    await page.context().close();
  });
});

describe('a drop-down under words that lie over its middle', () => {
  const FIELD = 'position:relative;width:200px;height:40px;border:1px solid';
  const OVER = 'position:absolute;left:8px;top:8px;width:150px;background:#fff';
  it.each([
    [
      'its label, linked by the control',
      `<select id="level"><option></select><label for="level" style="${OVER}">Security Level</label>`,
      true,
    ],
    [
      'its label, linked by the control’s names',
      `<div id="level" role="combobox" tabindex="0" aria-labelledby="words value"><span id="value"></span></div>
       <label id="words" style="${OVER}"><span>Security Level</span></label>`,
      true,
    ],
    [
      'the label of another field',
      `<select id="level"><option></select><label for="box" style="${OVER}">Location</label>`,
      false,
    ],
    [
      'words of their own',
      `<select id="level"><option></select><div id="words" style="${OVER}">Loading …</div>`,
      false,
    ],
  ])('%s', async (_what, html, reached) => {
    const page = await blank({});
    const shown = await page.evaluate(
      ({ guidance, html, style }) => {
        const field = document.createElement('div');
        field.style.cssText = style;
        field.innerHTML = html;
        document.querySelector('main')?.append(field);
        const level = field.querySelector<HTMLElement>('#level');
        if (!level) throw new Error('No drop-down.');
        level.style.cssText = 'width:200px;height:40px';
        return window.inside.draw(level, level, guidance).show(level, level, guidance, '');
      },
      { guidance: GUIDANCE, html, style: FIELD },
    );
    expect(shown).toBe(reached);
    await page.context().close();
  });
});

describe('a page that turns against the hint', () => {
  it.each([
    ['removes it', 'host.remove()'],
    ['hides it', "host.style.setProperty('display', 'none', 'important')"],
    ['makes it transparent', "host.style.setProperty('opacity', '0', 'important')"],
    ['moves it away', "host.style.setProperty('transform', 'translateX(-9999px)', 'important')"],
    ['takes its styles away', "host.removeAttribute('style')"],
    ['closes it', 'host.hidePopover()'],
    ['makes it no popover', "host.removeAttribute('popover')"],
    ['makes it hidden', 'host.hidden = true'],
    ['makes it inert', 'host.inert = true'],
    ['puts it into a box that is not drawn', "box.append(host); box.style.display = 'none'"],
  ])('%s: it stands in the top layer again at the next look', async (_what, deed) => {
    const page = await blank({});
    const seen = await page.evaluate(
      ({ guidance, deed }) => {
        const target = document.querySelector('#box');
        const words = document.querySelector('label');
        if (!target || !words) throw new Error('No box.');
        const overlay = window.inside.draw(target, words, guidance);
        const box = document.body.appendChild(document.createElement('div'));
        new Function('host', 'box', deed)(overlay.host, box);
        overlay.follow();
        const card = overlay.host.shadowRoot?.querySelector('[data-onramp=hint]');
        const { left = 0, top = 0 } = card?.getBoundingClientRect() ?? {};
        return {
          drawn: card?.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
          open: overlay.host.matches(':popover-open'),
          above: document.elementFromPoint(left + 30, top + 30) === overlay.host,
        };
      },
      { guidance: GUIDANCE, deed },
    );
    expect(seen).toEqual({ drawn: true, open: true, above: true });
    await page.context().close();
  });

  it('forges clicks on its buttons: none counts', async () => {
    const page = await blank({});
    const presses = await page.evaluate((guidance) => {
      const target = document.querySelector('#box');
      const words = document.querySelector('label');
      if (!target || !words) throw new Error('No box.');
      const presses: string[] = [];
      const { host } = window.inside.draw(target, words, guidance, presses);
      const buttons = [...(host.shadowRoot?.querySelectorAll('button') ?? [])];
      for (const button of buttons) {
        button.click();
        button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      }
      return [buttons.length, ...presses];
    }, GUIDANCE);
    expect(presses).toEqual([4]);
    await page.context().close();
  });
});
