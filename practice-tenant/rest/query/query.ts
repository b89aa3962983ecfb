import type { EntitySpec } from '../metadata/types.ts';
import { compileFilter, type Predicate } from './filter.ts';
import { ALL_IDS, type IdRange, idRange } from './id-range.ts';

/** Most rows of a page (autotask-rest-api.md 6.1). */
export const PAGE_ROWS = 500;

/** A query as the client sent it, understood. */
export interface Query {
  pageSize: number;
  matches: Predicate;
  /** Ids outside of this cannot match: the scan starts and ends there. */
  ids: IdRange;
  /** Names in the product's casing; empty means all. */
  includeFields: string[];
}

export type Understood<T> = { ok: true; value: T } | { ok: false; error: string };

/**
 * Understands the body of a query (or the `search` of a GET).
 *
 * @param text JSON as sent
 * @returns the query, or the product's text for what is wrong with it (section 3.2)
 */
export function understandQuery(text: string, entity: EntitySpec): Understood<Query> {
  const parsed = parseObject(text);
  if (!parsed.ok) return parsed;
  const { filter, maxrecords, includefields } = lowerKeys(parsed.value);

  const pageSize = maxrecords ?? PAGE_ROWS;
  if (typeof pageSize !== 'number' || !Number.isInteger(pageSize))
    return refused("Error converting value to type 'System.Int32'. Path 'MaxRecords'.");
  if (pageSize < 1 || pageSize > PAGE_ROWS) return refused(`MaxRecords must be between 1 and ${PAGE_ROWS}.`);

  if (!Array.isArray(filter) || filter.length === 0)
    return refused('Invalid query syntax. A query must have at least one filter.');
  const compiled = compileFilter(filter, entity);
  if (!compiled.ok) return compiled;

  const included = understandIncludes(includefields, entity);
  if (!included.ok) return included;
  return {
    ok: true,
    value: {
      pageSize,
      matches: compiled.value,
      ids: idRange(filter) ?? ALL_IDS,
      includeFields: included.value,
    },
  };
}

function understandIncludes(value: unknown, entity: EntitySpec): Understood<string[]> {
  if (value === undefined || value === null) return { ok: true, value: [] };
  if (!Array.isArray(value)) return refused('Invalid query syntax. IncludeFields must be a list.');
  const names: string[] = [];
  for (const wanted of value) {
    const spec = [...entity.fields, ...entity.udfs].find(
      (candidate) => candidate.name.toLowerCase() === String(wanted).toLowerCase(),
    );
    if (!spec) return refused(`Unable to find ${String(wanted)} in the ${entity.name} Entity.`);
    names.push(spec.name);
  }
  return { ok: true, value: names };
}

/** A JSON object; otherwise the text of the product's JSON reader. */
export function parseObject(text: string): Understood<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const odd = text.trim().replace(/^[[{"\s]+/, '')[0] ?? '';
    return refused(
      `Unexpected character encountered while parsing value: ${odd}. Path '', line 1, position 1.`,
    );
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refused(
      `Unexpected character encountered while parsing value: ${text.trim()[0] ?? ''}. Path '', line 1, position 1.`,
    );
  return { ok: true, value: { ...value } };
}

/** Names of properties are case-insensitive. */
export function lowerKeys(object: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key.toLowerCase(), value]));
}

function refused(error: string): { ok: false; error: string } {
  return { ok: false, error };
}
