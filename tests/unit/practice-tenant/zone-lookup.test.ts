import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { callHost, startTenant, type TestTenant } from './helpers.ts';

let tenant: TestTenant;
beforeAll(async () => {
  tenant = await startTenant();
});
afterAll(() => tenant.running.close());
beforeEach(() => tenant.control('reset', {}));

const lookUp = (host: string, user: string) =>
  callHost(tenant.running, host, `/ATServicesRest/V1.0/zoneInformation?user=${encodeURIComponent(user)}`);
const UNDETERMINED = { status: 500, json: { errors: ['Zone information could not be determined'] } };

describe('the zone lookup', () => {
  it.each([
    'webservices.autotask.net',
    'webservices5.autotask.net',
    'webservices28.autotask.net',
    'prde.autotask.net',
  ])('answers on %s with the zone where the user is', async (host) => {
    expect(await lookUp(host, tenant.able.userName)).toMatchObject({
      status: 200,
      json: {
        zoneName: 'America West',
        url: 'https://webservices5.autotask.net/ATServicesRest/',
        webUrl: 'https://ww5.autotask.net/',
        ci: 5,
      },
    });
  });

  it('needs no login and no certain casing', async () => {
    const answer = await tenant.call(
      undefined,
      `v1.0/ZONEINFORMATION?user=${encodeURIComponent(tenant.able.userName.toUpperCase())}`,
    );
    expect(answer.status).toBe(200);
  });

  it('stays on the plain address when asked there', async () => {
    const answer = await tenant.call(undefined, `V1.0/zoneInformation?user=${tenant.able.userName}`);
    expect(answer.json).toMatchObject({ url: tenant.running.rest, webUrl: 'https://ww5.autotask.net/' });
  });

  it.each(['nobody@practice-msp.example', '', '   '])('cannot determine the zone of "%s"', async (user) => {
    expect(await lookUp('webservices.autotask.net', user)).toMatchObject(UNDETERMINED);
  });

  it('finds a user who lives in another database in its own zone', async () => {
    const elsewhere = await tenant.user({ uiHost: 'ww29.autotask.net' });
    expect(await lookUp('webservices.autotask.net', elsewhere.userName)).toMatchObject({
      json: { url: 'https://webservices29.autotask.net/ATServicesRest/' },
    });
  });

  it('may go by the domain alone, so that it proves no user', async () => {
    await tenant.control('switches', { zoneLookupBy: 'domain' });
    expect(await lookUp('webservices.autotask.net', 'nobody@practice-msp.example')).toMatchObject({
      status: 200,
    });
    expect(await lookUp('webservices.autotask.net', 'nobody@other.example')).toMatchObject(UNDETERMINED);
  });
});

describe('the other calls without login', () => {
  it('tell the version and a small Swagger document', async () => {
    expect(await tenant.call(undefined, 'VersionInformation')).toMatchObject({
      json: { apiVersions: ['V1.0'] },
    });
    expect(await tenant.call(undefined, 'swagger/docs/v1')).toMatchObject({
      status: 200,
      json: { swagger: '2.0' },
    });
  });

  it('refuse other verbs with Message, not errors', async () => {
    expect(await tenant.call(undefined, 'VersionInformation', { method: 'POST', body: {} })).toMatchObject({
      status: 405,
      json: { Message: "The requested resource does not support http method 'POST'." },
    });
  });
});

describe('browsers', () => {
  it('get no permission to call from a page: a preflight is refused and no answer carries CORS headers', async () => {
    const preflight = await tenant.call(undefined, 'V1.0/Companies/query', {
      method: 'OPTIONS',
      headers: { origin: 'https://ww5.autotask.net', 'access-control-request-method': 'POST' },
    });
    expect(preflight.status).toBe(405);
    const answer = await tenant.call(tenant.able, 'V1.0/Version', {
      headers: { origin: 'https://ww5.autotask.net' },
    });
    for (const { headers } of [preflight, answer])
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});
