import type { Clock } from '../../../utils/companies/refresh/types.ts';

interface Timer {
  at: number;
  ring: () => void;
}

/**
 * Time that passes only when nobody has anything left to do: minutes of latency take milliseconds, and every run with
 * the same input is the same.
 */
export class VirtualTime implements Clock {
  #now = Date.UTC(2026, 10, 2, 8);
  #timers: Timer[] = [];
  #pumping = false;

  now(): number {
    return this.#now;
  }

  wait(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal?.aborted) {
        resolve();
        return;
      }
      const timer: Timer = { at: this.#now + ms, ring: resolve };
      this.#timers.push(timer);
      signal?.addEventListener('abort', () => {
        this.#timers = this.#timers.filter((other) => other !== timer);
        resolve();
      });
      this.#pump();
    });
  }

  #pump(): void {
    if (this.#pumping || this.#timers.length === 0) return;
    this.#pumping = true;
    // All promise jobs are done before this runs, so everybody waits for time.
    setImmediate(() => {
      this.#pumping = false;
      if (this.#timers.length === 0) return;
      const next = Math.min(...this.#timers.map((timer) => timer.at));
      const due = this.#timers.filter((timer) => timer.at <= next);
      this.#timers = this.#timers.filter((timer) => timer.at > next);
      this.#now = Math.max(this.#now, next);
      for (const timer of due) timer.ring();
      this.#pump();
    });
  }
}
