import { createHmac } from 'node:crypto';
import { calloutFields, calloutUdfs, childCollection, WATCHED } from '../rest/metadata/webhooks.ts';
import { type RowChange, tableOf } from '../state/rows.ts';
import type { TenantState } from '../state/store.ts';
import type { Row, Webhook } from '../state/types.ts';

/** What a callout tells (autotask-rest-api.md 4.3). */
export interface Payload {
  Action: 'Create' | 'Update' | 'Delete' | 'Deactivated';
  /** The same in every attempt of one callout: receivers deduplicate on it. */
  Guid: string;
  /** The entity in SOAP's words: `Account`, `InstalledProduct`. */
  EntityType: string;
  Id: number;
  Fields: Record<string, unknown>;
  EventTime: string;
  SequenceNumber: number;
  PersonID: number;
}

/** A callout field of a webhook: its name, and what it is there for. */
interface Subscription {
  name: string;
  udf: boolean;
  subscribed: boolean;
  always: boolean;
}

/**
 * The fields that a webhook tells of a change.
 *
 * @returns `undefined` when the webhook has nothing to say: no callout field at all, or an update that touched none of
 *   the subscribed ones
 */
export function toldFields(
  state: TenantState,
  webhook: Webhook,
  change: RowChange,
): Record<string, unknown> | undefined {
  const subscriptions = subscriptionsOf(state, webhook);
  if (change.action === 'Delete')
    return valuesOf(
      change.row,
      subscriptions.filter((one) => one.always),
    );
  // "At least one callout field must be present to make a create or update call" (4.2).
  if (subscriptions.length === 0) return undefined;
  if (change.action === 'Create') return valuesOf(change.row, subscriptions);
  const touched = (one: Subscription) => change.changed.includes(one.udf ? 'userDefinedFields' : one.name);
  if (!subscriptions.some((one) => one.subscribed && touched(one))) return undefined;
  return valuesOf(
    change.row,
    subscriptions.filter((one) => one.always || touched(one)),
  );
}

function subscriptionsOf(state: TenantState, { entity, id }: Webhook): Subscription[] {
  const read = (word: 'Fields' | 'UdfFields', key: string, names: { id: number; name: string }[]) =>
    tableOf(state, childCollection(entity, word))
      .all()
      .filter((row) => row.webhookID === id)
      .flatMap((row) => {
        const name = names.find((one) => one.id === row[key])?.name;
        if (name === undefined) return [];
        return [
          {
            name,
            udf: word === 'UdfFields',
            subscribed: row.isSubscribedField === true,
            always: row.isDisplayAlwaysField === true,
          },
        ];
      });
  return [
    ...read('Fields', 'fieldID', calloutFields(entity)),
    ...read('UdfFields', 'udfFieldID', calloutUdfs(entity)),
  ];
}

function valuesOf(row: Row, subscriptions: Subscription[]): Record<string, unknown> {
  return Object.fromEntries(
    subscriptions.map(({ name, udf }) => [name, udf ? udfValue(row, name) : (row[name] ?? null)]),
  );
}

function udfValue(row: Row, name: string): unknown {
  const list: unknown[] = Array.isArray(row.userDefinedFields) ? row.userDefinedFields : [];
  for (const entry of list)
    if (typeof entry === 'object' && entry !== null && 'name' in entry && entry.name === name)
      return 'value' in entry ? entry.value : null;
  return null;
}

/** Word of the entity in callouts. */
export function soapNameOf(webhook: Webhook): string {
  return WATCHED[webhook.entity].soapName;
}

/**
 * JSON as it goes on the wire: ``& < > ' " + ` `` and everything beyond ASCII as `\uXXXX` (4.3). A receiver that parses
 * and writes it again gets other bytes, and so another signature.
 */
export function wireJson(document: unknown): string {
  return JSON.stringify(document).replace(
    /\\(.)|[&<>'+`]|[^\x20-\x7e]/g,
    (found, escaped: string | undefined) => {
      if (escaped !== undefined) return escaped === '"' ? '\\u0022' : found;
      return `\\u${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    },
  );
}

/** The value of `X-Hook-Signature`: `sha1=` and base64 of HMAC-SHA1 over the raw body. */
export function signature(secretKey: string, body: string): string {
  return `sha1=${createHmac('sha1', secretKey).update(body, 'utf8').digest('base64')}`;
}
