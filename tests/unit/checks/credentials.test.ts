/** The symptom table of the credential test: each mistake in the practice tenant against the finding that the admin sees. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FindingCode } from '../../../utils/checks/codes.ts';
import type { CheckInput } from '../../../utils/checks/input.ts';
import type { Certainty, CheckId } from '../../../utils/checks/types.ts';
import { startTenant, type TestTenant } from '../practice-tenant/helpers.ts';
import { diagnose, inputFor, TICKED } from './helpers.ts';

const MINUTE = 60_000;

let tenant: TestTenant;
beforeAll(async () => {
  tenant = await startTenant();
});
afterAll(() => tenant.running.close());
beforeEach(async () => {
  await tenant.control('reset', {});
});

interface Case {
  mistake: string;
  row: CheckId;
  /** The finding that must come first in that row. */
  code: FindingCode;
  certainty: Certainty;
  input: () => CheckInput | Promise<CheckInput>;
  /** Switches of the practice tenant: where sources disagree both readings are tried. */
  switches?: Record<string, unknown>;
  /** Must not be said at all. */
  never?: FindingCode[];
}

const able = (more: Partial<CheckInput> = {}) => inputFor(tenant, tenant.able, more);
const typed = { source: 'typed' } as const;

const CASES: Case[] = [
  {
    mistake: 'a wrong secret',
    row: 'login',
    code: 'wrong-secret',
    certainty: 'likely',
    input: () => able({ secret: 'Xy7pQ2mN8vL4kJ6hG3fD1sA9z' }),
  },
  {
    mistake: 'a user name that nobody has',
    row: 'zone',
    code: 'user-name-unknown',
    certainty: 'likely',
    input: () => able({ userName: 'abcdefgh1234567@nowhere.example' }),
  },
  {
    mistake: 'the same, where the login answers 500 with its text',
    row: 'login',
    code: 'user-name-unknown',
    certainty: 'certain',
    switches: { unknownUser: '500' },
    input: () => able({ userName: 'abcdefgh1234567@nowhere.example' }),
  },
  {
    mistake: 'a user name misspelt before the @, where the lookup goes by the domain',
    row: 'login',
    code: 'wrong-secret',
    certainty: 'likely',
    switches: { zoneLookupBy: 'domain' },
    input: () => able({ userName: `zzzzzzzzzzzzzzz${tenant.able.userName.slice(15)}` }),
  },
  {
    mistake: 'a person’s login instead of an API user',
    row: 'login',
    code: 'personal-login',
    certainty: 'unknown',
    input: () => able({ userName: 'alex@practice-msp.example', origin: typed }),
  },
  {
    mistake: 'a wrong tracking identifier, where Autotask says so',
    row: 'trackingIdentifier',
    code: 'wrong-tracking-identifier',
    certainty: 'certain',
    input: () => able({ trackingIdentifier: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ2' }),
    never: ['wrong-secret'],
  },
  {
    mistake: 'a tracking identifier of another length, where Autotask says nothing',
    row: 'login',
    code: 'tracking-identifier-mangled',
    certainty: 'likely',
    switches: { wrongTrackingIdentifier: '401' },
    input: () => able({ trackingIdentifier: 'ABCDEF' }),
  },
  {
    mistake: 'no tracking identifier for a custom user',
    row: 'trackingIdentifier',
    code: 'tracking-identifier-missing',
    certainty: 'certain',
    input: () => able({ trackingIdentifier: '' }),
    never: ['wrong-secret'],
  },
  {
    mistake: 'a user bound to a vendor, tested with an identifier of another integration',
    row: 'trackingIdentifier',
    code: 'vendor-bound',
    certainty: 'likely',
    input: () =>
      inputFor(tenant, tenant.bound, {
        trackingIdentifier: tenant.able.trackingIdentifier,
        page: { user: { tracking: 'vendor', vendor: 'Rewst - Automation', seenAt: Date.now() } },
      }),
    never: ['wrong-secret', 'wrong-tracking-identifier'],
  },
  {
    mistake: 'a locked user whose page was seen',
    row: 'login',
    code: 'user-locked',
    certainty: 'likely',
    input: () => inputFor(tenant, tenant.locked, { page: { user: { locked: true, seenAt: Date.now() } } }),
  },
  {
    mistake: 'a locked user, where Autotask says so',
    row: 'login',
    code: 'user-unusable',
    certainty: 'likely',
    switches: { unusableUser: '403' },
    input: () => inputFor(tenant, tenant.locked),
    never: ['wrong-secret'],
  },
  {
    mistake: 'an inactive user whose page was seen',
    row: 'login',
    code: 'user-inactive',
    certainty: 'likely',
    input: () => inputFor(tenant, tenant.inactive, { page: { user: { active: false, seenAt: Date.now() } } }),
  },
  {
    mistake: 'values that worked before and are refused now',
    row: 'login',
    code: 'user-locked',
    certainty: 'likely',
    input: () => inputFor(tenant, tenant.locked, { lastPassedAt: Date.now() - MINUTE }),
  },
  {
    mistake: 'a user saved two minutes ago',
    row: 'login',
    code: 'user-too-new',
    certainty: 'likely',
    switches: { activationDelayMs: 5 * MINUTE },
    input: async () => {
      const user = await tenant.user({ createdAt: Date.now() - 2 * MINUTE, canCreateWebhooks: true });
      return inputFor(tenant, user, { page: { userSavedAt: Date.now() - 2 * MINUTE } });
    },
  },
  {
    mistake: 'an expired password',
    row: 'login',
    code: 'password-expired',
    certainty: 'likely',
    input: () =>
      inputFor(tenant, tenant.inactive, {
        page: {
          level: { passwordNeverExpires: false, seenAt: 0 },
          userSavedAt: Date.now() - 45 * 24 * 60 * MINUTE,
        },
      }),
  },
  {
    mistake: 'a secret with an HTML code in it',
    row: 'login',
    code: 'secret-mangled',
    certainty: 'likely',
    input: () => able({ secret: tenant.able.secret.replace('&', '&amp;') }),
  },
  {
    mistake: 'a secret in quotes',
    row: 'login',
    code: 'secret-mangled',
    certainty: 'likely',
    input: () => able({ secret: `"${tenant.able.secret}"` }),
  },
  {
    mistake: 'a secret with typographic quotes, which no header can carry',
    row: 'login',
    code: 'secret-mangled',
    certainty: 'certain',
    input: () => able({ secret: `“${tenant.able.secret}”` }),
    never: ['wrong-secret'],
  },
  {
    mistake: 'a captured secret typed over with characters lost',
    row: 'login',
    code: 'secret-differs',
    certainty: 'likely',
    input: () =>
      able({
        secret: tenant.able.secret.slice(0, -2),
        origin: { source: 'typed', capturedSecret: tenant.able.secret },
      }),
  },
  {
    mistake: 'no view right for companies',
    row: 'readCompanies',
    code: 'companies-right-missing',
    certainty: 'certain',
    input: async () =>
      inputFor(
        tenant,
        await tenant.user({ canCreateWebhooks: true, rights: { Companies: { view: 'none' } } }),
      ),
  },
  {
    mistake: 'the same, answered with 403',
    row: 'readCompanies',
    code: 'companies-right-missing',
    certainty: 'certain',
    switches: { missingPermission: '403' },
    input: async () =>
      inputFor(
        tenant,
        await tenant.user({ canCreateWebhooks: true, rights: { Companies: { view: 'none' } } }),
      ),
  },
  {
    mistake: 'companies hidden by row-level rights',
    row: 'companyVisibility',
    code: 'companies-hidden',
    certainty: 'likely',
    input: async () =>
      inputFor(
        tenant,
        await tenant.user({ canCreateWebhooks: true, rights: { Companies: { view: 'restricted' } } }),
      ),
  },
  ...(['name', 'number', 'numericString'] as const).map(
    (accessLevels): Case => ({
      mistake: `webhooks not allowed, the right written as ${accessLevels}`,
      row: 'webhookRight',
      code: 'webhook-right-missing',
      certainty: 'likely',
      switches: { accessLevels },
      input: () => inputFor(tenant, tenant.unable),
    }),
  ),
  {
    mistake: 'webhooks not allowed, as Autotask and the saved page both say',
    row: 'webhookRight',
    code: 'webhook-right-missing',
    certainty: 'certain',
    input: () =>
      inputFor(tenant, tenant.unable, {
        page: { level: { webhooksAllowed: false, saved: true, seenAt: Date.now() } },
      }),
  },
  {
    mistake: 'webhooks not allowed, which only the page shows',
    row: 'webhookRight',
    code: 'webhook-right-missing',
    certainty: 'likely',
    switches: { accessFollowsWebhookBox: false },
    input: () =>
      inputFor(tenant, tenant.unable, { page: { level: { webhooksAllowed: false, seenAt: Date.now() } } }),
  },
  {
    mistake: 'the box ticked on one level, the user given another',
    row: 'webhookRight',
    code: 'webhook-right-missing',
    certainty: 'likely',
    input: () =>
      inputFor(tenant, tenant.unable, {
        page: {
          level: { name: 'Rewst - API User', webhooksAllowed: true, maximumWebhooks: 50, seenAt: 1 },
          user: { securityLevel: 'API User (system) (API-only)', seenAt: 1 },
        },
      }),
  },
  {
    mistake: 'fewer webhooks allowed than planned',
    row: 'webhooksInUse',
    code: 'webhook-number-low',
    certainty: 'certain',
    input: () =>
      able({
        page: { level: { webhooksAllowed: true, maximumWebhooks: 10, saved: true, seenAt: Date.now() } },
      }),
  },
  {
    mistake: 'the request threshold three quarters used',
    row: 'requestThreshold',
    code: 'threshold-near',
    certainty: 'certain',
    switches: { requestsByOthers: 8_000 },
    input: () => able(),
  },
  {
    mistake: 'the request threshold used up',
    row: 'login',
    code: 'threshold-exceeded',
    certainty: 'certain',
    switches: { requestsByOthers: 10_000 },
    input: () => able(),
    never: ['wrong-secret'],
  },
];

describe('what is wrong with the credentials or the rights', () => {
  it.each(CASES)('$mistake: $code ($certainty)', async (one) => {
    if (one.switches) await tenant.control('switches', one.switches);
    const found = await diagnose(tenant, await one.input());
    expect(found.row(one.row).state).toMatch(/failed|warning/);
    expect(found.row(one.row).findings[0]).toMatchObject({ code: one.code, certainty: one.certainty });
    for (const code of one.never ?? []) expect(found.codes).not.toContain(code);
    expect(found.seen.filter(({ status }) => status === 401).length).toBeLessThanOrEqual(1);
    for (const { saw, means, fix } of found.findings) expect(`${saw} ${means} ${fix}`).not.toMatch(/\{\w+\}/);
  });
});

describe('zones', () => {
  it('a moved database: the lookup’s zone is used, and the move is told', async () => {
    await tenant.control('switches', { uiHost: 'ww3.autotask.net' });
    const zone = { ...(able().zone ?? { uiHost: '', restBase: '' }), source: 'lookup' } as const;
    const found = await diagnose(tenant, able({ zone, tabHost: 'ww3.autotask.net' }));
    expect(found.row('zone').findings[0]).toMatchObject({ code: 'zone-moved', certainty: 'likely' });
    expect(found.row('login').state).toBe('passed');
    expect(found.report.zone?.uiHost).toBe('ww3.autotask.net');
  });

  it('a page of another database: told, with both zones by name', async () => {
    const found = await diagnose(tenant, able({ zone: undefined, tabHost: 'ww4.autotask.net' }));
    expect(found.row('zone').findings[0]?.saw).toContain('UK (ww4)');
    expect(found.row('zone').findings[0]?.code).toBe('zone-disagrees');
    expect(found.row('login').state).toBe('passed');
  });

  it('the admin’s own wrong choice: refused there, tried once at the lookup’s zone, and named', async () => {
    const zone = {
      uiHost: 'ww3.autotask.net',
      restBase: 'https://webservices3.autotask.net/ATServicesRest/',
      source: 'admin',
    } as const;
    const found = await diagnose(tenant, able({ zone }));
    expect(found.row('login').state).toBe('passed');
    expect(found.report.zone?.uiHost).toBe('ww5.autotask.net');
    expect(found.seen.filter(({ status }) => status === 401)).toHaveLength(1);
  });

  it('a lookup that has not followed a move: the page’s zone works, which is certain', async () => {
    await tenant.control('faults', [
      {
        match: { path: '/zoneInformation' },
        fault: {
          kind: 'answer',
          status: 200,
          headers: { 'Content-Type': 'application/json' },
          body: '{"zoneName":"UK","url":"https://webservices4.autotask.net/ATServicesRest","webUrl":"https://ww4.autotask.net/","ci":4}',
        },
      },
    ]);
    const found = await diagnose(tenant, able());
    expect(found.row('zone').findings[0]).toMatchObject({ code: 'lookup-outdated', certainty: 'certain' });
    expect(found.row('login').state).toBe('passed');
  });

  it('a lookup that does not know a user who can log in: a gap, not a mistake', async () => {
    await tenant.control('faults', [
      {
        match: { path: '/zoneInformation' },
        fault: {
          kind: 'answer',
          status: 500,
          headers: {},
          body: '{"errors":["Zone information could not be determined"]}',
        },
      },
    ]);
    const found = await diagnose(tenant, able());
    expect(found.row('zone')).toMatchObject({ state: 'warning' });
    expect(found.row('zone').findings[0]).toMatchObject({ code: 'lookup-gap', certainty: 'certain' });
  });

  it('a lookup that names a foreign host: no credential goes there', async () => {
    await tenant.control('faults', [
      {
        match: { path: '/zoneInformation' },
        fault: {
          kind: 'answer',
          status: 200,
          headers: {},
          body: '{"zoneName":"x","url":"https://evil.example/ATServicesRest/","webUrl":"https://evil.example/"}',
        },
      },
    ]);
    const hosts: string[] = [];
    const input = able();
    const watched: typeof fetch = (url, init) => {
      hosts.push(new URL(String(url)).host);
      return input.fetch(url, init);
    };
    const found = await diagnose(tenant, { ...input, fetch: watched });
    expect(found.row('zone').findings[0]?.code).toBe('lookup-nonsense');
    expect(found.row('login').state).toBe('passed');
    expect(hosts).not.toContain('evil.example');
  });
});

describe('a user bound to a vendor, without the vendor’s identifier', () => {
  const bound = (more: Partial<CheckInput> = {}) =>
    inputFor(tenant, tenant.bound, {
      trackingIdentifier: '',
      binding: { kind: 'vendor', vendor: 'Rewst - Automation' },
      ...more,
    });

  it('is not logged in as: one lookup, and the rest left out with the reason', async () => {
    const found = await diagnose(tenant, bound());
    expect(found.seen.map(({ path }) => path)).toEqual(['/ATServicesRest/V1.0/zoneInformation']);
    expect(found.row('zone').state).toBe('passed');
    expect(found.row('login')).toMatchObject({ state: 'skipped' });
    expect(found.row('login').summary).toContain('Rewst - Automation');
    expect(found.row('login').findings[0]).toMatchObject({ code: 'vendor-bound', certainty: 'certain' });
    expect(found.report.run.verdict).toBe('warning');
  });

  it('has its webhook right judged by what the saved page showed', async () => {
    const level = { webhooksAllowed: true, maximumWebhooks: 50, saved: true, seenAt: 1 };
    expect((await diagnose(tenant, bound({ page: { level } }))).row('webhookRight').state).toBe('passed');
    const unticked = await diagnose(tenant, bound({ page: { level: { ...level, webhooksAllowed: false } } }));
    expect(unticked.row('webhookRight').findings[0]).toMatchObject({
      code: 'webhook-right-missing',
      certainty: 'certain',
      link: { guide: 'security-level', step: 'allow-webhooks' },
    });
  });

  it('is tested in full by whoever holds the vendor’s identifier', async () => {
    const found = await diagnose(
      tenant,
      bound({ trackingIdentifier: tenant.bound.trackingIdentifier, page: TICKED }),
    );
    expect(found.report.run.verdict).toBe('passed');
    expect(found.row('trackingIdentifier').summary).toContain('Rewst - Automation');
  });
});

describe('when all is well', () => {
  it('needs six requests, one after the other, and every row is green', async () => {
    const states: string[] = [];
    let running = 0;
    let most = 0;
    const input = able({ page: TICKED });
    const counted: typeof fetch = async (url, init) => {
      running += 1;
      most = Math.max(most, running);
      const answer = await input.fetch(url, init);
      running -= 1;
      return answer;
    };
    const found = await diagnose(tenant, { ...input, fetch: counted });
    states.push(...found.report.run.rows.map(({ state }) => state));
    expect(states).toEqual(Array.from({ length: 9 }, () => 'passed'));
    expect(found.report.run).toMatchObject({ verdict: 'passed', requests: 6 });
    expect(found.report.login).toBe('passed');
    expect(most).toBe(1);
    expect(found.seen).toHaveLength(6);
  });
});
