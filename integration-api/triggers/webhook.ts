/** The webhook in Autotask that belongs to a trigger: make it, find it, remove it. */

import type { TriggerMoment } from '../../utils/contract/triggers.ts';
import { type AutotaskAnswer, type AutotaskClient, field } from '../autotask/client.ts';
import type { WebhookField } from './fields.ts';
import { refusalOf, type WebhookRefusal } from './refusals.ts';
import type { SubjectSpec } from './subjects.ts';

export interface WebhookPlan {
  subject: SubjectSpec;
  /** At most 50 characters. */
  name: string;
  url: string;
  deactivationUrl: string;
  /** At most 64 characters. */
  secretKey: string;
  moments: TriggerMoment[];
  fields: WebhookField[];
}

export type WebhookOutcome = { ok: true; webhookId: number } | { ok: false; refusal: WebhookRefusal };

/**
 * Makes the webhook: inactive, then its fields one after the other (several at once exceed the thread limit and
 * get lost), then active. What was begun is removed again when Autotask refuses a later part.
 *
 * @param mayExist look first for one with our address: an earlier try may have got half-way
 */
export async function makeWebhook(
  client: AutotaskClient,
  plan: WebhookPlan,
  mayExist: boolean,
): Promise<WebhookOutcome> {
  const collection = `${plan.subject.family}Webhooks`;
  const found = mayExist ? await findWebhook(client, plan.subject, plan.url) : { kind: 'none' as const };
  if (found.kind === 'answer') return refuse(client, plan, found.answer);
  const made = found.kind === 'found' ? found.webhookId : await create(client, collection, plan);
  if (typeof made !== 'number') return refuse(client, plan, made);
  const failed =
    (await addFields(client, collection, made, plan)) ?? (await activate(client, collection, made, plan));
  if (!failed) return { ok: true, webhookId: made };
  // When Autotask is away the removal would be, too: the next try finds the webhook by its address.
  if (failed.kind !== 'unreachable') await client.ask('DELETE', `${collection}/${made}`);
  return refuse(client, plan, failed);
}

export type FoundWebhook =
  | { kind: 'found'; webhookId: number }
  | { kind: 'none' }
  | { kind: 'answer'; answer: AutotaskAnswer };

/** The webhook that calls `url`. */
export async function findWebhook(
  client: AutotaskClient,
  subject: SubjectSpec,
  url: string,
): Promise<FoundWebhook> {
  const body = {
    maxRecords: 10,
    includeFields: ['id', 'webhookUrl'],
    filter: [{ op: 'eq', field: 'webhookUrl', value: url }],
  };
  const answer = await client.ask('POST', `${subject.family}Webhooks/query`, body);
  if (answer.kind !== 'ok') return { kind: 'answer', answer };
  const items = field(answer.body, 'items');
  const item: unknown = Array.isArray(items)
    ? items.find((one) => field(one, 'webhookUrl') === url)
    : undefined;
  const id = field(item, 'id');
  return typeof id === 'number' ? { kind: 'found', webhookId: id } : { kind: 'none' };
}

/** Whether the webhook is still in Autotask, and switched on. */
export async function webhookState(client: AutotaskClient, subject: SubjectSpec, id: number) {
  const answer = await client.ask('GET', `${subject.family}Webhooks/${id}`);
  if (answer.kind === 'error' && answer.status === 404) return { kind: 'none' as const };
  if (answer.kind !== 'ok') return { kind: 'answer' as const, answer };
  const item = field(answer.body, 'item');
  if (item === null || item === undefined) return { kind: 'none' as const };
  return { kind: 'found' as const, active: field(item, 'isActive') === true };
}

/** @returns nothing when the webhook is gone, whoever removed it */
export async function removeWebhook(
  client: AutotaskClient,
  subject: SubjectSpec,
  id: number,
): Promise<AutotaskAnswer | undefined> {
  const answer = await client.ask('DELETE', `${subject.family}Webhooks/${id}`);
  if (answer.kind === 'ok') return undefined;
  if (
    answer.kind === 'error' &&
    (answer.status === 404 || /no matching records|does not exist/i.test(answer.text))
  )
    return undefined;
  return answer;
}

async function create(
  client: AutotaskClient,
  collection: string,
  plan: WebhookPlan,
): Promise<number | AutotaskAnswer> {
  const answer = await client.ask('POST', collection, {
    name: plan.name,
    webhookUrl: plan.url,
    deactivationUrl: plan.deactivationUrl,
    secretKey: plan.secretKey,
    isActive: false,
    sendThresholdExceededNotification: false,
    isSubscribedToCreateEvents: plan.moments.includes('created'),
    isSubscribedToUpdateEvents: plan.moments.includes('updated'),
    isSubscribedToDeleteEvents: plan.moments.includes('deleted'),
  });
  if (answer.kind !== 'ok') return answer;
  const id = field(answer.body, 'itemId');
  return typeof id === 'number'
    ? id
    : { kind: 'error', status: 200, text: 'Autotask gave no id for the new webhook.' };
}

async function addFields(
  client: AutotaskClient,
  collection: string,
  webhookId: number,
  plan: WebhookPlan,
): Promise<AutotaskAnswer | undefined> {
  for (const { id } of plan.fields) {
    const row = { webhookID: webhookId, fieldID: id, isSubscribedField: true, isDisplayAlwaysField: true };
    const answer = await client.ask('POST', `${collection}/${webhookId}/Fields`, row);
    // Already there: from a try that got half-way.
    if (answer.kind === 'error' && /already/i.test(answer.text)) continue;
    if (answer.kind !== 'ok') return answer;
  }
  return undefined;
}

async function activate(
  client: AutotaskClient,
  collection: string,
  webhookId: number,
  plan: WebhookPlan,
): Promise<AutotaskAnswer | undefined> {
  const change = { id: webhookId, isActive: true, secretKey: plan.secretKey };
  // It fires only when ready; whether that can be written is not documented, so the second try leaves it out.
  const ready = await client.ask('PATCH', collection, { ...change, isReady: true });
  if (ready.kind === 'ok') return undefined;
  if (ready.kind !== 'error') return ready;
  const plain = await client.ask('PATCH', collection, change);
  return plain.kind === 'ok' ? undefined : plain;
}

async function refuse(
  client: AutotaskClient,
  plan: WebhookPlan,
  answer: AutotaskAnswer,
): Promise<WebhookOutcome> {
  return { ok: false, refusal: await refusalOf(client, plan.subject, answer) };
}
