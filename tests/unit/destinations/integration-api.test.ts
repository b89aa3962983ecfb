import { describe, expect, it } from 'vitest';
import type { Configuration, Receipt } from '../../../utils/destinations/types.ts';
import { CONFIG, json, prepare as prepareOf, say } from './helpers.ts';

const SETTINGS = { baseUrl: 'https://integrations.msp.example', token: 'canary-token' };

const STORED = {
  id: 'instance-1',
  label: 'Production',
  zone: CONFIG.zone,
  userName: CONFIG.userName,
  secretMasked: '••••',
  binding: { kind: 'custom', trackingIdentifierMasked: '••••' },
  plannedTriggers: 50,
  validation: {
    status: 'validated',
    at: '2026-11-24T00:00:00Z',
    rows: [{ id: 'login', title: 'Login', state: 'passed', summary: 'Signed in.' }],
  },
  createdAt: '2026-11-24T00:00:00Z',
  updatedAt: '2026-11-24T00:00:00Z',
};

const prepare = (values: Record<string, string> = SETTINGS) => prepareOf('integration-api', values);

async function send(answer: (call: number) => Response | Promise<Response>, config: Configuration = CONFIG) {
  const prepared = prepare();
  if (!prepared.ok) throw new Error(prepared.reason);
  const calls: { url: string; init: RequestInit }[] = [];
  const receipt: Receipt = await prepared.ready.send(config, {
    idempotencyKey: 'key-1',
    say,
    fetch: async (url, init) => {
      calls.push({ url: String(url), init: init ?? {} });
      return answer(calls.length);
    },
  });
  return { receipt, call: calls[0], calls };
}

const problem = (status: number, code: string, detail: string) => () =>
  json(status, { type: `urn:onramp:problem:${code}`, title: 'Title', status, code, detail });

