/** Callouts as Autotask sends them, signed by hand, to a trigger of a practice. */
import { signature, wireJson } from '../../../../practice-tenant/callouts/payload.ts';
import { TriggerOut } from '../../../../utils/contract/triggers.ts';
import type { Practice } from './practice.ts';

export interface Hook {
  trigger: TriggerOut;
  url: string;
  secretKey: string;
  /** Posts a callout; what is not said is filled in. */
  call(document: Record<string, unknown>, change?: { header?: string; to?: string }): Promise<Response>;
}

export async function makeHook(
  practice: Practice,
  instanceId: string,
  trigger: Record<string, unknown> = {},
): Promise<Hook> {
  const body = { on: 'ticket.saved', ...trigger };
  const answer = await practice.client.ask('POST', `/v1/autotask/instances/${instanceId}/triggers`, body);
  const made = TriggerOut.parse(answer.body);
  const webhook = practice.tenant.tenant.state.webhooks.find((one) => one.id === made.webhookId);
  const url = String(webhook?.fields.webhookUrl);
  const secretKey = String(webhook?.fields.secretKey);
  return {
    trigger: made,
    url,
    secretKey,
    call: (document, change) => callHook(url, secretKey, document, change),
  };
}

export function callHook(
  url: string,
  secretKey: string,
  document: Record<string, unknown>,
  change: { header?: string; to?: string } = {},
): Promise<Response> {
  const text = wireJson(callout(document));
  const header = change.header ?? signature(secretKey, text);
  return fetch(change.to ?? url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(header === '' ? {} : { 'x-hook-signature': header }) },
    body: text,
  });
}

export function callout(document: Record<string, unknown>): Record<string, unknown> {
  return {
    Action: 'Update',
    Guid: crypto.randomUUID(),
    EntityType: 'Ticket',
    Id: 7,
    Fields: { title: 'Printer' },
    EventTime: '2026-11-24T01:00:00Z',
    SequenceNumber: 1,
    PersonID: 4,
    ...document,
  };
}
