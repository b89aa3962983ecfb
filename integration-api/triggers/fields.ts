/** Which fields a webhook reports: by name, from the picklist that Autotask itself gives. */
import { type AutotaskAnswer, type AutotaskClient, field } from '../autotask/client.ts';
import type { SubjectSpec } from './subjects.ts';

export interface WebhookField {
  id: number;
  name: string;
}

export type ChosenFields =
  | { ok: true; fields: WebhookField[] }
  | { ok: false; reason: 'unknown'; names: string[]; offered: string[] }
  | { ok: false; reason: 'answer'; answer: AutotaskAnswer };

/** Without a wish, and when Autotask knows none of ours, this many of its own. */
const FALLBACK_COUNT = 10;

/**
 * Asks for the values of `fieldID` of the family's webhook fields: only those numbers count, not the ones of the
 * watched entity (autotask-rest-api section 4.2).
 *
 * @param wished names, in any case; without them the subject's own
 */
export async function chooseFields(
  client: AutotaskClient,
  subject: SubjectSpec,
  wished: string[] | undefined,
): Promise<ChosenFields> {
  const answer = await client.ask('GET', `${subject.family}WebhookFields/entityInformation/fields`);
  if (answer.kind !== 'ok') return { ok: false, reason: 'answer', answer };
  const offered = offeredBy(answer.body);
  const find = (name: string) => offered.find((one) => plain(one.name) === plain(name));
  if (wished) {
    const names = wished.filter((name) => !find(name));
    if (names.length > 0)
      return { ok: false, reason: 'unknown', names, offered: offered.map((one) => one.name) };
  }
  const found = [...new Set((wished ?? subject.fields).map(find))].filter((one) => one !== undefined);
  const fields = found.length > 0 ? found : offered.slice(0, FALLBACK_COUNT);
  // At least one field must be there, or Autotask refuses the webhook.
  if (fields.length === 0) return { ok: false, reason: 'unknown', names: wished ?? [], offered: [] };
  return { ok: true, fields };
}

/** Values of the picklist: a value is text there, the field a number (autotask-rest-api section 5). */
function offeredBy(body: unknown): WebhookField[] {
  const fields = field(body, 'fields');
  if (!Array.isArray(fields)) return [];
  const spec: unknown = fields.find((one) => plain(String(field(one, 'name') ?? '')) === 'fieldid');
  const values = field(spec, 'picklistValues');
  if (!Array.isArray(values)) return [];
  return values
    .filter((value) => field(value, 'isActive') !== false)
    .map((value) => ({ id: Number(field(value, 'value')), name: String(field(value, 'label') ?? '') }))
    .filter((one) => Number.isInteger(one.id) && one.name !== '');
}

/** Labels may be written with spaces and other casing than the REST name. */
function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}