describe('the settings of the integration API', () => {
  it.each([
    ['https://integrations.msp.example', 'https://integrations.msp.example/*'],
    ['https://integrations.msp.example:8443/base/', 'https://integrations.msp.example/*'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1/*'],
  ])('take %s and ask for access to its host alone', (baseUrl, host) => {
    const prepared = prepare({ ...SETTINGS, baseUrl });
    expect(prepared.ok && prepared.ready.hosts).toEqual([host]);
  });

  it.each([
    ['', 'Enter the address'],
    ['integrations.msp.example', 'not complete'],
    ['http://integrations.msp.example', 'must begin with https'],
    ['http://127.0.0.1.evil.example', 'must begin with https'],
    ['ftp://integrations.msp.example', 'must begin with https'],
    ['https://user:word@integrations.msp.example', 'user and password'],
    ['https://integrations.msp.example/?token=x', 'from ? or #'],
  ])('refuse %j and say why', (baseUrl, sentence) => {
    const prepared = prepare({ ...SETTINGS, baseUrl });
    expect(prepared.ok ? '' : prepared.reason).toContain(sentence);
  });

  it('refuse an empty token', () => {
    const prepared = prepare({ ...SETTINGS, token: ' ' });
    expect(prepared.ok ? '' : prepared.reason).toContain('token');
  });
});

describe('what is sent', () => {
  it('is a PUT under the idempotency key, without cookies, following no redirect', async () => {
    const { call } = await send(() => json(200, STORED));
    expect(call?.url).toBe('https://integrations.msp.example/v1/autotask/instances/instance-1');
    expect(call?.init).toMatchObject({
      method: 'PUT',
      credentials: 'omit',
      redirect: 'manual',
      cache: 'no-store',
      headers: { Authorization: 'Bearer canary-token', 'Idempotency-Key': 'key-1' },
    });
    expect(JSON.parse(String(call?.init.body))).toMatchObject({
      secret: CONFIG.secret,
      binding: CONFIG.binding,
    });
  });

  it('is previewed without a secret, a tracking identifier or a token', () => {
    const prepared = prepare();
    const preview = prepared.ok ? prepared.ready.preview(CONFIG, say) : '';
    expect(preview).toContain('ww5.autotask.net');
    expect(preview).not.toContain('canary');
  });
});

describe('what the admin reads of the answer', () => {
  it('validated: delivered, with the server’s own rows', async () => {
    const { receipt } = await send(() => json(200, STORED));
    expect(receipt).toMatchObject({
      outcome: 'delivered',
      validated: true,
      rows: [{ title: 'Login', ok: true, text: 'Signed in.' }],
    });
  });

  it('stored but failed: delivered, and said to be not valid', async () => {
    const { receipt } = await send(() =>
      json(200, { ...STORED, validation: { ...STORED.validation, status: 'failed' } }),
    );
    expect(receipt).toMatchObject({ outcome: 'delivered', validated: false });
  });

  const down = () => {
    throw new TypeError('fetch failed');
  };
  it.each<[string, () => Response, Receipt['outcome'], RegExp]>([
    ['refuses the token', problem(401, 'token-wrong', 'No.'), 'refused', /does not accept the token/],
    ['refuses a value', problem(422, 'zone-refused', 'Not this host.'), 'refused', /Not this host/],
    ['has taken a later one', problem(409, 'superseded', 'Later.'), 'refused', /later configuration/],
    [
      'knows the key for other values',
      problem(422, 'idempotency-key-reused', 'x'),
      'refused',
      /changed after/,
    ],
    [
      'redirects',
      () => new Response(null, { status: 302, headers: { location: 'https://x.example' } }),
      'refused',
      /redirects elsewhere/,
    ],
    ['is at it already', problem(409, 'idempotency-in-progress', 'Wait.'), 'waiting', /just now/],
    ['has lost its database', problem(503, 'database-unavailable', 'Gone.'), 'waiting', /just now/],
    [
      'is a proxy in trouble',
      () => new Response('<html>502</html>', { status: 502 }),
      'waiting',
      /out of order/,
    ],
    ['answers nonsense', () => json(200, { hello: 'world' }), 'refused', /not in the words/],
    ['answers with a page', () => new Response('<html>Welcome</html>'), 'refused', /not in the words/],
    ['is something else', () => new Response('no', { status: 404 }), 'refused', /status 404/],
    ['is down', down, 'waiting', /cannot be reached/],
  ])('when the server %s', async (_what, answer, outcome, sentence) => {
    const { receipt } = await send(answer);
    expect(receipt.outcome).toBe(outcome);
    const { reason, fix } = receipt as { reason: string; fix: string };
    expect(reason).toMatch(sentence);
    expect(fix).not.toBe('');
    expect(JSON.stringify(receipt)).not.toContain('canary');
  });

  it('waits as long as the server asks for', async () => {
    const { receipt } = await send(() => json(503, {}, { 'retry-after': '90' }));
    expect(receipt).toMatchObject({ outcome: 'waiting', retryAfterSeconds: 90 });
  });

  it('gives up on an answer that never ends growing', async () => {
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(100_000)),
    });
    const { receipt } = await send(() => new Response(endless));
    expect(receipt.outcome).toBe('refused');
  });
});

describe('filter and mappings', () => {
  const config: Configuration = {
    ...CONFIG,
    companyFilter: [{ op: 'eq', field: 'isActive', value: true }],
    mappings: [{ organizationId: 'org-1', organizationName: 'Acme', companyId: 7, companyName: 'Acme Inc.' }],
  };

  it('follow as the contract has them: the filter in the instance, the mappings at their own address', async () => {
    const { receipt, calls } = await send(() => json(200, STORED), config);
    expect(JSON.parse(String(calls[0]?.init.body))).toMatchObject({ companyFilter: config.companyFilter });
    expect(calls[1]?.url).toBe('https://integrations.msp.example/v1/autotask/instances/instance-1/mappings');
    expect(JSON.parse(String(calls[1]?.init.body))).toEqual({
      mappings: [{ organizationId: 'org-1', companyId: 7 }],
    });
    expect(new Headers(calls[1]?.init.headers).get('if-match')).toBe('*');
    expect(receipt).toMatchObject({
      outcome: 'delivered',
      rows: [{ title: 'Login' }, { title: 'Mappings', ok: true }],
    });
  });

  it('say so when the mappings alone were refused', async () => {
    const refused = () =>
      json(422, { type: 't', title: 'Twice', status: 422, code: 'x', detail: 'org-1 twice' });
    const { receipt } = await send((call) => (call === 1 ? json(200, STORED) : refused()), config);
    expect(receipt).toMatchObject({
      outcome: 'delivered',
      rows: [
        { title: 'Login' },
        { title: 'Mappings', ok: false, text: expect.stringContaining('org-1 twice') },
      ],
    });
  });

  it('wait as a whole when the mappings could not be taken just now', async () => {
    const { receipt } = await send((call) => (call === 1 ? json(200, STORED) : json(503, {})), config);
    expect(receipt.outcome).toBe('waiting');
  });
});
