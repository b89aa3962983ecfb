import { type CompanyWords, en } from '../words/en.ts';
import { CompanyFilter, type FilterGroup, type FilterRow } from './company-filter.ts';
import { type FilterField, findField } from './fields.ts';
import { type FilterValue, OPERATORS, type Operator } from './filter-json.ts';
import { valuesOf } from './operations.ts';
import { similarTo } from './similar.ts';
import { type FilterProblem, validateFilter } from './validate.ts';

export interface PasteProblem {
  code:
    | 'not-json'
    | 'not-a-filter'
    | 'unknown-operator'
    | 'ignored-operator'
    | 'too-deep'
    | 'unknown-field'
    | 'too-large'
    | FilterProblem['code'];
  severity: 'error' | 'warning';
  sentence: string;
}

export interface PastedFilter {
  /** What could be read, repaired where that is said in `problems`. Absent when nothing could. */
  filter?: CompanyFilter;
  problems: PasteProblem[];
}

/** What people write, and what Autotask calls it. `ne` is the trap: it is accepted and does nothing (3.2). */
const ALIASES: ReadonlyMap<string, Operator> = new Map([
  ['ne', 'noteq'],
  ['neq', 'noteq'],
  ['!=', 'noteq'],
  ['<>', 'noteq'],
  ['notequal', 'noteq'],
  ['notequals', 'noteq'],
  ['=', 'eq'],
  ['==', 'eq'],
  ['equal', 'eq'],
  ['equals', 'eq'],
  ['>', 'gt'],
  ['>=', 'gte'],
  ['ge', 'gte'],
  ['<', 'lt'],
  ['<=', 'lte'],
  ['le', 'lte'],
  ['startswith', 'beginsWith'],
  ['like', 'contains'],
  ['isnotnull', 'exist'],
  ['exists', 'exist'],
  ['isnull', 'notExist'],
  ['notexists', 'notExist'],
  ['nin', 'notIn'],
]);

/**
 * Reads Autotask's own filter JSON: a whole query, its `filter`, or a single condition.
 *
 * Autotask drops an operator that it does not know in silence and answers unfiltered companies, so every such operator is
 * named; where it is clear what was meant it is replaced, and that is said.
 *
 * @param text as pasted
 * @param fields the tenant's own; values are checked against their picklists
 */
export function parseFilterJson(
  text: string,
  fields: readonly FilterField[],
  words: CompanyWords = en,
): PastedFilter {
  const said = words.paste;
  if (text.length > 200_000) return failed('too-large', said.tooLarge);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return failed('not-json', said.notJson);
  }
  const list = conditionsOf(value);
  if (!list) return failed('not-a-filter', said.notAFilter);

  const reader = new Reader(fields, words);
  const { join, items } = reader.top(list);
  const parsed = CompanyFilter.safeParse({ version: 1, join, items });
  if (!parsed.success)
    return {
      problems: [
        ...reader.problems,
        {
          code: 'not-a-filter',
          severity: 'error',
          sentence: said.wrongValue,
        },
      ],
    };
  const checked = validateFilter(parsed.data, fields, words).map(({ code, severity, sentence }) => ({
    code,
    severity,
    sentence,
  }));
  // An unknown field was named already, with a suggestion.
  return {
    filter: parsed.data,
    problems: [...reader.problems, ...checked.filter(({ code }) => code !== 'unknown-field')],
  };
}

class Reader {
  readonly problems: PasteProblem[] = [];
  readonly #fields: readonly FilterField[];
  readonly #words: CompanyWords['paste'];

  constructor(fields: readonly FilterField[], words: CompanyWords) {
    this.#fields = fields;
    this.#words = words.paste;
  }

