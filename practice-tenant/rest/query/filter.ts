import type { Row } from '../../state/types.ts';
import type { DataType, EntitySpec } from '../metadata/types.ts';
import { type Comparable, compareValue, toComparable } from './values.ts';

export type Predicate = (row: Row) => boolean;

type Outcome<T> = { ok: true; value: T } | { ok: false; error: string };

/** Conditions joined by "or", with those that a list of values stands for (autotask-rest-api.md 3.2). */
const MAXIMUM_OR_CONDITIONS = 500;
const TOO_MANY_OR = "Invalid query syntax. Queries are limited to 500 or fewer 'OR' conditions.";

/**
 * A predicate for the items of a filter, joined by "and".
 *
 * An operator that the product does not know, such as `ne`, is dropped in silence and leaves the query wider than its
 * author thinks: that is what was measured, and what clients have to survive.
 *
 * @returns the predicate, or the product's text
 */
export function compileFilter(items: unknown[], entity: EntitySpec): Outcome<Predicate> {
  const count = { or: 0 };
  const all = compileAll(items, entity, count);
  if (!all.ok) return all;
  if (count.or > MAXIMUM_OR_CONDITIONS) return refused(TOO_MANY_OR);
  return { ok: true, value: every(all.value) };
}

function compileAll(items: unknown[], entity: EntitySpec, count: { or: number }): Outcome<Predicate[]> {
  const predicates: Predicate[] = [];
  for (const item of items) {
    const compiled = compileItem(item, entity, count);
    if (!compiled.ok) return compiled;
    if (compiled.value) predicates.push(compiled.value);
  }
  return { ok: true, value: predicates };
}

function compileItem(
  item: unknown,
  entity: EntitySpec,
  count: { or: number },
): Outcome<Predicate | undefined> {
  if (typeof item !== 'object' || item === null || Array.isArray(item))
    return refused('Invalid query syntax. A filter must be an object.');
  const { op, field, value, udf, items } = Object.fromEntries(
    Object.entries(item).map(([key, entry]: [string, unknown]) => [key.toLowerCase(), entry]),
  );
  if (typeof op !== 'string' || op === '') return refused('Invalid query syntax. An operator is missing.');
  const operator = op.toLowerCase();

  if (operator === 'and' || operator === 'or') {
    if (!Array.isArray(items)) return refused('Invalid query syntax. A group must have items.');
    if (operator === 'or') count.or += items.length;
    const inner = compileAll(items, entity, count);
    if (!inner.ok) return inner;
    if (inner.value.length === 0) return { ok: true, value: undefined };
    return { ok: true, value: operator === 'and' ? every(inner.value) : some(inner.value) };
  }

  if (typeof field !== 'string' || field === '') return refused('Invalid query syntax. A field is missing.');
  const reader = fieldReader(field, udf === true, entity);
  if (!reader) return refused(`Unable to find ${field} in the ${entity.name} Entity.`);
  if ((operator === 'in' || operator === 'notin') && Array.isArray(value)) count.or += value.length;
  return compileCondition(operator, value, reader);
}

interface Reader {
  type: DataType;
  read: (row: Row) => unknown;
}

function fieldReader(name: string, udf: boolean, entity: EntitySpec): Reader | undefined {
  const wanted = name.toLowerCase();
  if (udf) {
    const spec = entity.udfs.find((candidate) => candidate.name.toLowerCase() === wanted);
    return spec && { type: spec.type, read: (row) => udfValue(row, spec.name) };
  }
  const spec = entity.fields.find((candidate) => candidate.name.toLowerCase() === wanted);
  return spec && { type: spec.type, read: (row) => row[spec.name] };
}

function udfValue(row: Row, name: string): unknown {
  if (!Array.isArray(row.userDefinedFields)) return null;
  const entry: unknown = row.userDefinedFields.find(
    (candidate: unknown) =>
      typeof candidate === 'object' && candidate !== null && 'name' in candidate && candidate.name === name,
  );
  return typeof entry === 'object' && entry !== null && 'value' in entry ? entry.value : null;
}

function compileCondition(
  operator: string,
  value: unknown,
  { type, read }: Reader,
): Outcome<Predicate | undefined> {
  const empty = (row: Row) => {
    const found = read(row);
    return found === null || found === undefined || found === '';
  };
  if (operator === 'exist') return { ok: true, value: (row) => !empty(row) };
  if (operator === 'notexist') return { ok: true, value: empty };

  if (operator === 'in' || operator === 'notin') {
    if (!Array.isArray(value)) return refused(`Invalid query syntax. ${operator} needs a list of values.`);
    const wanted = new Set<Comparable>();
    for (const entry of value) {
      const understood = toComparable(entry, type);
      if (!understood.ok) return understood;
      wanted.add(understood.value);
    }
    const isIn = (row: Row) => {
      const found = toComparable(read(row), type);
      return found.ok && wanted.has(found.value);
    };
    return { ok: true, value: operator === 'in' ? isIn : (row) => !isIn(row) };
  }

  const test = TESTS[operator];
  if (!test) return { ok: true, value: undefined };
  const wanted = toComparable(value, TEXT_OPERATORS.has(operator) ? 'string' : type);
  if (!wanted.ok) return wanted;
  return { ok: true, value: (row) => test(read(row), wanted.value, type) };
}

const TEXT_OPERATORS = new Set(['beginswith', 'endswith', 'contains']);

const text = (found: unknown) => (found === null || found === undefined ? '' : String(found).toLowerCase());

const TESTS: Record<string, (found: unknown, wanted: Comparable, type: DataType) => boolean> = {
  eq: (found, wanted, type) => compareValue(found, wanted, type) === 0,
  noteq: (found, wanted, type) => compareValue(found, wanted, type) !== 0,
  gt: (found, wanted, type) => (compareValue(found, wanted, type) ?? 0) > 0,
  gte: (found, wanted, type) => (compareValue(found, wanted, type) ?? -1) >= 0,
  lt: (found, wanted, type) => (compareValue(found, wanted, type) ?? 0) < 0,
  lte: (found, wanted, type) => (compareValue(found, wanted, type) ?? 1) <= 0,
  beginswith: (found, wanted) => text(found).startsWith(String(wanted)),
  endswith: (found, wanted) => text(found).endsWith(String(wanted)),
  contains: (found, wanted) => text(found).includes(String(wanted)),
};

function every(predicates: Predicate[]): Predicate {
  return (row) => predicates.every((predicate) => predicate(row));
}

function some(predicates: Predicate[]): Predicate {
  return (row) => predicates.some((predicate) => predicate(row));
}

function refused(error: string): { ok: false; error: string } {
  return { ok: false, error };
}
