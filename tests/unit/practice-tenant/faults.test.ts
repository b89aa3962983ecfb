import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ALL, callHost, credentials, startTenant, type TestTenant } from './helpers.ts';

let tenant: TestTenant;
beforeAll(async () => {
  tenant = await startTenant({ companies: 200 });
});
afterAll(() => tenant.running.close());
beforeEach(() => tenant.control('reset', {}));

const inject = (fault: Record<string, unknown>, rest: Record<string, unknown> = {}) =>
  tenant.control('faults', [{ fault, ...rest }]);
const version = () => tenant.call(tenant.able, 'V1.0/Version');
const raw = (signal?: AbortSignal) =>
  fetch(`${tenant.running.rest}V1.0/Version`, {
    headers: credentials(tenant.able),
    signal,
    redirect: 'manual',
  });

describe('faults', () => {
  it.each([
    ['answer', { status: 418, headers: { 'x-tea': 'pot' }, body: 'short' }, { status: 418, text: 'short' }],
    ['loginPage', {}, { status: 200, text: expect.stringContaining('Autotask Login') }],
    ['captivePortal', {}, { status: 200, text: expect.stringContaining('guest network') }],
    ['empty', {}, { status: 200, text: '' }],
    [
      'message',
      { message: 'An error has occurred.' },
      { status: 500, json: { Message: 'An error has occurred.' } },
    ],
    [
      'errorObjects',
      { errors: [{ message: 'No.', field: 'name', code: 'E1' }] },
      { status: 500, json: { errors: [{ message: 'No.', field: 'name', code: 'E1' }] } },
    ],
    ['tooMany', { retryAfter: 7 }, { status: 429, headers: expect.objectContaining({ 'retry-after': '7' }) }],
    [
      'tooMany',
      {},
      { status: 429, headers: expect.not.objectContaining({ 'retry-after': expect.anything() }) },
    ],
    ['unavailable', {}, { status: 503, text: expect.stringContaining('Service Unavailable') }],
    [
      'redirect',
      { location: 'https://evil.example/' },
      { status: 302, headers: expect.objectContaining({ location: 'https://evil.example/' }) },
    ],
    [
      'contentType',
      { value: 'text/plain' },
      { status: 200, headers: expect.objectContaining({ 'content-type': 'text/plain' }) },
    ],
    [
      'delay',
      { milliseconds: 1 },
      { status: 200, json: expect.objectContaining({ majorVersion: expect.anything() }) },
    ],
  ])('%s %j', async (kind, details, expected) => {
    expect(await inject({ kind, ...details })).toMatchObject({ status: 200 });
    expect(await version()).toMatchObject(expected);
    expect(await version()).toMatchObject({ status: 200, json: { majorVersion: '2026' } });
  });

  it('bom: the body begins with a byte order mark', async () => {
    await inject({ kind: 'bom' });
    const bytes = new Uint8Array(await (await raw()).arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('truncated: the JSON ends in the middle', async () => {
    await inject({ kind: 'truncated' });
    expect(await version()).toMatchObject({
      status: 200,
      json: undefined,
      text: expect.stringMatching(/^\{"majorVersion/),
    });
  });

  it('foreignNextPage: the next page lies on another host', async () => {
    await inject({ kind: 'foreignNextPage', base: 'https://evil.example/' }, { match: { path: '/query$' } });
    const answer = await tenant.call(tenant.able, 'V1.0/Companies/query', { body: ALL });
    expect(answer.json).toMatchObject({
      items: expect.arrayContaining([]),
      pageDetails: { nextPageUrl: expect.stringMatching(/^https:\/\/evil\.example\//) },
    });
  });

  it('clock: the Date header is an hour ahead', async () => {
    await inject({ kind: 'clock', seconds: 3_600 });
    const ahead = Date.parse((await version()).headers.date ?? '') - Date.now();
    expect(ahead).toBeGreaterThan(3_500_000);
  });

  it('huge: the body goes on and on and is streamed', async () => {
    await inject({ kind: 'huge', bytes: 3_000_000 });
    const answer = await raw();
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(3_000_000);
  });

  it.each(['nothing', 'headers', 'half'])('reset after %s: the connection is cut', async (after) => {
    await inject({ kind: 'reset', after });
    await expect(raw().then((answer) => answer.text())).rejects.toThrow();
    expect((await version()).status).toBe(200);
  });

  it.each(['nothing', 'headers', 'half'])('never after %s: the answer does not end', async (after) => {
    await inject({ kind: 'never', after });
    const giveUp = AbortSignal.timeout(150);
    await expect(raw(giveUp).then((answer) => answer.text())).rejects.toThrow(/timeout|aborted/i);
  });

  it('meet only what matches, as often as asked for', async () => {
    await tenant.control('faults', [
      { match: { path: 'companies/query$', method: 'POST' }, times: 2, fault: { kind: 'unavailable' } },
    ]);
    const query = () => tenant.call(tenant.able, 'V1.0/Companies/query', { body: ALL });
    expect((await version()).status).toBe(200);
    expect([(await query()).status, (await query()).status, (await query()).status]).toEqual([503, 503, 200]);
  });

  it('with times 0 stay until they are taken back', async () => {
    await inject({ kind: 'unavailable' }, { times: 0 });
    expect([(await version()).status, (await version()).status]).toEqual([503, 503]);
    await tenant.control('faults', undefined, 'DELETE');
    expect((await version()).status).toBe(200);
  });

  it('meet pages too', async () => {
    await inject({ kind: 'unavailable' }, { match: { host: '^ww5' } });
    expect(await callHost(tenant.running, 'ww5.autotask.net', '/')).toMatchObject({ status: 503 });
  });

  it('are refused when they cannot be understood', async () => {
    expect(await inject({ kind: 'explode' })).toMatchObject({ status: 400 });
    expect(await inject({ kind: 'empty' }, { match: { path: '(' } })).toMatchObject({ status: 400 });
    expect(await tenant.control('faults', '{', 'POST')).toMatchObject({ status: 400 });
    expect((await version()).status).toBe(200);
  });
});
