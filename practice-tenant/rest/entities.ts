import type { Tenant } from '../state/tenant.ts';
import { noPermission, notFound, wrongVerb } from './answers.ts';
import type { RestAnswer, RestCall, Session } from './call.ts';
import { entityInformation, fieldInformation, udfInformation } from './entity-information.ts';
import { childEntity, entityOf } from './metadata/index.ts';
import type { EntitySpec } from './metadata/types.ts';
import { answerChildren, answerGet, answerQuery } from './queries.ts';
import {
  answerWebhookChildDelete,
  answerWebhookChildWrite,
  answerWebhookDelete,
  answerWebhookWrite,
} from './webhooks.ts';
import { answerDelete, answerWrite } from './writes.ts';

/** `/V1.0/<Entity>/…`: finds the entity and what is wanted of it. */
export function answerEntity(tenant: Tenant, session: Session, call: RestCall): RestAnswer {
  const [, collection = '', ...words] = call.path;
  const entity = entityOf(collection);
  if (!entity) return notFound(call.url);
  // Impersonating on a read fails with the permission text (autotask-rest-api.md 3.1).
  if (isRead(call.method, words) && call.header('impersonationresourceid'))
    return noPermission(Number(tenant.switches.missingPermission), 'query');

  const [first, second, ...rest] = words;
  if (first === undefined) return onCollection(tenant, session, call, entity);
  if (first.toLowerCase() === 'query') return answerQuery(tenant, session, call, entity, words.slice(1));
  if (first.toLowerCase() === 'entityinformation')
    return onInformation(tenant, session, call, entity, second);
  const id = wholeNumber(first);
  if (id === undefined) return notFound(call.url);
  if (second === undefined) return onRow(tenant, session, call, entity, id);
  const child = childEntity(entity, second);
  return child ? onChildren(tenant, session, call, child, id, rest) : notFound(call.url);
}

function onCollection(tenant: Tenant, session: Session, call: RestCall, entity: EntitySpec): RestAnswer {
  // Flat twins of children are read-only: they are written below their parent.
  if (call.method === 'GET' || entity.parent) return wrongVerb(call.method);
  if (entity.family) return answerWebhookWrite(tenant, session, call, entity);
  return answerWrite(tenant, session, call, entity);
}

function onInformation(
  tenant: Tenant,
  session: Session,
  call: RestCall,
  entity: EntitySpec,
  word: string | undefined,
): RestAnswer {
  if (call.method !== 'GET') return wrongVerb(call.method);
  if (word === undefined) return entityInformation(tenant.state, session, entity);
  if (word.toLowerCase() === 'fields') return fieldInformation(entity);
  if (word.toLowerCase() === 'userdefinedfields') return udfInformation(entity);
  return notFound(call.url);
}

function onRow(tenant: Tenant, session: Session, call: RestCall, entity: EntitySpec, id: number): RestAnswer {
  if (call.method === 'GET') return answerGet(tenant, session, entity, id);
  if (call.method !== 'DELETE' || entity.parent) return wrongVerb(call.method);
  if (entity.family) return answerWebhookDelete(tenant, entity, id);
  return answerDelete(tenant, session, entity, id);
}

function onChildren(
  tenant: Tenant,
  session: Session,
  call: RestCall,
  entity: EntitySpec,
  parentId: number,
  words: readonly string[],
): RestAnswer {
  const [word, more] = words;
  if (word === undefined) {
    if (call.method === 'GET') return answerChildren(tenant, session, entity, parentId);
    if (entity.family) return answerWebhookChildWrite(tenant, call, entity, parentId);
    return answerWrite(tenant, session, call, entity, parentId);
  }
  if (word.toLowerCase() === 'entityinformation') return onInformation(tenant, session, call, entity, more);
  const id = wholeNumber(word);
  if (id === undefined) return notFound(call.url);
  if (call.method === 'GET') return answerGet(tenant, session, entity, id);
  if (call.method !== 'DELETE') return wrongVerb(call.method);
  if (entity.family) return answerWebhookChildDelete(tenant, entity, parentId, id);
  return answerDelete(tenant, session, entity, id);
}

function isRead(method: string, words: readonly string[]): boolean {
  return method === 'GET' || words[0]?.toLowerCase() === 'query';
}

function wholeNumber(word: string): number | undefined {
  return /^\d{1,15}$/.test(word) ? Number(word) : undefined;
}
