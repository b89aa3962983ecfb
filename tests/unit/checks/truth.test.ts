/** No finding says more than the facts allow: answers that resemble another mistake, and both readings of what nobody published. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FindingCode } from '../../../utils/checks/codes.ts';
import type { CheckInput } from '../../../utils/checks/input.ts';
import type { Certainty, CheckId, CheckState } from '../../../utils/checks/types.ts';
import { startTenant, type TestTenant } from '../practice-tenant/helpers.ts';
import { type Diagnosis, diagnose, inputFor } from './helpers.ts';

let tenant: TestTenant;
beforeAll(async () => {
  tenant = await startTenant();
});
afterAll(() => tenant.running.close());
beforeEach(async () => {
  await tenant.control('reset', {});
});

const able = (more: Partial<CheckInput> = {}) => inputFor(tenant, tenant.able, more);
const LOGIN = 'ThresholdInformation$';
const COMPANIES = 'Companies/query/count$';
const RIGHT = 'CompanyWebhooks/entityInformation$';
const IN_USE = 'CompanyWebhooks/query/count$';
const LOOKUP = '/zoneInformation';
const CHALLENGE = { 'WWW-Authenticate': 'Basic Realm="webservices5.autotask.net"' };
const PROXY = { 'WWW-Authenticate': 'Basic realm="Corporate proxy"' };

/** Causes that put the blame on a value that the admin gave. */
const BLAME: FindingCode[] = [
  'wrong-secret',
  'user-name-wrong',
  'user-name-unknown',
  'user-locked',
  'user-inactive',
  'user-unusable',
  'wrong-tracking-identifier',
  'password-expired',
];

interface Answered {
  what: string;
  on: string;
  status: number;
  body?: string;
  headers?: Record<string, string>;
  row: CheckId;
  code: FindingCode;
  certainty: Certainty;
  state?: CheckState;
  /** May the values be blamed, at least as a possibility? */
  blame?: 'possible';
}

const ANSWERS: Answered[] = [
  {
    what: 'a 401 of the zone lookup, which needs no login',
    on: LOOKUP,
    status: 401,
    row: 'zone',
    code: 'refused-otherwise',
    certainty: 'unknown',
  },
  {
    what: 'a 401 of a proxy that wants its own login',
    on: LOGIN,
    status: 401,
    headers: PROXY,
    row: 'login',
    code: 'proxy-login',
    certainty: 'likely',
  },
  {
    what: 'a 407 of a proxy',
    on: LOGIN,
    status: 407,
    headers: { 'Proxy-Authenticate': 'Basic realm="Corporate proxy"' },
    row: 'login',
    code: 'proxy-login',
    certainty: 'likely',
  },
  {
    what: 'a 401 without Autotask’s own mark',
    on: LOGIN,
    status: 401,
    row: 'login',
    code: 'refused-otherwise',
    certainty: 'unknown',
    blame: 'possible',
  },
  {
    what: 'a 401 with a text that is not Autotask’s',
    on: LOGIN,
    status: 401,
    body: '{"message":"Sign in to the web filter first."}',
    row: 'login',
    code: 'refused-otherwise',
    certainty: 'unknown',
    blame: 'possible',
  },
  {
    what: 'a 403 of a filter at the login',
    on: LOGIN,
    status: 403,
    body: '{"message":"Blocked by policy."}',
    row: 'login',
    code: 'autotask-error',
    certainty: 'unknown',
  },
  {
    what: 'data at the login that is not the threshold’s',
    on: LOGIN,
    status: 200,
    body: '{"status":"ok"}',
    row: 'login',
    code: 'unexpected-answer',
    certainty: 'unknown',
    state: 'passed',
  },
  {
    what: 'a 401 after the login had worked',
    on: COMPANIES,
    status: 401,
    headers: CHALLENGE,
    row: 'readCompanies',
    code: 'refused-midway',
    certainty: 'unknown',
  },
  {
    what: 'a 403 without the permission text when companies are read',
    on: COMPANIES,
    status: 403,
    body: '{"Message":"Forbidden."}',
    row: 'readCompanies',
    code: 'companies-right-missing',
    certainty: 'likely',
  },
  {
    what: 'an empty 403 when companies are read',
    on: COMPANIES,
    status: 403,
    row: 'readCompanies',
    code: 'companies-right-missing',
    certainty: 'likely',
  },
  {
    what: 'an empty 403 for the webhook right',
    on: RIGHT,
    status: 403,
    row: 'webhookRight',
    code: 'webhook-right-missing',
    certainty: 'likely',
  },
  {
    what: 'a bare 429, which a proxy may send as well',
    on: LOGIN,
    status: 429,
    body: '{"errors":["Slow down."]}',
    row: 'login',
    code: 'thread-limit',
    certainty: 'likely',
  },
  {
    what: 'a 502 of something in between',
    on: LOGIN,
    status: 502,
    body: '<html><title>Bad gateway</title></html>',
    row: 'login',
    code: 'service-unavailable',
    certainty: 'likely',
  },
  {
    what: 'an error text that we do not know',
    on: COMPANIES,
    status: 500,
    body: '{"errors":["Object reference not set to an instance of an object."]}',
    row: 'readCompanies',
    code: 'autotask-error',
    certainty: 'unknown',
  },
  {
    what: 'errors behind a 200',
    on: COMPANIES,
    status: 200,
    body: '{"errors":["The logged in Resource does not have the adequate permissions to query this entity type."]}',
    row: 'readCompanies',
    code: 'companies-right-missing',
    certainty: 'certain',
  },
  {
    what: 'entity information without any right in it',
    on: RIGHT,
    status: 200,
    body: '{"info":{"name":"CompanyWebhook","canCreate":true}}',
    row: 'webhookRight',
    code: 'webhook-right-unclear',
    certainty: 'unknown',
  },
  {
    what: 'a right with a word that nobody described',
    on: RIGHT,
    status: 200,
    body: '{"info":{"userAccessForCreate":"Mine","userAccessForQuery":"All"}}',
    row: 'webhookRight',
    code: 'webhook-right-unclear',
    certainty: 'unknown',
  },
  {
    what: 'a count that is no number',
    on: IN_USE,
    status: 200,
    body: '{"queryCount":null}',
    row: 'webhooksInUse',
    code: 'unexpected-answer',
    certainty: 'unknown',
  },
  ...['null', '[]', '"ok"', '17', '{}', '{"items":[]}'].map(
    (body): Answered => ({
      what: `the JSON ${body} instead of a count`,
      on: COMPANIES,
      status: 200,
      body,
      row: 'readCompanies',
      code: 'unexpected-answer',
      certainty: 'unknown',
    }),
  ),
];

