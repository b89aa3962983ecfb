import { isCommon, isLoose, isPlace, priorShare } from './common-words.ts';
import { Pieces } from './pieces.ts';
import { wordSimilarity } from './word-similarity.ts';

/** How strongly the priors of words count against the list at hand, in names. */
const PRIOR_NAMES = 400;
/** Weights are the surprise of a word in nats, kept within what is useful. */
const SMALLEST_WEIGHT = 0.7;
const LARGEST_WEIGHT = 9;

const SIGN_BITS = 6;
const GRAMS = 1 << (3 * SIGN_BITS);
const MOST_SIMILAR = 24;

/** Words that may be meant by a word, the word itself first. */
export interface SimilarWords {
  ids: Int32Array;
  similarity: Float32Array;
}

const NOTHING: SimilarWords = { ids: new Int32Array(0), similarity: new Float32Array(0) };

function sign(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  if (code >= 48 && code <= 57) return code - 48 + 27;
  return 37 + (code % 27);
}

/** The three-letter pieces of a word, with its beginning marked twice and its end once. */
function grams(word: string, into: Int32Array): number {
  let rolling = 0;
  const length = Math.min(word.length, into.length - 1);
  for (let at = 0; at < length; at++) {
    rolling = ((rolling << SIGN_BITS) | sign(word.charCodeAt(at))) & (GRAMS - 1);
    into[at] = rolling;
  }
  into[length] = (rolling << SIGN_BITS) & (GRAMS - 1);
  return length + 1;
}

/**
 * The words of the companies' names: how many names have each, how telling it is, and which words resemble a
 * given one. Words that only organizations use get an id too, without an entry among the similar.
 */
export class Lexicon {
  readonly texts: string[] = [];
  /** Compares names by the pieces of their words; there from `seal` on. */
  pieces = new Pieces(() => new Int32Array(0), new Int32Array(1), 0);
  /** How words were written when that is not their full form; 0 is "as the full word". */
  readonly writings: string[] = [''];
  #writingIds = new Map<string, number>([['', 0]]);
  #ids = new Map<string, number>();
  #names: number[] = [];
  /** The full word of each; the word itself unless it is another spelling. */
  #targets: number[] = [];
  #total = 0;
  #weights: Float32Array = new Float32Array(0);
  #gramStart: Int32Array = new Int32Array(0);
  #gramWords: Int32Array = new Int32Array(0);
  #sealed = 0;
  #lengths: Uint8Array = new Uint8Array(0);
  #hits: Uint8Array = new Uint8Array(0);
  #touched: Int32Array = new Int32Array(0);
  #buffer = new Int32Array(64);
  #similar = new Map<number, SimilarWords>();

  /** The id of a word, made when it is new. */
  idOf(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const id = this.texts.length;
    this.texts.push(word);
    this.#names.push(0);
    this.#targets.push(id);
    this.#ids.set(word, id);
    return id;
  }

  /** The id of a word of the companies, if there is one. */
  find(word: string): number | undefined {
    const id = this.#ids.get(word);
    return id !== undefined && id < this.#sealed ? (this.#targets[id] ?? id) : undefined;
  }

  /** The id of a way of writing. A longer one leads to its full word, so that "instrumens" finds "instrument". */
  writing(written: string, id: number): number {
    this.#alias(written, id);
    const known = this.#writingIds.get(written);
    if (known !== undefined) return known;
    const made = this.writings.push(written) - 1;
    this.#writingIds.set(written, made);
    return made;
  }

  #alias(written: string, id: number): void {
    if (written.length < 4 || this.#ids.has(written)) return;
    const other = this.idOf(written);
    this.#targets[other] = id;
  }

  /** Counts a name that has the word. */
  count(id: number): void {
    this.#names[id] = (this.#names[id] ?? 0) + 1;
  }

  /** In how many of the companies' names the word stands. */
  namesWith(id: number): number {
    return this.#names[id] ?? 0;
  }

