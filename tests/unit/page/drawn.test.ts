/** Controls that their component keeps out of sight and draws by other means: given one, what is ringed and read. */
import { describe, expect, it } from 'vitest';
import type { Locator } from '../../../utils/page/guidance.ts';
import { lookingOnce } from './one-look.ts';

const lookOnce = lookingOnce();

const STYLES = `<style>
  .away{position:absolute;border:0;padding:0;margin:-1px;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)}
  .row{display:flex;gap:8px;width:600px} .row>label{width:160px}
  .box{display:inline-block;width:22px;height:22px;border:1px solid}
  .list{display:flex;width:300px;height:36px;border:1px solid} .empty{opacity:0}
  .words{flex:1} .arrow{width:36px}
</style>`;

interface Looked {
  told: string;
  on: boolean | undefined;
  chosen: string;
}

function look(html: string, locator: Locator): Promise<Looked> {
  return lookOnce(STYLES + html, (page) =>
    page.evaluate((wanted) => {
      const place = window.inside.locate(wanted);
      const element = typeof place === 'string' ? undefined : place.element;
      return {
        told: window.inside.told(wanted),
        on: element && window.inside.isOn(element),
        chosen: element ? window.inside.chosenIn(element) : '',
      };
    }, locator),
  );
}

describe('a check box that is a drawn box around the browser’s own, beside a label that names no control', () => {
  const box = (state: string) => `<div class="row"><div class="box" data-test="drawn">
    <div class="away"><input type="checkbox" ${state}></div><div class="checkbox-box box"></div>
  </div><label>Can create Webhooks</label></div>`;
  const WEBHOOKS = { role: 'checkbox', label: 'canCreateWebhooks' } as const;

  it.each([
    ['ticked', 'checked', true],
    ['not ticked', '', false],
  ])('tells that it is %s', async (_, state, on) => {
    expect(await look(box(state), WEBHOOKS)).toMatchObject({ told: 'drawn', on });
  });
});

describe('a check box that its label draws', () => {
  const row = (state: string) => `<div><input type="checkbox" id="own" class="away" ${state}>
    <label for="own" data-test="label"><span class="checkbox_faux box" data-test="drawn"></span><span>Can create Webhooks</span></label></div>`;
  const WEBHOOKS = { role: 'checkbox', label: 'canCreateWebhooks' } as const;

  it.each([
    ['ticked', 'checked', true],
    ['not ticked', '', false],
  ])('is the small box, not the words, and tells that it is %s', async (_, state, on) => {
    expect(await look(row(state), WEBHOOKS)).toMatchObject({ told: 'drawn', on });
  });
});

describe('a check box whose label is linked to nothing', () => {
  const WEBHOOKS = { role: 'checkbox', label: 'canCreateWebhooks' } as const;
  const box = (
    state: string,
  ) => `<div class="ui checkbox" style="position:relative;width:300px"><input type="checkbox" style="opacity:0;position:absolute" ${state}>
    <label data-test="label" style="padding-left:24px">Can create Webhooks</label></div>`;

  it.each([
    ['ticked', 'checked', true],
    ['not ticked', '', false],
  ])('is the one that shares its box, %s', async (_, state, on) => {
    expect(await look(box(state) + box('').replace('Webhooks', 'Links'), WEBHOOKS)).toMatchObject({
      told: 'label',
      on,
    });
  });
});

describe('a check box that is an image', () => {
  const row = (image: string, label = 'Can create Webhooks') =>
    `<table><tr><td>${image}</td><td>${label}</td></tr></table>`;
  const image = (name: string) =>
    `<img data-test="drawn" width="13" height="13" src="https://ww5.autotask.net/images/${name}">`;
  const WEBHOOKS = { role: 'checkbox', label: 'canCreateWebhooks' } as const;

  it.each([
    ['check1.gif', true],
    ['check0.gif', false],
    ['chk_on.png', true],
    ['chk_off.png', false],
    ['checked.png', true],
    ['unchecked.png', false],
    ['not-checked.png', false],
    ['checkbox-true.svg?v=2', true],
    ['checkbox.gif', undefined],
  ])('called %s tells %s', async (name, on) => {
    expect(await look(row(image(name)), WEBHOOKS)).toMatchObject({ told: 'drawn', on });
  });

  it.each(['help1.gif', 'ticket1.gif', 'sticky.gif'])('is none when it is %s', async (name) => {
    expect(await look(row(image(name)), WEBHOOKS)).toMatchObject({ told: 'missing' });
  });

  it.each([
    ['toggle', undefined],
    ['chkBox chkOn', true],
    ['chkBox chkOff', false],
  ])('drawn by the class %s tells %s', async (name, on) => {
    const drawn = `<span class="${name}" data-test="drawn" style="display:inline-block;width:14px;height:14px"></span>`;
    expect(await look(row(drawn), WEBHOOKS)).toMatchObject({ told: 'drawn', on });
  });
});

