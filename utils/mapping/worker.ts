import type { Party, Suggestion, SuggestOptions } from './types.ts';

/**
 * What a page and the worker that runs the matcher say to each other. The worker answers each batch, so the
 * page can show progress, and after `finish` it sends the final suggestions in the same chunks. Cancelling is
 * ending the worker.
 */
export type ToMatcherWorker =
  | { kind: 'companies'; companies: Party[]; options?: SuggestOptions }
  | { kind: 'organizations'; batch: Party[] }
  | { kind: 'finish' };

export type FromMatcherWorker =
  | { kind: 'indexed'; companies: number }
  | { kind: 'ranked'; organizations: number }
  | { kind: 'suggestions'; suggestions: Suggestion[]; last: boolean };

/** How many organizations go into one batch: a few hundredths of a second of work. */
export const WORKER_BATCH = 100;
