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
  const pageSize = options.pageSize ?? 500;
  const filter = options.filter.length === 0 ? [MATCH_ALL] : options.filter;
  const signal = options.signal ?? new AbortController().signal;
  const requester = new Requester(options.concurrency ?? 3, options.clock ?? systemClock, signal);
  const { held } = options;
  const gone: number[] = [];

  const search = async (from: number, to: number): Promise<void> => {
    const [first, last] = [held[from], held[to - 1]];
    if (first === undefined || last === undefined || requester.stop) return;
    const range = [...filter, ...idConditions(first - 1, last)];
    // Fewer than a page: its ids tell at once what counting would take several requests for.
    if (to - from <= pageSize) {
      const shown = await requester.ask((own) =>
        options.query({ maxRecords: pageSize, includeFields: ['id'], filter: range }, own),
      );
      if (!shown.ok) return;
      const page = readPage(shown.items, { after: first - 1, upTo: last }, pageSize, false);
      if (!page.ok) {
        requester.halt({ ...page, kind: 'failed' });
        return;
      }
      // A full page may end before the range does: what lies behind it is looked at as a range of its own.
      const ordered = page.ordered || !page.more;
      const end = page.more && ordered ? (page.rows.at(-1)?.id ?? last) : last;
      if (!ordered) {
        const middle = Math.ceil((from + to) / 2);
        if (middle < to) await Promise.all([search(from, middle), search(middle, to)]);
        return;
      }
      const present = new Set(page.rows.map(({ id }) => id));
      const checked = held.slice(from, to).filter((id) => id <= end);
      gone.push(...checked.filter((id) => !present.has(id)));
      await search(from + checked.length, to);
      return;
    }
    const counted = await requester.ask((own) => options.count({ filter: range }, own));
    if (!counted.ok || counted.count >= to - from) return;
    const middle = Math.ceil((from + to) / 2);
    await Promise.all([search(from, middle), search(middle, to)]);
  };

  const shown = await requester.ask((own) => options.count({ filter: [...filter] }, own));
  if (shown.ok && shown.count > 0) await search(0, held.length);
  requester.close();
  const { requests, stop } = requester;
  if (stop) return { ...stop, requests };
  if (shown.ok && shown.count === 0 && held.length > 0)
    return {
      kind: 'doubtful',
      sentence:
        `Autotask shows none of the ${held.length.toLocaleString('en-US')} companies any more. The API user may have ` +
        'lost the right to see them, or the filter fits nothing. Nothing was taken out.',
      requests,
    };
  return { kind: 'found', gone: gone.sort((one, other) => one - other), requests };
}