describe('a drop-down whose true control is kept out of sight', () => {
  const LEVEL = { role: 'combobox', label: 'securityLevel' } as const;
  const LOCATION = { role: 'combobox', label: 'primaryInternalLocation' } as const;
  const linked = (chosen: string) => `<div class="row"><label id="l" data-test="label">Security Level</label>
    <div class="list" data-test="drawn"><div role="combobox" class="away" tabindex="0" aria-labelledby="l">${chosen}</div>
    <span class="words" aria-hidden="true">${chosen}</span><span class="arrow" aria-hidden="true"></span></div></div>`;
  const beside = `<div style="width:420px"><label style="display:block" data-test="label">Security Level</label>
    <div class="list" data-test="drawn"><span role="combobox" tabindex="0" class="words empty" aria-haspopup="listbox">&nbsp;</span>
    <div role="button" class="arrow" aria-haspopup="listbox" aria-label="open"></div></div></div>`;

  it('is where a person sees it', async () => {
    expect(await look(linked(''), LEVEL)).toMatchObject({ told: 'drawn', chosen: '' });
  });

  it('says once what is chosen', async () => {
    expect(await look(linked('Rewst'), LEVEL)).toMatchObject({ told: 'drawn', chosen: 'Rewst' });
  });

  it.each([
    ['transparent', 'opacity:0', 'Rewst'],
    ['seen, and holds what is searched for', '', 'Rewst'],
    ['transparent, with nothing chosen', 'opacity:0', ''],
    ['transparent, with its label inside', 'opacity:0', 'Security Level'],
  ])('is a field for searching, %s: the choice stands beside it in one box', async (_, style, shown) => {
    const picker = `<div style="width:420px"><label for="search">Security Level</label><div class="list" data-test="picker">
      <span style="flex:1;display:flex;position:relative"><span style="position:absolute;inset:0"><input id="search" role="combobox" readonly style="width:100%;height:30px;border:0;background:none;${style}"></span>
      <span class="words">${shown}</span></span><span class="arrow" aria-hidden="true">▾</span></div></div>`;
    const chosen = shown === 'Rewst' ? shown : '';
    expect((await look(picker, LEVEL)).chosen).toBe(chosen);
  });

  it.each([
    ['which it shows', 'Rewst', 'Rewst'],
    ['none yet, but shows its label', 'Security Level', ''],
  ])('holds by a hidden list that lags behind the choice, %s', async (_, shown, chosen) => {
    const picker = `<div class="row"><label id="l">Security Level</label><span class="list" role="combobox" tabindex="0" aria-labelledby="l" data-test="picker">
      <span>${shown}</span><select style="display:none"><option></option><option>Rewst</option></select></span></div>`;
    expect(await look(picker, LEVEL)).toMatchObject({ told: 'picker', chosen });
  });

  it('is where a person sees it while nothing is chosen and its words are transparent', async () => {
    expect(await look(beside, LEVEL)).toMatchObject({ told: 'drawn', chosen: '' });
  });

  it('stays where it is while its list is open inside it', async () => {
    const list =
      '<div tabindex="0" style="position:absolute;top:64px;left:8px;width:300px"><ul role="listbox"><li role="option">Rewst</li></ul></div>';
    const open = beside.replace('</div></div></div>', `</div>${list}</div></div>`);
    expect(open).not.toBe(beside);
    expect(await look(open, LEVEL)).toMatchObject({ told: 'drawn', chosen: '' });
  });

  it('is where a person sees it, also when its label stands in its border', async () => {
    const border = `<div style="width:420px;padding-top:20px"><div class="list" style="position:relative" data-test="drawn">
      <label for="c" style="position:absolute;top:-9px;height:18px" data-test="label">Security Level</label>
      <div style="width:290px;height:36px" data-test="inner"><span>Rewst</span><input id="c" role="combobox" class="empty" style="width:1px" value="Rewst"></div></div></div>`;
    expect(await look(border, LEVEL)).toMatchObject({ told: 'inner', chosen: 'Rewst' });
  });

  it('never leaves its ring to its label when the list of another lies over it', async () => {
    const over =
      '<div style="position:absolute;left:150px;top:0;width:400px;height:60px;background:#fff"></div>';
    const html = linked('').replace('Security Level', 'Primary Internal Location');
    expect((await look(html + over, LOCATION)).told).not.toBe('label');
  });
});

