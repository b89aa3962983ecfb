import { describe, expect, it } from 'vitest';
import { PATHS, visit } from './visitor.ts';

const PERSONAL = {
  firstName: 'API',
  lastName: 'Rewst',
  email: 'alerts@practice-msp.example',
  location: 'Headquarters',
};
const NEW_USER = {
  ...PERSONAL,
  securityLevel: '20',
  userName: 'abcdefghijklmno@practice-msp.example',
  secret: 'a secret of 25 characters',
  tracking: 'vendor',
  vendor: 'Rewst - Automation',
};

const messagesOf = (html: string | undefined) =>
  (html ?? '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('the list of resources', () => {
  it('shows people and API users, and the inactive ones on demand', async () => {
    const visitor = await visit();
    const page = await visitor.open(PATHS.resources);
    expect(page.text).toContain('Morgan, Alex');
    expect(page.text).toContain('Backup monitoring, API');
    expect(page.text).not.toContain('Switched off');
    expect((await visitor.open(`${PATHS.resources}?showInactive=1`)).text).toContain('Switched off, API');
  });

  it('offers New Resource and New API User behind New, in the place that the options name', async () => {
    const page = await (await visit({ place: 'popup' })).open(PATHS.resources);
    expect(page.data.items['new.apiUser']?.action).toEqual({
      do: 'open',
      url: PATHS.newUser,
      place: 'popup',
    });
    expect(page.document.body.textContent).toContain('New Resource');
  });
});

describe('the page of a new API user', () => {
  it('offers active API-only levels, with or without the suffix', async () => {
    const levels = async (apiOnlyShown: boolean) =>
      Object.values(
        (await (await visit({ apiOnlyShown })).open(PATHS.newUser)).data.items.securityLevel?.options ?? {},
      );
    expect((await levels(true)).sort()).toEqual(
      [
        '',
        "API User (system) Can't Read Costs (API-only)",
        'API User (system) (API-only)',
        'Backup monitoring (API-only)',
      ].sort(),
    );
    expect(await levels(false)).toContain('Backup monitoring');
  });

  it('lists all vendors, inactive ones too', async () => {
    const page = await (await visit()).open(PATHS.newUser);
    expect(Object.values(page.data.items.vendor?.options ?? {})).toEqual(
      expect.arrayContaining([
        'Rewst - Automation',
        'Rewst - Automation (Beta)',
        'Rewst Legacy - Automation',
      ]),
    );
  });

  it('saves a user who can log in at the other face', async () => {
    const visitor = await visit();
    const page = await visitor.open(PATHS.newUser);
    expect(await visitor.save(page, NEW_USER)).toMatchObject({ ok: true });
    expect(visitor.tenant.listApiUsers().find((user) => user.userName === NEW_USER.userName)).toMatchObject({
      secret: NEW_USER.secret,
      securityLevelId: 20,
      active: true,
      tracking: { kind: 'vendor', vendor: 'Rewst - Automation' },
    });
  });

  it('generates key and secret on the server', async () => {
    const visitor = await visit();
    const page = await visitor.open(PATHS.newUser);
    const generate = async (what: string) =>
      ((await (await visitor.ask(page.data.generate, { what })).json()) as { value: string }).value;
    expect(await generate('key')).toMatch(/^[a-z0-9]{15}@practice-msp\.example$/);
    expect(await generate('secret')).toHaveLength(25);
  });

  it('names every field that is missing', async () => {
    const visitor = await visit();
    const answer = await visitor.save(await visitor.open(PATHS.newUser), {});
    expect(answer.invalid).toEqual([
      'firstName',
      'lastName',
      'email',
      'securityLevel',
      'location',
      'userName',
      'secret',
      'vendor',
    ]);
    expect(messagesOf(answer.fragments.summary)).toContain('Primary Internal Location is required.');
  });

  it('refuses a key in use', async () => {
    const visitor = await visit();
    const taken = visitor.tenant.listApiUsers()[0]?.userName ?? '';
    const answer = await visitor.save(await visitor.open(PATHS.newUser), { ...NEW_USER, userName: taken });
    expect(messagesOf(answer.fragments.summary)).toBe('Username (Key) is already in use.');
  });

  it('shows a custom user’s tracking identifier before saving, and saves the very same', async () => {
    const visitor = await visit();
    const page = await visitor.open(PATHS.newUser);
    const shown = /[A-Z2-7]{27}/.exec(page.document.body.textContent ?? '')?.[0];
    await visitor.save(page, { ...NEW_USER, tracking: 'custom' });
    const saved = visitor.tenant.listApiUsers().find((user) => user.userName === NEW_USER.userName);
    expect(saved?.tracking).toEqual({ kind: 'custom', identifier: shown });
  });

  it('or only afterwards, on the page of the saved user', async () => {
    const visitor = await visit({ trackingIdentifier: 'afterSaving' });
    const page = await visitor.open(PATHS.newUser);
    expect(page.document.body.textContent).not.toMatch(/[A-Z2-7]{27}/);
    await visitor.save(page, { ...NEW_USER, tracking: 'custom' });
    const saved = visitor.tenant.listApiUsers().find((user) => user.userName === NEW_USER.userName);
    const edit = await visitor.open(
      `/mvc/administrationsetup/apiuser.mvc/editapiuser?resourceId=${saved?.id}`,
    );
    expect(edit.text).toContain(saved?.tracking.kind === 'custom' ? saved.tracking.identifier : 'custom');
  });

  it('draws its lists as selects or as the product’s pickers', async () => {
    const selects = await (await visit()).open(PATHS.newUser);
    expect(selects.document.querySelectorAll('.SingleItemSelector2')).toHaveLength(0);
    const pickers = await (await visit({ listControl: 'picker' })).open(PATHS.newUser);
    expect(pickers.document.querySelectorAll('.SingleItemSelector2')).toHaveLength(3);
  });
});

describe('the page of an existing API user', () => {
  it('never carries the secret, and keeps it when nothing was typed', async () => {
    const visitor = await visit();
    const before = visitor.tenant.apiUser(30);
    const page = await visitor.open(PATHS.editUser);
    expect(page.html + JSON.stringify(page.data)).not.toContain(before?.secret);
    expect(page.data.items.userName?.state.value).toBe(before?.userName);
    expect(await visitor.save(page, { securityLevel: '12' })).toMatchObject({ ok: true });
    expect(visitor.tenant.apiUser(30)).toMatchObject({ secret: before?.secret, securityLevelId: 12 });
  });

  it('does not let the tracking identifier change', async () => {
    const visitor = await visit();
    const before = visitor.tenant.apiUser(30)?.tracking;
    const page = await visitor.open(PATHS.editUser);
    expect(page.data.items['tracking.vendor']?.disabled).toBe(true);
    await visitor.save(page, { tracking: 'vendor', vendor: 'Rewst - Automation' });
    expect(visitor.tenant.apiUser(30)?.tracking).toEqual(before);
  });
});
