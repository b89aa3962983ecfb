import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ALL, startTenant, type TestTenant, webhook } from './helpers.ts';

let tenant: TestTenant;
beforeAll(async () => {
  tenant = await startTenant();
});
afterAll(() => tenant.running.close());
beforeEach(() => tenant.control('reset', {}));

const create = (fields: Record<string, unknown> = {}, user = tenant.able, entity = 'CompanyWebhooks') =>
  tenant.call(user, `V1.0/${entity}`, { body: webhook(fields) });
const idOf = (answer: { json: unknown }) => (answer.json as { itemId: number }).itemId;
const count = async (entity = 'CompanyWebhooks') =>
  (
    (await tenant.call(tenant.able, `V1.0/${entity}/query/count`, { body: ALL })).json as {
      queryCount: number;
    }
  ).queryCount;

describe.each(['Company', 'Contact', 'ConfigurationItem', 'Ticket', 'TicketNote'])('%sWebhooks', (family) => {
  const entity = `${family}Webhooks`;

  it('are created, read, changed, counted and deleted', async () => {
    const created = await create({ isSubscribedToCreateEvents: true }, tenant.able, entity);
    expect(created).toMatchObject({ status: 200, json: { itemId: expect.any(Number) } });
    const id = idOf(created);
    expect((await tenant.call(tenant.able, `V1.0/${entity}/${id}`)).json).toMatchObject({
      item: {
        id,
        name: 'Company saved',
        isReady: false,
        ownerResourceID: tenant.able.id,
        secretKey: 'a-long-enough-key',
      },
    });

    const changed = await tenant.call(tenant.able, `V1.0/${entity}`, {
      method: 'PATCH',
      body: { id, isReady: true },
    });
    expect(changed).toMatchObject({ status: 200, json: { itemId: id } });
    const query = await tenant.call(tenant.able, `V1.0/${entity}/query`, { body: ALL });
    expect(query.json).toMatchObject({ items: [{ id, isReady: true, name: 'Company saved' }] });

    expect(await tenant.call(tenant.able, `V1.0/${entity}/${id}`, { method: 'DELETE' })).toMatchObject({
      status: 200,
      json: { itemId: id },
    });
    expect(await count(entity)).toBe(0);
  });
});

describe('creating a webhook', () => {
  it('needs the right of the level', async () => {
    expect(await create({}, tenant.unable)).toMatchObject({
      status: 500,
      json: { errors: [expect.stringContaining('adequate permissions to create this entity type')] },
    });
  });

  it('works at once when the box of the level is ticked', async () => {
    const state = tenant.running.tenant;
    const draft = state.copyLevel(12);
    const user = state.apiUser(tenant.unable.id);
    if (!draft || !user) throw new Error('seed is missing');
    const level = state.saveLevel({ ...draft, name: 'Rewst', canCreateWebhooks: true, maximumWebhooks: 1 });
    if (!level.ok) throw new Error('not saved');
    state.saveApiUser({ ...user, secret: undefined, securityLevelId: level.value.id });
    expect(await create({}, tenant.unable)).toMatchObject({ status: 200 });
  });

  it.each([
    'name',
    'webhookUrl',
    'deactivationUrl',
    'isActive',
    'secretKey',
    'sendThresholdExceededNotification',
  ])('needs %s', async (name) => {
    expect(await create({ [name]: undefined })).toMatchObject({
      status: 500,
      json: { errors: [`Missing Required Field: ${name}.`] },
    });
  });

  it.each([
    ['name', 50],
    ['webhookUrl', 500],
    ['deactivationUrl', 500],
    ['secretKey', 64],
    ['notificationEmailAddress', 150],
    ['webhookGUID', 100],
  ])('allows %s up to %i characters', async (name, longest) => {
    expect(await create({ [name]: 'x'.repeat(longest) })).toMatchObject({ status: 200 });
    expect(
      await create({
        [name]: 'x'.repeat(longest + 1),
        webhookUrl: 'https://other.example/',
        ...(name === 'webhookUrl' ? { webhookUrl: 'x'.repeat(501) } : {}),
      }),
    ).toMatchObject({
      status: 500,
      json: { errors: [`${name} must be less than or equal to ${longest} characters`] },
    });
  });

  it('takes loopback addresses and properties that do not exist, as was measured', async () => {
    expect(await create({ webhookUrl: 'http://localhost:1/', entityType: 'Account' })).toMatchObject({
      status: 200,
    });
  });

  it('refuses the same address for the same kind of callout, even of another owner and inactive', async () => {
    await create({ isActive: false, isSubscribedToCreateEvents: true, isSubscribedToUpdateEvents: true });
    const other = await tenant.user({ canCreateWebhooks: true });
    const again = await create({ isSubscribedToUpdateEvents: true }, other);
    expect(again).toMatchObject({
      status: 500,
      json: { errors: [expect.stringContaining('same URL and callout type')] },
    });
    expect(await create({ isSubscribedToDeleteEvents: true }, other)).toMatchObject({ status: 200 });
    expect(await create({ isSubscribedToUpdateEvents: true }, other, 'TicketWebhooks')).toMatchObject({
      status: 200,
    });
  });

  it('stops at the number of the level, over all families together', async () => {
    const user = await tenant.user({ maximumWebhooks: 2 });
    expect(await create({ webhookUrl: 'https://a.example/' }, user)).toMatchObject({ status: 200 });
    expect(await create({ webhookUrl: 'https://b.example/' }, user, 'TicketWebhooks')).toMatchObject({
      status: 200,
    });
    expect(await create({ webhookUrl: 'https://c.example/' }, user)).toMatchObject({
      status: 500,
      json: { errors: [expect.stringContaining('maximum number of webhooks')] },
    });
  });

  it('leaves the webhooks of a deleted user behind', async () => {
    const user = await tenant.user({ canCreateWebhooks: true });
    await create({}, user);
    await tenant.control('users', { id: user.id, delete: true });
    expect(await tenant.call(user, 'V1.0/Version')).toMatchObject({ status: 401 });
    expect(await count()).toBe(1);
  });
});

