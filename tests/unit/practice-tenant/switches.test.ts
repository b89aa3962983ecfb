import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ALL, type Answer, startTenant, type TestTenant, webhook } from './helpers.ts';

let tenant: TestTenant;
beforeAll(async () => {
  tenant = await startTenant();
});
afterAll(() => tenant.running.close());
beforeEach(() => tenant.control('reset', {}));

const PERMISSION = (verb: string) => ({
  errors: [`The logged in Resource does not have the adequate permissions to ${verb} this entity type.`],
});
const createWebhook = (user = tenant.able, fields = {}) =>
  tenant.call(user, 'V1.0/CompanyWebhooks', { body: webhook(fields) });
const info = async (user = tenant.able) =>
  (
    (await tenant.call(user, 'V1.0/CompanyWebhooks/entityInformation')).json as {
      info: Record<string, unknown>;
    }
  ).info;

/** A situation in which sources disagree, and what each reading answers. */
interface Reading {
  name: string;
  make: () => Promise<Partial<Answer>>;
  readings: [change: Record<string, unknown>, expected: Partial<Answer>][];
}

const READINGS: Reading[] = [
  {
    name: 'a user name that nobody has',
    make: () => tenant.call(tenant.able, 'V1.0/Version', { headers: { username: 'nobody@x.example' } }),
    readings: [
      [{ unknownUser: '401' }, { status: 401, text: '' }],
      [
        { unknownUser: '500' },
        { status: 500, json: { errors: ['Zone information could not be determined'] } },
      ],
    ],
  },
  {
    name: 'a wrong tracking identifier',
    make: () => tenant.call(tenant.able, 'V1.0/Version', { headers: { apiintegrationcode: 'X'.repeat(27) } }),
    readings: [
      [
        { wrongTrackingIdentifier: '500' },
        { status: 500, json: { errors: ['IntegrationCode is invalid.'] } },
      ],
      [{ wrongTrackingIdentifier: '401' }, { status: 401, text: '' }],
    ],
  },
  {
    name: 'no tracking identifier',
    make: () => tenant.call(tenant.able, 'V1.0/Version', { headers: { apiintegrationcode: undefined } }),
    readings: [
      [{ missingTrackingIdentifier: '401' }, { status: 401, text: '' }],
      [
        { missingTrackingIdentifier: '500' },
        { status: 500, json: { errors: ['Integration code required with this version.'] } },
      ],
    ],
  },
  {
    name: 'a locked user',
    make: () => tenant.call(tenant.locked, 'V1.0/Version'),
    readings: [
      [{ unusableUser: '401' }, { status: 401, text: '' }],
      [{ unusableUser: '403' }, { status: 403 }],
    ],
  },
  {
    name: 'no right to see an entity',
    make: async () => {
      const user = await tenant.user({ rights: { Companies: { view: 'none' } } });
      return tenant.call(user, 'V1.0/Companies/query', { body: ALL });
    },
    readings: [
      [{ missingPermission: '500' }, { status: 500, json: PERMISSION('query') }],
      [{ missingPermission: '403' }, { status: 403, json: PERMISSION('query') }],
    ],
  },
  {
    name: 'a picklist value that does not exist',
    make: () =>
      tenant.call(tenant.able, 'V1.0/Tickets', {
        body: { companyID: 0, title: 'x', status: 1, priority: 99 },
      }),
    readings: [
      [
        { badPicklistValue: '400' },
        { status: 400, json: { errors: ['Picklist value [99] does not exist for priority.'] } },
      ],
      [
        { badPicklistValue: '500' },
        { status: 500, json: { errors: ['Picklist value [99] does not exist for priority.'] } },
      ],
    ],
  },
  {
    name: 'an id that does not exist',
    make: () => tenant.call(tenant.able, 'V1.0/Companies/999999'),
    readings: [
      [{ missingId: 'nullItem' }, { status: 200, json: { item: null } }],
      [{ missingId: '404' }, { status: 404, text: '' }],
    ],
  },
  {
    name: 'creating a webhook without the right',
    make: () => createWebhook(tenant.unable),
    readings: [
      [{ missingWebhookRight: '500' }, { status: 500, json: PERMISSION('create') }],
      [{ missingWebhookRight: '403' }, { status: 403, json: PERMISSION('create') }],
    ],
  },
  {
    name: 'creating one webhook more than the level allows',
    make: async () => {
      const user = await tenant.user({ maximumWebhooks: 1 });
      await createWebhook(user);
      return createWebhook(user, { webhookUrl: 'https://other.example/' });
    },
    readings: [
      [{ webhookNumberUsedUp: '500' }, { status: 500 }],
      [{ webhookNumberUsedUp: '403' }, { status: 403 }],
    ],
  },
  {
    name: 'creating a webhook after deleting the only allowed one',
    make: async () => {
      const user = await tenant.user({ maximumWebhooks: 1 });
      const { itemId } = (await createWebhook(user)).json as { itemId: number };
      await tenant.call(user, `V1.0/CompanyWebhooks/${itemId}`, { method: 'DELETE' });
      return createWebhook(user);
    },
    readings: [
      [{ deletedWebhooksCount: false }, { status: 200 }],
      [{ deletedWebhooksCount: true }, { status: 500 }],
    ],
  },
  {
    name: 'all requests of the hour used up',
    make: async () => {
      await tenant.control('switches', { requestsByOthers: 10_000 });
      return tenant.call(tenant.able, 'V1.0/Version');
    },
    readings: [
      [{ suspended: '500' }, { status: 500 }],
      [{ suspended: '429' }, { status: 429 }],
      [{ suspended: '403' }, { status: 403 }],
    ],
  },
];

