import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { SwitchesInput } from '../../../practice-tenant/state/switches.ts';
import { TriggerEventPage, TriggerOut } from '../../../utils/contract/triggers.ts';
import { type Practice, startPractice } from './support/practice.ts';
import { type Subscriber, startSubscriber } from './support/subscriber.ts';

let practice: Practice;
let subscriber: Subscriber;

beforeAll(async () => {
  practice = await startPractice();
  subscriber = await startSubscriber();
});
beforeEach(async () => {
  practice.tenant.tenant.reset();
  await practice.client.put('full', practice.of(30));
  await practice.client.put('poor', practice.of(31));
});
afterEach(async () => {
  subscriber.received.length = 0;
  for (const id of ['full', 'poor']) {
    const { items } = (await practice.client.ask('GET', path(id))).body as { items: TriggerOut[] };
    for (const { id: trigger } of items)
      await practice.client.ask('DELETE', `${path(id)}/${trigger}?abandon=true`);
  }
});
afterAll(async () => {
  await practice.close();
  await subscriber.close();
});

const path = (id: string) => `/v1/autotask/instances/${id}/triggers`;
const create = (id: string, body: unknown) => practice.client.ask('POST', path(id), body);
const webhooks = () => practice.tenant.tenant.state.webhooks;
const switches = (change: SwitchesInput) => practice.tenant.tenant.setSwitches(change);

describe('a trigger', () => {
  it.each([
    ['ticket.saved', 'Ticket'],
    ['company.saved', 'Company'],
    ['contact.saved', 'Contact'],
    ['configurationItem.saved', 'ConfigurationItem'],
    ['ticketNote.saved', 'TicketNote'],
  ])('on %s makes an active webhook of the family %s with its fields', async (on, family) => {
    const made = await create('full', { on, subscriberUrl: subscriber.url });
    expect(made.status).toBe(201);
    const trigger = TriggerOut.parse(made.body);
    expect(trigger).toMatchObject({ on, state: 'active', moments: ['created', 'updated'] });
    expect(trigger.fields.length).toBeGreaterThan(1);
    const [webhook] = webhooks();
    expect(webhook).toMatchObject({
      id: trigger.webhookId,
      entity: family,
      fields: {
        isActive: true,
        isReady: true,
        isSubscribedToCreateEvents: true,
        isSubscribedToUpdateEvents: true,
        isSubscribedToDeleteEvents: false,
        webhookUrl: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/hooks\/[A-Za-z0-9_-]{32}$/),
        deactivationUrl: expect.stringMatching(/\/deactivated$/),
        secretKey: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    });
    expect(made.text).not.toContain(String(webhook?.fields.secretKey));
    expect(made.text).not.toContain(String(webhook?.fields.webhookUrl));
  });

  it('asks one request after the other, so that the thread limit loses no field', async () => {
    switches({ threads: 1, threadLimit: '500' });
    const made = await create('full', { on: 'ticket.saved' });
    expect(made.status).toBe(201);
  });

  it('that is identical is used again; another one is another', async () => {
    const first = await create('full', { on: 'ticket.saved', moments: ['updated', 'created'] });
    const second = await create('full', { on: 'ticket.saved', moments: ['created', 'updated', 'created'] });
    expect(second.status).toBe(200);
    expect(second.body).toEqual(first.body);
    const third = await create('full', { on: 'ticket.saved', moments: ['deleted'] });
    expect(third.status).toBe(201);
    expect(webhooks()).toHaveLength(2);
  });

  it('is made once when it is asked for five times at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => create('full', { on: 'contact.saved' })),
    );
    expect(answers.filter((answer) => answer.status === 201)).toHaveLength(1);
    for (const answer of answers) expect([200, 201, 409]).toContain(answer.status);
    expect(webhooks()).toHaveLength(1);
  });

  it('whose webhook somebody removed in Autotask gets a new one', async () => {
    await create('full', { on: 'ticket.saved' });
    webhooks().length = 0;
    expect((await create('full', { on: 'ticket.saved' })).status).toBe(201);
    expect(webhooks()).toHaveLength(1);
  });

  it('takes its webhook with it', async () => {
    const made = await create('full', { on: 'ticket.saved' });
    expect((await practice.client.ask('DELETE', `${path('full')}/${made.body.id}`)).status).toBe(204);
    expect(webhooks()).toEqual([]);
    expect((await practice.client.ask('GET', path('full'))).body).toEqual({ items: [] });
  });

  it('keeps its instance from being deleted', async () => {
    await create('full', { on: 'ticket.saved' });
    expect((await practice.client.ask('DELETE', '/v1/autotask/instances/full')).body).toMatchObject({
      code: 'triggers-exist',
    });
  });

  it.each<SwitchesInput>([
    { newWebhookReady: true },
    { webhookInfoName: 'AccountWebhook' },
    { webhooksVisible: 'own' },
    { missingId: '404' },
    { accessLevels: 'number' },
    { accessFollowsWebhookBox: false },
  ])('is made, found again and removed with the reading %j', async (reading) => {
    switches(reading);
    const made = await create('full', { on: 'company.saved' });
    expect(made.status).toBe(201);
    expect((await create('full', { on: 'company.saved' })).status).toBe(200);
    webhooks().length = 0;
    expect((await create('full', { on: 'company.saved' })).status).toBe(201);
    webhooks().length = 0;
    expect((await practice.client.ask('DELETE', `${path('full')}/${made.body.id}`)).status).toBe(204);
  });

  it('reports the fields that are wished, by name in any case', async () => {
    const made = await create('full', { on: 'ticket.saved', fields: ['TITLE', 'status'] });
    expect(made.body.fields).toEqual(['title', 'status']);
    const unknown = await create('full', { on: 'ticket.saved', fields: ['title', 'nonsense'] });
    expect(unknown.body).toMatchObject({
      status: 422,
      code: 'fields-unknown',
      errors: [{ message: expect.stringContaining('nonsense') }],
    });
  });
});

