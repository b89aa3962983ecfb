import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { playStage, resetStage, type Stage } from './stage.ts';

const TRIGGER = {
  id: 'tr_1',
  on: 'ticket.saved',
  moments: ['created', 'updated'],
  fields: ['title'],
  state: 'active',
  webhookId: 4,
  createdAt: '2026-11-24T10:00:00.000Z',
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

/** A background whose integration API is set up and answers as the test says. */
async function setUp(): Promise<Stage> {
  const stage = playStage({
    fetch: async (url, init) => {
      const { pathname, search } = new URL(String(url));
      asked.push({
        method: init?.method ?? 'GET',
        path: `${pathname}${search}`.replace(/instances\/[^/]+/, 'instances/ID'),
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

describe('triggers', () => {
  it('are those that the integration API keeps for the current instance', async () => {
    const { handlers } = await setUp();
    answer = () => json(200, { items: [TRIGGER] });
    expect(await handlers['triggers.list']({})).toEqual({
      ok: true,
      value: { host: '127.0.0.1:7', triggers: [TRIGGER] },
    });
    expect(asked).toEqual([{ method: 'GET', path: '/v1/autotask/instances/ID/triggers', body: undefined }]);
  });

  it.each([
    [201, 'made'],
    [200, 'reused'],
  ])('answered with %s are %s', async (status, outcome) => {
    const { handlers } = await setUp();
    answer = () => json(status, TRIGGER);
    const wish = { on: 'ticket.saved' as const, moments: ['created' as const] };
    expect(await handlers['triggers.create'](wish)).toMatchObject({ ok: true, value: { outcome } });
    expect(asked[0]?.body).toEqual(wish);
  });

  it.each([
    ['webhook-right-missing', 'allow-webhooks', /Can create WebHooks/],
    ['webhook-number-used-up', 'set-number', /Maximum number of Webhooks/],
    ['login-refused', undefined, /refused the login/],
    ['public-url-needed', undefined, /address that Autotask can call/],
  ])('that are refused as %s name the cause and lead to %s', async (code, step, words) => {
    const stage = await setUp();
    answer = () => problem(409, code);
    const change = await stage.handlers['triggers.create']({ on: 'ticket.saved', moments: ['created'] });
    expect(change).toMatchObject({ ok: true, value: { outcome: 'refused', code } });
    const value = change.ok ? change.value : undefined;
    expect(value).toMatchObject({ reason: expect.stringMatching(words) });
    expect(value && 'link' in value ? value.link?.step : undefined).toBe(step);
    expect((await stage.state()).notice, 'what the card itself shows is no notice').toBeUndefined();
  });

  it('whose removal finds nothing are removed all the same', async () => {
    const { handlers } = await setUp();
    answer = () => problem(404, 'trigger-not-found');
    expect(await handlers['triggers.remove']({ trigger: 'tr_1', abandon: false })).toEqual({
      ok: true,
      value: { outcome: 'removed' },
    });
  });

  it('are repaired by their own address', async () => {
    const { handlers } = await setUp();
    answer = () => json(200, TRIGGER);
    expect(await handlers['triggers.repair']({ trigger: 'tr_1' })).toMatchObject({
      value: { outcome: 'repaired' },
    });
    expect(asked[0]).toMatchObject({
      method: 'POST',
      path: '/v1/autotask/instances/ID/triggers/tr_1/repair',
    });
  });

  it('show what arrived page by page, and what Autotask could not deliver', async () => {
    const { handlers } = await setUp();
    answer = () => json(200, { items: [], nextBefore: 7 });
    expect(await handlers['triggers.events']({ trigger: 'tr_1', before: 9 })).toEqual({
      ok: true,
      value: { events: [], nextBefore: 7 },
    });
    expect(asked[0]?.path).toBe('/v1/autotask/instances/ID/triggers/tr_1/events?limit=25&before=9');
    answer = () => json(200, { items: [{ id: 1, at: 'x', message: 'm' }] });
    expect(await handlers['triggers.errors']({ trigger: 'tr_1' })).toMatchObject({
      value: [{ message: 'm' }],
    });
  });

  it.each<[string, () => Response, RegExp]>([
    ['nobody answers', () => Response.error(), /cannot be reached|not in the words/],
    ['the token was withdrawn', () => problem(401, 'token-wrong'), /does not accept the token/],
    [
      'it does not know the instance',
      () => problem(404, 'instance-not-found'),
      /Send the configuration first/,
    ],
    ['a login page answers', () => new Response('<html>'), /not in the words of an integration API/],
  ])('cannot be listed when %s, and the admin reads why', async (_what, said, words) => {
    const { handlers } = await setUp();
    answer = said;
    expect(await handlers['triggers.list']({})).toMatchObject({
      ok: false,
      reason: expect.stringMatching(words),
    });
  });

  it('ask nothing before an integration API is set up, nor after its token was forgotten', async () => {
    const bare = playStage();
    expect(await bare.handlers['triggers.list']({})).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/not set up/),
    });
    const stage = await setUp();
    stage.later(2 * 60 * 60_000);
    expect(await stage.handlers['triggers.list']({})).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/token .* no longer in memory/),
    });
    expect(asked).toEqual([]);
  });
});
