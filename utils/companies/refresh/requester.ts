import { judgeFailure, type Verdict } from './failures.ts';
import { Slots } from './slots.ts';
import type { Clock, FailureCode, PauseCode, RequestFailure } from './types.ts';

/** Why no further request is sent. */
export type Stop = { ok: false } & (
  | { kind: 'aborted' }
  | { kind: 'paused'; code: PauseCode; sentence: string; retryAfterMs: number }
  | { kind: 'failed'; code: FailureCode; sentence: string }
);

/** How often a request is sent again after it failed for a passing reason: outages of about 15 seconds are survived. */
const ATTEMPTS = 6;
const FIRST_WAIT_MS = 500;
const FIRST_WAIT_FOR_THREADS_MS = 1_000;
const LONGEST_WAIT_MS = 15_000;
/** When the hour's requests are used up they come free one by one: look again after a quarter of it. */
const PAUSE_MS = 15 * 60 * 1_000;

/**
 * Sends the requests of one refresh: never more at once than allowed, again after a while when that can help, never
 * again when it cannot. The first reason to stop holds for all that follow.
 */
export class Requester {
  readonly slots: Slots;
  readonly #clock: Clock;
  readonly #signal: AbortSignal;
  /** Ends waiting, not requests: an answer that is on its way is still used. */
  readonly #waiting = new AbortController();
  #requests = 0;
  #stop: Stop | undefined;
  #delayMs = 0;
  #delayedBecause: string | undefined;

  constructor(most: number, clock: Clock, signal: AbortSignal) {
    this.slots = new Slots(most);
    this.#clock = clock;
    this.#signal = signal;
    if (signal.aborted) this.#abort();
    else signal.addEventListener('abort', this.#abort);
  }

  readonly #abort = () => {
    this.halt({ ok: false, kind: 'aborted' });
  };

  /** Lets go of the caller's signal. */
  close(): void {
    this.#signal.removeEventListener('abort', this.#abort);
  }

  get requests(): number {
    return this.#requests;
  }

  get stop(): Stop | undefined {
    return this.#stop;
  }

  get slowedBecause(): string | undefined {
    if (this.#delayedBecause) return this.#delayedBecause;
    if (!this.slots.lowered) return undefined;
    return 'Autotask is busy with other requests of this integration, so fewer are sent at once.';
  }

  /** Waits this long before every request from now on. */
  slowDown(delayMs: number, because: string | undefined): void {
    this.#delayMs = delayMs;
    this.#delayedBecause = because;
  }

  /** No further request is sent. The first reason stays. */
  halt(stop: Stop): Stop {
    this.#stop ??= stop;
    this.#waiting.abort();
    return this.#stop;
  }

  /**
   * Sends a request when a slot is free, again when that can help.
   *
   * @param send the caller's function; should it throw after all, that counts as "no answer"
   * @returns the answer, or the reason why the refresh stops
   */
  async ask<T extends { ok: true }>(
    send: (signal: AbortSignal) => Promise<T | RequestFailure>,
  ): Promise<T | Stop> {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await this.#send(send);
      if (this.#signal.aborted) return this.halt({ ok: false, kind: 'aborted' });
      if (!answer) return this.#stop ?? this.halt({ ok: false, kind: 'aborted' });
      if (answer.ok) {
        this.slots.wentWell();
        return answer;
      }
      const verdict = judgeFailure(answer);
      if (verdict.kind === 'pause' || verdict.kind === 'stop' || attempt >= ATTEMPTS)
        return this.halt(stopFor(verdict, answer));
      if (verdict.kind === 'slower') this.slots.fewer();
      await this.#clock.wait(waitFor(verdict, answer, attempt), this.#waiting.signal);
      if (this.#stop) return this.#stop;
    }
  }

  /** One sending. Without an answer when the refresh stopped before it was sent. */
  async #send<T>(
    send: (signal: AbortSignal) => Promise<T | RequestFailure>,
  ): Promise<T | RequestFailure | undefined> {
    await this.slots.take();
    try {
      if (!this.#stop && this.#delayMs > 0) await this.#clock.wait(this.#delayMs, this.#waiting.signal);
      if (this.#stop) return undefined;
      this.#requests += 1;
      return await send(this.#signal);
    } catch (error) {
      return { ok: false, text: error instanceof Error ? error.message : String(error) };
    } finally {
      this.slots.release();
    }
  }
}

function waitFor(verdict: Verdict, failure: RequestFailure, attempt: number): number {
  const first = verdict.kind === 'slower' ? FIRST_WAIT_FOR_THREADS_MS : FIRST_WAIT_MS;
  const own = Math.min(LONGEST_WAIT_MS, first * 2 ** (attempt - 1));
  return failure.retryAfterMs === undefined ? own : Math.max(0, Math.min(failure.retryAfterMs, 60_000));
}

function stopFor(verdict: Verdict, failure: RequestFailure): Stop {
  if (verdict.kind !== 'pause')
    return { ok: false, kind: 'failed', code: verdict.code, sentence: verdict.sentence };
  return {
    ok: false,
    kind: 'paused',
    code: verdict.code,
    sentence: verdict.sentence,
    retryAfterMs: failure.retryAfterMs ?? PAUSE_MS,
  };
}
