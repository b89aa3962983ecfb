/**
 * The matcher in a worker of its own: what a page and the worker say to each other, and the worker's side of it. Lists come
 * in batches, so that neither side stops for long; cancelling is ending the worker.
 */
import { createMatcher, type Matcher } from './matcher.ts';
import type { Party, Suggestion, SuggestOptions } from './types.ts';

export type ToMatcherWorker =
  | { kind: 'companies'; batch: Party[] }
  /** All companies were given: index them. */
  | { kind: 'index'; options?: SuggestOptions }
  | { kind: 'organizations'; batch: Party[] }
  /** All organizations were given: one company for one organization. */
  | { kind: 'finish' }
  /** Puts names into the alphabet of a language (BCP 47). */
  | { kind: 'rank'; list: string; names: string[]; language: string };

export type FromMatcherWorker =
  | { kind: 'indexed'; companies: number }
  /** As if no further organizations were to come: to look at, and not yet safe. `ranked` counts all so far. */
  | { kind: 'preliminary'; suggestions: Suggestion[]; ranked: number }
  | { kind: 'suggestions'; suggestions: Suggestion[]; last: boolean }
  /** Position of each name in the alphabet, in the order given. */
  | { kind: 'ranks'; list: string; ranks: Int32Array };

/** How many organizations go into one batch: a few hundredths of a second of work. */
export const WORKER_BATCH = 100;

/** How many companies, or final suggestions, go into one message: a few milliseconds of copying. */
export const WORKER_LIST_BATCH = 2_000;

/**
 * The worker's side.
 *
 * @param post gives an answer to the page
 * @returns takes a message of the page
 */
export function matcherSession(
  post: (answer: FromMatcherWorker) => void,
): (message: ToMatcherWorker) => void {
  let companies: Party[] = [];
  let matcher: Matcher | undefined;
  let ranked = 0;
  return (message) => {
    switch (message.kind) {
      case 'companies':
        companies = companies.concat(message.batch);
        return;
      case 'index':
        matcher = createMatcher(companies, message.options);
        ranked = 0;
        post({ kind: 'indexed', companies: companies.length });
        return;
      case 'organizations': {
        const suggestions = matcher?.suggest(message.batch) ?? [];
        ranked += message.batch.length;
        post({
          kind: 'preliminary',
          ranked,
          suggestions: suggestions.map((suggestion) => ({ ...suggestion, accept: false })),
        });
        return;
      }
      case 'finish': {
        const all = matcher?.finish() ?? [];
        for (let from = 0; from === 0 || from < all.length; from += WORKER_LIST_BATCH) {
          const suggestions = all.slice(from, from + WORKER_LIST_BATCH);
          post({ kind: 'suggestions', suggestions, last: from + WORKER_LIST_BATCH >= all.length });
        }
        return;
      }
      case 'rank':
        post({ kind: 'ranks', list: message.list, ranks: ranksOf(message.names, message.language) });
    }
  };
}

/** @returns for each name its position in the alphabet; equal names keep their order */
function ranksOf(names: readonly string[], language: string): Int32Array {
  const { compare } = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  const order = Array.from(names.keys()).sort((a, b) => compare(names[a] ?? '', names[b] ?? '') || a - b);
  const ranks = new Int32Array(names.length);
  order.forEach((at, rank) => {
    ranks[at] = rank;
  });
  return ranks;
}
