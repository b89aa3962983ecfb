import { createHmac } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { wireJson } from '../../../practice-tenant/callouts/payload.ts';
import { eventually } from '../eventually.ts';
import { ALL, startTenant, type TestTenant, webhook } from './helpers.ts';
import { type Receiver, startReceiver } from './receiver.ts';

let tenant: TestTenant;
let receiver: Receiver;
beforeAll(async () => {
  tenant = await startTenant();
});
afterAll(() => tenant.running.close());
beforeEach(async () => {
  receiver = await startReceiver();
  await tenant.control('reset', {});
  await tenant.control('switches', { calloutRetryMs: 1 });
});
afterEach(() => receiver.close());

interface Callout {
  action: string;
  attempts: number;
  state: string;
  reason?: string;
}
const callouts = async () => (await tenant.control('callouts')).json as Callout[];
/** All callouts came to an end. */
const settled = () =>
  eventually(async () => expect((await callouts()).every((one) => one.state !== 'waiting')).toBe(true));

/** A ready webhook of tickets with callout fields. */
async function subscribe(
  fields: Record<string, unknown> = {},
  names: Record<string, 'subscribed' | 'always'> = {
    title: 'subscribed',
    status: 'subscribed',
    companyID: 'always',
  },
  family = 'Ticket',
  user = tenant.able,
): Promise<number> {
  const created = await tenant.call(user, `V1.0/${family}Webhooks`, {
    body: webhook({
      webhookUrl: `${receiver.url}/hook`,
      deactivationUrl: `${receiver.url}/off`,
      isReady: true,
      isSubscribedToCreateEvents: true,
      isSubscribedToUpdateEvents: true,
      isSubscribedToDeleteEvents: true,
      ...fields,
    }),
  });
  const { itemId } = created.json as { itemId: number };
  const info = (await tenant.call(user, `V1.0/${family}WebhookFields/entityInformation/fields`)).json as {
    fields: { name: string; picklistValues: { value: string; label: string }[] }[];
  };
  const values = info.fields.find((one) => one.name === 'fieldID')?.picklistValues ?? [];
  for (const [name, kind] of Object.entries(names)) {
    const body = {
      fieldID: Number(values.find((one) => one.label === name)?.value),
      isSubscribedField: kind === 'subscribed',
      isDisplayAlwaysField: kind === 'always',
    };
    await tenant.call(user, `V1.0/${family}Webhooks/${itemId}/Fields`, { body });
  }
  return itemId;
}
const saveTicket = async (body: Record<string, unknown> = { title: 'Disk full' }) =>
  ((await tenant.control('tickets', body)).json as { ids: number[] }).ids[0] ?? 0;

describe('a callout', () => {
  it('tells of a created ticket, signed over the raw body', async () => {
    await subscribe({ secretKey: 'the-shared-key' });
    const id = await saveTicket({ title: `Tom & "Jérôme" <it's> + \`x\` \\ 日本` });
    await receiver.has(1);
    const { raw, signature, payload, path } = receiver.received[0] ?? {};
    expect(path).toBe('/hook');
    expect(payload).toMatchObject({
      Action: 'Create',
      EntityType: 'Ticket',
      Id: id,
      PersonID: 4,
      SequenceNumber: 1,
      Guid: expect.stringMatching(/^[0-9a-f-]{36}$/),
      Fields: { title: `Tom & "Jérôme" <it's> + \`x\` \\ 日本`, status: 1, companyID: 0 },
    });
    expect(signature).toBe(
      `sha1=${createHmac('sha1', 'the-shared-key')
        .update(raw ?? '', 'latin1')
        .digest('base64')}`,
    );
    expect(raw).toMatch(/^[\x20-\x7e]+$/);
    expect(raw).toContain(
      String.raw`Tom \u0026 \u0022J\u00E9r\u00F4me\u0022 \u003Cit\u0027s\u003E \u002B \u0060x\u0060 \\ \u65E5\u672C`,
    );
  });

  it('tells of an update only what was touched, and what is always told', async () => {
    await subscribe();
    const id = await saveTicket();
    await tenant.control('tickets', { id, status: 5, description: 'not subscribed' });
    await receiver.has(2);
    expect(receiver.received[1]?.payload).toMatchObject({
      Action: 'Update',
      Fields: { status: 5, companyID: 0 },
      SequenceNumber: 2,
    });
    expect(receiver.received[1]?.payload.Fields).not.toHaveProperty('title');
  });

  it('stays away when an update touches no subscribed field', async () => {
    await subscribe();
    const id = await saveTicket();
    await tenant.control('tickets', { id, description: 'not subscribed' });
    await tenant.control('tickets', { id, delete: true });
    await receiver.has(2);
    expect(receiver.received.map(({ payload }) => payload.Action)).toEqual(['Create', 'Delete']);
  });

  it('tells of changes through REST, with the API user as the person', async () => {
    await subscribe({}, { companyName: 'subscribed' }, 'Company');
    await tenant.call(tenant.unable, 'V1.0/Companies', {
      method: 'PATCH',
      body: { id: 0, companyName: 'Renamed MSP' },
    });
    await receiver.has(1);
    expect(receiver.received[0]?.payload).toMatchObject({
      Action: 'Update',
      EntityType: 'Account',
      Id: 0,
      PersonID: tenant.unable.id,
      Fields: { companyName: 'Renamed MSP' },
    });
  });

  it.each([
    ['the webhook is not active', { isActive: false }, undefined],
    ['the webhook is not ready', { isReady: false }, undefined],
    ['it is not subscribed to the event', { isSubscribedToCreateEvents: false }, undefined],
    ['it has no callout field', {}, {}],
  ])('is not made when %s', async (_name, fields, names) => {
    await subscribe(fields, names);
    await saveTicket();
    expect(await callouts()).toEqual([]);
  });

  it('is not made when the owner may not see the entity, or the person is excluded', async () => {
    const blind = await tenant.user({ canCreateWebhooks: true, rights: { Tickets: { view: 'none' } } });
    await subscribe({}, undefined, 'Ticket', blind);
    const id = await subscribe({ webhookUrl: `${receiver.url}/second` });
    await tenant.call(tenant.able, `V1.0/TicketWebhooks/${id}/ExcludedResources`, {
      body: { resourceID: 4 },
    });
    await saveTicket();
    expect(await callouts()).toEqual([]);
    await saveTicket({ title: 'By somebody else', personId: 5 });
    await receiver.has(1);
    expect(receiver.received[0]).toMatchObject({ path: '/second', payload: { PersonID: 5 } });
  });
});

