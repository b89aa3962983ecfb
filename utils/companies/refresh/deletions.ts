import { type FilterItem, MATCH_ALL } from '../filter/filter-json.ts';
import { systemClock } from './clock.ts';
import { readPage } from './page.ts';
import { idConditions } from './refresh-run.ts';
import { Requester, type Stop } from './requester.ts';
import type { Clock, RefreshOptions } from './types.ts';

export interface DeletionOptions {
  query: RefreshOptions['query'];
  count: RefreshOptions['count'];
  /** The company filter, without a condition on changes. */
  filter: readonly FilterItem[];
  /** Ids of the companies that are stored, in ascending order. */
  held: readonly number[];
  pageSize?: number;
  concurrency?: number;
  signal?: AbortSignal;
  clock?: Clock;
}

export type DeletionOutcome =
  | { kind: 'found'; gone: number[]; requests: number }
  /** Autotask shows nothing at all any more: rather a lost right than a tenant without companies. */
  | { kind: 'doubtful'; sentence: string; requests: number }
  | (Stop & { requests: number });

/**
 * Which of the stored companies are gone: deleted, or no longer in the filter.
 *
 * A refresh of changes cannot see them, but the count tells that there are some (`totalNow` of its outcome against the
 * number stored). Where they are is found by counting halves: about ten requests for one deleted company of 100,000.
 *
 * @returns ids that Autotask no longer shows, in ascending order; never rejects
 */
export async function findDeleted(options: DeletionOptions): Promise<DeletionOutcome> {
  const { held, count } = options;
  const signal = options.signal ?? new AbortController().signal;
  const requester = new Requester(options.concurrency ?? 3, options.clock ?? systemClock, signal);
  const filter = options.filter.length === 0 ? [MATCH_ALL] : options.filter;
  const search = new Search({ ...options, filter }, requester);

  const shown = await requester.ask((own) => count({ filter: [...filter] }, own));
  const nothing = shown.ok && shown.count === 0 && held.length > 0;
  if (shown.ok && !nothing) await search.look(0, held.length);
  requester.close();
  const { requests, stop } = requester;
  if (stop) return { ...stop, requests };
  if (!nothing) return { kind: 'found', gone: search.gone.sort((one, other) => one - other), requests };
  return {
    kind: 'doubtful',
    sentence:
      `Autotask shows none of the ${held.length.toLocaleString('en-US')} companies any more. The API user may have ` +
      'lost the right to see them, or the filter fits nothing. Nothing was taken out.',
    requests,
  };
}

/** Looks through parts of the stored ids, given as positions from `from` (included) to `to` (not included). */
class Search {
  readonly gone: number[] = [];
  readonly #options: DeletionOptions;
  readonly #requester: Requester;
  readonly #pageSize: number;

  constructor(options: DeletionOptions, requester: Requester) {
    this.#options = options;
    this.#requester = requester;
    this.#pageSize = options.pageSize ?? 500;
  }

  async look(from: number, to: number): Promise<void> {
    const [first, last] = [this.#options.held[from], this.#options.held[to - 1]];
    if (from >= to || first === undefined || last === undefined || this.#requester.stop) return;
    // Up to a page: its ids tell at once what counting would take several requests for.
    if (to - from <= this.#pageSize) return this.#compare(from, to, { after: first - 1, upTo: last });

    const filter = [...this.#options.filter, ...idConditions(first - 1, last)];
    const counted = await this.#requester.ask((signal) => this.#options.count({ filter }, signal));
    if (counted.ok && counted.count < to - from) await this.#halves(from, to);
  }

  async #compare(from: number, to: number, range: { after: number; upTo: number }): Promise<void> {
    const body = {
      maxRecords: this.#pageSize,
      includeFields: ['id'],
      filter: [...this.#options.filter, ...idConditions(range.after, range.upTo)],
    };
    const shown = await this.#requester.ask((signal) => this.#options.query(body, signal));
    if (!shown.ok) return;
    const page = readPage(shown.items, range, this.#pageSize, false);
    if (!page.ok) {
      this.#requester.halt({ ...page, kind: 'failed' });
      return;
    }
    // A full page without order says nothing about a single id; one in order speaks up to its last id.
    if (page.more && !page.ordered && to - from > 1) return this.#halves(from, to);
    const end = page.more ? (page.rows.at(-1)?.id ?? range.upTo) : range.upTo;
    const present = new Set(page.rows.map(({ id }) => id));
    const compared = this.#options.held.slice(from, to).filter((id) => id <= end);
    this.gone.push(...compared.filter((id) => !present.has(id)));
    await this.look(from + compared.length, to);
  }

  async #halves(from: number, to: number): Promise<void> {
    const middle = Math.ceil((from + to) / 2);
    await Promise.all([this.look(from, middle), this.look(middle, to)]);
  }
}