describe('the children of a webhook', () => {
  const child = (id: number, word: string, method: string, body?: unknown, rest = '') =>
    tenant.call(tenant.able, `V1.0/CompanyWebhooks/${id}/${word}${rest}`, { method, body });

  it('are fields, user-defined fields and excluded resources, with a flat twin to read', async () => {
    const id = idOf(await create());
    const flags = { isSubscribedField: true, isDisplayAlwaysField: false };
    const info = (await tenant.call(tenant.able, 'V1.0/CompanyWebhookFields/entityInformation/fields'))
      .json as {
      fields: { name: string; picklistValues: { value: string }[] | null }[];
    };
    const fieldID = Number(info.fields.find((one) => one.name === 'fieldID')?.picklistValues?.[0]?.value);

    const made = await child(id, 'Fields', 'POST', { fieldID, webhookID: id, ...flags });
    expect(made.status).toBe(200);
    expect((await child(id, 'fields', 'GET')).json).toMatchObject({
      items: [{ fieldID, webhookID: id, ...flags }],
    });
    expect((await child(id, 'Fields', 'GET', undefined, `/${idOf(made)}`)).json).toMatchObject({
      item: { fieldID },
    });
    const flat = await tenant.call(tenant.able, 'V1.0/CompanyWebhookFields/query', { body: ALL });
    expect(flat.json).toMatchObject({ items: [{ fieldID }] });

    expect(await child(id, 'ExcludedResources', 'POST', { resourceID: 4, webhookID: id })).toMatchObject({
      status: 200,
    });
    expect(
      await child(id, 'UdfFields', 'POST', { udfFieldID: 29_682_801, webhookID: id, ...flags }),
    ).toMatchObject({ status: 200 });
    expect(await child(id, 'Fields', 'DELETE', undefined, `/${idOf(made)}`)).toMatchObject({ status: 200 });
    expect((await child(id, 'Fields', 'GET')).json).toMatchObject({ items: [] });
  });

  it('take only numbers of the picklist and only flags that are there', async () => {
    const id = idOf(await create());
    const flags = { isSubscribedField: true, isDisplayAlwaysField: false };
    expect(await child(id, 'Fields', 'POST', { fieldID: 5, ...flags })).toMatchObject({
      status: 500,
      json: { errors: ['Picklist value [5] does not exist for fieldID.'] },
    });
    expect(await child(id, 'Fields', 'POST', { fieldID: 101, isSubscribedField: true })).toMatchObject({
      status: 500,
      json: { errors: ['Missing Required Field: isDisplayAlwaysField.'] },
    });
  });

  it('do not exist without their webhook', async () => {
    expect(await child(999, 'Fields', 'POST', { fieldID: 101 })).toMatchObject({ status: 500 });
  });

  it('of ticket notes have no user-defined fields', async () => {
    const id = idOf(await create({}, tenant.able, 'TicketNoteWebhooks'));
    expect(await tenant.call(tenant.able, `V1.0/TicketNoteWebhooks/${id}/UdfFields`)).toMatchObject({
      status: 404,
    });
  });
});

describe('the error log', () => {
  it('is empty at first and can be queried', async () => {
    const answer = await tenant.call(tenant.able, 'V1.0/WebhookEventErrorLogs/query', { body: ALL });
    expect(answer.json).toMatchObject({ items: [], pageDetails: { count: 0, nextPageUrl: null } });
  });
});