describe('the row of visible companies, where they could not be counted', () => {
  it.each<[string, number, string, string]>([
    ['a count that is none', 200, '{"status":"ok"}', 'Left out: the companies could not be counted.'],
    [
      'an error that is not of the right',
      500,
      '{"errors":["Deadlock."]}',
      'Left out: the companies could not be counted.',
    ],
    [
      'the right missing',
      500,
      '{"errors":["The logged in Resource does not have the adequate permissions to query this entity type."]}',
      'Left out: it needs the right that is missing.',
    ],
  ])('given %s, says why', async (_what, status, body, summary) => {
    await tenant.control('faults', [
      { match: { path: COMPANIES }, times: 0, fault: { kind: 'answer', status, headers: {}, body } },
    ]);
    const { row } = await diagnose(tenant, able());
    expect(row('companyVisibility')).toMatchObject({ state: 'skipped', summary });
  });
});

describe('an answer that resembles another mistake', () => {
  it.each(ANSWERS)('$what: $code ($certainty)', async (one) => {
    const { status, body = '', headers = {} } = one;
    await tenant.control('faults', [
      { match: { path: one.on }, times: 0, fault: { kind: 'answer', status, headers, body } },
    ]);
    const found = await diagnose(tenant, able());
    const row = found.row(one.row);
    expect(row.findings.filter(({ code }) => code === one.code)[0]).toMatchObject({
      code: one.code,
      certainty: one.certainty,
    });
    expect(row.findings[0]?.code).toBe(one.code);
    expect(row.state).toMatch(one.state ?? /failed|warning/);
    const blamed = found.findings.filter(({ code }) => BLAME.includes(code as FindingCode));
    expect(one.blame ? blamed.filter(({ certainty }) => certainty !== 'unknown') : blamed).toEqual([]);
    plainWords(found);
  });
});

