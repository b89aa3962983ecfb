/** A filter while it is being edited: values as they were typed, so that half a number is no mistake yet. */
import type { CompanyWords } from '../words/en.ts';
import { type CompanyFilter, type FilterRow, isGroup } from './company-filter.ts';
import { describeValue } from './describe.ts';
import { type FilterField, findField } from './fields.ts';
import type { FilterValue, Operator } from './filter-json.ts';
import { operationsFor, valuesOf } from './operations.ts';
import { type FilterProblem, validateFilter } from './validate.ts';
import { readValue } from './values.ts';

export interface DraftRow {
  /** Stays with the row while others come and go. */
  key: number;
  field: string;
  udf: boolean;
  op: Operator;
  /** As typed; several values stand in a line each. */
  text: string;
  /** The value was typed or pasted as a number, not chosen by its label: it may come from a wrong table. */
  typed: boolean;
  /** What the text was made from: where the field is not known here, nobody could tell "2" from 2 again. */
  stored?: { text: string; value: FilterRow['value'] };
}

export interface DraftGroup {
  key: number;
  join: 'and' | 'or';
  rows: DraftRow[];
}

export interface Draft {
  join: 'and' | 'or';
  items: (DraftRow | DraftGroup)[];
}

export interface ReadDraft {
  /** Usable for counting and keeping; absent while something is wrong or missing. */
  filter?: CompanyFilter;
  /** With places as in `validateFilter`; `incomplete` ones only wait for a value. */
  problems: (FilterProblem & { incomplete?: true })[];
}

export function isDraftGroup(item: DraftRow | DraftGroup): item is DraftGroup {
  return 'rows' in item;
}

/**
 * @param typed the values were pasted
 * @param nextKey gives keys that no other row has
 */
export function draftOf(filter: CompanyFilter, typed: boolean, nextKey: () => number): Draft {
  const row = ({ field, udf, op, value }: FilterRow): DraftRow => {
    const values = value === undefined ? [] : Array.isArray(value) ? value : [value];
    const text = values.map(textOf).join('\n');
    return { key: nextKey(), field, udf: udf === true, op, text, typed, stored: { text, value } };
  };
  return {
    join: filter.join,
    items: filter.items.map((item) =>
      isGroup(item) ? { key: nextKey(), join: item.join, rows: item.rows.map(row) } : row(item),
    ),
  };
}

/** A new row, begun with the field that most filters are about. */
export function freshRow(fields: readonly FilterField[], key: number): DraftRow {
  const field = findField(fields, 'companyType', false) ?? fields[0];
  const blank = { key, field: '', udf: false, op: 'eq' as const, text: '', typed: false };
  return field ? withField(blank, field) : blank;
}

/** The same row about another field: the operation stays if the field allows it, the value does not. */
export function withField(row: DraftRow, field: FilterField): DraftRow {
  const operations = operationsFor(field.kind);
  const op = operations.some(({ op: allowed }) => allowed === row.op) ? row.op : (operations[0]?.op ?? 'eq');
  return {
    key: row.key,
    field: field.name,
    udf: field.udf,
    op,
    text: field.kind === 'boolean' ? 'true' : '',
    typed: false,
  };
}

/** The same row with another operation; its value stays as far as the operation takes it. */
export function withOperation(row: DraftRow, op: Operator): DraftRow {
  const takes = valuesOf(op);
  const [first = ''] = row.text.split('\n');
  return { ...row, op, text: takes === 'none' ? '' : takes === 'one' ? first : row.text };
}

/** The values of a row, one by one. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/**
 * @param fields what can be filtered by
 * @param source whether these are the tenant's own: only then what is not among them is wrong
 */
