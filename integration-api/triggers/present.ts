import type { TriggerEvent, TriggerOut } from '../../utils/contract/triggers.ts';
import type { TriggerEventRow, TriggerRow } from '../database/schema.ts';

/** A trigger as the contract shows it: without its secrets and without the address that Autotask calls. */
export function presentTrigger(row: TriggerRow): TriggerOut {
  return {
    id: row.id,
    on: row.subject,
    moments: row.moments,
    fields: row.fields,
    ...(row.subscriberUrl === null ? {} : { subscriberUrl: row.subscriberUrl }),
    state: row.state,
    ...(row.webhookId === null ? {} : { webhookId: row.webhookId }),
    ...(row.stateReason === null ? {} : { stateReason: row.stateReason }),
    ...(row.lastEventAt === null ? {} : { lastEventAt: row.lastEventAt.toISOString() }),
    createdAt: row.createdAt.toISOString(),
  };
}

export function presentEvent(row: TriggerEventRow): TriggerEvent {
  return {
    id: row.id,
    action: row.action,
    entityType: row.entityType,
    ...(row.entityId === null ? {} : { entityId: row.entityId }),
    ...(row.sequenceNumber === null ? {} : { sequenceNumber: row.sequenceNumber }),
    ...(row.eventTime === null ? {} : { eventTime: row.eventTime }),
    ...(row.personId === null ? {} : { personId: row.personId }),
    fields: row.fields,
    receivedAt: row.receivedAt.toISOString(),
    state: row.state,
    attempts: row.attempts,
    ...(row.deliveredAt === null ? {} : { deliveredAt: row.deliveredAt.toISOString() }),
    ...(row.nextAttemptAt === null ? {} : { nextAttemptAt: row.nextAttemptAt.toISOString() }),
    ...(row.lastProblem === null ? {} : { lastProblem: row.lastProblem }),
  };
}
