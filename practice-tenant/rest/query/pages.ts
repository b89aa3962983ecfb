import type { RowTable } from '../../state/row-table.ts';
import type { Row } from '../../state/types.ts';
import type { Predicate } from './filter.ts';
import type { Query } from './query.ts';

/** Where a page begins: after this id, going up, or up to this id, going down. */
export interface Position {
  pageSize: number;
  direction: 'next' | 'previous';
  id: number;
}

/** The place of the first page. Ids begin at 0, the service provider's own company. */
export const BEGINNING = -1;

export interface Page {
  rows: Row[];
  /** The page begins after this id. */
  after: number;
  hasNext: boolean;
  hasPrevious: boolean;
}

/** Rows of one page in the order of their ids. Touches no row outside of the ids that can match. */
export function readPage(table: RowTable, query: Query, position: Position, visible: Predicate): Page {
  const matches = (row: Row) => visible(row) && query.matches(row);
  if (position.direction === 'previous') return readBackwards(table, query, position, matches);
  const rows: Row[] = [];
  let hasNext = false;
  const start = table.lowerBound(Math.max(position.id + 1, query.ids.from));
  for (let index = start; index < table.size; index += 1) {
    const row = table.at(index);
    if (!row || row.id > query.ids.to) break;
    if (!matches(row)) continue;
    if (rows.length === position.pageSize) {
      hasNext = true;
      break;
    }
    rows.push(row);
  }
  return { rows, after: position.id, hasNext, hasPrevious: position.id > BEGINNING };
}

function readBackwards(table: RowTable, query: Query, position: Position, matches: Predicate): Page {
  const rows: Row[] = [];
  let after = BEGINNING;
  for (let index = table.lowerBound(position.id + 1) - 1; index >= 0; index -= 1) {
    const row = table.at(index);
    if (!row || row.id < query.ids.from) break;
    if (row.id > query.ids.to || !matches(row)) continue;
    if (rows.length === position.pageSize) {
      after = row.id;
      break;
    }
    rows.unshift(row);
  }
  return { rows, after, hasNext: true, hasPrevious: after > BEGINNING };
}

/** How many rows match. */
export function countRows(table: RowTable, query: Query, visible: Predicate): number {
  let count = 0;
  for (let index = table.lowerBound(query.ids.from); index < table.size; index += 1) {
    const row = table.at(index);
    if (!row || row.id > query.ids.to) break;
    if (visible(row) && query.matches(row)) count += 1;
  }
  return count;
}