describe('a login that was answered strangely', () => {
  it('is not called accepted until a later answer proves it', async () => {
    await tenant.control('faults', [
      { match: {}, times: 0, fault: { kind: 'answer', status: 200, headers: {}, body: '{"status":"ok"}' } },
    ]);
    const found = await diagnose(tenant, able());
    expect(found.row('login').state).toBe('warning');
    expect(found.report.login).toBe('unknown');
    expect(JSON.stringify(found.report)).not.toContain('accepted');
  });
});

/** Both readings of what is unknown, with what may be said in each. */
interface Reading {
  reading: string;
  switches: Record<string, unknown>;
  input: () => CheckInput | Promise<CheckInput>;
  check(found: Diagnosis): void;
}

const certainOf = (found: Diagnosis) =>
  found.findings.filter(({ certainty }) => certainty === 'certain').map(({ code }) => code);

const READINGS: Reading[] = [
  ...(['locked', 'inactive'] as const).flatMap((kind): Reading[] => [
    {
      reading: `${kind}, page unseen, empty 401: every candidate is there and none is certain`,
      switches: { unusableUser: '401' },
      input: () => inputFor(tenant, tenant[kind], { origin: { source: 'typed' } }),
      check(found) {
        expect(found.codes).toEqual(
          expect.arrayContaining(['wrong-secret', 'user-locked', 'user-inactive', 'password-expired']),
        );
        expect(certainOf(found)).toEqual([]);
      },
    },
    {
      reading: `${kind}, with a text`,
      switches: { unusableUser: '403' },
      input: () => inputFor(tenant, tenant[kind]),
      check: (found) => expect(found.row('login').findings[0]?.code).toBe('user-unusable'),
    },
  ]),
  {
    reading: 'a new user whose making was not seen, refused with the empty 401',
    switches: { activationDelayMs: 300_000 },
    input: async () => inputFor(tenant, await tenant.user({ createdAt: Date.now() - 60_000 })),
    check: (found) => expect(found.codes).toContain('user-too-new'),
  },
  {
    reading: 'a vendor’s user with another integration’s identifier, page unseen, 401',
    switches: { wrongTrackingIdentifier: '401' },
    input: () =>
      inputFor(tenant, tenant.bound, {
        trackingIdentifier: tenant.able.trackingIdentifier,
        origin: { source: 'typed' },
      }),
    check(found) {
      expect(found.codes).toEqual(expect.arrayContaining(['vendor-bound', 'wrong-tracking-identifier']));
      expect(certainOf(found)).toEqual([]);
    },
  },
  {
    reading: 'no webhook right, entity information that does not follow the box, page unseen: no green row',
    switches: { accessFollowsWebhookBox: false },
    input: () => inputFor(tenant, tenant.unable),
    check(found) {
      expect(found.row('webhookRight').state).toBe('warning');
      expect(found.row('webhookRight').findings[0]).toMatchObject({
        code: 'webhook-right-unproven',
        certainty: 'unknown',
      });
    },
  },
  {
    reading: 'the right said by Autotask and the saved box seen: green',
    switches: {},
    input: () =>
      able({ page: { level: { webhooksAllowed: true, maximumWebhooks: 50, saved: true, seenAt: 1 } } }),
    check: (found) => expect(found.row('webhookRight').state).toBe('passed'),
  },
  {
    reading: 'a number too low on a form that was not saved yet: likely only',
    switches: {},
    input: () =>
      able({ page: { level: { webhooksAllowed: true, maximumWebhooks: 10, saved: false, seenAt: 1 } } }),
    check: (found) =>
      expect(found.row('webhooksInUse').findings[0]).toMatchObject({
        code: 'webhook-number-low',
        certainty: 'likely',
      }),
  },
  {
    reading: 'a custom user on the page, a vendor in the plan',
    switches: {},
    input: () =>
      inputFor(tenant, tenant.able, {
        trackingIdentifier: '',
        binding: { kind: 'vendor', vendor: 'Rewst - Automation' },
        page: { user: { tracking: 'custom', seenAt: 1 } },
      }),
    check: (found) =>
      expect(found.row('trackingIdentifier').findings[0]).toMatchObject({ code: 'binding-differs' }),
  },
  {
    reading: 'another vendor on the page than in the plan',
    switches: {},
    input: () =>
      inputFor(tenant, tenant.bound, {
        trackingIdentifier: '',
        binding: { kind: 'vendor', vendor: 'Rewst - Automation' },
        page: { user: { tracking: 'vendor', vendor: 'Rewst', seenAt: 1 } },
      }),
    check(found) {
      expect(found.row('trackingIdentifier').findings[0]).toMatchObject({ code: 'binding-differs' });
      expect(found.row('trackingIdentifier').findings[0]?.saw).toContain('“Rewst”');
    },
  },
  {
    reading: 'a binding that nobody chose, and no identifier: asked, not asserted',
    switches: {},
    input: () => inputFor(tenant, tenant.able, { trackingIdentifier: '', binding: { kind: 'undecided' } }),
    check(found) {
      expect(found.row('login').state).toBe('skipped');
      expect(found.row('trackingIdentifier').findings[0]).toMatchObject({
        code: 'binding-undecided',
        certainty: 'unknown',
      });
      expect(JSON.stringify(found.report)).not.toContain('Rewst');
    },
  },
  {
    reading: 'a typed secret of another length than a generated one',
    switches: {},
    input: () => able({ secret: tenant.able.secret.slice(0, 21), origin: { source: 'typed' } }),
    check(found) {
      const finding = found.row('login').findings.find(({ code }) => code === 'secret-length');
      expect(finding).toMatchObject({ certainty: 'likely' });
      expect(finding?.saw).toContain('21');
    },
  },
  ...(['name', 'number', 'numericString'] as const).map(
    (accessLevels): Reading => ({
      reading: `no right to see tickets and contacts, written as ${accessLevels}: named one by one`,
      switches: { accessLevels },
      input: async () =>
        inputFor(
          tenant,
          await tenant.user({
            canCreateWebhooks: true,
            rights: { Tickets: { view: 'none' }, Contacts: { view: 'none' } },
          }),
        ),
      check(found) {
        expect(found.row('entityRights')).toMatchObject({
          state: 'warning',
          findings: [{ code: 'entity-right-missing', certainty: 'certain' }],
        });
        expect(found.row('entityRights').findings[0]?.saw).toContain('Contacts, Tickets');
      },
    }),
  ),
  {
    reading: 'a release that does not know the question about all entities: nothing is said',
    switches: {},
    input: async () => {
      await tenant.control('faults', [
        {
          match: { path: 'V1\\.0/EntityInformation$' },
          times: 0,
          fault: { kind: 'message', status: 404, message: 'No HTTP resource was found.' },
        },
      ]);
      return able();
    },
    check: (found) => expect(found.row('entityRights')).toMatchObject({ state: 'skipped', findings: [] }),
  },
  {
    reading: 'only customers visible by row-level rights',
    switches: { restrictedCompanies: 'customers' },
    input: async () =>
      inputFor(
        tenant,
        await tenant.user({ canCreateWebhooks: true, rights: { Companies: { view: 'restricted' } } }),
      ),
    check: (found) => expect(found.row('companyVisibility').state).toMatch(/passed|warning/),
  },
];

