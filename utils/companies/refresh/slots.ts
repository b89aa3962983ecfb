/**
 * The requests that may run at once. Autotask allows three per tracking identifier and endpoint, counts included
 * (autotask-rest-api.md 3.5), so every request of a refresh goes through one of these.
 */
export class Slots {
  readonly #most: number;
  /** One, until a first request went well: a wrong secret must not be sent three times, Autotask locks the user (3.4). */
  #limit = 1;
  #proven = false;
  #running = 0;
  #good = 0;
  readonly #waiting: (() => void)[] = [];

  /** @param most never more than this many at once */
  constructor(most: number) {
    this.#most = most;
  }

  /** Fewer than could be, because Autotask asked for it. */
  get lowered(): boolean {
    return this.#proven && this.#limit < this.#most;
  }

  /** Resolves when a slot is free; the caller gives it back with `release`. */
  async take(): Promise<void> {
    if (this.#running < this.#limit && this.#waiting.length === 0) {
      this.#running += 1;
      return;
    }
    await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  release(): void {
    this.#running -= 1;
    this.#admit();
  }

  /** One fewer at once, down to one: Autotask said that it was too many. */
  fewer(): void {
    this.#limit = Math.max(1, this.#limit - 1);
    this.#good = 0;
  }

  /** A request went well: after a series of them one more at once is tried again. */
  wentWell(): void {
    if (!this.#proven) {
      this.#proven = true;
      this.#limit = this.#most;
      this.#admit();
      return;
    }
    if (this.#limit === this.#most) return;
    this.#good += 1;
    if (this.#good < GOOD_BEFORE_MORE) return;
    this.#good = 0;
    this.#limit += 1;
    this.#admit();
  }

  #admit(): void {
    while (this.#running < this.#limit) {
      const next = this.#waiting.shift();
      if (!next) return;
      this.#running += 1;
      next();
    }
  }
}

/** Good requests in a row before one more at once is tried. */
const GOOD_BEFORE_MORE = 25;
