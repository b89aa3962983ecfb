import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { theInstance, updateInstance } from '../../../../utils/background/core.ts';
import { browser } from '../../../../utils/browser.ts';
import { EVERY_COMPANY } from '../../../../utils/companies/filter/company-filter.ts';
import type { FilterFieldsView } from '../../../../utils/messages/requests-companies.ts';
import { FIELDS_ANSWER, UDFS_ANSWER } from '../../companies/tenant-fields.ts';
import { eventually } from '../../eventually.ts';
import { playStage, resetStage, type Stage, type StageOptions } from '../stage.ts';

beforeEach(() => {
  resetStage();
  asked = [];
  answers = {
    'Companies/entityInformation/fields': () => json(FIELDS_ANSWER),
    'Companies/entityInformation/userDefinedFields': () => json(UDFS_ANSWER),
    'Companies/query/count': () => json({ queryCount: 1200 }),
    'Companies/query': () =>
      json({ items: [{ id: 0, companyName: 'Own company' }], pageDetails: { nextPageUrl: null } }),
  };
});
afterEach(resetStage);

let asked: { path: string; body: unknown }[] = [];
let answers: Record<string, () => Response | Promise<Response>> = {};

const json = (body: unknown, status = 200, headers = {}) =>
  new Response(JSON.stringify(body), { status, headers });
/** As Autotask refuses a login (autotask-rest-api.md 3.2). */
const refused = () => json({}, 401, { 'www-authenticate': 'Basic Realm="webservices5.autotask.net"' });
const broken = (): Response => {
  throw new TypeError('fetch failed');
};

