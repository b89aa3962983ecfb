/** Which element a locator means, on pages of many makes: given this markup, that element or none. */
import { describe, expect, it } from 'vitest';
import { findingOnce } from './one-look.ts';

const found = findingOnce();

const VENDOR = { role: 'combobox', label: 'integrationVendor' } as const;

describe('a drop-down named like the radio button above it', () => {
  const after = '<div role="radio" aria-checked="false" tabindex="0">Custom (Internal Integration)</div>';
  const own =
    '<div id="l">Integration Vendor</div><div role="combobox" tabindex="0" aria-labelledby="l" data-test="list">…</div>';
  it.each([
    ['a radio made of a box', '<div role="radio" aria-checked="true" tabindex="0">Integration Vendor</div>'],
    ['the browser’s radio', '<label><input type="radio" checked tabindex="0"> Integration Vendor</label>'],
    [
      'a radio known by its class',
      '<div class="RadioButtonItem Selected" tabindex="0">Integration Vendor</div>',
    ],
  ])('is found beside %s', async (_, radio) => {
    expect(await found(radio + after + own, VENDOR)).toBe('list');
  });

  it('is missing while the radio stands alone', async () => {
    const radio = '<div role="radio" aria-checked="true" tabindex="0">Integration Vendor</div>';
    expect(await found(radio + after, VENDOR)).toBe('missing');
  });
});

describe('a drop-down that keeps the browser’s own list out of sight behind it', () => {
  const styles =
    '<style>.away{position:absolute;border:0;padding:0;margin:-1px;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)}.row{display:flex;width:500px}label{width:160px}.shown{width:300px;height:30px}ul{position:absolute;top:60px;left:160px;width:300px;margin:0}</style>';
  const row = (opener: string) =>
    `${styles}<div class="row"><label for="list" data-test="label">Security Level</label><div><select id="list" class="away" tabindex="-1"><option></option><option>Rewst</option></select>${opener}</div></div>`;
  const opener =
    '<div class="shown" role="combobox" aria-haspopup="true" tabindex="0" data-test="shown"><span></span></div>';
  const LEVEL = { role: 'combobox', label: 'securityLevel' } as const;

  it('is where a person sees it', async () => {
    expect(await found(row(opener), LEVEL)).toBe('shown');
  });

  it('is where a person sees it, also when it does not say what it is', async () => {
    const plain = '<div class="shown" tabindex="0" data-test="shown">…</div>';
    expect(await found(row(plain), LEVEL)).toBe('shown');
  });

  it('has its entries in the list that it opens', async () => {
    const open =
      '<ul role="listbox"><li role="option" data-test="nothing">&nbsp;</li><li role="option" data-test="entry">Rewst</li></ul>';
    expect(await found(row(opener) + open, { ...LEVEL, role: 'option', text: 'Rewst' })).toBe('entry');
  });

  it('is reached by its label when nothing else is there', async () => {
    expect(await found(row(''), LEVEL)).toBe('label');
  });
});

describe('a button with an icon that the style sheet makes of a word', () => {
  const icon = (word: string) => `<i aria-hidden="true">${word}</i>`;
  const tools = `<button data-test="save">${icon('save')}<span>Save</span></button><button data-test="close">${icon('save')}<span>Save &amp; Close</span></button><button data-test="as">${icon('save')}<span>Save as template</span></button>`;

  it.each([
    ['Save & Close', tools, 'saveAndClose', 'close'],
    ['Save, although other icons are the same word', tools, 'save', 'save'],
    [
      'Generate Key',
      `<div role="button" tabindex="0" data-test="key">${icon('refresh')}Generate Key</div>`,
      'generateKey',
      'key',
    ],
    [
      'a name that only screen readers are told',
      `<button aria-label="Save" data-test="named">${icon('done')}</button><button aria-label="Save as template">${icon('save')}</button>`,
      'save',
      'named',
    ],
  ] as const)('is found as %s', async (_, html, label, button) => {
    expect(await found(html, { role: 'button', label })).toBe(button);
  });

  it('is not found by the icon’s word', async () => {
    const other = `<button>${icon('save')}<span>Save as template</span></button>`;
    expect(await found(other, { role: 'button', label: 'save' })).toBe('missing');
  });
});

describe('a form whose parts are called items', () => {
  const item = (label: string, control: string) =>
    `<div class="form-item" style="margin:4px"><div class="form-item-label"><label>${label}</label></div><div class="form-item-control">${control}</div></div>`;
  const select = '<select data-test="list"><option></option><option>Headquarters</option></select>';
  const picker =
    '<div class="box" tabindex="0" data-test="list" style="width:300px;height:30px;border:1px solid">…</div>';
  const above = item('Number Format', '<span>X,XXX.XX</span>');
  const entry = { role: 'option', label: 'primaryInternalLocation' } as const;

  it.each([
    ['the browser’s own list', select],
    ['a list of its own, closed', picker],
  ])('has no entries to choose in %s', async (_, control) => {
    const html = above + item('Primary Internal Location', control) + item('Notes', '<input>');
    expect(await found(html, { ...entry, role: 'combobox' })).toBe('list');
    expect(await found(html, entry)).toBe('missing');
  });

  it('has those of a list that hangs below a label of several lines', async () => {
    const open =
      '<ul role="listbox" style="position:absolute;margin:36px 0 0;width:300px"><li role="option" data-test="entry">Headquarters</li></ul>';
    const html = item('Primary Internal Location', `<div style="position:relative">${picker}${open}</div>`);
    expect(await found(html, entry)).toBe('entry');
  });

  it('has those of the list that lies over it', async () => {
    const open =
      '<div style="position:absolute;z-index:9;background:white;width:300px"><div class="list-item" data-test="entry">Headquarters</div></div>';
    const html =
      above +
      item('Primary Internal Location', `<div style="position:relative">${picker}${open}</div>`) +
      item('Notes', '<input>');
    expect(await found(html, entry)).toBe('entry');
  });
});
