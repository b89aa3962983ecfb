import { randomUUID } from 'node:crypto';
import { tableOf } from '../state/rows.ts';
import type { Tenant } from '../state/tenant.ts';
import type { Webhook } from '../state/types.ts';
import { empty, errors, noPermission, written, wrongVerb } from './answers.ts';
import type { RestAnswer, RestCall, Session } from './call.ts';
import { readFields } from './fields.ts';
import type { EntitySpec } from './metadata/types.ts';
import { CHILD_WORDS, childCollection } from './metadata/webhooks.ts';

/** Creates, changes or replaces a webhook: POST, PATCH, PUT on the collection. */
export function answerWebhookWrite(
  tenant: Tenant,
  session: Session,
  call: RestCall,
  entity: EntitySpec,
): RestAnswer {
  if (call.method === 'POST') return createWebhook(tenant, session, call, entity);
  if (call.method === 'PATCH' || call.method === 'PUT') return changeWebhook(tenant, call, entity);
  return wrongVerb(call.method);
}

/**
 * Right, fields, duplicates, number: in this order (autotask-rest-api.md 4.1, 4.2). The texts for a missing right and a
 * used-up number are guesses; nobody has published them.
 */
function createWebhook(tenant: Tenant, session: Session, call: RestCall, entity: EntitySpec): RestAnswer {
  const { state, switches } = tenant;
  if (!session.level.canCreateWebhooks) return noPermission(Number(switches.missingWebhookRight), 'create');
  const read = readFields(state, call.body, entity, 'create');
  if (!read.ok) return errors(read.refusal.status, read.refusal.text);
  const twin = duplicateOf(tenant, entity, read.fields);
  if (twin) return duplicateText();

  const made = state.webhooksEverMade.get(session.user.id) ?? 0;
  const present = state.webhooks.filter((webhook) => webhook.ownerUserId === session.user.id).length;
  if ((switches.deletedWebhooksCount ? made : present) >= session.level.maximumWebhooks)
    return errors(
      Number(switches.webhookNumberUsedUp),
      'The maximum number of webhooks for the logged in Resource has been reached.',
    );

  const webhook: Webhook = {
    id: state.nextId('webhook'),
    entity: entity.family ?? 'Company',
    ownerUserId: session.user.id,
    createdAt: state.now(),
    fields: {
      isSubscribedToCreateEvents: false,
      isSubscribedToDeleteEvents: false,
      isSubscribedToUpdateEvents: false,
      ...read.fields,
      isReady: read.fields.isReady ?? switches.newWebhookReady,
      ownerResourceID: read.fields.ownerResourceID ?? session.user.id,
      webhookGUID: read.fields.webhookGUID || randomUUID(),
    },
  };
  state.webhooks.push(webhook);
  state.webhooksEverMade.set(session.user.id, made + 1);
  return written(webhook.id);
}

function changeWebhook(tenant: Tenant, call: RestCall, entity: EntitySpec): RestAnswer {
  const read = readFields(tenant.state, call.body, entity, call.method === 'PUT' ? 'replace' : 'change');
  if (!read.ok) return errors(read.refusal.status, read.refusal.text);
  const webhook = findWebhook(tenant, entity, read.id);
  if (!webhook) return errors(500, `${entity.name} with id ${String(read.id)} does not exist.`);
  const fields = { ...webhook.fields, ...read.fields };
  if (duplicateOf(tenant, entity, fields, webhook.id)) return duplicateText();
  const deactivated = webhook.fields.isActive === true && fields.isActive !== true;
  webhook.fields = fields;
  if (deactivated) tenant.webhookDeactivated(webhook);
  return written(webhook.id);
}

/** `DELETE /XWebhooks/{id}`: the children go with it, and the deactivation address is called. */
export function answerWebhookDelete(tenant: Tenant, entity: EntitySpec, id: number): RestAnswer {
  const webhook = findWebhook(tenant, entity, id);
  if (!webhook) return empty(404);
  const { state } = tenant;
  state.webhooks.splice(state.webhooks.indexOf(webhook), 1);
  for (const word of CHILD_WORDS) {
    const table = tableOf(state, childCollection(webhook.entity, word));
    for (const row of [...table.all()]) if (row.webhookID === id) table.delete(row.id);
  }
  tenant.webhookDeactivated(webhook);
  return written(id);
}

/** Creates or changes a child: `POST|PATCH|PUT /XWebhooks/{parentId}/<Word>`. */
export function answerWebhookChildWrite(
  tenant: Tenant,
  call: RestCall,
  entity: EntitySpec,
  parentId: number,
): RestAnswer {
  const creating = call.method === 'POST';
  if (!creating && !(entity.can.update && (call.method === 'PATCH' || call.method === 'PUT')))
    return wrongVerb(call.method);
  const { state } = tenant;
  if (!state.webhooks.some((webhook) => webhook.id === parentId && webhook.entity === entity.family))
    return errors(500, 'Reference value on field: webhookID of type: integer does not exist or is invalid.');
  const read = readFields(state, call.body, entity, creating ? 'create' : 'change', { webhookID: parentId });
  if (!read.ok) return errors(read.refusal.status, read.refusal.text);

  const table = tableOf(state, entity.collection);
  if (!creating) {
    const row = read.id === undefined ? undefined : table.get(read.id);
    if (row?.webhookID !== parentId) return errors(500, `${entity.name} does not exist.`);
    table.put({ ...row, ...read.fields });
    return written(row.id);
  }
  const subject = ['fieldID', 'udfFieldID', 'resourceID'].find((name) => name in read.fields) ?? '';
  const twin = table.all().some((row) => row.webhookID === parentId && row[subject] === read.fields[subject]);
  if (twin) return errors(500, `${entity.name}: this ${subject} is already on the webhook.`);
  const id = state.nextId('row');
  table.put({ ...read.fields, id });
  return written(id);
}

/** `DELETE /XWebhooks/{parentId}/<Word>/{id}`. */
export function answerWebhookChildDelete(
  tenant: Tenant,
  entity: EntitySpec,
  parentId: number,
  id: number,
): RestAnswer {
  const table = tableOf(tenant.state, entity.collection);
  if (table.get(id)?.webhookID !== parentId) return empty(404);
  table.delete(id);
  return written(id);
}

function findWebhook(tenant: Tenant, entity: EntitySpec, id: number | undefined): Webhook | undefined {
  return tenant.state.webhooks.find((webhook) => webhook.id === id && webhook.entity === entity.family);
}

/**
 * A webhook of the same entity with the same address for the same kind of callout, "even if inactive or another
 * owner's" (4.2). Kinds are the three events; webhooks without any event count as one kind.
 */
function duplicateOf(
  tenant: Tenant,
  entity: EntitySpec,
  fields: Record<string, unknown>,
  ownId?: number,
): Webhook | undefined {
  const kinds = calloutKinds(fields);
  return tenant.state.webhooks.find(
    (webhook) =>
      webhook.id !== ownId &&
      webhook.entity === entity.family &&
      webhook.fields.webhookUrl === fields.webhookUrl &&
      calloutKinds(webhook.fields).some((kind) => kinds.includes(kind)),
  );
}

function calloutKinds(fields: Record<string, unknown>): string[] {
  const kinds = ['Create', 'Update', 'Delete'].filter(
    (kind) => fields[`isSubscribedTo${kind}Events`] === true,
  );
  return kinds.length > 0 ? kinds : ['none'];
}

function duplicateText(): RestAnswer {
  return errors(500, 'A webhook with the same URL and callout type already exists for this entity.');
}
