/** What the pieces need to know of a table of names: the words of each reading. */
export interface WordsOfReadings {
  start: Int32Array;
  word: Int32Array;
}

/** Names with more words than this are compared by their first words. */
const MOST_WORDS = 24;
const NOTHING = new Int32Array(0);

/** Compares names by the three-letter pieces of their words, each weighted by how few names have it. */
export class Pieces {
  readonly #piecesOf: (word: number) => Int32Array;
  readonly #weights: Float32Array;
  readonly #cache: Int32Array[] = [];
  /** The weights of the prepared name's pieces, and 0 for all others. */
  readonly #marked: Float32Array;
  #prepared: number[] = [];
  #preparedNorm = 0;
  #preparedTable: WordsOfReadings | undefined;
  #preparedFrom = -1;
  #preparedWords: Int32Array = NOTHING;

  /** In: the pieces of a word by its number, and in how many of so many names each piece stands. */
  constructor(piecesOf: (word: number) => Int32Array, namesWith: Int32Array, names: number) {
    this.#piecesOf = piecesOf;
    const unseen = Math.log(names + 2);
    this.#weights = new Float32Array(namesWith.length).fill(unseen);
    for (let piece = 0; piece < namesWith.length; piece++) {
      const count = Math.min(namesWith[piece] ?? 0, names);
      if (count > 0) this.#weights[piece] = unseen - Math.log(count + 1);
    }
    this.#marked = new Float32Array(namesWith.length);
  }

  #of(word: number): Int32Array {
    const known = this.#cache[word];
    if (known !== undefined) return known;
    const made = this.#piecesOf(word);
    this.#cache[word] = made;
    return made;
  }

  #prepare(table: WordsOfReadings, from: number, to: number): void {
    const words = table.word.subarray(from, to);
    if (this.#preparedTable === table && this.#preparedFrom === from && sameWords(words, this.#preparedWords))
      return;
    for (const piece of this.#prepared) this.#marked[piece] = 0;
    this.#prepared = [];
    this.#preparedNorm = 0;
    for (const word of words) {
      for (const piece of this.#of(word)) {
        const weight = this.#weights[piece] ?? 0;
        if (this.#marked[piece] !== 0) continue;
        this.#marked[piece] = weight;
        this.#prepared.push(piece);
        this.#preparedNorm += weight * weight;
      }
    }
    this.#preparedTable = table;
    this.#preparedFrom = from;
    this.#preparedWords = words.slice();
  }

  /** The cosine of two readings, 0 (no piece in common) to 1 (the same pieces). Fast when the left one stays. */
  cosine(left: WordsOfReadings, leftReading: number, right: WordsOfReadings, rightReading: number): number {
    const from = left.start[leftReading] ?? 0;
    this.#prepare(left, from, Math.min(left.start[leftReading + 1] ?? 0, from + MOST_WORDS));
    const begin = right.start[rightReading] ?? 0;
    const end = Math.min(right.start[rightReading + 1] ?? 0, begin + MOST_WORDS);
    let common = 0;
    let norm = 0;
    for (let slot = begin; slot < end; slot++) {
      for (const piece of this.#of(right.word[slot] ?? 0)) {
        const weight = this.#weights[piece] ?? 0;
        norm += weight * weight;
        common += weight * (this.#marked[piece] ?? 0);
      }
    }
    return Math.min(1, common / Math.sqrt(norm * this.#preparedNorm + 1e-9));
  }
}

function sameWords(one: Int32Array, other: Int32Array): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}
