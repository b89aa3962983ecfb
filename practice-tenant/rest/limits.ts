import type { TenantState } from '../state/store.ts';
import { errors } from './answers.ts';
import type { RestAnswer } from './call.ts';

const HOUR_MS = 60 * 60 * 1000;

/** What the load of a database is reckoned from: the time, and the switches of threshold and delay. */
type Load = Pick<TenantState, 'now' | 'switches'>;

/** Counts the requests of the rolling hour (autotask-rest-api.md 3.5). */
export class RequestCounter {
  #times: number[] = [];
  #head = 0;

  /** Requests of the last 60 minutes, those of other integrations included. */
  count(state: Load): number {
    const oldest = state.now() - HOUR_MS;
    while (this.#head < this.#times.length && (this.#times[this.#head] ?? 0) <= oldest) this.#head += 1;
    if (this.#head > 50_000) {
      this.#times = this.#times.slice(this.#head);
      this.#head = 0;
    }
    return this.#times.length - this.#head + state.switches.requestsByOthers;
  }

  /**
   * Counts one more request, unless the threshold is used up.
   *
   * @returns the answer when all access is suspended
   */
  take(state: TenantState): RestAnswer | undefined {
    const { requestThreshold, suspended } = state.switches;
    if (this.count(state) >= requestThreshold)
      return errors(
        Number(suspended),
        `The Autotask API request threshold of ${requestThreshold} requests per 60 minutes has been exceeded. ` +
          'All API access to this database is suspended.',
      );
    this.#times.push(state.now());
    return undefined;
  }

  /** How much longer each answer takes because of the load: from 50 %, twice from 75 %. */
  slowdownMs(state: Load): number {
    const share = this.count(state) / state.switches.requestThreshold;
    if (share >= 0.75) return state.switches.slowdownMs * 2;
    return share >= 0.5 ? state.switches.slowdownMs : 0;
  }

  reset(): void {
    this.#times = [];
    this.#head = 0;
  }
}

/** Counts requests under way per tracking identifier and endpoint. */
export class ThreadCounter {
  readonly #running = new Map<string, number>();
  /** Most requests at once of one key since the last reset: for tests of clients. */
  #peak = 0;

  get peak(): number {
    return this.#peak;
  }

  resetPeak(): void {
    this.#peak = 0;
  }

  /**
   * Takes a thread.
   *
   * @param key tracking identifier and endpoint
   * @returns the way to give it back, or the answer when none is free
   */
  take(state: TenantState, key: string): { done: () => void } | { answer: RestAnswer } {
    const { threads, threadLimit } = state.switches;
    const running = this.#running.get(key) ?? 0;
    this.#peak = Math.max(this.#peak, running + 1);
    if (threads > 0 && running >= threads) return { answer: tooManyThreads(threads, threadLimit) };
    this.#running.set(key, running + 1);
    let given = false;
    const done = () => {
      if (given) return;
      given = true;
      this.#running.set(key, (this.#running.get(key) ?? 1) - 1);
    };
    return { done };
  }
}

function tooManyThreads(threads: number, reading: '429' | '500'): RestAnswer {
  const text =
    `Thread Threshold Exceeded — The Autotask API thread threshold of ${threads} threads has been exceeded. ` +
    'Method: getThresholdAndUsageInfo';
  if (reading === '500') return errors(500, text);
  const answer = errors(429, text);
  return { ...answer, headers: { ...answer.headers, 'Retry-After': '1' } };
}
