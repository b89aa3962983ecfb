/** Which rows of the book are shown, in which order. Made to be run again with every letter typed. */
import { fold } from '../fold.ts';
import type { MappingBook } from './book.ts';
import { ROW_STATES, type RowState } from './types.ts';

export type SortColumn = 'organization' | 'state' | 'company' | 'score';

export interface Sort {
  column: SortColumn;
  descending: boolean;
}

export interface Filter {
  /** Part of the organization's name, however it is written. */
  organization: string;
  /** Part of the company's name, or its id. */
  company: string;
  /** Empty: all. */
  states: readonly RowState[];
  /** 0 to 1; rows without a score pass only at 0. */
  minimumScore: number;
  /** Only rows that saving would change. */
  changed: boolean;
}

export const NO_FILTER: Filter = {
  organization: '',
  company: '',
  states: [],
  minimumScore: 0,
  changed: false,
};

export function isFiltered(filter: Filter): boolean {
  const { organization, company, states, minimumScore, changed } = filter;
  return organization !== '' || company !== '' || states.length > 0 || minimumScore > 0 || changed;
}

/** Position of each name in the alphabet of the admin's language; whoever makes it has the time (a worker). */
export interface Ranks {
  organizations: Int32Array;
  companies: Int32Array;
}

/** The folded names of a book, made once: folding is the costly part of searching. */
export class NameSearch {
  readonly #book: MappingBook;
  readonly #organizations: string[] = [];
  readonly #companies: string[] = [];

  constructor(book: MappingBook) {
    this.#book = book;
  }

  organization(row: number): string {
    const known = this.#organizations[row];
    if (known !== undefined) return known;
    const name = fold(this.#book.organizations[row]?.name ?? '');
    this.#organizations[row] = name;
    return name;
  }

  company(place: number): string {
    const known = this.#companies[place];
    if (known !== undefined) return known;
    const name = fold(this.#book.companies[place]?.name ?? '');
    this.#companies[place] = name;
    return name;
  }

  /**
   * Companies whose name or id contains a text: first those that begin with it, then those with a word that does.
   *
   * @param most how many at most
   * @returns places in the book
   */
  companies(text: string, most: number): number[] {
    const wanted = fold(text).trim();
    if (wanted === '') return [];
    const groups: [number[], number[], number[]] = [[], [], []];
    for (let place = 0; place < this.#book.companies.length; place += 1) {
      const name = this.company(place);
      const at = name.indexOf(wanted);
      if (at === 0) groups[0].push(place);
      else if (at > 0) groups[name[at - 1] === ' ' ? 1 : 2].push(place);
      else if (String(this.#book.companies[place]?.id) === wanted) groups[0].unshift(place);
      if (groups[0].length >= most) break;
    }
    return groups.flat().slice(0, most);
  }
}

/**
 * @param ranks absent while they are being made: then names keep the list's own order
 * @returns row numbers of the book
 */
export function viewOf(
  book: MappingBook,
  search: NameSearch,
  filter: Filter,
  sort: Sort | undefined,
  ranks: Ranks | undefined,
): Int32Array {
  const { rows } = scratchFor(book.organizations.length);
  const kept = rows.subarray(0, filterRows(book, search, filter, rows));
  if (!sort) return kept.slice();
  const size = keyCount(book, sort.column);
  const keys = scratchFor(kept.length).keys;
  for (let at = 0; at < kept.length; at += 1) {
    const key = keyOf(book, kept[at] ?? 0, sort.column, ranks);
    // What has no key stands at the end, whatever the direction.
    keys[at] = key === undefined ? size : sort.descending ? size - 1 - key : key;
  }
  return inOrder(kept, keys, size + 1);
}

/**
 * Working space that is used again: with every letter typed some megabytes would have to be collected otherwise, and the
 * collector stops the page longer than the sorting does.
 */
const scratch = { rows: new Int32Array(0), keys: new Int32Array(0), begins: new Int32Array(0) };

function scratchFor(rows: number, keys = 0): typeof scratch {
  if (scratch.rows.length < rows) scratch.rows = new Int32Array(rows);
  if (scratch.keys.length < rows) scratch.keys = new Int32Array(rows);
  if (scratch.begins.length < keys) scratch.begins = new Int32Array(keys);
  return scratch;
}

/** Counting sort: a few milliseconds for 100,000 rows, and equal keys keep their order. */
function inOrder(rows: Int32Array, keys: Int32Array, keyCount: number): Int32Array {
  const { begins } = scratchFor(rows.length, keyCount + 1);
  begins.fill(0, 0, keyCount + 1);
  for (let at = 0; at < rows.length; at += 1) {
    const next = (keys[at] ?? 0) + 1;
    begins[next] = (begins[next] ?? 0) + 1;
  }
  for (let key = 1; key <= keyCount; key += 1) begins[key] = (begins[key] ?? 0) + (begins[key - 1] ?? 0);
  const ordered = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) {
    const key = keys[at] ?? 0;
    const place = begins[key] ?? 0;
    begins[key] = place + 1;
    ordered[place] = rows[at] ?? 0;
  }
  return ordered;
}

/** Scores as they are shown, and ten times finer. */
const SCORE_STEPS = 1_000;

function keyCount(book: MappingBook, column: SortColumn): number {
  switch (column) {
    case 'organization':
      return book.organizations.length;
    case 'company':
      return book.companies.length;
    case 'state':
      return ROW_STATES.length;
    case 'score':
      return SCORE_STEPS + 1;
  }
}

/** @param kept takes the rows that pass @returns how many */
function filterRows(book: MappingBook, search: NameSearch, filter: Filter, kept: Int32Array): number {
  const size = book.organizations.length;
  const organization = fold(filter.organization).trim();
  const company = fold(filter.company).trim();
  const states = new Set(filter.states);
  let count = 0;
  for (let row = 0; row < size; row += 1) {
    if (organization !== '' && !search.organization(row).includes(organization)) continue;
    if (states.size > 0 && !states.has(book.stateOf(row))) continue;
    if (filter.changed && !book.isChanged(row)) continue;
    if (filter.minimumScore > 0 && (book.scoreOf(row) ?? -1) < filter.minimumScore) continue;
    if (company !== '' && !hasCompany(book, search, row, company)) continue;
    kept[count] = row;
    count += 1;
  }
  return count;
}

function hasCompany(book: MappingBook, search: NameSearch, row: number, wanted: string): boolean {
  const place = book.shownOf(row);
  if (place === undefined) return false;
  return search.company(place).includes(wanted) || String(book.companies[place]?.id) === wanted;
}

/** A whole number below {@link keyCount}, smallest first; undefined when the row has none. */
function keyOf(
  book: MappingBook,
  row: number,
  column: SortColumn,
  ranks: Ranks | undefined,
): number | undefined {
  switch (column) {
    case 'organization':
      return ranks?.organizations[row] ?? row;
    case 'company': {
      const place = book.shownOf(row);
      return place === undefined ? undefined : (ranks?.companies[place] ?? place);
    }
    case 'state':
      return ROW_STATES.indexOf(book.stateOf(row));
    case 'score': {
      const score = book.scoreOf(row);
      return score === undefined ? undefined : Math.round(score * SCORE_STEPS);
    }
  }
}
