import { type CompanyWords, en } from '../words/en.ts';
import { type CompanyFilter, type FilterRow, isGroup, rowsOf } from './company-filter.ts';
import { COMPANY_TYPE, explainCompanyTypeValue } from './company-type.ts';
import { type FilterField, findField } from './fields.ts';
import type { FilterValue } from './filter-json.ts';
import { operationOf } from './operations.ts';
import { problemOfValue } from './values.ts';

export interface FilterProblem {
  /** Where: `[item]`, `[item, row in the group]`, or `[]` for the whole filter. */
  path: number[];
  code:
    | 'unknown-field'
    | 'unchecked-field'
    | 'operation-not-for-field'
    | 'value-missing'
    | 'value-wrong'
    | 'not-in-picklist'
    | 'inactive-choice'
    | 'shifted-company-type'
    | 'two-user-defined-fields'
    | 'too-many-conditions'
    | 'empty-group'
    | 'fits-nothing';
  /** An error keeps the filter from being used; a warning asks for a second look. */
  severity: 'error' | 'warning';
  sentence: string;
  /** The value that it is about, where there is a suggestion for it. */
  value?: FilterValue;
  /** The value that was probably meant. */
  suggestion?: { value: number; label: string };
}

/** "Queries are limited to 500 or fewer 'OR' conditions" (autotask-rest-api.md 3.2); a list of values counts as such. */
const MOST_OR_CONDITIONS = 500;

/**
 * What is wrong with a filter, or odd about it, before Autotask is asked: it answers much of it with silence.
 *
 * @param fields the tenant's own, from `filterFields`
 * @returns nothing when all is fine
 */
export function validateFilter(
  filter: CompanyFilter,
  fields: readonly FilterField[],
  words: CompanyWords = en,
): FilterProblem[] {
  const rows = rowsOf(filter);
  return [
    ...rows.flatMap(({ row, path }) => rowProblems(row, path, fields, words)),
    ...emptyGroups(filter, words),
    ...userDefined(
      rows.map(({ row }) => row),
      words,
    ),
    ...tooMany(filter, words),
    ...contradictions(filter, fields, words),
  ];
}

function rowProblems(
  row: FilterRow,
  path: number[],
  fields: readonly FilterField[],
  words: CompanyWords,
): FilterProblem[] {
  const error = (code: FilterProblem['code'], sentence: string): FilterProblem[] => [
    { path, code, severity: 'error', sentence },
  ];
  const field = findField(fields, row.field, row.udf === true);
  if (!field) return error('unknown-field', words.check.unknownField(row.field));
  const operation = operationOf(field.kind, row.op);
  if (!operation) return error('operation-not-for-field', words.check.operation(field.label, row.op));
  if (operation.value === 'none') return [];

  const values = row.value === undefined ? [] : Array.isArray(row.value) ? row.value : [row.value];
  const fits = Array.isArray(row.value) === (operation.value === 'many');
  if (values.length === 0 || !fits)
    return error(
      'value-missing',
      operation.value === 'many' ? words.value.noneChosen(field.label) : words.value.missing(field.label),
    );
  return values.flatMap((value) => valueProblems(field, value, path, words));
}

function valueProblems(
  field: FilterField,
  value: FilterValue,
  path: number[],
  words: CompanyWords,
): FilterProblem[] {
  const wrong = problemOfValue(field, value, words);
  if (wrong) return [{ path, code: 'value-wrong', severity: 'error', sentence: wrong }];
  if (field.kind !== 'picklist') return [];
  const choice = field.choices.find((candidate) => String(candidate.value) === String(value));

  if (field.name.toLowerCase() === COMPANY_TYPE.toLowerCase() && !field.udf) {
    const { verdict, sentence, suggestion } = explainCompanyTypeValue(Number(value), field.choices, words);
    const shifted = verdict === 'check' || suggestion !== undefined;
    if (verdict !== 'fine')
      return [
        {
          path,
          code: shifted ? 'shifted-company-type' : 'not-in-picklist',
          severity: verdict === 'wrong' ? 'error' : 'warning',
          sentence,
          ...(suggestion ? { value, suggestion } : {}),
        },
      ];
  }
  if (!choice)
    return [
      {
        path,
        code: 'not-in-picklist',
        severity: 'error',
        sentence: words.check.notInPicklist(field.label, String(value)),
      },
    ];
  if (choice.active) return [];
  return [
    {
      path,
      code: 'inactive-choice',
      severity: 'warning',
      sentence: words.check.inactive(choice.label, field.label),
    },
  ];
}

function emptyGroups(filter: CompanyFilter, words: CompanyWords): FilterProblem[] {
  return filter.items.flatMap((item, index): FilterProblem[] =>
    isGroup(item) && item.rows.length === 0
      ? [
          {
            path: [index],
            code: 'empty-group',
            severity: 'warning',
            sentence: words.check.emptyGroup,
          },
        ]
      : [],
  );
}

/** The vendor's developer help on user-defined fields: only one of them can be queried at a time. */
function userDefined(rows: readonly FilterRow[], words: CompanyWords): FilterProblem[] {
  const names = new Set(rows.filter((row) => row.udf).map((row) => row.field.toLowerCase()));
  if (names.size < 2) return [];
  return [
    {
      path: [],
      code: 'two-user-defined-fields',
      severity: 'error',
      sentence: words.check.userDefined,
    },
  ];
}

function tooMany(filter: CompanyFilter, words: CompanyWords): FilterProblem[] {
  const own = filter.join === 'or' ? filter.items.length : 0;
  const inGroups = filter.items.reduce(
    (sum, item) => sum + (isGroup(item) && item.join === 'or' ? item.rows.length : 0),
    0,
  );
  const inLists = rowsOf(filter).reduce(
    (sum, { row }) => sum + (Array.isArray(row.value) ? row.value.length : 0),
    0,
  );
  const conditions = own + inGroups + inLists;
  if (conditions <= MOST_OR_CONDITIONS) return [];
  return [
    {
      path: [],
      code: 'too-many-conditions',
      severity: 'error',
      sentence: words.check.tooMany(words.count(MOST_OR_CONDITIONS), words.count(conditions)),
    },
  ];
}

/** "Type is Customer and type is Vendor": no company is both; "or" was meant. */
function contradictions(
  filter: CompanyFilter,
  fields: readonly FilterField[],
  words: CompanyWords,
): FilterProblem[] {
  const together: FilterRow[][] = filter.items
    .filter(isGroup)
    .map((group) => (group.join === 'and' ? group.rows : []));
  if (filter.join === 'and') together.push(filter.items.filter((item): item is FilterRow => !isGroup(item)));
  for (const rows of together) {
    const wanted = new Map<string, FilterRow>();
    for (const row of rows.filter(({ op }) => op === 'eq')) {
      const key = `${row.udf === true} ${row.field.toLowerCase()}`;
      const other = wanted.get(key);
      if (other && other.value !== row.value) {
        const label = findField(fields, row.field, row.udf === true)?.label ?? row.field;
        return [
          {
            path: [],
            code: 'fits-nothing',
            severity: 'warning',
            sentence: words.check.fitsNothing(label),
          },
        ];
      }
      wanted.set(key, row);
    }
  }
  return [];
}
