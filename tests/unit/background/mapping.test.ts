import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { playStage, resetStage, type Stage } from './stage.ts';

const SAVED = { at: '2026-11-24T09:00:00.000Z', by: 'Ana' };
let asked: { method: string; path: string; ifMatch: string | null; body: unknown }[] = [];
let answers: Record<string, () => Response>;

beforeEach(() => {
  resetStage();
  asked = [];
  answers = {};
});
afterEach(resetStage);

const json = (status: number, body: unknown, etag = '"v1"') =>
  new Response(JSON.stringify(body), { status, headers: { ETag: etag } });
const problem = (status: number, code: string) =>
  json(status, {
    type: `urn:onramp:problem:${code}`,
    title: 'Title',
    status,
    code,
    detail: '"Ana" saved it.',
  });

/** A background whose integration API is set up and answers as the test says. */
async function setUp(): Promise<Stage> {
  const stage = playStage({
    fetch: async (url, init) => {
      const { pathname, search } = new URL(String(url));
      const method = init?.method ?? 'GET';
      asked.push({
        method,
        path: `${pathname}${search}`,
        ifMatch: new Headers(init?.headers).get('if-match'),
        body: init?.body ? JSON.parse(String(init.body)) : undefined,
      });
      const answer = answers[`${method} ${pathname}`];
      if (!answer) throw new TypeError('unreachable');
      return answer();
    },
  });
  await stage.handlers['destination.configure']({
    destination: 'integration-api',
    values: { baseUrl: 'https://integrations.example.com', token: 'token-token-token-token' },
  });
  asked = [];
  return stage;
}

describe('the mapping page', () => {
  it('learns that there is no integration API yet', async () => {
    const stage = playStage();
    expect(await stage.handlers['mapping.organizations']({})).toMatchObject({ ok: false });
  });

  it('gets organizations with who saved them, and where they lie', async () => {
    const stage = await setUp();
    answers['GET /v1/organizations'] = () =>
      json(200, { organizations: [{ id: 'a', name: 'Acme' }], saved: SAVED });
    expect(await stage.handlers['mapping.organizations']({})).toEqual({
      ok: true,
      value: {
        host: 'integrations.example.com',
        organizations: [{ id: 'a', name: 'Acme' }],
        etag: '"v1"',
        saved: SAVED,
      },
    });
  });

  it('gets companies page by page, of the instance that it names', async () => {
    const stage = await setUp();
    const path = '/v1/autotask/instances/other';
    const at = '2026-11-24T09:00:00.000Z';
    answers[`GET ${path}/refresh`] = () =>
      json(200, {
        state: 'complete',
        scope: 'all',
        delivered: 2,
        requests: 1,
        startedAt: at,
        updatedAt: at,
        stored: 2,
      });
    answers[`GET ${path}/companies`] = () => json(200, { items: [{ id: 0, name: 'Own' }], nextAfter: 0 });
    expect(await stage.handlers['mapping.companies']({ instance: 'other' })).toEqual({
      ok: true,
      value: { companies: [{ id: 0, name: 'Own' }], nextAfter: 0 },
    });
    answers[`GET ${path}/companies`] = () => json(200, { items: [] });
    expect(await stage.handlers['mapping.companies']({ instance: 'other', after: 0 })).toEqual({
      ok: true,
      value: { companies: [] },
    });
    expect(asked.filter(({ path: one }) => one.includes('/companies')).map(({ path: one }) => one)).toEqual([
      `${path}/companies?limit=5000`,
      `${path}/companies?limit=5000&after=0`,
    ]);
  });

  it('saves mappings over the version that it read, and no other', async () => {
    const stage = await setUp();
    const mappings = [{ organizationId: 'a', companyId: 0 }];
    answers['PUT /v1/autotask/instances/one/mappings'] = () => json(200, { mappings, saved: SAVED }, '"v8"');
    expect(await stage.handlers['mapping.save']({ instance: 'one', mappings, replaces: '"v7"' })).toEqual({
      ok: true,
      value: { outcome: 'saved', host: 'integrations.example.com', mappings, etag: '"v8"', saved: SAVED },
    });
    expect(asked).toEqual([
      {
        method: 'PUT',
        path: '/v1/autotask/instances/one/mappings',
        ifMatch: '"v7"',
        body: { mappings },
      },
    ]);
  });

  it('is brought what somebody else saved meanwhile', async () => {
    const stage = await setUp();
    const theirs = [{ organizationId: 'a', companyId: 5 }];
    answers['PUT /v1/autotask/instances/one/mappings'] = () => problem(412, 'changed-meanwhile');
    answers['GET /v1/autotask/instances/one/mappings'] = () =>
      json(200, { mappings: theirs, saved: SAVED }, '"v9"');
    const answer = await stage.handlers['mapping.save']({ instance: 'one', mappings: [], replaces: '"v7"' });
    expect(answer).toEqual({
      ok: true,
      value: {
        outcome: 'conflict',
        host: 'integrations.example.com',
        mappings: theirs,
        etag: '"v9"',
        saved: SAVED,
      },
    });
  });

  it.each([
    ['the server does not answer', undefined, /integrations\.example\.com cannot be reached/],
    ['the instance was never sent', () => problem(404, 'instance-not-found'), /Send the configuration first/],
    ['the token is wrong', () => problem(401, 'token-unknown'), /does not accept the token/],
    ['something else answers', () => new Response('<html>', { status: 200 }), /not in the words/],
  ])('is told why nothing was saved when %s', async (_what, answer, sentence) => {
    const stage = await setUp();
    if (answer) answers['PUT /v1/autotask/instances/one/mappings'] = answer;
    const end = await stage.handlers['mapping.save']({ instance: 'one', mappings: [], replaces: '*' });
    expect(end).toEqual({ ok: false, reason: expect.stringMatching(sentence) });
  });
});
