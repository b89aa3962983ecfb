import { describe, expect, it } from 'vitest';
import { integrationApiClient } from '../../../utils/integration-api-client/client.ts';
import type { ClientProblem } from '../../../utils/integration-api-client/types.ts';
import { clientSentence } from '../../../utils/integration-api-client/words/index.ts';

interface Asked {
  url: string;
  init: RequestInit;
}

function clientWith(answer: () => Response | Promise<Response>, signal?: AbortSignal) {
  const asked: Asked[] = [];
  const client = integrationApiClient({
    baseUrl: 'https://api.example.com/onramp',
    token: 'tok-1',
    fetch: async (url, init = {}) => {
      asked.push({ url: String(url), init });
      return answer();
    },
    ...(signal ? { signal } : {}),
  });
  return { client, asked };
}

const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers });
const problem = (status: number, code: string, more: object = {}) =>
  json(status, { type: `urn:onramp:problem:${code}`, title: 'Title', status, code, ...more });

const TRIGGER = {
  id: 'tr_1',
  on: 'ticket.saved',
  moments: ['created'],
  fields: ['title'],
  state: 'active',
  webhookId: 4,
  createdAt: '2026-11-24T10:00:00.000Z',
};

describe('a client of the integration API', () => {
  it('asks with the token, without cookies, and follows no redirect', async () => {
    const { client, asked } = clientWith(() => json(200, { items: [TRIGGER] }));
    expect(await client.triggers('a b')).toEqual({ ok: true, value: [TRIGGER] });
    expect(asked[0]?.url).toBe('https://api.example.com/onramp/v1/autotask/instances/a%20b/triggers');
    expect(asked[0]?.init).toMatchObject({
      method: 'GET',
      redirect: 'error',
      credentials: 'omit',
      headers: { Authorization: 'Bearer tok-1' },
    });
  });

  it('tells a new trigger from one that was used again', async () => {
    for (const [status, created] of [
      [201, true],
      [200, false],
    ] as const) {
      const { client, asked } = clientWith(() => json(status, TRIGGER));
      const answer = await client.createTrigger('i', { on: 'ticket.saved' });
      expect(answer).toMatchObject({ ok: true, value: { created, trigger: { id: 'tr_1' } } });
      expect(asked[0]?.init.body).toBe('{"on":"ticket.saved"}');
    }
  });

  it('carries the mark of the list that it replaces, and reports the present one on conflict', async () => {
    const answers = [
      json(200, { mappings: [] }, { etag: '"3"' }),
      new Response(JSON.stringify({ type: 't', title: 'T', status: 412, code: 'changed-meanwhile' }), {
        status: 412,
        headers: { etag: '"5"' },
      }),
    ];
    const { client, asked } = clientWith(() => answers.shift() ?? json(500, {}));
    expect(await client.mappings('i')).toEqual({ ok: true, value: { list: { mappings: [] }, etag: '"3"' } });
    const refused = await client.putMappings('i', [{ organizationId: 'o', companyId: 0 }], '"3"');
    expect(asked[1]?.init.headers).toMatchObject({ 'If-Match': '"3"' });
    expect(refused).toMatchObject({ ok: false, problem: { code: 'changed-meanwhile', etag: '"5"' } });
  });

  it('abandons a trigger only when told so', async () => {
    const { client, asked } = clientWith(() => new Response(null, { status: 204 }));
    expect(await client.removeTrigger('i', 'tr_1', false)).toEqual({ ok: true, value: undefined });
    await client.removeTrigger('i', 'tr_1', true);
    expect(asked.map(({ url }) => url.split('/triggers/')[1])).toEqual(['tr_1', 'tr_1?abandon=true']);
  });

  it.each<[string, () => Response | Promise<Response>, object]>([
    [
      'nobody answers',
      () => Promise.reject(new TypeError('https://secret.example')),
      { kind: 'silent', late: false },
    ],
    ['a login page answers', () => new Response('<html>'), { kind: 'foreign', status: 200 }],
    ['a list lacks its mark', () => json(200, { organizations: [] }), { kind: 'foreign', status: 200 }],
    ['the token is wrong', () => problem(401, 'token-wrong'), { kind: 'token' }],
    [
      'a proxy is out of order',
      () => new Response('Bad gateway', { status: 502 }),
      { kind: 'foreign', status: 502 },
    ],
    [
      'it asks to wait',
      () =>
        new Response(JSON.stringify({ type: 't', title: 'T', status: 409, code: 'trigger-busy' }), {
          status: 409,
          headers: { 'retry-after': '2' },
        }),
      { kind: 'problem', code: 'trigger-busy', retryAfterSeconds: 2 },
    ],
  ])('answers with the reason when %s', async (_what, answer, expected) => {
    const { client } = clientWith(answer);
    expect(await client.organizations()).toMatchObject({ ok: false, problem: expected });
  });

  it('says that it was cancelled when the caller ended it', async () => {
    const stop = new AbortController();
    const { client } = clientWith(() => {
      stop.abort();
      return Promise.reject(stop.signal.reason);
    }, stop.signal);
    expect(await client.refresh('i')).toEqual({ ok: false, problem: { kind: 'cancelled' } });
  });
});

describe('the sentence about a problem', () => {
  const contract = (code: string, status = 409): ClientProblem => ({
    kind: 'problem',
    status,
    code,
    title: 'Title',
    detail: 'Detail.',
  });
  it.each<[ClientProblem, RegExp]>([
    [contract('webhook-right-missing'), /Can create WebHooks/],
    [contract('webhook-number-used-up'), /Maximum number of Webhooks/],
    [contract('autotask-refused'), /Autotask refused it\. Detail\./],
    [contract('a-new-code'), /api\.example\.com did not do it: Detail\./],
    [contract('constructor'), /did not do it/],
    [contract('internal', 500), /out of order/],
    [{ kind: 'token' }, /token/],
  ])('of %j names the cause', (problem, words) => {
    expect(clientSentence(problem, 'api.example.com', 'en')).toMatch(words);
  });

  it('leaves no gap in any language', () => {
    for (const language of ['en', 'de', 'es'] as const) {
      for (const code of ['webhook-right-missing', 'fields-unknown', 'zzz']) {
        expect(clientSentence(contract(code), 'h', language)).not.toMatch(/[{}]/);
      }
      expect(clientSentence({ kind: 'foreign', status: 404 }, 'h', language)).toContain('404');
    }
  });
});
