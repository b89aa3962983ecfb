import { systemClock } from '../refresh/clock.ts';
import type { Clock } from '../refresh/types.ts';
import type { CompanyFilter } from './company-filter.ts';

/** What is known about the filter that is being edited. */
export type LiveCountState<T> =
  | { state: 'counting' }
  | { state: 'counted'; value: T }
  | { state: 'failed'; reason: string };

export interface LiveCountOptions<T> {
  /** Asks for one filter; see `countCompanies`. Never rejects. */
  ask: (
    filter: CompanyFilter,
    signal: AbortSignal,
  ) => Promise<{ ok: true; value: T } | { ok: false; reason: string }>;
  onState: (state: LiveCountState<T>) => void;
  /** How long nothing must change before anything is asked. */
  quietMs?: number;
  clock?: Clock;
}

export interface LiveCount {
  /** Counts this filter soon; what was asked for another one is cancelled and never shown. */
  show(filter: CompanyFilter): void;
  stop(): void;
}

/**
 * The count beside a filter that is being edited: asks when nothing has changed for a moment, and never shows an answer
 * to an older question. Show it only filters without errors: Autotask answers some of them with silence.
 */
export function liveCount<T>(options: LiveCountOptions<T>): LiveCount {
  let current = new AbortController();
  return {
    show: (filter) => {
      current.abort();
      current = new AbortController();
      void ask(options, filter, current.signal);
    },
    stop: () => current.abort(),
  };
}

async function ask<T>(
  options: LiveCountOptions<T>,
  filter: CompanyFilter,
  signal: AbortSignal,
): Promise<void> {
  const { quietMs = 400, clock = systemClock } = options;
  await clock.wait(quietMs, signal);
  if (signal.aborted) return;
  options.onState({ state: 'counting' });
  const answer = await options.ask(filter, signal);
  if (signal.aborted) return;
  options.onState(
    answer.ok ? { state: 'counted', value: answer.value } : { state: 'failed', reason: answer.reason },
  );
}