describe('a drop-down whose choice stands in a field inside it', () => {
  const LOCATION = { role: 'combobox', label: 'primaryInternalLocation' } as const;
  const field = (
    chosen: string,
  ) => `<div class="row"><label>Primary Internal Location</label><div style="position:relative">
    <div class="list" role="combobox" aria-haspopup="true" tabindex="0" data-test="box">
    <input role="presentation" readonly tabindex="-1" value="▼ " style="width:20px"><input role="textbox" readonly tabindex="-1" value="${chosen}" style="flex:1;border:0"></div>
    <ul role="listbox" style="position:absolute;top:36px;left:0;width:300px;margin:0"><li role="option">Boston</li><li role="option">Remote</li></ul></div></div>`;

  it.each(['Boston', ''])('is %j, whatever its open list offers', async (chosen) => {
    expect(await look(field(chosen), LOCATION)).toMatchObject({ told: 'box', chosen });
  });
});

describe('a drop-down that is an arrow beside the field that shows the choice', () => {
  const combo = (value: string, gap = 0, more = '') =>
    `<label for="shown" style="display:block;width:268px">Integration Vendor</label><span><input id="shown" value="${value}" style="width:200px;height:28px;box-sizing:border-box;margin-right:${gap}px"><a role="button" tabindex="-1" data-test="arrow" style="display:inline-block;width:28px;height:28px;vertical-align:top"></a>${more}</span>`;
  const VENDOR = { role: 'combobox', label: 'integrationVendor' } as const;

  it.each([
    ['the choice', combo('Rewst - Automation'), 'Rewst - Automation'],
    ['nothing while nothing is chosen', combo(''), ''],
    ['nothing of a field that stands apart', combo('Other', 30), ''],
    ['nothing where two fields could be meant', combo('Rewst - Automation', 0, '<input value="Other">'), ''],
  ])('says %s', async (_, html, chosen) => {
    expect(await look(html, VENDOR)).toMatchObject({ told: 'arrow', chosen });
  });
});

it('no password is read as a choice, wherever a page puts its field', async () => {
  const list = `<div class="row"><label>Security Level</label><div class="list" role="combobox" tabindex="0" data-test="box"><input type="password" value="s3cret"></div></div>`;
  expect(await look(list, { role: 'combobox', label: 'securityLevel' })).toMatchObject({
    told: 'box',
    chosen: '',
  });
});

describe('a drop-down with its label on or in its border', () => {
  const LEVEL = { role: 'combobox', label: 'securityLevel' } as const;
  const field = (top: number) => `<div style="position:relative;width:300px;margin:20px">
    <label style="position:absolute;left:12px;top:${top}px;line-height:20px" data-test="label">Security Level</label>
    <div class="list" role="combobox" aria-haspopup="listbox" tabindex="0" data-test="box" style="height:52px"><span>&#8203;</span></div></div>`;

  it.each([
    ['in the notch of its border', -10],
    ['inside, where the choice will stand', 16],
  ])('is found below it, %s', async (_, top) => {
    expect(await look(field(top), LEVEL)).toMatchObject({ told: 'box', chosen: '' });
  });
});

describe('a drop-down that calls itself a list', () => {
  const LEVEL = { role: 'combobox', label: 'securityLevel' } as const;

  it.each(['Rewst', ''])('is found, and says that %j is chosen', async (chosen) => {
    const table = `<div class="row"><span>Security Level</span><table role="listbox" aria-haspopup="true" aria-expanded="false" tabindex="0" data-test="table" style="width:300px;height:30px;border:1px solid">
      <tr role="presentation"><td role="presentation"><span role="option" aria-selected="true">${chosen || '&nbsp;'}</span></td><td style="width:20px">▾</td></tr></table></div>`;
    expect(await look(table, LEVEL)).toMatchObject({ told: 'table', chosen });
  });
});

describe('a text field that its component keeps out of sight', () => {
  const NUMBER = { role: 'textbox', label: 'maximumWebhooks' } as const;
  const field = (
    twin: string,
  ) => `<div style="width:420px"><label for="own" data-test="label">Maximum number of Webhooks</label>
    <div><span class="list">${twin}<input type="text" id="own" value="10" style="display:none">
    <button aria-label="Increase">+</button></span></div></div>`;

  it('is the twin that shows its value in its place', async () => {
    const twin = '<input type="text" role="spinbutton" value="10" data-test="twin">';
    expect(await look(field(twin), NUMBER)).toMatchObject({ told: 'twin' });
  });

  it('is nowhere, not at its label, when nothing stands in its place', async () => {
    expect(await look(field(''), NUMBER)).toMatchObject({ told: 'missing' });
  });

  it('is nowhere while it waits for a box to be ticked, however near another field is', async () => {
    const other = '<div>Note <input type="text" value="x" data-test="other"></div>';
    const hidden = `<div><label for="own" data-test="label">Maximum number of Webhooks</label><div style="height:60px"><input id="own" hidden></div>${other}</div>`;
    expect(await look(hidden, NUMBER)).toMatchObject({ told: 'missing' });
  });
});
