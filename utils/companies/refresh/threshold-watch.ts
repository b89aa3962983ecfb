import type { Requester } from './requester.ts';
import type { ThresholdResult } from './types.ts';

/** Requests between two looks at the threshold: a look is a request itself. */
const EVERY = 50;
/** Autotask answers a second later from here on (autotask-rest-api.md 3.5), and others need the rest of the hour. */
const SLOW_FROM = 0.75;
const SLOW_DELAY_MS = 1_000;
/** From here on the refresh stops by itself: at 100 % all integrations of the database are shut out. */
const STOP_FROM = 0.95;
const PAUSE_MS = 15 * 60 * 1_000;

/**
 * Looks at the hour's requests now and then, and slows the refresh down or stops it before everybody is shut out.
 * A look that fails changes nothing: it is advice, and the queries themselves tell when the threshold is reached.
 */
export class ThresholdWatch {
  readonly #ask: ((signal: AbortSignal) => Promise<ThresholdResult>) | undefined;
  readonly #requester: Requester;
  #nextAt = 0;
  #looking: Promise<void> | undefined;

  constructor(requester: Requester, ask: ((signal: AbortSignal) => Promise<ThresholdResult>) | undefined) {
    this.#requester = requester;
    this.#ask = ask;
  }

  /** Looks if it is time for it. Returns at once; the look takes a slot like every request. */
  look(): void {
    const ask = this.#ask;
    if (!ask || this.#looking || this.#requester.requests < this.#nextAt) return;
    this.#nextAt = this.#requester.requests + EVERY;
    this.#looking = this.#requester
      .ask(async (signal) => {
        const answer = await ask(signal).catch(() => undefined);
        return { ok: true as const, used: answer?.ok && answer.limit > 0 ? answer : undefined };
      })
      .then((answer) => {
        if (answer.ok && answer.used) this.#heed(answer.used.used, answer.used.limit);
      })
      .finally(() => {
        this.#looking = undefined;
      });
  }

  /** Resolves when no look is under way. */
  async settled(): Promise<void> {
    await this.#looking;
  }

  #heed(used: number, limit: number): void {
    const share = used / limit;
    if (share < SLOW_FROM) {
      this.#requester.slowDown(0, undefined);
      return;
    }
    const numbers = `${used.toLocaleString('en-US')} of ${limit.toLocaleString('en-US')} requests`;
    if (share < STOP_FROM) {
      this.#requester.slowDown(
        SLOW_DELAY_MS,
        `All integrations together used ${numbers} of this hour, so the refresh goes slower.`,
      );
      return;
    }
    this.#requester.halt({
      ok: false,
      kind: 'paused',
      code: 'nearly-at-threshold',
      sentence:
        `All integrations together used ${numbers} of this hour. The refresh stops here, so that the others ` +
        'keep working. Go on later: nothing that was read is lost.',
      retryAfterMs: PAUSE_MS,
    });
  }
}
