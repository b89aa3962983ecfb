import type { Segment } from './checkpoint.ts';
import type { IdRange } from './page.ts';

/** A range that is read a second time, because its count did not fit. Its pieces add up here. */
export interface SecondReading {
  segment: Segment;
  rows: number;
  pieces: number;
}

/** A range that is waiting or being read. `after` moves up as pages come in; `upTo` moves down when half is taken. */
export interface LiveRange extends IdRange {
  reading: boolean;
  /** Average distance of ids where the range stands. */
  spacing?: number;
  again?: SecondReading;
}

/** What a page tells about the distances of ids. */
export interface PageShape {
  rows: number;
  /** From the beginning of its range to its last id. */
  width: number;
  hole: number;
  spacing?: number;
}

/** Ids are 32-bit in most of the product's fields (autotask-rest-api.md 6.2), 64-bit in the Swagger. */
const LIKELY_HIGHEST_ID = 2 ** 31 - 1;
const FIRST_GUESS_PAGES = 20;

/**
 * Which ranges of ids are left, and who reads what next.
 *
 * The ids of a tenant are unknown and uneven, and finding out first would cost requests that bring no company. So
 * reading itself is the search: the first page tells how far ids lie apart, the count tells how many are left, and an
 * idle reader takes over the far part of the range with most companies left, beginning where that part should begin.
 * A guess into a hole costs nothing, because "id greater than" jumps over it; a guess beyond the last company costs
 * one empty page, and then the upper end is known better.
 */
export class RangePlan {
  readonly #pageSize: number;
  readonly #ranges = new Set<LiveRange>();
  #spacing: number | undefined;
  /** Of all pages together: width and companies of what they covered, and the greatest hole in it. */
  readonly #seen = { width: 0, rows: 0, hole: 0 };
  /** Set when Autotask turned out not to sort by id: then only ranges that fit into one page can be read. */
  #unordered = false;

  constructor(pageSize: number, ranges: readonly IdRange[]) {
    this.#pageSize = pageSize;
    for (const range of ranges) this.add(range);
  }

  /** Whether anything is left. */
  get empty(): boolean {
    return this.#ranges.size === 0;
  }

  get unordered(): boolean {
    return this.#unordered;
  }

