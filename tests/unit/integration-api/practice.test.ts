import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startIntegrationApi } from '../../../integration-api/start.ts';
import { practiceFetch } from '../../../integration-api/validation/practiceFetch.ts';
import type { SwitchesInput } from '../../../practice-tenant/state/switches.ts';
import { type InstanceIn, InstanceOut } from '../../../utils/contract/instance.ts';
import { clientOf } from './support/client.ts';
import { freshDataFolder } from './support/fresh.ts';
import { type Practice, startPractice } from './support/practice.ts';

let practice: Practice;
beforeAll(async () => {
  practice = await startPractice();
});
beforeEach(() => practice.tenant.tenant.reset());
afterAll(() => practice.close());

let count = 0;
const send = async (body: InstanceIn) =>
  InstanceOut.parse((await practice.client.put(`p${++count}`, body)).body);
const rowOf = (out: InstanceOut, id: string) => out.validation.rows.find((row) => row.id === id);

describe('against a practice tenant, the validation', () => {
  it('of a user with all rights fails nowhere, and says what cannot be seen without the level’s page', async () => {
    const out = await send(practice.of(30));
    expect(out.validation.status).toBe('validated');
    expect(out.validation.rows.filter((row) => row.state === 'failed')).toEqual([]);
    expect(rowOf(out, 'login')).toMatchObject({ state: 'passed' });
    expect(rowOf(out, 'webhookRight')).toMatchObject({ state: 'warning', code: 'webhook-right-unproven' });
  });

  it("of a vendor-bound user is green with the vendor's own tracking identifier", async () => {
    const out = await send(practice.of(32));
    expect(out).toMatchObject({ binding: { kind: 'vendor' }, validation: { status: 'validated' } });
  });

  const FAILURES: {
    name: string;
    user: number;
    changes?: Partial<InstanceIn>;
    switches?: SwitchesInput;
    row: string;
    code?: string;
  }[] = [
    { name: 'a webhook right that is missing', user: 31, row: 'webhookRight', code: 'webhook-right-missing' },
    { name: 'a wrong secret', user: 30, changes: { secret: 'ABCDEFGHIJKLMNOPQRSTUVWXY' }, row: 'login' },
    { name: 'a user that is locked', user: 33, row: 'login' },
    { name: 'a user that is switched off', user: 34, row: 'login' },
    {
      name: 'a wrong tracking identifier',
      user: 30,
      changes: { binding: { kind: 'custom', trackingIdentifier: 'ABCDEFGHIJKLMNOPQRSTUVWXYZA' } },
      row: 'trackingIdentifier',
      code: 'wrong-tracking-identifier',
    },
    {
      name: 'a user that nobody has',
      user: 30,
      changes: { userName: 'abcdefghijklmno@practice-msp.example' },
      row: 'login',
    },
  ];

  it.each(FAILURES)(
    'names $name, and the configuration is stored all the same',
    async ({ user, changes, row, code }) => {
      const out = await send(practice.of(user, changes));
      expect(out.validation.status).toBe('failed');
      expect(rowOf(out, row)).toMatchObject({
        state: 'failed',
        fix: expect.stringMatching(/./),
        ...(code ? { code } : {}),
      });
      expect((await practice.client.ask('GET', `/v1/autotask/instances/${out.id}`)).status).toBe(200);
    },
  );

  it('does not call it wrong credentials when Autotask is busy or shows a page of its own', async () => {
    practice.tenant.tenant.setSwitches({ requestsByOthers: 10_000, slowdownMs: 0 });
    expect((await send(practice.of(30))).validation.status).toBe('unreachable');
  });

  it('stops asking before Autotask locks the user', async () => {
    const wrong = practice.of(30, { secret: 'ABCDEFGHIJKLMNOPQRSTUVWXY' });
    for (let again = 0; again < 8; again++) await practice.client.put('stubborn', wrong);
    expect(practice.tenant.tenant.apiUser(30)).toMatchObject({ locked: false });
  });
});

describe("by Autotask's own host names", () => {
  it('reaches the practice tenant over https when started so, and refuses to do that in production', async () => {
    const resolveAutotask = `127.0.0.1:${practice.tenant.httpsPort}`;
    const api = await startIntegrationApi({
      dataFolder: await freshDataFolder(),
      resolveAutotask,
      logLevel: 'silent',
    });
    const client = await clientOf(api);
    const restBase = 'https://webservices5.autotask.net/ATServicesRest/';
    const put = await client.put(
      'real-names',
      practice.of(30, { zone: { uiHost: 'ww5.autotask.net', restBase } }),
    );
    expect(put.body).toMatchObject({ zone: { restBase }, validation: { status: 'validated' } });
    await api.close();

    vi.stubEnv('NODE_ENV', 'production');
    await expect(startIntegrationApi({ resolveAutotask })).rejects.toThrow('must not be used in production');
    vi.unstubAllEnvs();
  });

  it('goes to loopback only', () => {
    expect(() => practiceFetch('192.0.2.1:443')).toThrow(RangeError);
  });
});
