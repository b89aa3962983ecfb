import type { Segment } from './checkpoint.ts';

/** More than this are merged, so that memory and checkpoints stay as small for 100,000 companies as for 10,000. */
const MOST_SEGMENTS = 64;

/**
 * What has been read: ranges of ids that do not overlap, each with the number of companies delivered for it. Knows no
 * single id, so it stays small; it is what the final count is compared with, range by range.
 */
export class Ledger {
  #segments: Segment[];
  #total: number;

  constructor(segments: readonly Segment[] = []) {
    this.#segments = segments.map((segment) => ({ ...segment }));
    this.#total = segments.reduce((sum, segment) => sum + segment.rows, 0);
  }

  /** Companies delivered for all ranges. */
  get total(): number {
    return this.#total;
  }

  /** Notes that all of a range was delivered. */
  add(segment: Segment): void {
    this.#total += segment.rows;
    const at = this.#segments.findIndex((other) => other.after > segment.after);
    const index = at === -1 ? this.#segments.length : at;
    this.#segments.splice(index, 0, { ...segment });
    if (this.#segments.length > MOST_SEGMENTS) this.#mergeSmallest();
  }

  /** Puts another number to a range that was read again. */
  replace(segment: Segment, rows: number): void {
    const own = this.#segments.find((other) => other.after === segment.after && other.upTo === segment.upTo);
    if (!own) return;
    this.#total += rows - own.rows;
    own.rows = rows;
  }

  snapshot(): Segment[] {
    return this.#segments.map((segment) => ({ ...segment }));
  }

  /**
   * Forgets what lies above the highest id delivered: new companies come there, and are read as a range of their own.
   *
   * @param maxId highest id delivered
   */
  clip(maxId: number): void {
    this.#segments = this.#segments
      .filter((segment) => segment.after < maxId)
      .map((segment) => ({ ...segment, upTo: Math.min(segment.upTo ?? maxId, maxId) }));
  }

  #mergeSmallest(): void {
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    for (const [index, segment] of this.#segments.entries()) {
      const next = this.#segments[index + 1];
      if (!next || segment.upTo !== next.after) continue;
      if (segment.rows + next.rows >= least) continue;
      least = segment.rows + next.rows;
      best = index;
    }
    const [first, second] = [this.#segments[best], this.#segments[best + 1]];
    if (!first || !second) return;
    this.#segments.splice(best, 2, { after: first.after, upTo: second.upTo, rows: least });
  }
}
