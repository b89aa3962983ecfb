import { describe, expect, it } from 'vitest';
import { destinationOf } from '../../../utils/destinations/registry.ts';
import type { Configuration, Receipt } from '../../../utils/destinations/types.ts';

const CONFIG: Configuration = {
  instanceId: 'instance-1',
  label: 'Production',
  zone: { uiHost: 'ww5.autotask.net', restBase: 'https://webservices5.autotask.net/ATServicesRest/' },
  userName: 'abc@msp.example',
  secret: 'canary-secret-0123456789',
  binding: { kind: 'custom', trackingIdentifier: 'canary-tracking-identifier' },
  plannedTriggers: 50,
};

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

function prepare(values: Record<string, string> = SETTINGS) {
  const prepared = destinationOf('integration-api')?.prepare(values);
  if (!prepared) throw new Error('The destination is not registered.');
  return prepared;
}

async function send(answer: () => Response | Promise<Response>) {
  const prepared = prepare();
  if (!prepared.ok) throw new Error(prepared.reason);
  const calls: { url: string; init: RequestInit }[] = [];
  const receipt: Receipt = await prepared.ready.send(CONFIG, {
    idempotencyKey: 'key-1',
    fetch: async (url, init) => {
      calls.push({ url: String(url), init: init ?? {} });
      return answer();
    },
  });
  return { receipt, call: calls[0] };
}

const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });

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
      redirect: 'error',
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
    const preview = prepared.ok ? prepared.ready.preview(CONFIG) : '';
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
