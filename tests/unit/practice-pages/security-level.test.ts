import { describe, expect, it } from 'vitest';
import { elementsOf, PATHS, type Seen, visit } from './visitor.ts';

const levelNamed = (visitor: Awaited<ReturnType<typeof visit>>, name: string) =>
  visitor.tenant.listLevels().find((level) => level.name === name);

const messagesOf = (html: string | undefined) =>
  (html ?? '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('the list of security levels', () => {
  it('shows system and custom levels, the API level and its look-alike among them', async () => {
    const visitor = await visit();
    const page = await visitor.open(PATHS.levels);
    expect(page.text).toContain('API User (system) (API-only)');
    expect(page.text).toContain("API User (system) Can't Read Costs (API-only)");
    expect(page.text).toContain('Backup monitoring (API-only)');
    for (const column of ['Name', 'License Type', 'System', 'Active']) expect(page.text).toContain(column);
  });

  it('offers Edit and Copy for system levels, and Inactivate for custom ones, which takes them off the user page', async () => {
    const visitor = await visit();
    const page = await visitor.open(PATHS.levels);
    const menus = page.data.items['grid.menu']?.variants ?? {};
    expect(messagesOf(menus.system)).toBe('Edit Copy');
    expect(messagesOf(menus.active)).toBe('Edit Copy Inactivate');
    expect(messagesOf(menus.loading)).toBe('');

    await visitor.ask(page.data.rowOperation, { operation: 'inactivateLevel', id: 20 });
    expect(visitor.tenant.level(20)?.active).toBe(false);
    expect((await visitor.open(PATHS.newUser)).text).not.toContain('Backup monitoring');
  });

  it('opens the editor of a copy in the place that the options name', async () => {
    for (const place of ['tab', 'popup', 'frame', 'dialog'] as const) {
      const page = await (await visit({ place })).open(PATHS.levels);
      expect(page.data.items['level.12']?.actions?.copy).toMatchObject({ do: 'open', place });
    }
  });

  it('calls the copy entry by either name, and opens its menus by click, hover or right-click alone', async () => {
    const named = await (await visit({ copyLabel: 'Copy Security Level' })).open(PATHS.levels);
    expect(messagesOf(named.data.items['grid.menu']?.variants.system)).toBe('Edit Copy Security Level');
    expect((await (await visit({ rowMenu: 'hover' })).open(PATHS.levels)).data.menuOnHover).toBe(true);
    const bare = await (await visit({ rowMenu: 'context' })).open(PATHS.levels);
    expect(bare.document.querySelectorAll('.ContextMenu')).toHaveLength(0);
  });
});

