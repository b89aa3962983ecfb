/** Autotask's own list of callouts that it could not deliver. */
import type { CalloutError } from '../../utils/contract/triggers.ts';
import { type AutotaskClient, field } from '../autotask/client.ts';
import type { TriggerRow } from '../database/schema.ts';
import { HttpProblem } from '../http/problem.ts';
import { refusalOf } from './refusals.ts';
import { SUBJECTS } from './subjects.ts';

/** Column of WebhookEventErrorLogs per family; companies are accounts there. */
const COLUMN = {
  Ticket: 'ticketWebhookID',
  Company: 'accountWebhookID',
  Contact: 'contactWebhookID',
  ConfigurationItem: 'configurationItemWebhookID',
  TicketNote: 'ticketNoteWebhookID',
} as const;

/** The payload, which is customers' data, is not asked for. */
const FIELDS = ['id', 'createDateTime', 'errorMessage', 'sequenceNumber'];

/** @throws HttpProblem when Autotask refuses or does not answer */
export async function readErrorLog(client: AutotaskClient, trigger: TriggerRow): Promise<CalloutError[]> {
  if (trigger.webhookId === null) return [];
  const subject = SUBJECTS[trigger.subject];
  const filter = [{ op: 'eq', field: COLUMN[subject.family], value: trigger.webhookId }];
  const answer = await client.ask('POST', 'WebhookEventErrorLogs/query', {
    maxRecords: 100,
    includeFields: FIELDS,
    filter,
  });
  if (answer.kind !== 'ok') {
    const { code, detail } = await refusalOf(client, subject, answer);
    throw new HttpProblem(
      code === 'webhook-right-missing' || code === 'webhook-number-used-up' ? 'autotask-refused' : code,
      { detail },
    );
  }
  const items = field(answer.body, 'items');
  return (Array.isArray(items) ? items : []).map(toError).sort((a, b) => b.id - a.id);
}

function toError(item: unknown): CalloutError {
  const sequenceNumber = field(item, 'sequenceNumber');
  return {
    id: Number(field(item, 'id') ?? 0),
    at: String(field(item, 'createDateTime') ?? ''),
    message: String(field(item, 'errorMessage') ?? '').slice(0, 1000),
    ...(typeof sequenceNumber === 'number' ? { sequenceNumber } : {}),
  };
}