/** A background that holds the credentials of an instance's own integration. */
async function setUp(
  credentials: Partial<{ userName: string; secret: string; trackingIdentifier: string }> = {},
  options: StageOptions = {},
): Promise<Stage> {
  const stage = playStage({
    ...options,
    fetch: async (url, init) => {
      const path = new URL(String(url)).pathname.replace(/^.*V1\.0\//, '');
      // The zone's lookup, after credentials were typed.
      if (/zoneInformation/i.test(path)) return json({}, 500);
      asked.push({ path, body: init?.body ? JSON.parse(String(init.body)) : undefined });
      return (answers[path] ?? (() => json({}, 404)))();
    },
  });
  await stage.handlers['credentials.set']({
    userName: 'key@msp.example',
    secret: 'canary-secret',
    trackingIdentifier: 'TRACKING',
    ...credentials,
  });
  const { id } = await theInstance(stage.core);
  await updateInstance(stage.core, id, (now) => ({
    ...now,
    binding: { kind: 'custom' },
    zone: {
      uiHost: 'ww5.autotask.net',
      restBase: 'https://webservices5.autotask.net/ATServicesRest/',
      source: 'tab',
    },
  }));
  return stage;
}

async function fields(stage: Stage, again = false): Promise<FilterFieldsView> {
  const answer = await stage.handlers['filter.fields']({ again });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
}

describe('the fields to filter by', () => {
  it('are the tenant’s own, asked once', async () => {
    const stage = await setUp();
    const view = await fields(stage);
    expect(view).toMatchObject({ source: 'tenant' });
    expect(view.why).toBeUndefined();
    expect(view.fields.map(({ label }) => label)).toContain('Onboarding Status');
    await fields(stage);
    expect(asked).toHaveLength(2);
    await fields(stage, true);
    expect(asked).toHaveLength(4);
  });

  it('survive the background’s death and the secret’s end, with the reason why nothing can be counted', async () => {
    const stage = await setUp();
    await fields(stage);
    const second = playStage();
    expect(await fields(second)).toMatchObject({ source: 'tenant' });
    second.later(2 * 60 * 60_000);
    expect(await fields(second)).toMatchObject({
      source: 'tenant',
      why: expect.stringContaining('secret is not in memory'),
    });
  });

  it('are called by the admin’s language, but for what the tenant named itself', async () => {
    const stage = await setUp({}, { language: () => 'de' });
    expect((await fields(stage)).fields.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Unternehmenstyp', 'Aktiv', 'Onboarding Status']),
    );
  });

  it('go with the instance', async () => {
    const stage = await setUp();
    await fields(stage);
    await stage.handlers['instances.forget']({});
    expect(await stage.core.memory.companyFields.get()).toEqual({});
  });

  it.each<[string, (stage: Stage) => Promise<unknown>, RegExp]>([
    [
      'the user belongs to a vendor',
      async ({ core }) =>
        updateInstance(core, (await theInstance(core)).id, (now) => ({
          ...now,
          binding: { kind: 'vendor', vendor: 'Rewst - Automation' },
        })),
      /Only the vendor can log in/,
    ],
    [
      'the secret is gone',
      async ({ handlers }) => handlers['credentials.forget']({}),
      /secret is not in memory/,
    ],
    [
      'the browser withholds Autotask',
      async () => vi.spyOn(browser.permissions, 'contains').mockResolvedValue(false),
      /does not allow Onramp/,
    ],
    [
      'Autotask refuses the login',
      async () => {
        answers['Companies/entityInformation/fields'] = refused;
      },
      /refused the login/,
    ],
    [
      'the right to see companies is missing',
      async () => {
        answers['Companies/entityInformation/fields'] = () =>
          json(
            {
              errors: [
                'The logged in Resource does not have the adequate permissions to query this entity type.',
              ],
            },
            500,
          );
      },
      /Companies: View All/,
    ],
    [
      'Autotask is out of reach',
      async () => {
        answers['Companies/entityInformation/fields'] = broken;
      },
      /cannot be reached/,
    ],
    [
      'the hour’s requests are used up',
      async () => {
        answers['Companies/entityInformation/fields'] = () =>
          json({ errors: ['You have reached the request threshold of 10000 requests per 60 minutes'] }, 500);
      },
      /used up/,
    ],
    [
      'something else answers',
      async () => {
        answers['Companies/entityInformation/fields'] = () =>
          new Response('<html>Sign in to the network</html>');
      },
      /cannot be reached.*something else/,
    ],
  ])('are the usual ones, with the reason, when %s', async (_what, happen, words) => {
    const stage = await setUp();
    await happen(stage);
    const view = await fields(stage);
    expect(view).toMatchObject({ source: 'standard', why: expect.stringMatching(words) });
    expect(view.fields.find(({ name }) => name === 'companyType')?.choices).toContainEqual({
      value: 6,
      label: 'Cancelation',
      active: true,
    });
  });

  it('come without the user-defined ones when only those cannot be read, and it is said', async () => {
    answers['Companies/entityInformation/userDefinedFields'] = () => json({}, 500);
    expect(await fields(await setUp())).toMatchObject({ source: 'tenant', withoutUdfs: true });
  });
});

describe('the count', () => {
  it('is Autotask’s own, with samples and an estimate', async () => {
    const { handlers } = await setUp();
    const filter = { ...EVERY_COMPANY, items: [{ field: 'companyType', op: 'eq' as const, value: 1 }] };
    expect(await handlers['filter.count']({ filter })).toMatchObject({
      ok: true,
      value: { count: 1200, samples: [{ id: 0, companyName: 'Own company' }], estimate: { requests: 11 } },
    });
    expect(asked.map(({ path }) => path)).toEqual(['Companies/query/count', 'Companies/query']);
    expect(asked[0]?.body).toEqual({ filter: [{ op: 'eq', field: 'companyType', value: 1 }] });
    expect(asked[1]?.body).toMatchObject({ maxRecords: 10 });
  });

  it('is asked with refused values once, and then not again until something changes', async () => {
    const stage = await setUp();
    answers['Companies/query/count'] = refused;
    expect(await stage.handlers['filter.count']({ filter: EVERY_COMPANY })).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/refused the login/),
    });
    expect(await stage.handlers['filter.count']({ filter: EVERY_COMPANY })).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/refused exactly these values/),
    });
    expect(asked).toHaveLength(1);
    expect((await stage.state()).credentials.locked).toBeDefined();
    expect((await stage.state()).notice, 'what the card itself shows is no notice').toBeUndefined();
  });

  it('of an older question is cancelled', async () => {
    const stage = await setUp();
    let release = (_answer: Response) => {};
    answers['Companies/query/count'] = () =>
      new Promise((resolve) => {
        release = resolve;
      });
    const first = stage.handlers['filter.count']({ filter: EVERY_COMPANY });
    await eventually(() => expect(asked).toHaveLength(1));
    answers['Companies/query/count'] = () => json({ queryCount: 7 });
    expect(await stage.handlers['filter.count']({ filter: EVERY_COMPANY })).toMatchObject({
      value: { count: 7 },
    });
    release(json({ queryCount: 99 }));
    expect(await first).toMatchObject({ ok: false });
    expect(asked.map(({ path }) => path).filter((path) => path === 'Companies/query')).toHaveLength(1);
  });
});

describe('keeping the filter', () => {
  it('is with the instance, with the time', async () => {
    const { handlers, core, state } = await setUp();
    const filter = { ...EVERY_COMPANY, items: [{ field: 'isActive', op: 'eq' as const, value: true }] };
    expect(await handlers['filter.save']({ filter })).toEqual({ ok: true, value: undefined });
    expect((await state()).instance).toMatchObject({ companyFilter: filter, companyFilterAt: core.now() });
  });
});