describe('the editor of a copy', () => {
  it('starts as an unsaved twin without the webhook right', async () => {
    const visitor = await visit();
    const page = await visitor.open(PATHS.copy);
    expect(page.data.title).toBe('Security Level - Copy of API User (system)');
    expect(page.data.items.webhooks?.state.checked).toBe(false);
    expect(page.data.items.name?.state.value).toBe('Copy of API User (system)');
    expect(visitor.tenant.listLevels()).toHaveLength(12);
  });

  it('has all sections; Other is closed at first and holds every group', async () => {
    const page = await (await visit()).open(PATHS.copy);
    for (const section of [
      'Contracts',
      'CRM',
      'Inventory',
      'Projects',
      'Service Desk',
      'Timesheets',
      'Reports',
      'Other',
    ])
      expect(page.text).toContain(section);
    expect(page.data.items.other?.state.expanded).toBe(false);
    expect(page.text).not.toContain('Can create Webhooks');
    const all = page.document.body.textContent ?? '';
    for (const label of [
      'Dashboard',
      'Surveys',
      'Client Portal',
      'Resource Visibility',
      'Form Templates',
      'Miscellaneous',
    ])
      expect(all).toContain(label);
    expect(all).toContain('Not required to change password (password does not expire)');
  });

  it('saves what was typed and ticked, at once visible to the other face', async () => {
    const visitor = await visit();
    const page = await visitor.open(PATHS.copy);
    const answer = await visitor.save(page, {
      name: 'Rewst - API User (system)',
      webhooks: true,
      maximum: '50',
      password: true,
    });
    expect(answer).toMatchObject({ ok: true, title: 'Security Level - Rewst - API User (system)' });
    expect(answer.fragments.title).toContain('- Rewst - API User (system)');
    expect(levelNamed(visitor, 'Rewst - API User (system)')).toMatchObject({
      system: false,
      apiOnly: true,
      active: true,
      canCreateWebhooks: true,
      maximumWebhooks: 50,
      passwordNeverExpires: true,
    });
    expect((await visitor.open(PATHS.newUser)).text).toContain('Rewst - API User (system) (API-only)');
  });

  it('becomes a level at the first Save: the second one changes it', async () => {
    const visitor = await visit();
    const page = await visitor.open(PATHS.copy);
    await visitor.save(page, { name: 'Rewst' });
    await visitor.save(page, { name: 'Rewst two' });
    expect(levelNamed(visitor, 'Rewst')).toBeUndefined();
    expect(levelNamed(visitor, 'Rewst two')).toBeDefined();
    expect(visitor.tenant.listLevels()).toHaveLength(13);
  });

  it.each([
    ['an empty name', { name: '  ' }, 'Name is required.', 'name'],
    ['a name in use', { name: 'backup MONITORING (API-only)' }, 'Name is already in use.', 'name'],
    [
      'a name of 51 characters',
      { name: 'x'.repeat(51) },
      'Name cannot be longer than 50 characters.',
      'name',
    ],
    ['no number', { webhooks: true, maximum: '' }, 'Maximum number of Webhooks is required.', 'maximum'],
    [
      'zero',
      { webhooks: true, maximum: '0' },
      'Maximum number of Webhooks must be a number from 1 to 9999.',
      'maximum',
    ],
    [
      'words',
      { webhooks: true, maximum: 'many' },
      'Maximum number of Webhooks must be a number from 1 to 9999.',
      'maximum',
    ],
  ])('refuses %s and names the field', async (_, changes, message, field) => {
    const visitor = await visit();
    const page = await visitor.open(PATHS.copy);
    const answer = await visitor.save(page, changes);
    expect(answer).toMatchObject({ ok: false, invalid: [field] });
    expect(messagesOf(answer.fragments.summary)).toBe(message);
    expect(visitor.tenant.listLevels()).toHaveLength(12);
  });

  it('fails on the first Save, or as long as the internal cost box is ticked, when the options say so', async () => {
    const once = await visit({ trouble: { validationOnSave: 'once' } });
    const page = await once.open(PATHS.copy);
    expect(messagesOf((await once.save(page, { name: 'A' })).fragments.summary)).toContain(
      'Internal Cost section',
    );
    expect((await once.save(page, { name: 'A' })).ok).toBe(true);

    const always = await visit({ trouble: { validationOnSave: 'always' } });
    const other = await always.open(PATHS.copy);
    expect((await always.save(other, { name: 'A' })).ok).toBe(false);
    expect((await always.save(other, { name: 'A' })).ok).toBe(false);
    expect((await always.save(other, { name: 'A', 'box.0': false })).ok).toBe(true);
  });

  it('starts inactive when the options say so; saved like that, the user page does not list it', async () => {
    const visitor = await visit({ trouble: { copyIsInactive: true } });
    const page = await visitor.open(PATHS.copy);
    expect(page.data.items.active?.state.checked).toBe(false);
    await visitor.save(page, { name: 'Rewst' });
    expect((await visitor.open(PATHS.newUser)).text).not.toContain('Rewst (API-only)');
  });

  it('keeps the number disabled or hidden until the box is ticked, then offers 10', async () => {
    const input = (page: Seen) => elementsOf(page, 'editor.maximumWebhooks')[0];
    const disabled = await (await visit()).open(PATHS.copy);
    expect(input(disabled)?.hasAttribute('disabled')).toBe(true);
    expect(disabled.data.items.maximum?.dependence).toEqual({
      on: 'webhooks',
      equals: true,
      otherwise: 'disabled',
      initial: '10',
    });
    const hidden = await (await visit({ numberField: 'hidden' })).open(PATHS.copy);
    expect(input(hidden)?.parentElement?.getAttribute('style')).toBe('display:none');
  });

  it('cannot be used to save with somebody else’s page', async () => {
    const visitor = await visit();
    const page = await visitor.open(PATHS.copy);
    await visitor.logIn('Dana');
    expect((await visitor.ask(page.data.form?.save ?? '', { values: { name: 'Mine' } })).status).toBe(401);
  });
});

describe('the editor of a system level', () => {
  it('shows everything and saves nothing', async () => {
    const visitor = await visit();
    const page = await visitor.open(PATHS.system);
    expect(page.text).toContain('API User (system)');
    for (const key of ['save', 'saveAndClose', 'name', 'webhooks'])
      expect(page.data.items[key]?.disabled).toBe(true);
    const answer = await visitor.save(page, { name: 'Mine now' });
    expect(messagesOf(answer.fragments.summary)).toBe('System security levels cannot be edited.');
  });
});
