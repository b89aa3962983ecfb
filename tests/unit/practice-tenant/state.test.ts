import { beforeEach, describe, expect, it } from 'vitest';
import { createTenant, type Tenant } from '../../../practice-tenant/state/tenant.ts';
import type { ApiUserDraft, LevelDraft } from '../../../practice-tenant/state/types.ts';

let tenant: Tenant;
beforeEach(() => {
  tenant = createTenant({ companies: 60 });
});

const SYSTEM_LEVEL = 12;
const copy = (changes: Partial<LevelDraft> = {}): LevelDraft => {
  const draft = tenant.copyLevel(SYSTEM_LEVEL);
  if (!draft) throw new Error('the system level is missing');
  return { ...draft, ...changes };
};
const user = (changes: Partial<ApiUserDraft> = {}): ApiUserDraft => ({
  firstName: 'Rewst',
  lastName: 'Integration',
  email: 'alerts@practice-msp.example',
  active: true,
  locked: false,
  securityLevelId: SYSTEM_LEVEL,
  location: 'Headquarters',
  userName: tenant.generateKey(),
  secret: tenant.generateSecret(),
  tracking: { kind: 'custom' },
  ...changes,
});
const codes = (saved: { ok: boolean; errors?: { field: string; code: string }[] }) =>
  (saved.errors ?? []).map(({ field, code }) => `${field} ${code}`);

describe('security levels', () => {
  it('hold the two system levels of API users, neither with webhooks', () => {
    const api = tenant.listLevels().filter((level) => level.system && level.apiOnly);
    expect(api.map((level) => level.name)).toEqual([
      'API User (system) (API-only)',
      "API User (system) Can't Read Costs (API-only)",
    ]);
    expect(api.some((level) => level.canCreateWebhooks)).toBe(false);
  });

  it('are copied as an unsaved twin that is no system level', () => {
    const before = tenant.listLevels().length;
    const draft = copy();
    expect(draft).toMatchObject({
      name: 'Copy of API User (system) (API-only)',
      apiOnly: true,
      passwordNeverExpires: false,
    });
    expect(draft).not.toHaveProperty('id');
    expect(tenant.listLevels()).toHaveLength(before);
  });

  it('save with the webhook right, and edit under the same id', () => {
    const saved = tenant.saveLevel(copy({ name: 'Rewst', canCreateWebhooks: true, maximumWebhooks: 50 }));
    if (!saved.ok) throw new Error('not saved');
    expect(tenant.level(saved.value.id)).toMatchObject({
      name: 'Rewst',
      canCreateWebhooks: true,
      maximumWebhooks: 50,
    });
    expect(tenant.saveLevel({ ...saved.value, maximumWebhooks: 60 })).toMatchObject({ ok: true });
    expect(tenant.level(saved.value.id)?.maximumWebhooks).toBe(60);
  });

  it.each([
    ['an empty name', { name: '  ' }, 'name required'],
    ['a name that is taken, in any casing', { name: 'api user (SYSTEM) (API-only)' }, 'name duplicate'],
    ['a name that is too long', { name: 'x'.repeat(101) }, 'name tooLong'],
    [
      'no number of webhooks',
      { canCreateWebhooks: true, maximumWebhooks: Number.NaN },
      'maximumWebhooks required',
    ],
    ['no webhooks at all', { canCreateWebhooks: true, maximumWebhooks: 0 }, 'maximumWebhooks outOfRange'],
  ])('refuse %s', (_case, changes, error) => {
    expect(codes(tenant.saveLevel(copy(changes)))).toEqual([error]);
  });

  it('do not mind the number while the box is clear', () => {
    expect(tenant.saveLevel(copy({ name: 'Quiet', maximumWebhooks: Number.NaN }))).toMatchObject({
      ok: true,
    });
  });

  it('of the system cannot be edited', () => {
    const level = tenant.level(SYSTEM_LEVEL);
    if (!level) throw new Error('the system level is missing');
    expect(codes(tenant.saveLevel({ ...level, canCreateWebhooks: true, maximumWebhooks: 5 }))).toEqual([
      ' system',
    ]);
  });

  it('are at most 50 custom API-only ones', () => {
    const custom = () => tenant.listLevels().filter((level) => level.apiOnly && !level.system).length;
    for (let index = custom(); index < 50; index += 1) tenant.saveLevel(copy({ name: `Level ${index}` }));
    expect(custom()).toBe(50);
    expect(codes(tenant.saveLevel(copy({ name: 'One more' })))).toEqual([' limit']);
  });
});