describe('a webhook that Autotask refuses', () => {
  it.each<[string, SwitchesInput]>([
    ['as 500', { missingWebhookRight: '500' }],
    ['as 403', { missingWebhookRight: '403' }],
    ['with the right as a number', { accessLevels: 'number' }],
    ['with the right as numeric text', { accessLevels: 'numericString' }],
    ['with a right that does not follow the box', { accessFollowsWebhookBox: false }],
  ])('for want of the right (%s) is named so, and leaves nothing behind', async (_name, change) => {
    switches(change);
    const refused = await create('poor', { on: 'ticket.saved' });
    expect(refused.body).toMatchObject({ status: 409, code: 'webhook-right-missing' });
    expect((await practice.client.ask('GET', path('poor'))).body).toEqual({ items: [] });
  });

  it.each<[string, SwitchesInput]>([
    ['as 500', { webhookNumberUsedUp: '500' }],
    ['as 403', { webhookNumberUsedUp: '403' }],
  ])('because the number is used up (%s) is named so', async (_name, change) => {
    switches(change);
    await practice.control('POST', 'users', { id: 30, canCreateWebhooks: true, maximumWebhooks: 1 });
    await create('full', { on: 'ticket.saved' });
    const refused = await create('full', { on: 'company.saved' });
    expect(refused.body).toMatchObject({ status: 409, code: 'webhook-number-used-up' });
    expect(webhooks()).toHaveLength(1);
  });

  it('because deleted ones count, too, is named so', async () => {
    switches({ deletedWebhooksCount: true });
    await practice.control('POST', 'users', { id: 30, canCreateWebhooks: true, maximumWebhooks: 1 });
    const made = await create('full', { on: 'ticket.saved' });
    expect((await practice.client.ask('DELETE', `${path('full')}/${made.body.id}`)).status).toBe(204);
    const refused = await create('full', { on: 'ticket.saved' });
    expect(refused.body).toMatchObject({
      code: 'webhook-number-used-up',
      detail: expect.stringContaining('Removed ones may still count'),
    });
  });

  it('because the login does not work any more is named so', async () => {
    await practice.control('POST', 'users', { id: 30, locked: true });
    expect((await create('full', { on: 'ticket.saved' })).body).toMatchObject({
      status: 409,
      code: 'login-refused',
    });
  });

  it.each([
    ['after the first field', { path: '/TicketWebhooks/\\d+/Fields', method: 'POST' }, 'nothing'],
    ['before its answer arrived', { path: '/TicketWebhooks$', method: 'POST' }, 'half'],
    ['before it was switched on', { path: '/TicketWebhooks$', method: 'PATCH' }, 'nothing'],
  ])('and that is broken off %s is completed by the next try', async (_name, match, after) => {
    await practice.control('POST', 'faults', [{ match, fault: { kind: 'reset', after } }]);
    const first = await create('full', { on: 'ticket.saved' });
    expect(first.body).toMatchObject({ status: 502, code: 'autotask-unreachable' });
    expect((await practice.client.ask('GET', path('full'))).body).toMatchObject({
      items: [{ state: 'creating' }],
    });

    const second = await create('full', { on: 'ticket.saved' });
    expect(second.body).toMatchObject({ state: 'active', signingSecret: expect.any(String) });
    expect(webhooks()).toHaveLength(1);
    expect(webhooks()[0]?.fields.isActive).toBe(true);
  });
});

