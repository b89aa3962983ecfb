import { type CompanyWords, en } from '../words/en.ts';

/** Requests at once that Autotask allows (autotask-rest-api.md 3.5). */
const AT_ONCE = 3;
/** Requests beyond the pages themselves: counts, ends of ranges, the look at the top. */
const EXTRA = 8;
/** Of the hour's requests, for all integrations together. */
const HOURLY = 10_000;

export interface RefreshEstimate {
  requests: number;
  milliseconds: number;
  /** For the admin: "About 15 seconds, 208 requests of the 10,000 that Autotask allows per hour." */
  sentence: string;
}

/**
 * How long a refresh will take.
 *
 * @param count companies that match, from the live count
 * @param latencyMs measured time of one request
 */
export function estimateRefresh(
  count: number,
  latencyMs: number,
  words: CompanyWords = en,
  pageSize = 500,
  concurrency = AT_ONCE,
): RefreshEstimate {
  const pages = Math.max(1, Math.ceil(count / pageSize));
  const requests = pages === 1 ? 4 : pages + EXTRA;
  // The first request goes alone, the last look and the count follow at the end.
  const rounds = 2 + Math.ceil((requests - 3) / concurrency);
  const milliseconds = rounds * latencyMs;
  const share = requests > HOURLY / 4 ? words.estimate.quietHour : '';
  return {
    requests,
    milliseconds,
    sentence:
      words.estimate.sentence(duration(milliseconds, words), words.count(requests), words.count(HOURLY)) +
      share,
  };
}

function duration(milliseconds: number, words: CompanyWords): string {
  const seconds = milliseconds / 1_000;
  if (seconds < 2) return words.estimate.second;
  if (seconds < 90) return words.estimate.seconds(words.count(Math.round(seconds)));
  return words.estimate.minutes(words.count(Math.round(seconds / 60)));
}
