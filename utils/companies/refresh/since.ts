import type { FilterItem } from '../filter/filter-json.ts';

/**
 * Fields that tell when a company was changed (autotask-rest-api.md 6.2): the first for its own fields, the second for
 * what happens at it. Either may be missing in a tenant's field list.
 */
export const CHANGE_FIELDS = ['lastTrackedModifiedDateTime', 'lastActivityDate'] as const;

/** Clocks of this machine and of Autotask may differ: what was changed in this margin is read twice. */
const MARGIN_MS = 10 * 60 * 1_000;

/**
 * The condition "changed after".
 *
 * @param since ISO instant in UTC
 * @param fields date fields of the tenant that tell of a change; at least one
 */
export function changedAfter(since: string, fields: readonly string[]): FilterItem {
  const items = fields.map((field): FilterItem => ({ op: 'gt', field, value: since }));
  const [only] = items;
  return items.length === 1 && only ? only : { op: 'or', items };
}

/**
 * `since` for the next refresh.
 *
 * @param startedAt when this one began: what changed while it ran is read again
 */
export function nextSince(startedAt: number): string {
  return new Date(startedAt - MARGIN_MS).toISOString();
}