  /** What was not read yet, in the form that a checkpoint keeps. */
  left(): IdRange[] {
    return [...this.#ranges].filter(({ again }) => !again).map(({ after, upTo }) => ({ after, upTo }));
  }

  add(range: IdRange): void {
    this.#ranges.add({ after: range.after, upTo: range.upTo, reading: false });
  }

  /** Lets a range be read a second time. */
  addAgain(segment: Segment): void {
    const again = { segment, rows: 0, pieces: 1 };
    this.#ranges.add({ after: segment.after, upTo: segment.upTo, reading: false, again });
  }

  /**
   * Work for an idle reader: a range that waits, else the far part of one that is being read.
   *
   * @param rowsLeft companies that are not delivered yet, as far as known
   * @param idle readers without work, the asking one included: the part is cut so that all of them get a fair share
   * @returns `undefined` when nothing is worth taking now
   */
  take(rowsLeft: number | undefined, idle: number): LiveRange | undefined {
    const estimates = this.#estimates(rowsLeft);
    let waiting: LiveRange | undefined;
    for (const range of this.#ranges) {
      if (range.reading) continue;
      if (!waiting || (estimates.get(range) ?? 0) > (estimates.get(waiting) ?? 0)) waiting = range;
    }
    const taken = waiting ?? this.#split(estimates, Math.max(1, idle));
    if (taken) taken.reading = true;
    return taken;
  }

  /** Whether a range is still to be read: another reader's page may have covered it meanwhile. */
  has(range: LiveRange): boolean {
    return this.#ranges.has(range);
  }

  /**
   * A page of `range` holds all companies up to `end`. When the far part was taken by another reader while the page was
   * on its way, and that reader has delivered nothing yet, the page counts for both: so every page that comes brings
   * the refresh on, and readers cannot go on cutting off each other's pages in front of a hole.
   *
   * @param end last id that the page speaks for; `null` for all there are
   * @returns up to where the page's companies are to be delivered; those above were delivered by others
   */
  cover(range: LiveRange, end: number | null, page: PageShape): number | null {
    this.#seen.width += page.width;
    this.#seen.rows += page.rows;
    this.#seen.hole = Math.max(this.#seen.hole, page.hole);
    this.#spacing = page.spacing ?? this.#spacing;
    for (let piece = range; ; ) {
      const { upTo } = piece;
      if (end !== null && (upTo === null || end < upTo)) {
        piece.after = end;
        piece.spacing = page.spacing ?? piece.spacing;
        return end;
      }
      this.#ranges.delete(piece);
      const next = upTo === end || range.again ? undefined : this.#beginningAfter(upTo);
      if (!next) return upTo;
      piece = next;
    }
  }

  #beginningAfter(id: number | null): LiveRange | undefined {
    for (const range of this.#ranges) if (range.after === id && !range.again) return range;
    return undefined;
  }

  /**
   * A full page that cannot be trusted: which companies are missing in it cannot be told. Its range is cut in two,
   * until the pieces fit into a page; a page that is not full is complete in any order.
   *
   * @param ordered false when the ids did not ascend: from now on no full page is trusted
   */
  halve(range: LiveRange, ordered: boolean): void {
    if (!ordered) this.#unordered = true;
    this.#ranges.delete(range);
    const { after, upTo, again } = range;
    const end = upTo ?? (after < LIKELY_HIGHEST_ID ? LIKELY_HIGHEST_ID : Number.MAX_SAFE_INTEGER);
    const middle = upTo === null ? end : after + Math.floor((end - after) / 2);
    for (const piece of [
      { after, upTo: middle },
      { after: middle, upTo },
    ])
      this.#ranges.add({ ...piece, reading: false, ...(again ? { again } : {}) });
    if (again) again.pieces += 1;
  }

  #split(estimates: Map<LiveRange, number>, idle: number): LiveRange | undefined {
    if (this.#unordered) return undefined;
    let victim: LiveRange | undefined;
    for (const range of this.#ranges)
      if (range.again) return undefined;
      else if (!victim || (estimates.get(range) ?? 0) > (estimates.get(victim) ?? 0)) victim = range;
    const spacing = victim?.spacing ?? this.#spacing;
    if (!victim || spacing === undefined) return undefined;

    // The page on its way belongs to the victim; less than half a page behind it is not worth a request.
    const beyond = (estimates.get(victim) ?? 0) - this.#pageSize;
    if (beyond < this.#pageSize / 2) return undefined;
    const pageEnd = victim.after + Math.ceil(this.#pageSize * spacing);
    const far = pageEnd + Math.ceil(beyond * Math.max(spacing, this.#wideSpacing()));
    const end = Math.min(victim.upTo ?? Number.MAX_SAFE_INTEGER, far);
    const cut = pageEnd + Math.floor((end - pageEnd) / (idle + 1));
    if (cut <= victim.after || cut >= (victim.upTo ?? Number.MAX_SAFE_INTEGER)) return undefined;

    const part: LiveRange = { after: cut, upTo: victim.upTo, reading: false, spacing };
    victim.upTo = cut;
    this.#ranges.add(part);
    return part;
  }

  /**
   * How far ids lie apart on the whole, holes included, so that a tenant whose ids come in many clusters is cut into
   * shares of many clusters. The one greatest hole is left out: it says nothing about what follows.
   */
  #wideSpacing(): number {
    const { width, rows, hole } = this.#seen;
    return rows === 0 ? 1 : (width - hole) / rows;
  }

  /** How many companies each range still holds: by its width and spacing, brought into line with what is left. */
  #estimates(rowsLeft: number | undefined): Map<LiveRange, number> {
    const estimates = new Map<LiveRange, number>();
    let bounded = 0;
    let open = 0;
    for (const range of this.#ranges) {
      const spacing = range.spacing ?? this.#spacing ?? 1;
      const rows = range.upTo === null ? 0 : (range.upTo - range.after) / spacing;
      if (range.upTo === null) open += 1;
      bounded += rows;
      estimates.set(range, rows);
    }
    // Before the count is known: enough for readers to begin, little enough to stay within most tenants.
    const left = rowsLeft ?? FIRST_GUESS_PAGES * this.#pageSize;
    const forOpen = open === 0 ? 0 : Math.max(left - bounded, left / this.#ranges.size);
    const scale = bounded === 0 ? 0 : Math.max(0, left - forOpen) / bounded;
    for (const [range, rows] of estimates)
      estimates.set(range, range.upTo === null ? forOpen / open : rows * scale);
    return estimates;
  }
}
