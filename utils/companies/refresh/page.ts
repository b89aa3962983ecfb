import type { CompanyRow } from './types.ts';

/** Ids with `after < id <= upTo`; `null` has no end. */
export interface IdRange {
  after: number;
  upTo: number | null;
}

/** What a page of a query says about the range that was asked for. */
export type Page =
  | {
      ok: true;
      /** In ascending order, each id once. */
      rows: CompanyRow[];
      /** False when the page says that it holds all of the range. */
      more: boolean;
      /** Whether the ids came in ascending order. */
      ordered: boolean;
      /** Greatest distance between two ids, or between the beginning of the range and the first. */
      hole: number;
      /** Average distance of ids, without the few greatest gaps; absent when there is too little to tell. */
      spacing?: number;
    }
  | { ok: false; code: 'condition-ignored' | 'unusable-answer'; sentence: string };

/**
 * Reads the rows of a page and distrusts them: Autotask drops a condition that it does not know in silence
 * (autotask-rest-api.md 3.2), so rows outside of the range mean that the answer cannot be used.
 *
 * @param items as answered
 * @param asked the range of the request
 * @param pageSize rows that were asked for at most
 * @param hasNextPage whether the answer names a next page
 */
export function readPage(
  items: readonly unknown[],
  asked: IdRange,
  pageSize: number,
  hasNextPage: boolean,
): Page {
  const rows: CompanyRow[] = [];
  let ordered = true;
  let last = asked.after;
  let hole = 0;
  for (const item of items) {
    if (!isRow(item)) return unusable('unusable-answer', 'Autotask answered a company without a usable id.');
    if (item.id <= asked.after || (asked.upTo !== null && item.id > asked.upTo))
      return unusable(
        'condition-ignored',
        'Autotask answered companies outside of the range of ids that was asked for. The refresh stops, because it ' +
          'could not tell what is missing.',
      );
    if (item.id <= last) ordered = false;
    hole = Math.max(hole, item.id - last);
    last = item.id;
    rows.push(item);
  }
  const sorted = ordered ? rows : eachOnce(rows);
  const spacing = spacingOf(sorted);
  return {
    ok: true,
    rows: sorted,
    // A short page with a next page would be odd, but costs one more request at most. An empty one ends in any case.
    more: rows.length > 0 && (rows.length >= pageSize || hasNextPage),
    ordered,
    hole,
    ...(spacing === undefined ? {} : { spacing }),
  };
}

function isRow(item: unknown): item is CompanyRow {
  return typeof item === 'object' && item !== null && 'id' in item && Number.isSafeInteger(item.id);
}

function eachOnce(rows: CompanyRow[]): CompanyRow[] {
  const sorted = rows.toSorted((one, other) => one.id - other.id);
  return sorted.filter((row, index) => row.id !== sorted[index - 1]?.id);
}

/**
 * How far ids lie apart in a page. One jump of millions (tenants have them: the own company is 0, imported ones start at
 * 29 million) must not stretch the estimate for what follows, so the greatest hundredth of the gaps is left out.
 */
function spacingOf(rows: CompanyRow[]): number | undefined {
  if (rows.length < 3) return undefined;
  const gaps = rows
    .slice(1)
    .map((row, index) => row.id - (rows[index]?.id ?? row.id))
    .sort((one, other) => one - other);
  const kept = gaps.slice(0, gaps.length - Math.ceil(gaps.length / 100));
  return Math.max(1, kept.reduce((sum, gap) => sum + gap, 0) / kept.length);
}

function unusable(code: 'condition-ignored' | 'unusable-answer', sentence: string): Page {
  return { ok: false, code, sentence };
}
