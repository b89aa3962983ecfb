import type { FilterItem } from '../filter/filter-json.ts';
import type { Checkpoint } from './checkpoint.ts';

/** A company as a page of a query holds it: its id and the fields that were asked for. */
export type CompanyRow = { id: number } & Record<string, unknown>;

/** Body of `POST Companies/query`. */
export interface QueryBody {
  maxRecords: number;
  includeFields: string[];
  filter: FilterItem[];
}

/** Body of `POST Companies/query/count`. */
export interface CountBody {
  filter: FilterItem[];
}

/**
 * What the caller's functions return when a request brought nothing. `status` is absent when there was no answer at
 * all; `text` is Autotask's own (`errors[]` joined, or `Message`) and never holds a secret.
 */
export interface RequestFailure {
  ok: false;
  status?: number;
  text: string;
  /** From a `Retry-After` header. */
  retryAfterMs?: number;
  /** Nothing was sent or nothing can be read, and trying again cannot help: `text` is a sentence for the admin. */
  hopeless?: true;
}

export type QueryResult =
  | { ok: true; items: readonly unknown[]; pageDetails?: { nextPageUrl?: string | null } }
  | RequestFailure;

export type CountResult = { ok: true; count: number } | RequestFailure;

/** From `ThresholdInformation` (autotask-rest-api.md 3.5). */
export type ThresholdResult = { ok: true; used: number; limit: number } | RequestFailure;

/** Time, brought in so that tests need not wait. */
export interface Clock {
  now(): number;
  /** Resolves after `ms`, or at once when the signal aborts. Never rejects. */
  wait(ms: number, signal?: AbortSignal): Promise<void>;
}

/**
 * Some companies on their way to the caller's store.
 *
 * The rows are **all** that matched the query with `after < id <= upTo` at the moment of reading. In a full refresh
 * the receiver can therefore drop whatever else it holds in that range of ids: deleted companies vanish by themselves.
 */
export interface Batch {
  /** In ascending order of id. May be empty: then the range holds nothing. */
  rows: CompanyRow[];
  after: number;
  /** `null`: without end. */
  upTo: number | null;
  /**
   * False for every row's first and only regular delivery. True when the final count showed that companies of this
   * range were missed or came into the filter after it had been read: the rows replace what was delivered for it.
   */
  again: boolean;
  /** Where the refresh stands when this batch is stored: store both together, and a break repeats or loses nothing. */
  checkpoint: Checkpoint;
}

export interface Progress {
  phase: 'reading' | 'checking';
  /** Companies handed over so far, those before a break included. */
  delivered: number;
  /** What Autotask counted; absent until it has answered. */
  total?: number;
  /** 0 to 1; absent while the total is unknown. */
  share?: number;
  /** Requests sent since the start or the resumption. */
  requests: number;
  elapsedMs: number;
  /** Absent while there is too little to tell. */
  remainingMs?: number;
  /** Why it goes slower than it could, for the admin. */
  slowedBecause?: string;
}

export interface RefreshOptions {
  /** Sends `Companies/query`. Returns failures as values. */
  query: (body: QueryBody, signal?: AbortSignal) => Promise<QueryResult>;
  /** Sends `Companies/query/count`. Returns failures as values. */
  count: (body: CountBody, signal?: AbortSignal) => Promise<CountResult>;
  /** Asks for `ThresholdInformation`; without it the refresh slows down only when Autotask refuses. */
  threshold?: (signal?: AbortSignal) => Promise<ThresholdResult>;
  /** The company filter as Autotask understands it; conditions on `id` are added to it. */
  filter: readonly FilterItem[];
  /** Fields to ask for; `id` is added. */
  fields: readonly string[];
  /** 1 to 500 (autotask-rest-api.md 6.1). */
  pageSize?: number;
  /** Requests at once, counts included: 1 to 3, what Autotask allows per tracking identifier and endpoint (3.5). */
  concurrency?: number;
  signal?: AbortSignal;
  /** The checkpoint of an earlier run with the same filter and fields. */
  resume?: Checkpoint;
  /** Only companies changed after this instant (ISO, UTC): the `nextSince` of an earlier run. */
  since?: string;
  /** Date fields that tell of a change; those that the tenant lacks must be left out. */
  sinceFields?: readonly string[];
  /** Takes a batch; the next page is read when it is done. One call at a time. */
  onBatch: (batch: Batch) => Promise<void> | void;
  onProgress?: (progress: Progress) => void;
  clock?: Clock;
}

/** What every ending tells. */
export interface RefreshFigures {
  delivered: number;
  requests: number;
  elapsedMs: number;
  /** What Autotask counted before and after; absent when it was not reached. */
  counted: { before?: number; after?: number };
}

export type RefreshOutcome = RefreshFigures & {
  /** Where to go on. Worth keeping in every case but `complete`. */
  checkpoint: Checkpoint;
} & (
    | {
        kind: 'complete';
        /** `since` for the next refresh: the start of this one, less a margin for clocks that differ. */
        nextSince: string;
        /** All companies of the filter, changed or not; only with `since`. Fewer than stored: some were deleted. */
        totalNow?: number;
      }
    | { kind: 'incomplete'; sentence: string }
    | { kind: 'aborted' }
    | { kind: 'paused'; code: PauseCode; sentence: string; retryAfterMs: number }
    | { kind: 'failed'; code: FailureCode; sentence: string }
  );

export type PauseCode = 'request-threshold' | 'nearly-at-threshold';

export type FailureCode =
  | 'login-refused'
  | 'no-permission'
  | 'unknown-field'
  | 'bad-query'
  | 'unreachable'
  | 'cannot-ask'
  | 'server-error'
  | 'too-many-threads'
  | 'condition-ignored'
  | 'unusable-answer'
  | 'other-checkpoint'
  | 'receiver';