describe('a saved ticket', () => {
  it('arrives verified in the list and at the subscriber', async () => {
    const made = TriggerOut.parse(
      (await create('full', { on: 'ticket.saved', subscriberUrl: subscriber.url })).body,
    );
    await practice.control('POST', 'tickets', { title: `Printer & "scanner" don't work + ümlaut 😀` });
    await subscriber.until(1);
    const page = TriggerEventPage.parse(
      (await practice.client.ask('GET', `${path('full')}/${made.id}/events`)).body,
    );
    expect(page.items).toHaveLength(1);
    expect(page.items[0]).toMatchObject({
      action: 'Create',
      entityType: 'Ticket',
      fields: { title: `Printer & "scanner" don't work + ümlaut 😀` },
    });
    expect(subscriber.received[0]?.event).toMatchObject({
      trigger: { id: made.id, on: 'ticket.saved' },
      instanceId: 'full',
      id: page.items[0]?.id,
    });
  });

  it('is reported by the deactivation when Autotask switches the webhook off', async () => {
    const made = TriggerOut.parse((await create('full', { on: 'ticket.saved' })).body);
    const webhook = webhooks().find((one) => one.id === made.webhookId);
    if (!webhook) throw new Error('There is no webhook.');
    webhook.fields.isActive = false;
    practice.tenant.tenant.webhookDeactivated(webhook);
    const listed = async () => {
      const { body } = await practice.client.ask('GET', path('full'));
      return z
        .object({ items: z.array(TriggerOut) })
        .parse(body)
        .items.find(({ id }) => id === made.id);
    };
    await expect.poll(async () => (await listed())?.state).toBe('deactivated');
    // The tenant gives no reason, and none is made up in its name.
    expect((await listed())?.stateReason).toBeUndefined();
    // The same trigger again repairs it.
    expect((await create('full', { on: 'ticket.saved' })).body).toMatchObject({ state: 'active' });
    expect(webhook.fields.isActive).toBe(true);
  });

  it.each([
    ['company.saved', 'Companies', 'Account', { companyName: 'Northwind' }],
    ['contact.saved', 'Contacts', 'Contact', { firstName: 'Ada', lastName: 'Ström', companyID: 0 }],
    [
      'configurationItem.saved',
      'ConfigurationItems',
      'InstalledProduct',
      { referenceTitle: 'Router', companyID: 0 },
    ],
    ['ticketNote.saved', 'TicketNotes', 'TicketNote', { title: 'Called back', ticketID: 1 }],
  ])('has siblings: %s tells of being created, updated and deleted', async (on, rows, entityType, fields) => {
    const made = TriggerOut.parse(
      (await create('full', { on, moments: ['created', 'updated', 'deleted'] })).body,
    );
    const saved = (await practice.control('POST', `rows/${rows}`, fields)) as { ids: number[] };
    const id = saved.ids[0];
    const [name = ''] = Object.keys(fields);
    await practice.control('POST', `rows/${rows}`, { id, [name]: 'Changed' });
    await practice.control('POST', `rows/${rows}`, { id, delete: true });
    const events = async () =>
      TriggerEventPage.parse((await practice.client.ask('GET', `${path('full')}/${made.id}/events`)).body)
        .items;
    await expect.poll(async () => (await events()).length).toBe(3);
    const arrived = await events();
    // Callouts overtake each other on the wire; their numbers tell the order.
    arrived.sort((a, b) => (a.sequenceNumber ?? 0) - (b.sequenceNumber ?? 0));
    expect(arrived.map(({ action }) => action)).toEqual(['Create', 'Update', 'Delete']);
    for (const event of arrived) expect(event).toMatchObject({ entityType, entityId: id, state: 'kept' });
    expect(arrived[1]?.fields).toMatchObject({ [name]: 'Changed' });
  });

  it.each<[string, object]>([
    ['without a wish', {}],
    ['with fields of its own', { fields: ['title', 'status'] }],
  ])('comes again after the trigger, made %s, was repaired', async (_name, wish) => {
    const made = TriggerOut.parse((await create('full', { on: 'ticket.saved', ...wish })).body);
    const webhook = webhooks().find((one) => one.id === made.webhookId);
    if (!webhook) throw new Error('There is no webhook.');
    webhook.fields.isActive = false;
    practice.tenant.tenant.webhookDeactivated(webhook);
    await expect
      .poll(async () => (await practice.client.ask('GET', path('full'))).body)
      .toMatchObject({ items: [{ state: 'deactivated' }] });

    const repaired = await practice.client.ask('POST', `${path('full')}/${made.id}/repair`);
    expect(repaired.status).toBe(200);
    expect(TriggerOut.parse(repaired.body)).toMatchObject({
      id: made.id,
      state: 'active',
      fields: expect.arrayContaining(made.fields),
    });
    expect(repaired.body).not.toHaveProperty('signingSecret');
    expect(webhooks()).toHaveLength(1);
    await practice.control('POST', 'tickets', { title: 'Back again' });
    await expect
      .poll(async () => (await practice.client.ask('GET', `${path('full')}/${made.id}/events`)).body)
      .toMatchObject({ items: [{ fields: { title: 'Back again' } }, { action: 'Deactivated' }] });
  });

  it("that could not be delivered stands in Autotask's own log", async () => {
    switches({ calloutAttempts: 1, calloutRetryMs: 0 });
    const made = TriggerOut.parse((await create('full', { on: 'ticket.saved' })).body);
    const webhook = webhooks().find((one) => one.id === made.webhookId);
    if (webhook) webhook.fields.webhookUrl = 'http://127.0.0.1:9/nobody';
    await practice.control('POST', 'tickets', {});
    await expect
      .poll(async () => (await practice.client.ask('GET', `${path('full')}/${made.id}/callout-errors`)).body)
      .toMatchObject({
        items: [{ message: expect.stringMatching(/./), sequenceNumber: expect.any(Number) }],
      });
  });
});
