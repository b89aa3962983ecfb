import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { callHost, credentials, startTenant, type TestTenant } from './helpers.ts';

const UNAUTHORIZED = { status: 401, text: '' };
const VERSION = 'V1.0/Version';

let tenant: TestTenant;
beforeAll(async () => {
  tenant = await startTenant();
});
afterAll(() => tenant.running.close());
beforeEach(() => tenant.control('reset', {}));

describe('logging in', () => {
  it('takes the three headers in any casing', async () => {
    const { userName, secret, trackingIdentifier } = tenant.able;
    const answer = await tenant.call(undefined, VERSION, {
      headers: { USERNAME: userName, Secret: secret, ApiIntegrationcode: trackingIdentifier },
    });
    expect(answer.status).toBe(200);
    expect(answer.json).toMatchObject({ majorVersion: expect.any(String), customerType: expect.any(String) });
  });

  it.each(['username', 'secret', 'apiintegrationcode'])(
    'refuses a call without %s, in silence',
    async (name) => {
      const answer = await tenant.call(tenant.able, VERSION, { headers: { [name]: undefined } });
      expect(answer).toMatchObject(UNAUTHORIZED);
    },
  );

  it('refuses a wrong secret with a challenge for the host and an empty body', async () => {
    const answer = await callHost(tenant.running, 'webservices5.autotask.net', `/ATServicesRest/${VERSION}`, {
      headers: { ...credentials(tenant.able), secret: 'wrong' },
    });
    expect(answer).toMatchObject(UNAUTHORIZED);
    expect(answer.headers['www-authenticate']).toBe('Basic Realm="webservices5.autotask.net"');
    expect(answer.headers).not.toHaveProperty('content-type');
  });

  it('refuses the right credentials on another zone in the same way', async () => {
    const path = `/ATServicesRest/${VERSION}`;
    const headers = credentials(tenant.able);
    expect(await callHost(tenant.running, 'webservices5.autotask.net', path, { headers })).toMatchObject({
      status: 200,
    });
    expect(await callHost(tenant.running, 'webservices6.autotask.net', path, { headers })).toMatchObject(
      UNAUTHORIZED,
    );
    expect(await callHost(tenant.running, 'webservices.autotask.net', path, { headers })).toMatchObject(
      UNAUTHORIZED,
    );
  });

  it('moves with the tenant: the old zone refuses, the new one works', async () => {
    await tenant.control('switches', { uiHost: 'ww22.autotask.net' });
    const headers = credentials(tenant.able);
    const path = `/ATServicesRest/${VERSION}`;
    expect(await callHost(tenant.running, 'webservices5.autotask.net', path, { headers })).toMatchObject(
      UNAUTHORIZED,
    );
    expect(await callHost(tenant.running, 'webservices22.autotask.net', path, { headers })).toMatchObject({
      status: 200,
    });
  });

  it("refuses a person's own login", async () => {
    const { admin } = tenant.running.announcement();
    const answer = await tenant.call(tenant.able, VERSION, {
      headers: { username: admin.userName, secret: admin.password },
    });
    expect(answer).toMatchObject(UNAUTHORIZED);
  });

  it.each(['locked', 'inactive'] as const)('refuses a user who is %s', async (kind) => {
    expect(await tenant.call(tenant[kind], VERSION)).toMatchObject(UNAUTHORIZED);
  });

  it('refuses an expired password, unless the level says that passwords do not expire', async () => {
    const expired = { passwordExpiresAt: Date.now() - 1 };
    const kept = await tenant.user({ ...expired, securityLevel: 'API User (system) (API-only)' });
    expect(await tenant.call(kept, VERSION)).toMatchObject({ status: 200 });

    const draft = tenant.running.tenant.copyLevel(12);
    if (!draft) throw new Error('no level to copy');
    const saved = tenant.running.tenant.saveLevel({ ...draft, name: 'Passwords expire here' });
    expect(saved.ok).toBe(true);
    const lost = await tenant.user({ ...expired, securityLevel: 'Passwords expire here' });
    expect(await tenant.call(lost, VERSION)).toMatchObject(UNAUTHORIZED);
  });

  it('locks the user after five wrong secrets in a row, and clearing Locked on the page helps', async () => {
    const wrong = { headers: { secret: 'wrong' } };
    for (let attempt = 1; attempt <= 4; attempt += 1) await tenant.call(tenant.able, VERSION, wrong);
    expect(await tenant.call(tenant.able, VERSION)).toMatchObject({ status: 200 });
    for (let attempt = 1; attempt <= 5; attempt += 1) await tenant.call(tenant.able, VERSION, wrong);
    expect(await tenant.call(tenant.able, VERSION)).toMatchObject(UNAUTHORIZED);

    const state = tenant.running.tenant;
    const user = state.apiUser(tenant.able.id);
    if (!user) throw new Error('the user is gone');
    expect(user.locked).toBe(true);
    expect(state.saveApiUser({ ...user, secret: undefined, locked: false })).toMatchObject({ ok: true });
    expect(await tenant.call(tenant.able, VERSION)).toMatchObject({ status: 200 });
  });
});

describe('the tracking identifier', () => {
  it("works for a vendor-bound user only with the vendor's own identifier", async () => {
    expect(await tenant.call(tenant.bound, VERSION)).toMatchObject({ status: 200 });
    const other = { headers: { apiintegrationcode: tenant.able.trackingIdentifier } };
    expect(await tenant.call(tenant.bound, VERSION, other)).toMatchObject({
      status: 500,
      json: { errors: ['IntegrationCode is invalid.'] },
    });
  });

  it('of one custom user does not fit another', async () => {
    const other = { headers: { apiintegrationcode: tenant.unable.trackingIdentifier } };
    expect(await tenant.call(tenant.able, VERSION, other)).toMatchObject({ status: 500 });
  });
});

describe('a user who was just saved', () => {
  it('works after the activation delay', async () => {
    await tenant.control('switches', { activationDelayMs: 300_000 });
    const fresh = await tenant.user({});
    expect(await tenant.call(fresh, VERSION)).toMatchObject(UNAUTHORIZED);
    tenant.later(300_000);
    expect(await tenant.call(fresh, VERSION)).toMatchObject({ status: 200 });
  });
});