describe.each(READINGS)('$name', ({ make, readings }) => {
  it.each(readings)('%j', async (change, expected) => {
    expect(await tenant.control('switches', change)).toMatchObject({ status: 200, json: change });
    expect(await make()).toMatchObject(expected);
  });
});

describe('access of entity information', () => {
  it.each([
    ['name', 'All', 'None', 'Restricted'],
    ['number', 1, 0, 2],
    ['numericString', '1', '0', '2'],
  ])('as %s', async (accessLevels, all, none, restricted) => {
    await tenant.control('switches', { accessLevels });
    expect(await info()).toMatchObject({ userAccessForCreate: all });
    expect(await info(tenant.unable)).toMatchObject({ userAccessForCreate: none });
    const user = await tenant.user({ rights: { Companies: { view: 'restricted' } } });
    const answer = await tenant.call(user, 'V1.0/Companies/entityInformation');
    expect(answer.json).toMatchObject({ info: { userAccessForQuery: restricted } });
  });

  it('follows the webhook box, or does not', async () => {
    expect(await info(tenant.unable)).toMatchObject({ canCreate: false, userAccessForCreate: 'None' });
    await tenant.control('switches', { accessFollowsWebhookBox: false });
    expect(await info(tenant.unable)).toMatchObject({ canCreate: true, userAccessForCreate: 'All' });
  });

  it('names the entity in the words of REST or of SOAP', async () => {
    expect(await info()).toMatchObject({ name: 'CompanyWebhook' });
    await tenant.control('switches', { webhookInfoName: 'AccountWebhook' });
    expect(await info()).toMatchObject({ name: 'AccountWebhook' });
  });
});

describe('restricted company rights', () => {
  it.each([
    ['none', []],
    ['customers', [1]],
  ])('show %s, and say nothing of the rest', async (restrictedCompanies, types) => {
    await tenant.control('switches', { restrictedCompanies });
    const user = await tenant.user({ rights: { Companies: { view: 'restricted' } } });
    const answer = await tenant.call(user, 'V1.0/Companies/query', { body: ALL });
    const { items } = answer.json as { items: { companyType: number }[] };
    expect(answer.status).toBe(200);
    expect([...new Set(items.map((one) => one.companyType))]).toEqual(types);
  });
});

describe('webhooks of other owners', () => {
  it.each([
    ['all', 1],
    ['own', 0],
  ])('with "%s" visible', async (webhooksVisible, queryCount) => {
    await tenant.control('switches', { webhooksVisible });
    await createWebhook();
    const other = await tenant.user({ canCreateWebhooks: true });
    const path = 'V1.0/CompanyWebhooks/query/count';
    expect((await tenant.call(other, path, { body: ALL })).json).toEqual({ queryCount });
    expect((await tenant.call(tenant.able, path, { body: ALL })).json).toEqual({ queryCount: 1 });
  });
});

describe('a webhook created without a word about being ready', () => {
  it.each([true, false])('is ready: %s', async (newWebhookReady) => {
    await tenant.control('switches', { newWebhookReady });
    const { itemId } = (await createWebhook()).json as { itemId: number };
    expect((await tenant.call(tenant.able, `V1.0/CompanyWebhooks/${itemId}`)).json).toMatchObject({
      item: { isReady: newWebhookReady },
    });
  });
});

describe('reads that impersonate a resource', () => {
  it('fail with the permission text', async () => {
    const headers = { impersonationresourceid: '4' };
    expect(await tenant.call(tenant.able, 'V1.0/Companies/query', { headers, body: ALL })).toMatchObject({
      status: 500,
      json: PERMISSION('query'),
    });
  });
});

describe('the control port', () => {
  it('refuses a switch that does not exist and a value that does not fit, and changes nothing', async () => {
    expect(await tenant.control('switches', { unknownUser: '401', nope: 1 })).toMatchObject({ status: 400 });
    expect(await tenant.control('switches', { unknownUser: '418' })).toMatchObject({ status: 400 });
    expect((await tenant.control('switches')).json).toMatchObject({ unknownUser: '401' });
  });
});
