import { z } from 'zod';
import {
  type FilterCondition,
  type FilterItem,
  type FilterJson,
  MATCH_ALL,
  OPERATORS,
} from './filter-json.ts';

const Value = z.union([z.string().max(500), z.number(), z.boolean()]);

/** One row: filter – operation – value. */
export const FilterRow = z.object({
  field: z.string().min(1).max(100),
  udf: z.boolean().optional(),
  op: z.enum(OPERATORS),
  /** Absent for "has a value" and "is empty". */
  value: z.union([Value, z.array(Value).max(500)]).optional(),
});
export type FilterRow = z.infer<typeof FilterRow>;

/** Rows in brackets. */
export const FilterGroup = z.object({
  join: z.enum(['and', 'or']),
  rows: z.array(FilterRow).max(100),
});
export type FilterGroup = z.infer<typeof FilterGroup>;

/**
 * Which companies belong to an instance. Stored with it, sent with the configuration. Rows and groups of rows: one level
 * of brackets says what admins need, and every form can show it.
 */
export const CompanyFilter = z.object({
  version: z.literal(1),
  join: z.enum(['and', 'or']),
  /** None: every company. */
  items: z.array(z.union([FilterRow, FilterGroup])).max(100),
});
export type CompanyFilter = z.infer<typeof CompanyFilter>;

/** Lets every company through. */
export const EVERY_COMPANY: CompanyFilter = { version: 1, join: 'and', items: [] };

export function isGroup(item: FilterRow | FilterGroup): item is FilterGroup {
  return 'rows' in item;
}

/** All rows with their place: `[item]`, or `[item, row in the group]`. */
export function rowsOf(filter: CompanyFilter): { row: FilterRow; path: number[] }[] {
  return filter.items.flatMap((item, index) =>
    isGroup(item)
      ? item.rows.map((row, inner) => ({ row, path: [index, inner] }))
      : [{ row: item, path: [index] }],
  );
}

/**
 * The `filter` of a query (autotask-rest-api.md 6.1).
 *
 * Groups without rows are left out: Autotask would read an empty "or" as it pleases. No rows at all become the
 * match-all, since a query without a filter is refused.
 *
 * @param filter one that `validateFilter` has no errors about
 */
export function toAutotaskFilter(filter: CompanyFilter): FilterJson {
  const items = filter.items.flatMap((item) => (isGroup(item) ? groupJson(item) : [rowJson(item)]));
  const [only] = items;
  if (!only) return [MATCH_ALL];
  return filter.join === 'and' || items.length === 1 ? items : [{ op: 'or', items }];
}

function groupJson(group: FilterGroup): FilterItem[] {
  const items = group.rows.map(rowJson);
  return items.length > 1 ? [{ op: group.join, items }] : items;
}

function rowJson({ field, udf, op, value }: FilterRow): FilterCondition {
  return { op, field, ...(value === undefined ? {} : { value }), ...(udf ? { udf: true } : {}) };
}
