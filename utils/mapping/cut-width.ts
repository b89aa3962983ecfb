/** Lists shorter than this tell nothing about a width. */
const FEWEST_NAMES = 60;
const NARROWEST = 15;
const WIDEST = 80;

/**
 * The width at which a list cuts its names off, found from the lengths of the names: many end exactly there, and
 * none goes on. Names that are added only sharpen it.
 */
export class CutWidth {
  readonly #lengths = new Int32Array(WIDEST + 2);
  #names = 0;

  add(name: string): void {
    this.#names++;
    const length = Math.min(name.trim().length, WIDEST + 1);
    this.#lengths[length] = (this.#lengths[length] ?? 0) + 1;
  }

  /** The width, or 0 when the list does not cut names off. */
  width(): number {
    if (this.#names < FEWEST_NAMES) return 0;
    let longest = WIDEST + 1;
    while (longest > 0 && this.#lengths[longest] === 0) longest--;
    if (longest < NARROWEST || longest > WIDEST) return 0;
    const at = this.#lengths[longest] ?? 0;
    // In a list that is not cut the lengths fade away: the longest name is about alone.
    let before = 0;
    for (let length = longest - 6; length < longest - 1; length++) before += this.#lengths[length] ?? 0;
    return at >= Math.max(4, this.#names * 0.004) && at > 1.6 * (before / 5) ? longest : 0;
  }
}

/** Whether a name of a list that cuts at `width` was cut: it fills the width, but for a space at its end. */
export function isCutAt(name: string, width: number): boolean {
  return width > 0 && name.trim().length >= width - 1;
}

/** Whether a name says itself that it was cut off. */
export function endsInDots(name: string): boolean {
  return /(?:\.\.\.|\u2026)\s*$/.test(name.slice(-8));
}
