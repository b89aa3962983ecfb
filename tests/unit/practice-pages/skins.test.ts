import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressesOf } from '../../../practice-tenant/pages/addresses.ts';
import { withQuery } from '../../../practice-tenant/pages/model/context.ts';
import { loadSkin, SHIPPED_SKINS } from '../../../practice-tenant/skins/load.ts';
import { elementsOf, type Seen, type Visitor, visit } from './visitor.ts';

const NAMES = Object.keys(SHIPPED_SKINS);

/** Confirmed labels of the journeys, page by page (open sections and menus included). */
const LABELS = {
  category: ['Resources/Users (HR)', 'Security', 'Security Levels', 'Resources/Users', 'Expand All'],
  levels: ['Security Levels', 'API User (system) (API-only)', 'License Type', 'System'],
  'level-editor': [
    'Name',
    'Other',
    'Webhooks',
    'Can create Webhooks',
    'Maximum number of Webhooks',
    'Save & Close',
  ],
  resources: ['Resources', 'New', 'Resource ID', 'Default Department'],
  'api-user': [
    'First Name',
    'Last Name',
    'Email Address',
    'Security Level',
    'Primary Internal Location',
    'Generate Key',
    'Generate Secret',
    'Username (Key)',
    'Password (Secret)',
    'API Tracking Identifier',
    'Integration Vendor',
    'Custom (Internal Integration)',
    'Save & Close',
  ],
} as const;

/** What a robot must be able to act on, page by page. */
const TARGETS = {
  category: ['category.hrSection', 'category.securityLevels', 'category.resourcesUsers'],
  levels: ['levels.row:API User (system) (API-only)'],
  'level-editor': [
    'editor.name',
    'editor.active',
    'editor.otherHeading',
    'editor.canCreateWebhooks',
    'editor.maximumWebhooks',
    'editor.passwordNeverExpires',
    'editor.save',
    'editor.saveAndClose',
  ],
  resources: ['resources.newMenu', 'resources.row:Morgan, Alex'],
  'api-user': [
    'user.firstName',
    'user.lastName',
    'user.email',
    'user.securityLevel',
    'user.location',
    'user.generateKey',
    'user.generateSecret',
    'user.userName',
    'user.secret',
    'user.radio.vendor',
    'user.radio.custom',
    'user.vendor',
    'user.saveAndClose',
  ],
} as const;
type Kind = keyof typeof LABELS;

async function openKind(visitor: Visitor, skin: string, kind: Kind): Promise<Seen> {
  const loaded = await loadSkin(skin);
  if (typeof loaded === 'string') throw new Error(loaded);
  const path = addressesOf(loaded)[kind];
  return visitor.open(withQuery(path, { frame: 1, ...(kind === 'level-editor' ? { copyFrom: 12 } : {}) }));
}

describe.each(NAMES)('skin %s', (skin) => {
  it.each(Object.keys(LABELS) as Kind[])('shows the labels of %s', async (kind) => {
    const page = await openKind(await visit({ skin }), skin, kind);
    expect(page.status).toBe(200);
    const text = (page.document.body.textContent ?? '').replace(/\s+/g, ' ');
    for (const label of LABELS[kind]) expect(text).toContain(label);
  });

  it.each(Object.keys(TARGETS) as Kind[])('marks what a person acts on in %s', async (kind) => {
    for (const listControl of ['select', 'picker'] as const) {
      const page = await openKind(await visit({ skin, listControl }), skin, kind);
      for (const target of TARGETS[kind]) expect(elementsOf(page, target), target).not.toHaveLength(0);
    }
  });

  it.each(Object.keys(TARGETS) as Kind[])(
    'says nothing in the markup of %s about what elements are for',
    async (kind) => {
      const page = await openKind(await visit({ skin }), skin, kind);
      const markup = page.document.documentElement.innerHTML;
      for (const item of Object.values(page.data.items))
        if (item.truth) expect(markup).not.toContain(item.truth);
      expect(page.html).not.toContain('<script>');
    },
  );

  it.each(Object.keys(TARGETS) as Kind[])(
    'gives every element of %s an id of its own, most anew on each load',
    async (kind) => {
      const visitor = await visit({ skin });
      const ids = (page: Seen) => [...page.document.querySelectorAll('[id]')].map((element) => element.id);
      const first = ids(await openKind(visitor, skin, kind));
      const second = ids(await openKind(visitor, skin, kind));
      expect(new Set(first).size).toBe(first.length);
      const again = first.filter((id) => second.includes(id));
      expect(again.filter((id) => /^z[0-9a-f]{32}/.test(id))).toEqual([]);
    },
  );

  it('draws every state of an item differently, so that a click can be seen', async () => {
    const page = await openKind(await visit({ skin, listControl: 'picker' }), skin, 'api-user');
    for (const [key, item] of Object.entries(page.data.items)) {
      if (!['checkbox', 'radio', 'choice'].includes(item.type)) continue;
      const variants = Object.values(item.variants);
      if (item.type === 'choice' && !item.dimensions.includes('filled')) continue;
      expect(new Set(variants.map((html) => html.replace(/z[0-9a-f]{32}/g, ''))).size, key).toBeGreaterThan(
        1,
      );
    }
  });

  it('escapes what people typed', async () => {
    const visitor = await visit({ skin });
    const level = visitor.tenant.level(20);
    if (level) visitor.tenant.saveLevel({ ...level, name: '<img src=x onerror=alert(1)> & "more"' });
    const page = await openKind(visitor, skin, 'levels');
    expect(page.document.querySelector('img')).toBeNull();
    expect(page.text).toContain('<img src=x onerror=alert(1)> & "more"');
  });
});