describe('a callout that is not taken', () => {
  it('comes again with the same Guid until it is', async () => {
    await subscribe();
    receiver.answers = [500, 404];
    await saveTicket();
    await receiver.has(3);
    await settled();
    expect(new Set(receiver.received.map(({ payload }) => payload.Guid)).size).toBe(1);
    expect(await callouts()).toMatchObject([{ attempts: 3, state: 'delivered' }]);
  });

  it('comes again when the receiver does not answer in time', async () => {
    await tenant.control('switches', { calloutTimeoutMs: 100 });
    await subscribe();
    receiver.answers = [0];
    await saveTicket();
    await receiver.has(2);
    await settled();
    expect(await callouts()).toMatchObject([{ attempts: 2, state: 'delivered' }]);
  });

  it('goes to the error log after five attempts', async () => {
    const id = await subscribe();
    receiver.answers = [500, 500, 500, 500, 500];
    const ticket = await saveTicket();
    await settled();
    expect(await callouts()).toMatchObject([
      { attempts: 5, state: 'failed', reason: 'The receiver answered 500.' },
    ]);
    const log = await tenant.call(tenant.able, 'V1.0/WebhookEventErrorLogs/query', { body: ALL });
    expect(log.json).toMatchObject({
      items: [
        {
          ticketWebhookID: id,
          sequenceNumber: 1,
          errorMessage: 'The receiver answered 500.',
          payload: expect.stringContaining(`"Id":${ticket}`),
        },
      ],
    });
  });

  it('disables the webhook after 25 failures in a row, and says so at the deactivation address', async () => {
    await tenant.control('switches', { calloutAttempts: 1 });
    const id = await subscribe();
    receiver.answers = Array.from({ length: 25 }, () => 500);
    await tenant.control('tickets', { title: 'Flood', count: 25 });
    await receiver.has(26);
    const off = receiver.received.at(-1);
    expect(off).toMatchObject({
      path: '/off',
      payload: { Action: 'Deactivated', Id: id, EntityType: 'Ticket' },
    });
    expect((await tenant.call(tenant.able, `V1.0/TicketWebhooks/${id}`)).json).toMatchObject({
      item: { isActive: false },
    });
    await saveTicket();
    await settled();
    expect(receiver.received).toHaveLength(26);
  });

  it('starts counting anew after a success', async () => {
    await tenant.control('switches', { calloutAttempts: 1, calloutFailuresToDisable: 2 });
    const id = await subscribe();
    for (const status of [500, 200, 500]) {
      receiver.answers = [status];
      await saveTicket();
      await settled();
    }
    expect((await tenant.call(tenant.able, `V1.0/TicketWebhooks/${id}`)).json).toMatchObject({
      item: { isActive: true },
    });
  });

  it('never leaves for another port or plain http', async () => {
    await tenant.control('switches', { calloutToLoopback: false, calloutAttempts: 1 });
    await subscribe();
    await saveTicket();
    await settled();
    expect(await callouts()).toMatchObject([
      { state: 'failed', reason: 'Callouts go to port 443 over https only.' },
    ]);
    expect(receiver.received).toEqual([]);
  });
});

describe('the deactivation address', () => {
  it('is called when a webhook is switched off or deleted', async () => {
    const first = await subscribe();
    const second = await subscribe({ webhookUrl: `${receiver.url}/second` });
    await tenant.call(tenant.able, 'V1.0/TicketWebhooks', {
      method: 'PATCH',
      body: { id: first, isActive: false },
    });
    await tenant.call(tenant.able, `V1.0/TicketWebhooks/${second}`, { method: 'DELETE' });
    await receiver.has(2);
    expect(receiver.received.map(({ path, payload }) => [path, payload.Action, payload.Id]).sort()).toEqual([
      ['/off', 'Deactivated', first],
      ['/off', 'Deactivated', second],
    ]);
  });
});

describe('a burst', () => {
  it('of 500 saved tickets arrives whole, each once, with its own Guid', async () => {
    await subscribe();
    await tenant.control('tickets', { title: 'Burst', count: 500 });
    await receiver.has(500);
    await settled();
    expect(new Set(receiver.received.map(({ payload }) => payload.Guid)).size).toBe(500);
    expect(receiver.received.map(({ payload }) => payload.SequenceNumber).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 500 }, (_, index) => index + 1),
    );
  });
});

describe('JSON on the wire', () => {
  it('is the same document, however it is escaped', () => {
    const document = { text: 'a\\"b\\\\" & \n\t\u2028 😀 \u0000', list: ['<', '>'] };
    expect(JSON.parse(wireJson(document))).toEqual(document);
  });
});