  top(list: readonly unknown[]): { join: 'and' | 'or'; items: (FilterRow | FilterGroup)[] } {
    const [first] = list;
    const group = list.length === 1 ? groupOf(first) : undefined;
    if (group) return { join: group.join, items: this.#items(group.items) };
    return { join: 'and', items: this.#items(list) };
  }

  #items(list: readonly unknown[]): (FilterRow | FilterGroup)[] {
    return list.flatMap((entry): (FilterRow | FilterGroup)[] => {
      const group = groupOf(entry);
      if (!group) return this.#row(entry);
      const rows = group.items.flatMap((inner): FilterRow[] => {
        if (!groupOf(inner)) return this.#row(inner);
        this.#say('too-deep', this.#words.tooDeep);
        return [];
      });
      return [{ join: group.join, rows }];
    });
  }

  #row(entry: unknown): FilterRow[] {
    const parts = lowerKeys(entry);
    const name = parts?.get('field');
    const op = parts?.get('op');
    if (typeof name !== 'string' || typeof op !== 'string') {
      this.#say('not-a-filter', this.#words.noCondition);
      return [];
    }
    const operator = this.#operator(op, name);
    if (!operator) return [];
    const udf = parts?.get('udf') === true;
    const field = findField(this.#fields, name, udf);
    if (!field) this.#unknownField(name, udf);
    // Autotask's own match-all stands for "no condition".
    if (operator === 'exist' && name.toLowerCase() === 'id') return [];
    const value = readPasted(parts?.get('value'));
    const row: FilterRow = { field: field?.name ?? name, op: operator };
    if (udf) row.udf = true;
    const wants = valuesOf(operator);
    if (wants !== 'none' && value !== undefined)
      row.value = wants === 'many' && !Array.isArray(value) ? [value] : value;
    return [numbersAsNumbers(row, field)];
  }

  #operator(op: string, field: string): Operator | undefined {
    const known = OPERATORS.find((candidate) => candidate.toLowerCase() === op.trim().toLowerCase());
    if (known) return known;
    const meant = ALIASES.get(op.trim().toLowerCase().replaceAll(' ', ''));
    if (meant) {
      this.#say('ignored-operator', this.#words.ignored(op, field, meant), 'warning');
      return meant;
    }
    this.#say('unknown-operator', this.#words.unknownOperator(op, field));
    return undefined;
  }

  #unknownField(name: string, udf: boolean): void {
    const other = findField(this.#fields, name, !udf);
    const near = other ?? similarTo(name, this.#fields);
    const hint = other
      ? udf
        ? this.#words.isOwn
        : this.#words.isUdf
      : near
        ? this.#words.near(near.name)
        : '';
    this.#say(
      'unknown-field',
      udf ? this.#words.unknownUdf(name, hint) : this.#words.unknownField(name, hint),
    );
  }

  #say(code: PasteProblem['code'], sentence: string, severity: PasteProblem['severity'] = 'error'): void {
    this.problems.push({ code, severity, sentence });
  }
}

/** The conditions of a query, of its `filter`, or of one pasted alone. */
function conditionsOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  const parts = lowerKeys(value);
  if (!parts) return undefined;
  const filter: unknown = parts.get('filter');
  if (Array.isArray(filter)) return filter;
  if (filter !== undefined) return lowerKeys(filter) ? [filter] : undefined;
  return parts.has('op') ? [value] : undefined;
}

function groupOf(value: unknown): { join: 'and' | 'or'; items: readonly unknown[] } | undefined {
  const parts = lowerKeys(value);
  const op = String(parts?.get('op')).toLowerCase();
  const items: unknown = parts?.get('items');
  if ((op !== 'and' && op !== 'or') || !Array.isArray(items)) return undefined;
  return { join: op, items };
}

/** Names of properties are case-insensitive (6.1). */
function lowerKeys(value: unknown): Map<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return new Map(Object.entries(value).map(([key, inner]) => [key.toLowerCase(), inner]));
}

function readPasted(value: unknown): FilterValue | FilterValue[] | undefined {
  if (Array.isArray(value)) return value.filter(isValue);
  return isValue(value) ? value : undefined;
}

function isValue(value: unknown): value is FilterValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** `"value": "1"` for a number: Autotask takes it, our form sends numbers. */
function numbersAsNumbers(row: FilterRow, field: FilterField | undefined): FilterRow {
  if (!field?.numeric || row.value === undefined) return row;
  const convert = (value: FilterValue) =>
    typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : value;
  return { ...row, value: Array.isArray(row.value) ? row.value.map(convert) : convert(row.value) };
}

function failed(code: PasteProblem['code'], sentence: string): PastedFilter {
  return { problems: [{ code, severity: 'error', sentence }] };
}