describe('the generations', () => {
  it('put what the reference says into their markup', async () => {
    const see = async (skin: string, kind: Kind) =>
      (await openKind(await visit({ skin }), skin, kind)).document;
    const v2 = await see('mvc-v2', 'level-editor');
    expect(v2.querySelector('.Checkbox2 > .TabIndexHack.Unchecked')).not.toBeNull();
    expect(v2.querySelector('.EditorLabelContainer1 + .Size1 > input.TextBox2')).not.toBeNull();
    const v1 = await see('mvc-v1', 'level-editor');
    expect(v1.querySelector('.Editor.CheckBox .InputField input[type=checkbox]')).not.toBeNull();
    expect(v1.querySelector('a.Button.ButtonIcon.Save > span.Text')?.textContent).toBe('Save');
    const onyx = await see('onyx', 'level-editor');
    expect(onyx.querySelector('[role=checkbox][aria-checked=false] .o-checkbox-box')).not.toBeNull();
    expect(onyx.querySelector('.o-view-layout__header h1.o-font--page-title-bold')).not.toBeNull();
    const classic = await see('classic', 'level-editor');
    expect(classic.querySelector('a#HREF_btnSaveClose')?.textContent).toContain('Save & Close');
    expect(classic.querySelector('#ctl00_name_ATTextEdit')).not.toBeNull();
    expect((await see('mixed', 'levels')).querySelector('tr.dgridRow')).not.toBeNull();
    expect((await see('mixed', 'level-editor')).querySelector('.Checkbox2')).not.toBeNull();
  });

  it('nest the oldest pages in one more frame', async () => {
    const visitor = await visit({ skin: 'classic' });
    const outer = await visitor.open('/Administrator/SecurityLevels/SecurityLevels.asp');
    expect(outer.document.querySelector('iframe')?.getAttribute('src')).toBe(
      '/Administrator/SecurityLevels/SecurityLevels.asp?frame=1',
    );
  });
});

describe('a skin from outside the project', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'skin-'));
    writeFileSync(
      join(folder, 'plain.mjs'),
      `export default {
        name: 'plain',
        description: 'Nothing but words.',
        checkbox: (item, draw) => '<p' + draw.mark(item, 'act', 'whole') + ' tabindex="0">' + (item.checked ? '[x] ' : '[ ] ') + draw.text(item.label) + '</p>',
      };`,
    );
    writeFileSync(join(folder, 'empty.mjs'), 'export const nothing = 1;');
    writeFileSync(join(folder, 'broken.mjs'), 'export default {');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('draws what it wants and leaves the rest to the current generation', async () => {
    const page = await (await visit({ skin: join(folder, 'plain.mjs') })).open(
      '/Mvc/AdministrationSetup/SecurityLevel.mvc/SecurityLevel?copyFrom=12',
    );
    expect(page.document.body.textContent).toContain('[ ] Can create Webhooks');
    expect(page.document.querySelector('.TextBox2')).not.toBeNull();
    expect(page.document.querySelector('.Checkbox2')).toBeNull();
    expect(page.html).toContain('.TextBox2');
  });

  it('is refused with a sentence when it is no skin', async () => {
    expect(await loadSkin(join(folder, 'empty.mjs'))).toContain('has no default export');
    expect(await loadSkin(join(folder, 'broken.mjs'))).toContain('cannot be loaded');
    expect(await loadSkin(join(folder, 'nowhere.ts'))).toContain('There is no skin');
  });
});