  /** Ends the counting; from here on weights and similar words can be asked for. */
  seal(totalNames: number): void {
    this.#total = totalNames;
    const size = this.texts.length;
    this.#sealed = size;
    this.#weights = new Float32Array(size);
    for (let id = 0; id < size; id++) this.#weights[id] = this.#weigh(id);
    const counts = new Int32Array(GRAMS + 1);
    const buffer = this.#buffer;
    for (const text of this.texts) {
      const found = grams(text, buffer);
      for (let at = 0; at < found; at++) {
        const next = (buffer[at] ?? 0) + 1;
        counts[next] = (counts[next] ?? 0) + 1;
      }
    }
    for (let gram = 0; gram < GRAMS; gram++) counts[gram + 1] = (counts[gram + 1] ?? 0) + (counts[gram] ?? 0);
    const words = new Int32Array(counts[GRAMS] ?? 0);
    const fill = counts.slice(0, GRAMS);
    // Words enter by length, so that a search walks only through those of about the same length.
    this.#lengths = Uint8Array.from(this.texts, (text) => Math.min(text.length, buffer.length - 1) + 1);
    for (const id of this.#byLength(size)) {
      const found = grams(this.texts[id] ?? '', buffer);
      for (let at = 0; at < found; at++) {
        const gram = buffer[at] ?? 0;
        const slot = fill[gram] ?? 0;
        words[slot] = id;
        fill[gram] = slot + 1;
      }
    }
    this.#gramStart = counts;
    this.#gramWords = words;
    const namesWithPiece = new Int32Array(GRAMS);
    for (let id = 0; id < size; id++) {
      const found = grams(this.texts[id] ?? '', buffer);
      for (let at = 0; at < found; at++) {
        const gram = buffer[at] ?? 0;
        namesWithPiece[gram] = (namesWithPiece[gram] ?? 0) + (this.#names[id] ?? 0);
      }
    }
    const piecesOf = (id: number): Int32Array => {
      const made = new Int32Array(64);
      return made.slice(0, grams(this.texts[id] ?? '', made));
    };
    this.pieces = new Pieces(piecesOf, namesWithPiece, totalNames);
    this.#hits = new Uint8Array(size);
    this.#touched = new Int32Array(size);
  }

  #byLength(size: number): Int32Array {
    const starts = new Int32Array(258);
    for (let id = 0; id < size; id++) {
      const next = (this.#lengths[id] ?? 0) + 1;
      starts[next] = (starts[next] ?? 0) + 1;
    }
    for (let length = 0; length < 257; length++)
      starts[length + 1] = (starts[length + 1] ?? 0) + (starts[length] ?? 0);
    const ordered = new Int32Array(size);
    for (let id = 0; id < size; id++) {
      const length = this.#lengths[id] ?? 0;
      const slot = starts[length] ?? 0;
      ordered[slot] = id;
      starts[length] = slot + 1;
    }
    return ordered;
  }

  /** The first slot in [from, to) whose word has at least so many pieces. */
  #slotOfLength(from: number, to: number, pieces: number): number {
    let low = from;
    let high = to;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#lengths[this.#gramWords[middle] ?? 0] ?? 0) < pieces) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #weigh(id: number): number {
    const share =
      ((this.#names[id] ?? 0) + PRIOR_NAMES * priorShare(this.texts[id] ?? '')) / (this.#total + PRIOR_NAMES);
    return Math.min(LARGEST_WEIGHT, Math.max(SMALLEST_WEIGHT, -Math.log(share)));
  }

  /** How telling a word is, in nats of surprise. */
  weight(id: number): number {
    return id < this.#sealed ? (this.#weights[id] ?? SMALLEST_WEIGHT) : this.#weigh(id);
  }

  isPlace(id: number): boolean {
    return isPlace(this.texts[id] ?? '');
  }

  isLoose(id: number): boolean {
    return isLoose(this.texts[id] ?? '');
  }

  isCommon(id: number): boolean {
    return isCommon(this.texts[id] ?? '');
  }

  /** The companies' words that may be meant by a word; computed once for each word. */
  similarTo(id: number): SimilarWords {
    const known = this.#similar.get(id);
    if (known !== undefined) return known;
    const found = this.#findSimilar(id);
    this.#similar.set(id, found);
    return found;
  }

  /** Initials in the other order: "lj" for "jl". */
  #turned(id: number, self: boolean): SimilarWords {
    const text = this.texts[id] ?? '';
    const turned = this.find(text.charAt(1) + text.charAt(0));
    if (turned === undefined || turned === id) return self ? single(id) : NOTHING;
    return self
      ? { ids: Int32Array.of(id, turned), similarity: Float32Array.of(1, 0.8) }
      : { ids: Int32Array.of(turned), similarity: Float32Array.of(0.8) };
  }

  #findSimilar(id: number): SimilarWords {
    const text = this.texts[id] ?? '';
    const self = id < this.#sealed;
    if (text.length === 2) return this.#turned(id, self);
    if (text.length < 3 || /^\d+$/.test(text)) return self ? single(id) : NOTHING;
    const buffer = this.#buffer;
    const found = grams(text, buffer);
    const hits = this.#hits;
    const touched = this.#touched;
    let touchedCount = 0;
    const reach = mistakesIn(found);
    const unknownShort = found <= 5 && this.namesWith(id) === 0;
    const words = this.#gramWords;
    // A word that no company has may be cut off: then longer words count, too.
    const longest = text.length >= 4 && this.namesWith(id) === 0 ? 255 : found + reach;
    for (let at = 0; at < found; at++) {
      const gram = buffer[at] ?? 0;
      const end = this.#gramStart[gram + 1] ?? 0;
      const from = this.#slotOfLength(this.#gramStart[gram] ?? 0, end, found - reach);
      for (let slot = from; slot < end; slot++) {
        const word = words[slot] ?? 0;
        const before = hits[word] ?? 0;
        if (before === 0) {
          if ((this.#lengths[word] ?? 0) > longest) break;
          touched[touchedCount++] = word;
        }
        hits[word] = before + 1;
      }
    }
    const best: { id: number; similarity: number }[] = [];
    for (let at = 0; at < touchedCount; at++) {
      const word = touched[at] ?? 0;
      const shared = hits[word] ?? 0;
      hits[word] = 0;
      if (word === id || this.#targets[word] === id) continue;
      if (!mayResemble(found, this.#lengths[word] ?? 0, shared) && !(unknownShort && shared > 0)) continue;
      const similarity = wordSimilarity(text, this.texts[word] ?? '');
      if (similarity > 0) best.push({ id: this.#targets[word] ?? word, similarity });
    }
    for (let end = 4; end < text.length - reach; end++) {
      const head = this.find(text.slice(0, end));
      if (head !== undefined)
        best.push({ id: head, similarity: wordSimilarity(text, this.texts[head] ?? '') });
    }
    best.sort((a, b) => b.similarity - a.similarity || a.id - b.id);
    keepFirstOfEach(best, id);
    if (best.length > MOST_SIMILAR) best.length = MOST_SIMILAR;
    if (self) best.unshift({ id, similarity: 1 });
    return {
      ids: Int32Array.from(best, (entry) => entry.id),
      similarity: Float32Array.from(best, (entry) => entry.similarity),
    };
  }
}

/** Keeps the best entry for each word, and none for the word itself. */
function keepFirstOfEach(entries: { id: number; similarity: number }[], self: number): void {
  const seen = new Set([self]);
  let kept = 0;
  for (const entry of entries) {
    if (seen.has(entry.id)) continue;
    seen.add(entry.id);
    entries[kept++] = entry;
  }
  entries.length = kept;
}

/** How many typing mistakes a word of so many pieces may have and still be recognised. */
const mistakesIn = (pieces: number): number => (pieces >= 13 ? 3 : pieces >= 9 ? 2 : 1);

/**
 * Whether two words can be meant alike, from how many pieces they have and share: each typing mistake costs
 * three to four pieces, a cut word keeps all but its last.
 */
function mayResemble(pieces: number, otherPieces: number, shared: number): boolean {
  const larger = Math.max(pieces, otherPieces);
  const smaller = Math.min(pieces, otherPieces);
  if (smaller >= 5 && shared >= smaller - 1) return true; // one may be the beginning of the other
  const mistakes = mistakesIn(larger);
  if (larger - smaller > mistakes) return false;
  return shared >= Math.max(2, larger - (mistakes === 1 ? 4 : mistakes === 2 ? 5 : 7));
}

function single(id: number): SimilarWords {
  return { ids: Int32Array.of(id), similarity: Float32Array.of(1) };
}
