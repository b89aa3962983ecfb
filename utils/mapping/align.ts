import { otherMeanings } from './abbreviations.ts';
import type { Lexicon, SimilarWords } from './lexicon.ts';
import { CUT, type NameTable, NUMBER, SHORTENED } from './name-table.ts';
import { FREE, Side } from './side.ts';
import { typingDistance, wordSimilarity } from './word-similarity.ts';

/**
 * Finds for the words of one name their partners in another: equal words, words written together or apart,
 * similar words, initials. One instance is reused for all pairs; its arrays are its only memory.
 */
export class Alignment {
  readonly lexicon: Lexicon;
  readonly left: Side;
  readonly right: Side;
  /** Weight of the words that found a partner, and weight lost because the partner is only similar. */
  matched = 0;
  lost = 0;
  strongest = 0;
  /** What kinds of partners there are. */
  typos = 0;
  acronym = 0;
  joined = 0;
  cut = 0;
  spelledDifferently = 0;
  /** 1 when words are missing behind the place where the other name was cut off. */
  beyond = 0;
  readonly #similar: SimilarWords[] = [];

  constructor(lexicon: Lexicon, companies: NameTable) {
    this.lexicon = lexicon;
    this.left = new Side(companies);
    this.right = new Side(companies);
  }

  /** Chooses the organization's reading that the next alignments are about. */
  prepare(table: NameTable, reading: number): void {
    this.left.take(table, reading, this.lexicon);
    for (let i = 0; i < this.left.count; i++) this.#similar[i] = this.lexicon.similarTo(this.left.word(i));
  }

  /** Aligns the prepared reading with a company's reading. */
  align(table: NameTable, reading: number): void {
    const { left, right } = this;
    this.matched = this.lost = this.strongest = 0;
    this.typos = this.acronym = this.joined = this.cut = this.spelledDifferently = this.beyond = 0;
    if (left.beyond < left.count) left.take(left.table, left.reading, this.lexicon);
    else left.free();
    right.take(table, reading, this.lexicon);
    this.#equalWords();
    if (!left.anyFree() && !right.anyFree()) return;
    this.#joinedWords(left, right);
    this.#joinedWords(right, left);
    this.#similarWords();
    this.#initials(left, right);
    this.#initials(right, left);
    this.#beginnings(left, right);
    this.#beginnings(right, left);
    this.#discountBeyondCut(left, right);
    this.#discountBeyondCut(right, left);
  }

