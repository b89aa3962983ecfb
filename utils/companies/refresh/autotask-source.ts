import { type ClientOptions, createClient } from '../../autotask/client.ts';
import { readCount, readThreshold } from '../../autotask/metadata.ts';
import type { Outcome } from '../../autotask/outcome.ts';
import { type CompanyWords, en } from '../words/en.ts';
import type { RefreshOptions, RequestFailure } from './types.ts';

/** A page of 500 companies with all their fields and user-defined fields, and then some. */
const MOST_BYTES = 16_000_000;
/** Autotask itself adds a second from 75 % of the threshold, and large pages take their time. */
const TIMEOUT_MS = 60_000;

export type CompanySource = Required<Pick<RefreshOptions, 'query' | 'count' | 'threshold'>>;

/**
 * What a refresh needs of Autotask, by the REST client. For browser and Node: `fetch` comes in with the options.
 *
 * Companies are asked for by POST: addresses of a GET beyond about 2,048 characters fail (autotask-rest-api.md 6.1).
 */
export function companySource(options: ClientOptions, words: CompanyWords = en): CompanySource {
  const unreadable: RequestFailure = { ok: false, hopeless: true, text: words.failure.unreadable };
  const client = (signal: AbortSignal | undefined) =>
    createClient({ maxBytes: MOST_BYTES, timeoutMs: TIMEOUT_MS, ...options, ...(signal ? { signal } : {}) });
  return {
    query: async (body, signal) => {
      const outcome = await client(signal).post('Companies/query', body);
      if (outcome.kind !== 'ok') return failureOf(outcome, words);
      return readQuery(outcome.data) ?? unreadable;
    },
    count: async (body, signal) => {
      const outcome = await client(signal).post('Companies/query/count', body);
      if (outcome.kind !== 'ok') return failureOf(outcome, words);
      const count = readCount(outcome.data);
      return count === undefined ? unreadable : { ok: true, count };
    },
    threshold: async (signal) => {
      const outcome = await client(signal).get('ThresholdInformation');
      if (outcome.kind !== 'ok') return failureOf(outcome, words);
      return { ok: true, ...(readThreshold(outcome.data) ?? { used: 0, limit: 0 }) };
    },
  };
}

function readQuery(
  data: unknown,
): Extract<Awaited<ReturnType<RefreshOptions['query']>>, { ok: true }> | undefined {
  if (typeof data !== 'object' || data === null || !('items' in data) || !Array.isArray(data.items))
    return undefined;
  const details: unknown = 'pageDetails' in data ? data.pageDetails : undefined;
  const next: unknown =
    typeof details === 'object' && details !== null && 'nextPageUrl' in details ? details.nextPageUrl : null;
  return {
    ok: true,
    items: data.items,
    pageDetails: { nextPageUrl: typeof next === 'string' ? next : null },
  };
}

/** An outcome without data in the refresh's words. No value of a credential is in any of them. */
export function failureOf(
  outcome: Exclude<Outcome, { kind: 'ok' }>,
  words: CompanyWords = en,
): RequestFailure {
  const said = words.failure;
  switch (outcome.kind) {
    case 'refused':
      return { ok: false, status: 401, text: outcome.messages.join(' ') };
    case 'error':
      return {
        ok: false,
        status: outcome.status,
        text: outcome.messages.join(' '),
        ...retryAfterMs(outcome.retryAfterSeconds),
      };
    case 'foreign':
      // A captive portal says 200: that is no answer of Autotask's, and may pass.
      return {
        ok: false,
        ...(outcome.status >= 400 ? { status: outcome.status } : {}),
        text: outcome.status >= 400 ? '' : said.foreign(outcome.what),
        ...retryAfterMs(outcome.retryAfterSeconds),
      };
    case 'silent':
      return { ok: false, text: silence(outcome.what, said) };
    case 'unsendable':
      return {
        ok: false,
        hopeless: true,
        text: said.unsendable,
      };
    case 'untrusted':
      return {
        ok: false,
        hopeless: true,
        text: said.untrusted(outcome.host),
      };
  }
}

function silence(what: string, said: CompanyWords['failure']): string {
  if (what === 'timeout') return said.late;
  return what === 'offline' ? said.offline : what;
}

function retryAfterMs(seconds: number | undefined): { retryAfterMs?: number } {
  return seconds === undefined ? {} : { retryAfterMs: seconds * 1_000 };
}
