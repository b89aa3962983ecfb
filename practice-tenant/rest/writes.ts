import { tableOf } from '../state/rows.ts';
import type { Tenant } from '../state/tenant.ts';
import { empty, errors, noDeletePermission, noPermission, written, wrongVerb } from './answers.ts';
import type { RestAnswer, RestCall, Session } from './call.ts';
import { readFields } from './fields.ts';
import type { EntitySpec } from './metadata/types.ts';
import { rightsOf } from './rights.ts';

/**
 * Creates or changes rows of the ordinary entities: POST, PATCH, PUT.
 *
 * @param parentId id of the parent for entities that are made below one
 */
export function answerWrite(
  tenant: Tenant,
  session: Session,
  call: RestCall,
  entity: EntitySpec,
  parentId?: number,
): RestAnswer {
  const { method } = call;
  const creating = method === 'POST';
  if (!creating && method !== 'PATCH' && method !== 'PUT') return wrongVerb(method);
  if (creating ? !entity.can.create : !entity.can.update) return wrongVerb(method);
  const rights = rightsOf(session, entity);
  const denied = Number(tenant.switches.missingPermission);
  if (creating && rights.add === 'none') return noPermission(denied, 'create');
  if (!creating && rights.edit === 'none') return noPermission(denied, 'update');

  const link = entity.parent && parentId !== undefined ? { [entity.parent.field]: parentId } : {};
  const mode = creating ? 'create' : method === 'PUT' ? 'replace' : 'change';
  const read = readFields(tenant.state, call.body, entity, mode, link);
  if (!read.ok) return errors(read.refusal.status, read.refusal.text);

  if (!creating) {
    if (read.id === undefined || !tableOf(tenant.state, entity.collection).get(read.id))
      return errors(500, `${entity.name} with id ${String(read.id)} does not exist.`);
    return written(
      tenant.saveRow(entity.collection, { ...read.fields, id: read.id }, session.user.id).row.id,
    );
  }
  const computed = computedFields(tenant, session, entity);
  const change = tenant.saveRow(entity.collection, { ...read.fields, ...computed }, session.user.id);
  return written(change.row.id);
}

/** `DELETE <Entity>/{id}` of the ordinary entities. */
export function answerDelete(tenant: Tenant, session: Session, entity: EntitySpec, id: number): RestAnswer {
  if (!entity.can.delete) return wrongVerb('DELETE');
  if (rightsOf(session, entity).delete === 'none')
    return noDeletePermission(Number(tenant.switches.missingPermission), entity.name);
  return tenant.deleteRow(entity.collection, id, session.user.id) ? written(id) : empty(404);
}

function computedFields(tenant: Tenant, session: Session, entity: EntitySpec): Record<string, unknown> {
  if (entity.collection === 'Tickets') {
    const day = new Date(tenant.state.now()).toISOString().slice(0, 10).replaceAll('-', '');
    const number = String(tableOf(tenant.state, 'Tickets').size + 1).padStart(4, '0');
    return { ticketNumber: `T${day}.${number}`, creatorResourceID: session.user.id };
  }
  if (entity.collection === 'TicketNotes') return { creatorResourceID: session.user.id };
  if (entity.collection === 'Companies') return { createdByResourceID: session.user.id };
  return {};
}