  /** What stands behind the end of a name that was cut off says nothing. */
  #discountBeyondCut(cut: Side, whole: Side): void {
    if (!cut.isCut()) return;
    let last = -1;
    for (let j = 0; j < whole.count; j++) if (!whole.isFree(j)) last = j;
    // The words before the cut must be there; only the last one may be a rest of a word.
    for (let i = 0; i < cut.count - 1; i++) if (cut.isFree(i)) return;
    if (last < 0) return;
    whole.beyond = last + 1;
    for (let j = last + 1; j < whole.count; j++) {
      whole.weight[j] = (whole.weight[j] ?? 0) * 0.15;
      this.beyond = 1;
    }
  }

  /** How alike the letters of both names are: the cosine of their weighted three-letter pieces, 0 to 1. */
  grams(): number {
    const { left, right, lexicon } = this;
    return lexicon.pieces.cosine(left.table, left.reading, right.table, right.reading);
  }

  #gain(weight: number, similarity: number): void {
    this.matched += weight * similarity;
    this.lost += weight * (1 - similarity);
    if (weight * similarity > this.strongest) this.strongest = weight * similarity;
  }

  #match(i: number, j: number, similarity: number): void {
    this.left.to[i] = j;
    this.right.to[j] = i;
    const left = this.left.weight[i] ?? 0;
    const right = this.right.weight[j] ?? 0;
    this.#gain(similarity < 1 ? Math.min(left, right) : (left + right) / 2, similarity);
  }

  #equalWords(): void {
    const { left, right } = this;
    for (let i = 0; i < left.count; i++) {
      const id = left.word(i);
      let found = FREE;
      for (let j = 0; j < right.count; j++) {
        if (right.word(j) !== id || !right.isFree(j)) continue;
        if (found === FREE || Math.abs(j - i) < Math.abs(found - i)) found = j;
      }
      if (found === FREE) continue;
      this.#match(i, found, 1);
      const sameSpelling = left.table.spelling[left.start + i] === right.table.spelling[right.start + found];
      if (!sameSpelling) this.spelledDifferently++;
    }
  }

  #text(side: Side, i: number): string {
    return this.lexicon.texts[side.word(i)] ?? '';
  }

  /** "open text" against "opentext". */
  #joinedWords(split: Side, whole: Side): void {
    if (split.count < 2) return;
    for (let j = 0; j < whole.count; j++) {
      if (!whole.isFree(j)) continue;
      const target = this.#text(whole, j);
      if (target.length < 3) continue;
      for (let i = 0; i + 1 < split.count; i++) {
        let text = '';
        let weight = 0;
        let parts = 0;
        while (
          parts < 4 &&
          i + parts < split.count &&
          split.isFree(i + parts) &&
          text.length < target.length
        ) {
          text += this.#text(split, i + parts);
          weight += split.weight[i + parts] ?? 0;
          parts++;
        }
        if (parts < 2) continue;
        const exact = text === target;
        if (!exact && !(target.length >= 7 && typingDistance(text, target, 1) <= 1)) continue;
        split.to.fill(j, i, i + parts);
        whole.to[j] = i;
        this.#gain(Math.min(weight, Math.max(whole.weight[j] ?? 0, weight * 0.7)), exact ? 0.97 : 0.88);
        this.joined = 1;
        break;
      }
    }
  }

  #similarity(i: number, j: number): number {
    const { left, right } = this;
    const cut = this.#cutWord(left, i, right, j) || this.#cutWord(right, j, left, i);
    if (cut) return 0.96;
    if (((left.flags(i) | right.flags(j)) & NUMBER) !== 0) return 0;
    if (this.#mayMean(left, i, right, j) || this.#mayMean(right, j, left, i)) return 0.95;
    const id = right.word(j);
    const similar = this.#similar[i];
    if (similar !== undefined) {
      const { ids } = similar;
      for (let at = 0; at < ids.length; at++) if (ids[at] === id) return similar.similarity[at] ?? 0;
    }
    const a = this.#text(left, i);
    const b = this.#text(right, j);
    // The list of similar words is cut off; short forms and cut words are looked at once more.
    if (a.charCodeAt(0) !== b.charCodeAt(0)) return 0;
    return a.length <= 6 || b.length <= 6 || a.startsWith(b) || b.startsWith(a) ? wordSimilarity(a, b) : 0;
  }

  /** Whether the last word of a name that was cut off begins the other word. */
  #cutWord(side: Side, i: number, other: Side, j: number): boolean {
    if ((side.flags(i) & CUT) === 0 || Math.abs(i - j) > 2) return false;
    const text = side.writing(i, this.lexicon);
    return this.#text(other, j).startsWith(text) || other.writing(j, this.lexicon).startsWith(text);
  }

  /** Whether a short form may stand for the other word: one of its meanings, or cut at its full stop. */
  #mayMean(side: Side, i: number, other: Side, j: number): boolean {
    const text = side.writing(i, this.lexicon);
    const whole = this.#text(other, j);
    if ((side.flags(i) & SHORTENED) !== 0 && text.length < whole.length) {
      if (whole.startsWith(text) || other.writing(j, this.lexicon).startsWith(text)) return true;
    }
    const meanings = otherMeanings(text);
    return (
      meanings.length > 0 &&
      (meanings.includes(whole) ||
        otherMeanings(other.writing(j, this.lexicon)).some((meaning) => meanings.includes(meaning)))
    );
  }

  #similarWords(): void {
    const { left, right } = this;
    for (;;) {
      let best = 0;
      let bestLeft = FREE;
      let bestRight = FREE;
      for (let i = 0; i < left.count; i++) {
        if (!left.isFree(i)) continue;
        for (let j = 0; j < right.count; j++) {
          if (!right.isFree(j)) continue;
          const similarity = this.#similarity(i, j);
          if (similarity > best) {
            best = similarity;
            bestLeft = i;
            bestRight = j;
          }
        }
      }
      if (bestLeft === FREE) return;
      const a = this.#text(left, bestLeft);
      const b = this.#text(right, bestRight);
      const shorterEnds = a.length < b.length ? bestLeft === left.count - 1 : bestRight === right.count - 1;
      const shorter = a.length < b.length ? left.word(bestLeft) : right.word(bestRight);
      const cut = shorterEnds && bestLeft > 0 && (a.startsWith(b) || b.startsWith(a));
      // A whole word such as "health" is no cut "healthcare".
      if (cut && this.lexicon.namesWith(shorter) <= 2 && !this.lexicon.isCommon(shorter)) {
        best = Math.max(best, 0.93);
        this.cut = 1;
      } else if (best < 0.95) this.typos = 1;
      else this.spelledDifferently++;
      this.#match(bestLeft, bestRight, best);
    }
  }

  /** "onsemi" against "on semiconductor", "fedex" against "federal express": beginnings written as one word. */
  #beginnings(short: Side, long: Side): void {
    for (let i = 0; i < short.count; i++) {
      const text = this.#text(short, i);
      if (!short.isFree(i) || text.length < 5 || text.length > 12) continue;
      for (let from = 0; from + 2 <= long.count; from++) {
        if (!long.isFree(from) || !long.isFree(from + 1)) continue;
        const first = sharedStart(text, this.#text(long, from));
        const rest = text.length - first;
        if (first < 2 || rest < 2 || !this.#text(long, from + 1).startsWith(text.slice(first))) continue;
        long.to.fill(i, from, from + 2);
        short.to[i] = from;
        const weight = (long.weight[from] ?? 0) + (long.weight[from + 1] ?? 0);
        this.#gain(Math.min(weight, short.weight[i] ?? 0), 0.7);
        this.joined = 1;
        break;
      }
    }
  }

  /** "ibm" against "international business machines". */
  #initials(short: Side, long: Side): void {
    for (let i = 0; i < short.count; i++) {
      if (!short.isFree(i)) continue;
      const text = this.#text(short, i);
      if (text.length < 2 || text.length > 6) continue;
      for (let from = 0; from + 2 <= long.count; from++) {
        let letters = 0;
        let weight = 0;
        while (
          letters < text.length &&
          from + letters < long.count &&
          long.isFree(from + letters) &&
          this.#text(long, from + letters).charCodeAt(0) === text.charCodeAt(letters)
        ) {
          weight += long.weight[from + letters] ?? 0;
          letters++;
        }
        // The last letter may stand for a legal form that was set aside.
        const complete = letters === text.length;
        if (letters < 2 || letters < text.length - 1 || (!complete && letters < 3)) continue;
        long.to.fill(i, from, from + letters);
        short.to[i] = from;
        this.#gain(Math.min(weight, short.weight[i] ?? 0), complete && letters >= 3 ? 0.85 : 0.6);
        this.acronym = letters >= 3 ? 1 : 0.5;
        break;
      }
    }
  }
}

/** How many letters two words have in common at their beginning. */
function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && at < other.length && one.charCodeAt(at) === other.charCodeAt(at)) at++;
  return at;
}
