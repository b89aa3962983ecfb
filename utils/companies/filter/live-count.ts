import { systemClock } from '../refresh/clock.ts';
import { judgeFailure } from '../refresh/failures.ts';
import { COMPANY_FIELDS } from '../refresh/fields.ts';
import type { Clock, CompanyRow, RefreshOptions, RequestFailure } from '../refresh/types.ts';
import { type CompanyFilter, toAutotaskFilter } from './company-filter.ts';
import { estimateRefresh, type RefreshEstimate } from './estimate.ts';

/** What is known about the filter that is being edited. */
export type LiveCountState =
  | { state: 'counting' }
  | {
      state: 'counted';
      count: number;
      /** Some of the companies, with the fields of a refresh. */
      samples: CompanyRow[];
      estimate: RefreshEstimate;
    }
  | { state: 'failed'; sentence: string };

export interface LiveCountOptions {
  query: RefreshOptions['query'];
  count: RefreshOptions['count'];
  onState: (state: LiveCountState) => void;
  /** How long nothing must change before Autotask is asked. */
  quietMs?: number;
  samples?: number;
  clock?: Clock;
}

export interface LiveCount {
  /** Counts this filter soon; what was asked for another one is cancelled and never shown. */
  show(filter: CompanyFilter): void;
  stop(): void;
}

/**
 * The count beside a filter that is being edited. Asks when nothing has changed for a moment, one request after the other
 * (three may run at once in all, autotask-rest-api.md 3.5), and never shows an answer to an older question.
 *
 * Show it only filters without errors: Autotask answers some of them with silence.
 */
export function liveCount(options: LiveCountOptions): LiveCount {
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

async function ask(options: LiveCountOptions, filter: CompanyFilter, signal: AbortSignal): Promise<void> {
  const { count, query, quietMs = 400, samples = 10, clock = systemClock } = options;
  const tell = (state: LiveCountState) => {
    if (!signal.aborted) options.onState(state);
  };
  await clock.wait(quietMs, signal);
  if (signal.aborted) return;
  tell({ state: 'counting' });

  const json = toAutotaskFilter(filter);
  const began = clock.now();
  const counted = await count({ filter: json }, signal).catch(broken);
  const latencyMs = clock.now() - began;
  if (signal.aborted) return;
  if (!counted.ok) return tell({ state: 'failed', sentence: judgeFailure(counted).sentence });

  const shown = await query(
    { maxRecords: samples, includeFields: ['id', ...COMPANY_FIELDS], filter: json },
    signal,
  ).catch(broken);
  if (!shown.ok) return tell({ state: 'failed', sentence: judgeFailure(shown).sentence });
  tell({
    state: 'counted',
    count: counted.count,
    samples: shown.items.filter(isCompany).slice(0, samples),
    estimate: estimateRefresh(counted.count, latencyMs),
  });
}

function isCompany(item: unknown): item is CompanyRow {
  return typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'number';
}

/** The caller's functions return failures; one that throws after all brought no answer. */
function broken(error: unknown): RequestFailure {
  return { ok: false, text: error instanceof Error ? error.message : String(error) };
}
