import type { Lexicon } from './lexicon.ts';
import { ASIDE, CUT, type NameTable } from './name-table.ts';

const MOST_WORDS = 24;
/** A word that has no partner in the other name. */
export const FREE = -1;

/** One of the two names under comparison. */
export class Side {
  table: NameTable;
  reading = 0;
  start = 0;
  count = 0;
  /** The partner of each word in the other name, or `FREE`. */
  readonly to = new Int32Array(MOST_WORDS);
  readonly weight = new Float64Array(MOST_WORDS);
  /** From this word on the other name may have been cut off. */
  beyond = MOST_WORDS;

  constructor(table: NameTable) {
    this.table = table;
  }

  /** Takes a reading; words in brackets and a place at the end weigh less. */
  take(table: NameTable, reading: number, lexicon: Lexicon): void {
    this.table = table;
    this.reading = reading;
    this.beyond = MOST_WORDS;
    this.start = table.start[reading] ?? 0;
    this.count = Math.min((table.start[reading + 1] ?? 0) - this.start, MOST_WORDS);
    for (let i = 0; i < this.count; i++) {
      const id = this.word(i);
      let weight = lexicon.weight(id);
      if ((this.flags(i) & ASIDE) !== 0) weight *= 0.35;
      else if ((this.flags(i) & CUT) !== 0) weight *= (lexicon.texts[id] ?? '').length >= 4 ? 0.8 : 0.3;
      else if (i > 0 && i === this.count - 1 && lexicon.isPlace(id)) weight *= 0.6;
      this.weight[i] = weight;
      this.to[i] = FREE;
    }
  }

  free(): void {
    this.to.fill(FREE, 0, this.count);
  }

  word(i: number): number {
    return this.table.word[this.start + i] ?? 0;
  }

  flags(i: number): number {
    return this.table.flags[this.start + i] ?? 0;
  }

  /** How word number `i` was written. */
  writing(i: number, lexicon: Lexicon): string {
    const id = this.table.spelling[this.start + i] ?? 0;
    return (id === 0 ? lexicon.texts[this.word(i)] : lexicon.writings[id]) ?? '';
  }

  /** Whether the name was cut off by its database. */
  isCut(): boolean {
    return this.count > 0 && (this.flags(this.count - 1) & CUT) !== 0;
  }

  isFree(i: number): boolean {
    return this.to[i] === FREE;
  }

  anyFree(): boolean {
    for (let i = 0; i < this.count; i++) if (this.to[i] === FREE) return true;
    return false;
  }
}