describe('API users', () => {
  it('save with a level, and a custom one gets a tracking identifier of 27 characters', () => {
    const saved = tenant.saveApiUser(user());
    if (!saved.ok) throw new Error('not saved');
    expect(saved.value.tracking).toEqual({
      kind: 'custom',
      identifier: expect.stringMatching(/^[A-Z0-9]{27}$/),
    });
    expect(tenant.apiUser(saved.value.id)?.userName).toBe(saved.value.userName);
  });

  it('name every required field that is empty', () => {
    const empty = user({
      firstName: '',
      lastName: ' ',
      email: '',
      securityLevelId: undefined,
      location: '',
      userName: '',
      secret: '',
      tracking: undefined,
    });
    expect(codes(tenant.saveApiUser(empty))).toEqual(
      ['firstName', 'lastName', 'email', 'securityLevelId', 'location', 'userName', 'secret', 'tracking'].map(
        (field) => `${field} required`,
      ),
    );
  });

  it('refuse a key that another user or a person has', () => {
    const taken = tenant.listApiUsers()[0]?.userName ?? '';
    expect(codes(tenant.saveApiUser(user({ userName: taken.toUpperCase() })))).toEqual([
      'userName duplicate',
    ]);
    const person = tenant.listPersons()[0]?.userName ?? '';
    expect(codes(tenant.saveApiUser(user({ userName: person })))).toEqual(['userName duplicate']);
  });

  it('take active API-only levels only', () => {
    expect(codes(tenant.saveApiUser(user({ securityLevelId: 1 })))).toEqual(['securityLevelId unknown']);
    const saved = tenant.saveLevel(copy({ name: 'Asleep', active: false }));
    if (!saved.ok) throw new Error('not saved');
    expect(tenant.levelsForApiUsers().map((level) => level.name)).not.toContain('Asleep');
    expect(codes(tenant.saveApiUser(user({ securityLevelId: saved.value.id })))).toEqual([
      'securityLevelId unknown',
    ]);
  });

  it('are bound to a vendor for good', () => {
    expect(codes(tenant.saveApiUser(user({ tracking: { kind: 'vendor', vendor: '' } })))).toEqual([
      'vendor required',
    ]);
    const saved = tenant.saveApiUser(user({ tracking: { kind: 'vendor', vendor: 'Rewst - Automation' } }));
    if (!saved.ok) throw new Error('not saved');
    const changed = { ...saved.value, tracking: { kind: 'vendor' as const, vendor: 'Huntress - Security' } };
    expect(codes(tenant.saveApiUser(changed))).toEqual(['tracking final']);
  });

  it('keep the secret when they are edited without one', () => {
    const first = tenant.listApiUsers()[0];
    if (!first) throw new Error('no user');
    const { secret: before } = first;
    expect(tenant.saveApiUser({ ...first, secret: undefined, lastName: 'Renamed' })).toMatchObject({
      ok: true,
    });
    expect(tenant.apiUser(first.id)).toMatchObject({ lastName: 'Renamed', secret: before });
  });
});

describe('generated credentials', () => {
  it('have the lengths of the product', () => {
    expect(tenant.generateKey()).toMatch(/^[a-z0-9]{15}@practice-msp\.example$/);
    expect(tenant.generateTrackingIdentifier()).toMatch(/^[A-Z0-9]{27}$/);
    const secrets = Array.from({ length: 50 }, () => tenant.generateSecret());
    expect(secrets.every((secret) => secret.length === 25 && /&/.test(secret) && /</.test(secret))).toBe(
      true,
    );
    expect(new Set(secrets).size).toBe(50);
  });
});

describe('companies', () => {
  const all = () => tenant.state.tables.get('Companies')?.all() ?? [];

  it('begin with the own company under id 0 and are as many as asked for', () => {
    expect(all()).toHaveLength(60);
    expect(all()[0]).toMatchObject({ id: 0, companyName: tenant.companyName });
  });

  it('are the same for the same seed and others for another', () => {
    const names = (seed: number) =>
      createTenant({ companies: 60, seed })
        .state.tables.get('Companies')
        ?.all()
        .map((row) => row.companyName);
    expect(names(1)).toEqual(names(1));
    expect(names(2)).not.toEqual(names(1));
  });

  it('have names of their own and only types that exist', () => {
    const many = createTenant({ companies: 20_000 }).state.tables.get('Companies')?.all() ?? [];
    expect(new Set(many.map((row) => row.companyName)).size).toBe(20_000);
    expect(new Set(many.map((row) => row.companyType))).toEqual(new Set([1, 2, 3, 4, 6, 7, 8]));
  });
});

describe('a reset', () => {
  it('brings the start back, with the same credentials', () => {
    const secrets = tenant.listApiUsers().map((one) => one.secret);
    tenant.saveLevel(copy({ name: 'Rewst' }));
    tenant.setSwitches({ latencyMs: 5 });
    tenant.saveRow('Tickets', { title: 'New' }, 4);
    tenant.reset();
    expect(tenant.listLevels().map((level) => level.name)).not.toContain('Rewst');
    expect(tenant.switches.latencyMs).toBe(0);
    expect(tenant.state.tables.get('Tickets')?.size).toBe(3);
    expect(tenant.listApiUsers().map((one) => one.secret)).toEqual(secrets);
  });
});
