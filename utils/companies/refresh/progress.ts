/** Points in time that the speed is taken from: the last few batches, so that it follows a slow-down. */
const KEPT = 30;

/** Tells how long the rest takes, from the speed of the last batches. */
export class Pace {
  #points: { at: number; delivered: number }[] = [];

  note(at: number, delivered: number): void {
    this.#points.push({ at, delivered });
    if (this.#points.length > KEPT) this.#points.shift();
  }

  /**
   * @param left companies that are not delivered yet
   * @returns milliseconds; `undefined` while there are fewer than three batches
   */
  remainingMs(left: number): number | undefined {
    const [first, last] = [this.#points[0], this.#points.at(-1)];
    if (!first || !last || this.#points.length < 3) return undefined;
    const rows = last.delivered - first.delivered;
    const took = last.at - first.at;
    return rows <= 0 || took <= 0 ? undefined : Math.round((left / rows) * took);
  }
}
