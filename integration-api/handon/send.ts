/** Handing one event on to its subscriber. */
import { createHmac } from 'node:crypto';
import type { HandedOn } from '../../utils/contract/triggers.ts';
import type { TriggerEventRow, TriggerRow } from '../database/schema.ts';

/** A subscriber answers within this time or is asked again later. */
const TIMEOUT_MS = 10_000;
/** Of a longer answer the rest is not read: the connection is closed instead. */
const LONGEST_ANSWER = 64 * 1024;

export type Sent = { ok: true } | { ok: false; problem: string; final: boolean };

/**
 * Posts the event. The same event always has the same Idempotency-Key, so a subscriber can tell a repetition.
 * `X-Onramp-Signature: t=<seconds>,v1=<hex of HMAC-SHA256(signing secret, "<seconds>.<body>")>`.
 */
export async function sendEvent(
  fetchIt: typeof fetch,
  trigger: TriggerRow,
  secret: string,
  event: TriggerEventRow,
): Promise<Sent> {
  if (trigger.subscriberUrl === null)
    return { ok: false, problem: 'The trigger has no subscriber.', final: true };
  const body = JSON.stringify(bodyOf(trigger, event));
  const seconds = Math.floor(Date.now() / 1000);
  try {
    const response = await fetchIt(trigger.subscriberUrl, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Idempotency-Key': `${trigger.id}-${event.id}`,
        'X-Onramp-Signature': `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`,
      },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await finish(response);
    if (response.ok) return { ok: true };
    return {
      ok: false,
      problem: `The subscriber answered ${response.status}.`,
      final: response.status === 410,
    };
  } catch (error) {
    const late = error instanceof Error && error.name === 'TimeoutError';
    return {
      ok: false,
      problem: late ? 'The subscriber did not answer in time.' : 'The subscriber could not be reached.',
      final: false,
    };
  }
}

/** The answer's text is of no interest, but read to its end it leaves the connection for the next event. */
async function finish(response: Response): Promise<void> {
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > LONGEST_ANSWER) return;
  }
}

function bodyOf(trigger: TriggerRow, event: TriggerEventRow): HandedOn {
  return {
    id: event.id,
    trigger: { id: trigger.id, on: trigger.subject },
    instanceId: trigger.instanceId,
    action: event.action,
    entityType: event.entityType,
    ...(event.entityId === null ? {} : { entityId: event.entityId }),
    ...(event.sequenceNumber === null ? {} : { sequenceNumber: event.sequenceNumber }),
    ...(event.eventTime === null ? {} : { eventTime: event.eventTime }),
    ...(event.personId === null ? {} : { personId: event.personId }),
    fields: event.fields,
    receivedAt: event.receivedAt.toISOString(),
  };
}
