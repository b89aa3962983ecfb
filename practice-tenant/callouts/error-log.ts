import { tableOf } from '../state/rows.ts';
import type { TenantState } from '../state/store.ts';
import type { Webhook } from '../state/types.ts';
import { type Payload, wireJson } from './payload.ts';

/** Which field of the log names the webhook; its family's own (autotask-rest-api.md 4.2, Swagger). */
const LINKS: Record<Webhook['entity'], string> = {
  Company: 'accountWebhookID',
  Contact: 'contactWebhookID',
  ConfigurationItem: 'configurationItemWebhookID',
  Ticket: 'ticketWebhookID',
  TicketNote: 'ticketNoteWebhookID',
};

/** Writes a callout that failed for good into `WebhookEventErrorLogs`. */
export function noteFailure(state: TenantState, webhook: Webhook, payload: Payload, reason: string): void {
  tableOf(state, 'WebhookEventErrorLogs').put({
    id: state.nextId('row'),
    [LINKS[webhook.entity]]: webhook.id,
    createDateTime: new Date(state.now()).toISOString(),
    errorMessage: reason,
    payload: wireJson(payload).slice(0, 8_000),
    sequenceNumber: payload.SequenceNumber,
  });
}
