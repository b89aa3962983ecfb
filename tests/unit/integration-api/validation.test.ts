import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type IntegrationApi, startIntegrationApi } from '../../../integration-api/start.ts';
import { type Answer, type Asked, type StandIn, startStandIn } from './support/autotask.ts';
import { type Client, clientOf, configuration } from './support/client.ts';
import { freshDataFolder } from './support/fresh.ts';

let autotask: StandIn;
let api: IntegrationApi;
let client: Client;

beforeAll(async () => {
  autotask = await startStandIn();
  api = await startIntegrationApi({
    dataFolder: await freshDataFolder(),
    allowLoopbackAutotask: true,
    logLevel: 'silent',
    validationDeadlineMs: 2_000,
  });
  client = await clientOf(api);
});
beforeEach(() => {
  autotask.answerWith(() => undefined);
  autotask.asked.length = 0;
});
afterAll(async () => {
  await api.close();
  await autotask.close();
});

const refuse = (asked: Asked): Answer | undefined => (asked.headers.secret ? { status: 401 } : undefined);
const validate = (id: string, body?: unknown) =>
  client.ask('POST', `/v1/autotask/instances/${id}/validate`, body);
const logins = () => autotask.asked.filter((one) => one.headers.secret !== undefined).length;

describe('a validation that fails', () => {
  it('does not keep the configuration from being stored, and names the cause', async () => {
    autotask.answerWith(refuse);
    const put = await client.put('refused', configuration(autotask.restBase));
    expect(put.status).toBe(200);
    expect(put.body).toMatchObject({ validation: { status: 'failed' } });
    expect((await client.ask('GET', '/v1/autotask/instances/refused')).body).toEqual(put.body);
  });

  it('names a webhook right that is missing', async () => {
    autotask.answerWith((asked) =>
      /^CompanyWebhooks\/entityInformation$/i.test(asked.path)
        ? {
            status: 200,
            body: { info: { name: 'CompanyWebhook', userAccessForCreate: 'None', canCreate: false } },
          }
        : undefined,
    );
    const put = await client.put('no-right', configuration(autotask.restBase));
    expect(put.body).toMatchObject({
      validation: {
        status: 'failed',
        rows: expect.arrayContaining([expect.objectContaining({ id: 'webhookRight', state: 'failed' })]),
      },
    });
  });

  it('says unreachable when Autotask does not answer, and can be asked again later', async () => {
    const silent = await startStandIn();
    await silent.close();
    const put = await client.put('away', configuration(silent.restBase));
    expect(put.body).toMatchObject({ validation: { status: 'unreachable' } });
    await client.put('away', configuration(autotask.restBase));
    expect((await validate('away')).body).toMatchObject({ validation: { status: 'validated' } });
  });

  it('ends at its deadline when Autotask never finishes', async () => {
    const never = new Promise(() => undefined);
    autotask.answerWith(() => ({ status: 200, after: never }));
    const put = await client.put('hangs', configuration(autotask.restBase));
    expect(put.body).toMatchObject({ validation: { status: 'unreachable' } });
  });
});

describe('values that Autotask refused', () => {
  it('are not tried a third time unless somebody insists: the user would be locked', async () => {
    autotask.answerWith(refuse);
    await client.put('locked', configuration(autotask.restBase));
    expect((await validate('locked')).status).toBe(200);
    const before = logins();
    expect((await validate('locked')).body).toMatchObject({ status: 409, code: 'validation-locked' });
    expect((await client.put('locked', configuration(autotask.restBase))).body).toMatchObject({
      validation: { status: 'failed' },
    });
    expect(logins()).toBe(before);
    expect((await validate('locked', { insist: true })).status).toBe(200);
    expect(logins()).toBeGreaterThan(before);
  });

  it('are tried at once when one of them has changed', async () => {
    autotask.answerWith(refuse);
    await client.put('repaired', configuration(autotask.restBase));
    await validate('repaired');
    autotask.answerWith(() => undefined);
    const put = await client.put('repaired', configuration(autotask.restBase, { secret: 'the right one' }));
    expect(put.body).toMatchObject({ validation: { status: 'validated' } });
  });
});

describe('two validations at once', () => {
  it('do not both ask Autotask', async () => {
    await client.put('busy', configuration(autotask.restBase));
    let finish = () => {};
    const held = new Promise<void>((resolve) => {
      finish = resolve;
    });
    let started = () => {};
    const asked = new Promise<void>((resolve) => {
      started = resolve;
    });
    autotask.answerWith(() => {
      started();
      return { status: 401, after: held };
    });
    const first = validate('busy');
    await asked;
    expect((await validate('busy')).body).toMatchObject({ code: 'validation-running' });
    finish();
    expect((await first).status).toBe(200);
  });

  it('can not be asked for an instance that does not exist', async () => {
    expect((await validate('nobody')).body).toMatchObject({ status: 404, code: 'instance-not-found' });
  });
});
