import { type ClientOptions, createClient } from '../../autotask/client.ts';
import { failureOf } from '../refresh/autotask-source.ts';
import { judgeFailure } from '../refresh/failures.ts';
import { type CompanyWords, en } from '../words/en.ts';
import { FieldsAnswer, type FilterField, filterFields } from './fields.ts';

/** Large tenants have picklists of thousands of values. */
const MOST_BYTES = 8_000_000;

/**
 * Asks Autotask for the tenant's company fields, one request after the other: field information counts for its entity's
 * three threads (autotask-rest-api.md 3.5).
 *
 * @returns the fields to filter by, or a sentence; without user-defined fields when only those cannot be read
 */
export async function readFilterFields(
  options: ClientOptions,
  words: CompanyWords = en,
): Promise<{ ok: true; fields: FilterField[]; withoutUdfs?: true } | { ok: false; sentence: string }> {
  const client = createClient({ maxBytes: MOST_BYTES, ...options });
  const answered = await client.get('Companies/entityInformation/fields');
  if (answered.kind !== 'ok')
    return { ok: false, sentence: judgeFailure(failureOf(answered, words), words).sentence };
  const own = FieldsAnswer.safeParse(answered.data);
  if (!own.success) return { ok: false, sentence: words.failure.fieldsUnreadable };

  const defined = await client.get('Companies/entityInformation/userDefinedFields');
  const udfs = FieldsAnswer.safeParse(defined.kind === 'ok' ? defined.data : undefined);
  if (!udfs.success) return { ok: true, fields: filterFields(own.data), withoutUdfs: true };
  return { ok: true, fields: filterFields(own.data, udfs.data) };
}
