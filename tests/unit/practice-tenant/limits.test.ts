import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { RequestCounter } from '../../../practice-tenant/rest/limits.ts';
import { Switches } from '../../../practice-tenant/state/switches.ts';
import { ALL, startTenant, type TestTenant } from './helpers.ts';

let tenant: TestTenant;
beforeAll(async () => {
  tenant = await startTenant();
});
afterAll(() => tenant.running.close());
beforeEach(() => tenant.control('reset', {}));

const HOUR = 60 * 60 * 1000;
const version = () => tenant.call(tenant.able, 'V1.0/Version');
const statuses = async (calls: Promise<{ status: number }>[]) =>
  (await Promise.all(calls)).map(({ status }) => status);

describe('the request threshold', () => {
  it('suspends all access when it is used up, until the hour has rolled on', async () => {
    await tenant.control('switches', { requestThreshold: 3 });
    expect(await statuses([version()])).toEqual([200]);
    tenant.later(HOUR / 2);
    expect(await statuses([version()])).toEqual([200]);
    expect(await statuses([version()])).toEqual([200]);
    const suspended = await version();
    expect(suspended).toMatchObject({
      status: 500,
      json: { errors: [expect.stringContaining('threshold')] },
    });
    tenant.later(HOUR / 2);
    expect(await statuses([version()])).toEqual([200]);
    expect((await version()).status).toBe(500);
  });

  it('counts for all users of the database together, and not for refused logins', async () => {
    await tenant.control('switches', { requestThreshold: 2 });
    await tenant.call(tenant.locked, 'V1.0/Version');
    await tenant.call(undefined, 'VersionInformation');
    await tenant.call(tenant.unable, 'V1.0/Version');
    await tenant.call(tenant.bound, 'V1.0/Version');
    expect((await version()).status).toBe(500);
  });

  it.each([
    ['no longer below 50 %', 49, 0],
    ['half a unit from 50 %', 50, 120],
    ['no longer just below 75 %', 74, 120],
    ['twice that from 75 %', 75, 240],
  ])('lets an answer take %s', (_name, requestsByOthers, milliseconds) => {
    const switches = Switches.parse({ requestThreshold: 100, requestsByOthers, slowdownMs: 120 });
    expect(new RequestCounter().slowdownMs({ now: Date.now, switches })).toBe(milliseconds);
  });

  it('holds the answers back for that time', async () => {
    await tenant.control('switches', { requestThreshold: 100, requestsByOthers: 75, slowdownMs: 120 });
    const started = performance.now();
    await version();
    expect(performance.now() - started).toBeGreaterThanOrEqual(240 - 5);
  });
});

describe('threads', () => {
  const companies = (user = tenant.able, path = 'V1.0/Companies/query') =>
    tenant.call(user, path, { body: ALL });

  it('are three per tracking identifier and endpoint: the fourth at once is told to wait', async () => {
    await tenant.control('switches', { latencyMs: 100 });
    const answers = await Promise.all([companies(), companies(), companies(), companies()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 429]);
    const refused = answers.find(({ status }) => status === 429);
    expect(refused?.headers['retry-after']).toBe('1');
    expect(refused?.json).toMatchObject({
      errors: [expect.stringMatching(/thread threshold of 3 threads has been exceeded/)],
    });
    expect((await companies()).status).toBe(200);
  });

  it('may also be refused with 500 and the text', async () => {
    await tenant.control('switches', { latencyMs: 100, threadLimit: '500' });
    expect((await statuses([companies(), companies(), companies(), companies()])).sort()).toEqual([
      200, 200, 200, 500,
    ]);
  });

  it('are counted apart for other endpoints and other identifiers, entity information counts for its entity', async () => {
    await tenant.control('switches', { latencyMs: 100 });
    expect(
      await statuses([companies(), companies(), companies(), companies(tenant.unable), version()]),
    ).toEqual([200, 200, 200, 200, 200]);
    const info = () => tenant.call(tenant.able, 'V1.0/Companies/entityInformation');
    expect((await statuses([companies(), companies(), companies(), info()])).sort()).toEqual([
      200, 200, 200, 429,
    ]);
  });

  it('do not count for the zone lookup', async () => {
    await tenant.control('switches', { latencyMs: 50 });
    const lookUp = () => tenant.call(undefined, `V1.0/zoneInformation?user=${tenant.able.userName}`);
    expect(await statuses([lookUp(), lookUp(), lookUp(), lookUp(), lookUp()])).toEqual([
      200, 200, 200, 200, 200,
    ]);
  });

  it('are shown by the control port: how many were tried at once', async () => {
    await tenant.control('switches', { latencyMs: 50 });
    await Promise.all([companies(), companies()]);
    expect((await tenant.control('state')).json).toMatchObject({ requests: { mostAtOnce: 2 } });
  });
});
