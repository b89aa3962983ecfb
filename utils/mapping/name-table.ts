import type { Lexicon } from './lexicon.ts';
import type { Reading } from './normalise.ts';

export const NUMBER = 1;
export const ASIDE = 2;
/** A full stop behind it says that it is shortened: "Commer. Real Est.". */
export const SHORTENED = 4;
/** The last word of a name that its database cut off. */
export const CUT = 8;

function grown<T extends Int32Array | Uint8Array>(array: T, make: (size: number) => T): T {
  const larger = make(array.length * 2);
  larger.set(array);
  return larger;
}

/**
 * The readings of many names in flat arrays: hundreds of thousands of names take a few megabytes and none of
 * them is an object that the garbage collector has to visit.
 */
export class NameTable {
  /** Readings held. */
  size = 0;
  /** Where the words of a reading begin; those of reading r end where those of r + 1 begin. */
  start: Int32Array = new Int32Array(256);
  /** Which name (company or organization) a reading belongs to. */
  owner: Int32Array = new Int32Array(256);
  /** The legal forms and the notes of a reading, as ids of `texts`. */
  legal: Int32Array = new Int32Array(256);
  notes: Int32Array = new Int32Array(256);
  /** Word ids, per word. */
  word: Int32Array = new Int32Array(1024);
  /** How the word was written when that differs from its full form (an id of the lexicon), else 0. */
  spelling: Int32Array = new Int32Array(1024);
  flags: Uint8Array = new Uint8Array(1024);
  readonly texts: string[] = [''];
  #textIds = new Map<string, number>([['', 0]]);
  readonly #lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Forgets all readings, and keeps the room. */
  clear(): void {
    this.size = 0;
  }

  #textId(text: string): number {
    const known = this.#textIds.get(text);
    if (known !== undefined) return known;
    const id = this.texts.push(text) - 1;
    this.#textIds.set(text, id);
    return id;
  }

  /** Adds a reading of a name and returns its number. */
  add(reading: Reading, owner: number): number {
    const at = this.size++;
    if (at + 2 > this.start.length) {
      const make = (size: number): Int32Array => new Int32Array(size);
      this.start = grown(this.start, make);
      this.owner = grown(this.owner, make);
      this.legal = grown(this.legal, make);
      this.notes = grown(this.notes, make);
    }
    let slot = at === 0 ? 0 : (this.start[at] ?? 0);
    this.start[at] = slot;
    this.owner[at] = owner;
    this.legal[at] = reading.legal.length === 0 ? 0 : this.#textId(reading.legal.join(' '));
    this.notes[at] = reading.notes.length === 0 ? 0 : this.#textId(reading.notes.join(' '));
    for (const word of reading.words) {
      if (slot >= this.word.length) {
        this.word = grown(this.word, (size) => new Int32Array(size));
        this.spelling = grown(this.spelling, (size) => new Int32Array(size));
        this.flags = grown(this.flags, (size) => new Uint8Array(size));
      }
      const id = this.#lexicon.idOf(word.full);
      this.word[slot] = id;
      this.spelling[slot] = word.written === word.full ? 0 : this.#lexicon.writing(word.written, id);
      this.flags[slot] =
        (word.number ? NUMBER : 0) |
        (word.aside ? ASIDE : 0) |
        (word.shortened ? SHORTENED : 0) |
        (word.cut ? CUT : 0);
      slot++;
    }
    this.start[at + 1] = slot;
    return at;
  }
}
