import { systemClock } from '../refresh/clock.ts';
import { judgeFailure } from '../refresh/failures.ts';
import { COMPANY_FIELDS } from '../refresh/fields.ts';
import type { Clock, CompanyRow, RefreshOptions, RequestFailure } from '../refresh/types.ts';
import { type CompanyWords, en } from '../words/en.ts';
import { type CompanyFilter, toAutotaskFilter } from './company-filter.ts';
import { estimateRefresh, type RefreshEstimate } from './estimate.ts';

export interface Counted {
  count: number;
  /** Some of the companies, with the fields of a refresh. */
  samples: CompanyRow[];
  estimate: RefreshEstimate;
}

export interface CountOptions {
  query: RefreshOptions['query'];
  count: RefreshOptions['count'];
  signal?: AbortSignal;
  words?: CompanyWords;
  samples?: number;
  clock?: Clock;
}

/**
 * How many companies a filter lets through, some of them, and how long reading all of them would take. One request
 * after the other (three may run at once in all, autotask-rest-api.md 3.5).
 *
 * @param filter one without errors: Autotask answers some of those with silence
 * @returns a sentence when there is no number; never throws
 */
export async function countCompanies(
  filter: CompanyFilter,
  options: CountOptions,
): Promise<{ ok: true; value: Counted } | { ok: false; reason: string }> {
  const { count, query, signal, words = en, samples = 10, clock = systemClock } = options;
  const failed = (failure: RequestFailure) => ({
    ok: false as const,
    reason: judgeFailure(failure, words).sentence,
  });
  const json = toAutotaskFilter(filter);
  const began = clock.now();
  const counted = await count({ filter: json }, signal).catch(broken);
  const latencyMs = clock.now() - began;
  if (!counted.ok) return failed(counted);
  if (signal?.aborted) return failed({ ok: false, text: '' });

  const includeFields = ['id', ...COMPANY_FIELDS];
  const shown = await query({ maxRecords: samples, includeFields, filter: json }, signal).catch(broken);
  if (!shown.ok) return failed(shown);
  return {
    ok: true,
    value: {
      count: counted.count,
      samples: shown.items.filter(isCompany).slice(0, samples),
      estimate: estimateRefresh(counted.count, latencyMs, words),
    },
  };
}

function isCompany(item: unknown): item is CompanyRow {
  return typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'number';
}

/** The caller's functions return failures; one that throws after all brought no answer. */
function broken(error: unknown): RequestFailure {
  return { ok: false, text: error instanceof Error ? error.message : String(error) };
}
