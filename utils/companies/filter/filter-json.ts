/** Autotask's own form of a filter (autotask-rest-api.md 6.1). */

/** The operators that Autotask knows. There is no `ne`: an unknown one is dropped in silence (3.2). */
export const OPERATORS = [
  'eq',
  'noteq',
  'gt',
  'gte',
  'lt',
  'lte',
  'beginsWith',
  'endsWith',
  'contains',
  'exist',
  'notExist',
  'in',
  'notIn',
] as const;
export type Operator = (typeof OPERATORS)[number];

export type FilterValue = string | number | boolean;

/** One condition; `value` is absent for `exist` and `notExist`. */
export interface FilterCondition {
  op: Operator;
  field: string;
  value?: FilterValue | FilterValue[];
  /** True for a user-defined field. */
  udf?: true;
}

export interface FilterGroupJson {
  op: 'and' | 'or';
  items: FilterItem[];
}

export type FilterItem = FilterCondition | FilterGroupJson;

/** The `filter` of a query: its items are joined by "and". */
export type FilterJson = FilterItem[];

/** Matches every company: a query without a filter is refused (6.1). */
export const MATCH_ALL: FilterItem = { op: 'exist', field: 'id' };