describe('what nobody published, in both readings', () => {
  it.each(READINGS)('$reading', async ({ switches, input, check }) => {
    await tenant.control('switches', switches);
    const found = await diagnose(tenant, await input());
    check(found);
    plainWords(found);
  });
});

describe('values that Autotask or a proxy repeats in its answer', () => {
  it.each([LOOKUP, LOGIN, COMPANIES, RIGHT, IN_USE])('are blotted out: %s', async (path) => {
    const { secret, trackingIdentifier } = tenant.able;
    const texts = [secret, encodeURIComponent(secret), trackingIdentifier, trackingIdentifier.toLowerCase()];
    const body = JSON.stringify({ errors: texts.map((text) => `Bad value >${text}< in the request.`) });
    await tenant.control('faults', [
      { match: { path }, times: 0, fault: { kind: 'answer', status: 500, headers: {}, body } },
    ]);
    const shown = JSON.stringify((await diagnose(tenant, able())).report);
    for (const text of texts) expect(shown).not.toContain(JSON.stringify(text).slice(1, -1));
    expect(shown).toContain('Bad value');
  });
});

/** Every sentence is whole, and no value of the login but the user name is in it. */
function plainWords(found: Diagnosis): void {
  for (const { saw, means, fix } of found.findings) {
    const text = `${saw} ${means} ${fix}`;
    expect(text).not.toMatch(/\{\w+\}|undefined|null|\[object/);
    expect(text).not.toContain(tenant.able.secret);
    expect(text).not.toContain(tenant.able.trackingIdentifier);
  }
}
