/** Whatever happens on the wire: it is named, it ends in time, and it is never called wrong credentials. */
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FindingCode } from '../../../utils/checks/codes.ts';
import type { CheckInput, CheckReport } from '../../../utils/checks/input.ts';
import { runChecks } from '../../../utils/checks/run.ts';
import { startTenant, type TestTenant } from '../practice-tenant/helpers.ts';
import { diagnose, inputFor, TICKED } from './helpers.ts';

let tenant: TestTenant;
beforeAll(async () => {
  tenant = await startTenant();
});
afterAll(() => tenant.running.close());
beforeEach(async () => {
  await tenant.control('reset', {});
});

/** Causes that speak of the credentials: none of them may be named for a fault of the wire. */
const CREDENTIAL_CAUSES: FindingCode[] = [
  'user-name-unknown',
  'secret-mangled',
  'secret-differs',
  'wrong-secret',
  'user-name-wrong',
  'personal-login',
  'user-locked',
  'user-inactive',
  'user-unusable',
  'user-too-new',
  'password-expired',
  'wrong-zone',
  'vendor-bound',
  'tracking-identifier-missing',
  'tracking-identifier-mangled',
  'wrong-tracking-identifier',
  'companies-right-missing',
  'webhook-right-missing',
];

const FAULTS: [string, Record<string, unknown>, FindingCode][] = [
  ['a login page instead of data', { kind: 'loginPage' }, 'html-instead-of-data'],
  ['the same with status 401', { kind: 'loginPage', status: 401 }, 'html-instead-of-data'],
  ['a captive portal', { kind: 'captivePortal' }, 'html-instead-of-data'],
  ['an empty body', { kind: 'empty' }, 'empty-answer'],
  ['an empty body with status 500', { kind: 'empty', status: 500 }, 'empty-answer'],
  ['Message instead of errors', { kind: 'message', message: 'An error has occurred.' }, 'autotask-error'],
  [
    'error objects instead of strings',
    { kind: 'errorObjects', errors: [{ message: 'Something broke', code: 'X1' }] },
    'autotask-error',
  ],
  ['429 with Retry-After', { kind: 'tooMany', retryAfter: 7 }, 'thread-limit'],
  ['429 without Retry-After', { kind: 'tooMany' }, 'thread-limit'],
  [
    'the thread limit with a status that is not 429',
    { kind: 'errorObjects', errors: [{ message: 'Thread Threshold Exceeded', code: 'Itgenatr005' }] },
    'thread-limit',
  ],
  ['a 503 page', { kind: 'unavailable', retryAfter: 120 }, 'service-unavailable'],
  ['a redirect', { kind: 'redirect', location: 'https://evil.example/collect' }, 'redirected'],
  ['a body of 100 MB', { kind: 'huge' }, 'answer-too-large'],
  ['silence', { kind: 'never' }, 'timeout'],
  ['headers and then silence', { kind: 'never', after: 'headers' }, 'timeout'],
  ['half a body and then silence', { kind: 'never', after: 'half' }, 'timeout'],
  ['a connection that is cut', { kind: 'reset' }, 'unreachable'],
  ['a connection that is cut in the body', { kind: 'reset', after: 'half' }, 'unreachable'],
  ['half an answer as if it were whole', { kind: 'truncated' }, 'not-json'],
];

describe.each([
  ['the login', 'ThresholdInformation$', 'login'],
  ['reading companies', 'Companies/query/count$', 'readCompanies'],
  ['the webhook right', 'CompanyWebhooks/entityInformation$', 'webhookRight'],
  ['the webhooks in use', 'CompanyWebhooks/query/count$', 'webhooksInUse'],
  ['the rights per entity', 'V1\\.0/EntityInformation$', 'entityRights'],
] as const)('on the wire of %s', (_name, path, row) => {
  it.each(FAULTS)('%s', async (_fault, fault, code) => {
    await tenant.control('faults', [{ match: { path }, times: 0, fault }]);
    const input = inputFor(tenant, tenant.able, { timeoutMs: 900 });
    const began = performance.now();
    const found = await diagnose(tenant, input);
    expect(performance.now() - began).toBeLessThan(3_000);
    expect(found.row(row)).toMatchObject({ state: 'failed' });
    expect(found.row(row).findings[0]?.code).toBe(code);
    expect(found.codes.filter((each) => CREDENTIAL_CAUSES.includes(each as FindingCode))).toEqual([]);
    expect(found.report.login).not.toBe('refused');
    expect(found.report.run.rows.every(({ state }) => state !== 'running' && state !== 'pending')).toBe(true);
    expect(JSON.stringify(found.report)).not.toContain(tenant.able.secret);
  });
});

