/** What whole toolkits do with every page: given their way of building, the same elements are found. */
import { describe, expect, it } from 'vitest';
import { findingOnce } from './one-look.ts';

const found = findingOnce();

describe('a toolkit that places everything by numbers', () => {
  const save = (style: string) =>
    `<a role="button" tabindex="0" style="position:absolute;${style}" data-test="save">Save &amp; Close</a>`;
  const SAVE = { role: 'button', label: 'saveAndClose' } as const;

  it('has its buttons in its tool bar', async () => {
    const bar = `<div style="position:relative;height:32px">${save('top:2px;left:4px;height:28px;width:120px')}</div>`;
    expect(await found(bar, SAVE)).toBe('save');
  });

  it('has entries of menus that lie over the page, which are no buttons', async () => {
    const menu = `<div style="position:absolute;top:100px;left:50px;width:200px;height:120px"><a role="button" tabindex="0" data-test="save">Save &amp; Close</a></div>`;
    expect(await found(`<div style="height:700px"></div>${menu}`, SAVE)).toBe('missing');
  });
});

describe('a tool bar that stays where it is while the page moves under it', () => {
  const bar = (style: string) =>
    `<header style="position:fixed;top:0;left:0;right:0;${style}"><button data-test="save">Save &amp; Close</button></header><div style="height:2000px"></div>`;
  const SAVE = { role: 'button', label: 'saveAndClose' } as const;

  it('has buttons', async () => {
    expect(await found(bar('height:96px'), SAVE)).toBe('save');
  });

  it('is none when it is as high as a menu', async () => {
    expect(await found(bar('height:300px'), SAVE)).toBe('missing');
  });
});

describe('the section Other', () => {
  const OTHER = { role: 'section-heading', label: 'other' } as const;
  const names = ['Contracts', 'CRM', 'Inventory', 'Other'];
  const tab = (sections: string) => `<div role="tabpanel" aria-expanded="true">${sections}</div>`;

  it('is closed, although the tab around the form says that it is open', async () => {
    const legends = names
      .map((name) => `<div tabindex="0" data-test="${name}">${name}</div>`)
      .join('<p>…</p>');
    expect(await found(tab(legends), OTHER)).toBe('Other');
  });

  it('is opened by the control beside its words, where they are not pressed', async () => {
    const panels = names
      .map(
        (name) =>
          `<div style="display:flex;width:400px"><span style="width:200px" data-test="words">${name}</span><button aria-label="${name}" data-test="${name}" style="width:30px;height:30px"></button></div>`,
      )
      .join('');
    expect(await found(panels, OTHER)).toBe('Other');
  });
});

describe('the arrow beside New', () => {
  const NEW = { role: 'split-button', label: 'new' } as const;

  it.each([
    [
      'as wide as it is high',
      '<button style="height:48px">New</button><button data-test="arrow" aria-haspopup="menu" style="width:48px;height:48px"></button>',
    ],
    [
      'a part of the button',
      '<a role="button" tabindex="0" style="display:inline-block;width:90px"><span>New</span><span data-test="arrow" role="button" aria-haspopup="true" tabindex="0" style="display:inline-block;width:16px;height:16px;margin-left:30px"></span></a>',
    ],
  ])('is found %s', async (_, buttons) => {
    expect(await found(`<h1>Resources</h1><div style="display:flex">${buttons}</div>`, NEW)).toBe('arrow');
  });
});

describe('a row menu', () => {
  const row = (last: string) =>
    `<h1>Security Levels</h1><table><tr><td>API User (system) (API-only)</td><td><button title="Edit">✎</button></td><td>${last}</td></tr></table>`;
  const ICON = { role: 'row-menu', label: 'apiUserSystemLevel' } as const;
  const COPY = { role: 'menu-item', label: 'copy' } as const;
  const over = (what: string) =>
    `<div style="height:600px">Levels</div><div style="position:fixed;inset:0;opacity:0"></div>${what}`;

  it('is opened by a wordless button that says it opens one', async () => {
    const toggle =
      '<button class="btn dropdown-toggle" aria-haspopup="true" data-test="icon" style="width:36px;height:22px"><i class="glyphicon"></i></button>';
    expect(await found(row(toggle), ICON)).toBe('icon');
  });

  it('has entries that nothing but their place in a list makes clickable', async () => {
    const menu = `<ul style="position:absolute;top:60px;left:90px;width:160px"><li><span>Edit</span></li><li data-test="copy"><span>Copy</span></li></ul>`;
    expect(await found(over(menu), COPY)).toBe('copy');
  });

  it.each([
    ['the steps of a balloon', '<ol><li>Edit</li><li>Copy</li></ol>'],
    ['the only line of a balloon', '<ul><li>Copy</li></ul>'],
    [
      'what a balloon explains',
      '<ul><li>Copy</li><li>Opens the level as a new one, which you can change and save</li></ul>',
    ],
  ])('is not taken for %s', async (_, balloon) => {
    const lying = `<div style="position:absolute;top:60px;left:90px;width:260px">${balloon}</div>`;
    expect(await found(over(lying), COPY)).toBe('missing');
  });
});

describe('a drop-down whose opened list lies at the end of the page below a field for searching in it', () => {
  const LEVEL = { role: 'option', label: 'securityLevel', text: 'Rewst' } as const;
  const field = (label: string, id: string, top: number, isOpen = false) =>
    `<div style="position:absolute;left:20px;top:${top}px;width:300px"><label for="${id}">${label}</label><br><button id="${id}" role="combobox" aria-expanded="${isOpen}" style="width:300px;height:36px">Select…</button></div>`;
  const list = (search: string) =>
    `<div style="position:fixed;left:20px;top:70px;width:300px">${search}<div role="listbox"><div role="option" data-test="entry"><i></i>Rewst</div></div></div>`;
  const SEARCH = '<input role="combobox" style="width:290px;height:30px">';

  it('has its entries there', async () => {
    const form = `<main>${field('Security Level', 'a', 10)}</main>`;
    expect(await found(form + list(SEARCH), LEVEL)).toBe('entry');
  });

  it('has its entries there, also where the list ends at the next drop-down', async () => {
    const form = `<main>${field('Security Level', 'a', 10, true)}${field('Location', 'b', 106)}</main>`;
    expect(await found(form + list(SEARCH), LEVEL)).toBe('entry');
  });

  it('has none in the list that another one’s own field has opened inside the form', async () => {
    const form = `<main>${field('Security Level', 'a', 10)}${list(SEARCH)}</main>`;
    expect(await found(form, LEVEL)).toBe('missing');
  });

  it('has none in the list that hangs below a nearer one', async () => {
    const form = `<main>${field('Security Level', 'a', 10)}${field('Location', 'b', 60)}</main>`;
    expect(await found(form + list(SEARCH).replace('top:70px', 'top:118px'), LEVEL)).toBe('missing');
  });
});
