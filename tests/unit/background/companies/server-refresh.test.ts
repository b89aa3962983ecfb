import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { playStage, resetStage, type Stage, type StageOptions } from '../stage.ts';

const REFRESH = {
  state: 'running',
  scope: 'all',
  delivered: 500,
  total: 1200,
  requests: 3,
  startedAt: '2026-11-24T10:00:00.000Z',
  updatedAt: '2026-11-24T10:00:05.000Z',
  stored: 500,
};

let asked: { method: string; path: string; body: unknown }[] = [];
let answer: () => Response;

beforeEach(() => {
  resetStage();
  asked = [];
});
afterEach(resetStage);

const json = (status: number, body: unknown) => new Response(JSON.stringify(body), { status });
const problem = (status: number, code: string) =>
  json(status, { type: `urn:onramp:problem:${code}`, title: 'Title', status, code });

async function setUp(options: StageOptions = {}): Promise<Stage> {
  const stage = playStage({
    ...options,
    fetch: async (url, init) => {
      asked.push({
        method: init?.method ?? 'GET',
        path: new URL(String(url)).pathname.replace(/instances\/[^/]+/, 'instances/ID'),
        body: init?.body ? JSON.parse(String(init.body)) : undefined,
      });
      return answer();
    },
  });
  await stage.handlers['destination.configure']({
    destination: 'integration-api',
    values: { baseUrl: 'http://127.0.0.1:7/', token: 'token-of-the-api' },
  });
  return stage;
}

const look = (stage: Stage) => stage.handlers['refresh.look']({ place: 'server' });

describe('reading companies at the integration API', () => {
  it('shows how far it is', async () => {
    answer = () => json(200, REFRESH);
    expect(await look(await setUp())).toEqual({
      ok: true,
      value: {
        host: '127.0.0.1:7',
        last: {
          state: 'running',
          scope: 'all',
          delivered: 500,
          total: 1200,
          requests: 3,
          stored: 500,
          startedAt: Date.parse(REFRESH.startedAt),
          updatedAt: Date.parse(REFRESH.updatedAt),
        },
      },
    });
  });

  it('before the first time is no failure', async () => {
    answer = () => problem(404, 'refresh-not-found');
    const stage = await setUp();
    expect(await look(stage)).toEqual({ ok: true, value: { host: '127.0.0.1:7' } });
    expect((await stage.state()).notice).toBeUndefined();
  });

  it.each([
    ['en', 'nearly-at-threshold', 'All used 9,600 of 10,000 requests.', /^All used 9,600/],
    ['de', 'nearly-at-threshold', 'All used 9,600 of 10,000 requests.', /fast alle Anfragen dieser Stunde/],
    ['es', 'login-refused', undefined, /rechazó el inicio de sesión/],
    ['de', 'something-new', 'A sentence of a later server.', /^A sentence of a later server/],
  ] as const)('says in %s why it stopped: %s', async (language, code, sentence, words) => {
    answer = () =>
      json(200, {
        ...REFRESH,
        state: 'paused',
        code,
        ...(sentence ? { sentence } : {}),
        resumeAt: REFRESH.updatedAt,
      });
    expect(await look(await setUp({ language: () => language }))).toMatchObject({
      value: {
        last: {
          state: 'paused',
          reason: expect.stringMatching(words),
          resumeAt: Date.parse(REFRESH.updatedAt),
        },
      },
    });
  });

  it.each(['all', 'changes'] as const)('is started for %s', async (scope) => {
    answer = () => json(202, { ...REFRESH, state: 'waiting' });
    const stage = await setUp();
    expect(await stage.handlers['refresh.start']({ place: 'server', scope })).toMatchObject({ ok: true });
    expect(asked).toEqual([{ method: 'POST', path: '/v1/autotask/instances/ID/refresh', body: { scope } }]);
  });

  it.each<[string, () => Response]>([
    ['stops', () => new Response(null, { status: 204 })],
    ['that ended meanwhile has nothing to stop', () => problem(404, 'refresh-not-found')],
  ])('%s', async (_what, said) => {
    answer = said;
    const stage = await setUp();
    expect(await stage.handlers['refresh.cancel']({ place: 'server' })).toMatchObject({ ok: true });
    expect(asked[0]?.method).toBe('DELETE');
  });

  it.each<[string, () => Response, RegExp]>([
    [
      'it does not know the instance',
      () => problem(404, 'instance-not-found'),
      /Send the configuration first/,
    ],
    ['the token was withdrawn', () => problem(401, 'token-wrong'), /does not accept the token/],
    ['somebody saved meanwhile', () => problem(412, 'changed-meanwhile'), /Somebody else saved it meanwhile/],
    ['a login page answers', () => new Response('<html>'), /not in the words of an integration API/],
  ])('says when %s', async (_what, said, words) => {
    answer = said;
    const stage = await setUp();
    for (const ask of [
      () => look(stage),
      () => stage.handlers['refresh.start']({ place: 'server', scope: 'all' }),
      () => stage.handlers['refresh.cancel']({ place: 'server' }),
    ])
      expect(await ask()).toMatchObject({ ok: false, reason: expect.stringMatching(words) });
  });
});