export function readDraft(
  draft: Draft,
  fields: readonly FilterField[],
  source: 'tenant' | 'standard',
  words: CompanyWords,
): ReadDraft {
  const unread: ReadDraft['problems'] = [];
  const row = (given: DraftRow, path: number[]): FilterRow => {
    const field = findField(fields, given.field, given.udf);
    const plain: FilterRow = {
      field: field?.name ?? given.field,
      op: given.op,
      ...(given.udf ? { udf: true } : {}),
    };
    const takes = valuesOf(given.op);
    if (takes === 'none') return plain;
    const { stored } = given;
    if (!field && stored?.text === given.text && Array.isArray(stored.value) === (takes === 'many'))
      return { ...plain, value: stored.value };
    const values: FilterValue[] = [];
    for (const line of linesOf(given.text)) {
      const read = field ? readValue(field, line, words) : { ok: true as const, value: unknownValue(line) };
      if (read.ok) values.push(read.value);
      else unread.push({ path, code: 'value-wrong', severity: 'error', sentence: read.sentence });
    }
    const [first] = values;
    if (takes === 'many') return { ...plain, value: values };
    return first === undefined ? plain : { ...plain, value: first };
  };
  const filter: CompanyFilter = {
    version: 1,
    join: draft.join,
    items: draft.items.map((item, index) =>
      isDraftGroup(item)
        ? { join: item.join, rows: item.rows.map((one, inner) => row(one, [index, inner])) }
        : row(item, [index]),
    ),
  };
  const checked = validateFilter(filter, fields, words).flatMap((problem) =>
    judged(problem, draft, filter, source, words),
  );
  // A value that could not be read is not missing.
  const problems = [
    ...unread,
    ...checked.filter(
      ({ code, path }) => code !== 'value-missing' || !unread.some((other) => samePath(other.path, path)),
    ),
  ];
  return problems.some(({ severity }) => severity === 'error') ? { problems } : { filter, problems };
}

/** One filter as another, but for keys and spelling. */
export function sameFilter(one: CompanyFilter | undefined, other: CompanyFilter | undefined): boolean {
  const empty: CompanyFilter = { version: 1, join: 'and', items: [] };
  const plain = (filter: CompanyFilter) =>
    JSON.stringify([
      filter.items.length > 1 ? filter.join : 'and',
      filter.items.map((item) => (isGroup(item) ? [item.join, item.rows.map(rowParts)] : rowParts(item))),
    ]);
  return plain(one ?? empty) === plain(other ?? empty);
}

function rowParts({ field, udf, op, value }: FilterRow): unknown[] {
  return [field, udf === true, op, value ?? null];
}

function judged(
  problem: FilterProblem,
  draft: Draft,
  filter: CompanyFilter,
  source: 'tenant' | 'standard',
  words: CompanyWords,
): ReadDraft['problems'] {
  if (problem.code === 'value-missing') return [{ ...problem, incomplete: true }];
  // Chosen by its label it is what it is called here.
  if (
    problem.code === 'shifted-company-type' &&
    problem.severity === 'warning' &&
    !rowAt(draft, problem.path)?.typed
  )
    return [];
  if (source === 'tenant') return [problem];
  if (problem.code === 'unknown-field') {
    const name = nameAt(filter, problem.path);
    return [
      { ...problem, code: 'unchecked-field', severity: 'warning', sentence: words.check.unchecked(name) },
    ];
  }
  return [problem.code === 'not-in-picklist' ? { ...problem, severity: 'warning' } : problem];
}

function rowAt(draft: Draft, [index, inner]: number[]): DraftRow | undefined {
  const item = draft.items[index ?? -1];
  if (!item) return undefined;
  return isDraftGroup(item) ? item.rows[inner ?? -1] : item;
}

function nameAt(filter: CompanyFilter, [index, inner]: number[]): string {
  const item = filter.items[index ?? -1];
  const row = item && isGroup(item) ? item.rows[inner ?? -1] : item;
  return row?.field ?? '';
}

function samePath(one: number[], other: number[]): boolean {
  return one.length === other.length && one.every((step, at) => step === other[at]);
}

function textOf(value: FilterValue): string {
  return typeof value === 'string' ? describeValue(value, DATES) : String(value);
}

/** Days read as days; any other text stays as it is. */
const DATES: FilterField = { name: '', label: '', kind: 'date', udf: false, numeric: false, choices: [] };

/** Of a field that is not known here: numbers as numbers, yes and no as such. */
function unknownValue(text: string): FilterValue {
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  return text === 'true' ? true : text === 'false' ? false : text;
}
