/**
 * Callouts come first: Autotask waits ten seconds for an answer, a subscriber can wait a little longer. While callouts
 * are being answered, handing on holds back between two rounds, but never for long.
 */
export interface Pressure {
  /** Counts a callout until its answer is ready. */
  during<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Settles when no callout is being answered, or after a while. */
  relief(): Promise<void>;
}

const LONGEST_MS = 2_000;

export function createPressure(): Pressure {
  let underWay = 0;
  let waiting: (() => void)[] = [];
  return {
    during: async (work) => {
      underWay++;
      try {
        return await work();
      } finally {
        underWay--;
        if (underWay === 0) {
          for (const go of waiting) go();
          waiting = [];
        }
      }
    },
    relief: () =>
      new Promise((resolve) => {
        if (underWay === 0) return resolve();
        const timer = setTimeout(resolve, LONGEST_MS);
        waiting.push(() => {
          clearTimeout(timer);
          resolve();
        });
      }),
  };
}