describe('on the wire of the zone lookup', () => {
  it.each(FAULTS)('%s: named, and the page’s zone is used', async (_fault, fault, code) => {
    await tenant.control('faults', [{ match: { path: 'zoneInformation' }, times: 0, fault }]);
    const found = await diagnose(tenant, inputFor(tenant, tenant.able, { timeoutMs: 900 }));
    expect(found.row('zone')).toMatchObject({ state: 'warning' });
    expect(found.row('zone').findings[0]?.code).toBe(code);
    expect(found.row('login').state).toBe('passed');
    expect(found.codes.filter((each) => CREDENTIAL_CAUSES.includes(each as FindingCode))).toEqual([]);
  });
});

describe('what does no harm', () => {
  it.each([
    ['a byte order mark', { kind: 'bom' }],
    ['another content type', { kind: 'contentType', value: 'text/html' }],
    ['an answer that is late', { kind: 'delay', milliseconds: 50 }],
  ])('%s', async (_name, fault) => {
    await tenant.control('faults', [{ match: {}, times: 0, fault }]);
    const found = await diagnose(tenant, inputFor(tenant, tenant.able, { page: TICKED }));
    expect(found.report.run.verdict).toBe('passed');
  });

  it('a clock that is wrong: told as such, everything else goes on', async () => {
    await tenant.control('faults', [{ match: {}, times: 0, fault: { kind: 'clock', seconds: 3_600 } }]);
    const found = await diagnose(tenant, inputFor(tenant, tenant.able));
    expect(found.row('zone').findings[0]).toMatchObject({ code: 'clock-wrong', certainty: 'likely' });
    expect(found.row('zone').findings[0]?.saw).toContain('60 minutes behind');
    expect(found.row('login').state).toBe('passed');
  });
});

describe('without a network', () => {
  const offline = (more: Partial<CheckInput> = {}) =>
    inputFor(tenant, tenant.able, { isOnline: () => false, ...more });

  it('nothing is sent, and the reason is named once', async () => {
    const found = await diagnose(tenant, offline());
    expect(found.seen).toEqual([]);
    expect(found.row('zone').findings[0]).toMatchObject({ code: 'offline', certainty: 'certain' });
    expect(found.row('login').state).toBe('skipped');
    expect(found.codes).toEqual(['offline']);
  });

  it('names a failed connection as that: certificate, name service and firewall look the same', async () => {
    const broken: typeof fetch = () => Promise.reject(new TypeError('fetch failed: self-signed certificate'));
    const found = await diagnose(tenant, inputFor(tenant, tenant.able, { fetch: broken }));
    expect(found.row('login').findings[0]).toMatchObject({ code: 'unreachable', certainty: 'likely' });
    expect(JSON.stringify(found.report)).not.toContain('self-signed');
  });

  it('stops when the admin stops it', async () => {
    const stop = new AbortController();
    stop.abort();
    const found = await diagnose(tenant, inputFor(tenant, tenant.able, { signal: stop.signal }));
    expect(found.codes).toContain('cancelled');
    expect(found.report.login).toBe('unknown');
  });
});

describe('the time it takes', () => {
  it('is that of its round trips: nothing waits in between', async () => {
    const input = inputFor(tenant, tenant.able);
    const answers: { url: string; status: number; headers: [string, string][]; body: string }[] = [];
    const recorded = await runChecks({
      ...input,
      fetch: async (url, init) => {
        const answer = await input.fetch(url, init);
        const { status, headers } = answer;
        const body = await answer.clone().text();
        answers.push({ url: String(url), status, headers: [...headers], body });
        return answer;
      },
    });
    vi.useFakeTimers();
    try {
      const replayed = await runChecks({
        ...input,
        fetch: async (url) => {
          const at = answers.findIndex((answer) => answer.url === String(url));
          const [answer] = at < 0 ? [] : answers.splice(at, 1);
          if (!answer) throw new Error(`asked once more: ${url}`);
          return new Response(answer.body || null, answer);
        },
      });
      const states = (report: CheckReport) => report.run.rows.map(({ id, state }) => [id, state]);
      expect(states(replayed)).toEqual(states(recorded));
      expect(answers).toEqual([]);
    } finally {
      vi.useRealTimers();
    }
  });
});
