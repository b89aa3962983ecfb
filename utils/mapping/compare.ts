import { AT, FEATURE_COUNT } from './features.ts';
import type { Lexicon, SimilarWords } from './lexicon.ts';
import { ASIDE, type NameTable, NUMBER } from './name-table.ts';
import { typingDistance, wordSimilarity } from './word-similarity.ts';

const MOST_WORDS = 24;
const NATS = 9;
const FREE = -1;

/**
 * Aligns the words of two names and measures what agrees and what is left over. One instance is reused for
 * all pairs; its arrays are its only memory.
 */
export class Comparer {
  readonly #lexicon: Lexicon;
  /** The measures of the last comparison, by `AT`. */
  readonly features: Float64Array = new Float64Array(FEATURE_COUNT);
  readonly #leftTo = new Int32Array(MOST_WORDS);
  readonly #rightTo = new Int32Array(MOST_WORDS);
  readonly #leftWeight = new Float64Array(MOST_WORDS);
  readonly #rightWeight = new Float64Array(MOST_WORDS);
  readonly #similar: SimilarWords[] = [];
  #matched = 0;
  #lost = 0;
  #strongest = 0;
  #typos = 0;
  #acronym = 0;
  #joined = 0;
  #spelled = 0;
  #cut = 0;
  #left: NameTable | undefined;
  #leftStart = 0;
  #leftCount = 0;
  #right: NameTable | undefined;
  #rightStart = 0;
  #rightCount = 0;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Chooses the organization's reading that the next comparisons are about. */
  prepare(left: NameTable, reading: number): void {
    this.#left = left;
    this.#leftStart = left.start[reading] ?? 0;
    this.#leftCount = Math.min((left.start[reading + 1] ?? 0) - this.#leftStart, MOST_WORDS);
    for (let i = 0; i < this.#leftCount; i++) {
      this.#similar[i] = this.#lexicon.similarTo(left.word[this.#leftStart + i] ?? 0);
    }
    this.#weigh(left, this.#leftStart, this.#leftCount, this.#leftWeight);
  }

  #weigh(table: NameTable, start: number, count: number, into: Float64Array): void {
    for (let i = 0; i < count; i++) {
      const id = table.word[start + i] ?? 0;
      let weight = this.#lexicon.weight(id);
      if (((table.flags[start + i] ?? 0) & ASIDE) !== 0) weight *= 0.35;
      else if (i > 0 && i === count - 1 && this.#lexicon.isPlace(id)) weight *= 0.6;
      into[i] = weight;
    }
  }

  #text(side: NameTable | undefined, slot: number): string {
    return this.#lexicon.texts[side?.word[slot] ?? 0] ?? '';
  }

  #match(i: number, j: number, similarity: number): void {
    this.#leftTo[i] = j;
    this.#rightTo[j] = i;
    const left = this.#leftWeight[i] ?? 0;
    const right = this.#rightWeight[j] ?? 0;
    const weight = similarity < 1 ? Math.min(left, right) : (left + right) / 2;
    this.#matched += weight * similarity;
    this.#lost += weight * (1 - similarity);
    this.#strongest = Math.max(this.#strongest, weight * similarity);
  }

  /** Measures the prepared reading against a company's reading; the result is in `features`. */
  compare(right: NameTable, reading: number): void {
    const left = this.#left;
    if (left === undefined) return;
    this.#right = right;
    this.#rightStart = right.start[reading] ?? 0;
    this.#rightCount = Math.min((right.start[reading + 1] ?? 0) - this.#rightStart, MOST_WORDS);
    this.#matched = this.#lost = this.#strongest = this.#typos = 0;
    this.#acronym = this.#joined = this.#spelled = this.#cut = 0;
    this.#leftTo.fill(FREE, 0, this.#leftCount);
    this.#rightTo.fill(FREE, 0, this.#rightCount);
    this.#weigh(right, this.#rightStart, this.#rightCount, this.#rightWeight);
    this.#matchEqual(left, right);
    if (this.#anyFree()) {
      this.#matchJoined();
      this.#matchSimilar(left, right);
      this.#matchAcronyms();
    }
  }

  #anyFree(): boolean {
    for (let i = 0; i < this.#leftCount; i++) if (this.#leftTo[i] === FREE) return true;
    for (let j = 0; j < this.#rightCount; j++) if (this.#rightTo[j] === FREE) return true;
    return false;
  }

  #matchEqual(left: NameTable, right: NameTable): void {
    for (let i = 0; i < this.#leftCount; i++) {
      const id = left.word[this.#leftStart + i];
      let found = FREE;
      for (let j = 0; j < this.#rightCount; j++) {
        if (this.#rightTo[j] !== FREE || right.word[this.#rightStart + j] !== id) continue;
        if (found === FREE || Math.abs(j - i) < Math.abs(found - i)) found = j;
      }
      if (found === FREE) continue;
      this.#match(i, found, 1);
      if (left.spelling[this.#leftStart + i] !== right.spelling[this.#rightStart + found]) this.#spelled++;
    }
  }

  /** "open text" against "opentext", in both directions. */
  #matchJoined(): void {
    this.#matchJoinedOn(true);
    this.#matchJoinedOn(false);
  }

  #matchJoinedOn(leftIsSplit: boolean): void {
    const split = leftIsSplit ? this.#left : this.#right;
    const whole = leftIsSplit ? this.#right : this.#left;
    const splitStart = leftIsSplit ? this.#leftStart : this.#rightStart;
    const splitCount = leftIsSplit ? this.#leftCount : this.#rightCount;
    const splitTo = leftIsSplit ? this.#leftTo : this.#rightTo;
    const splitWeight = leftIsSplit ? this.#leftWeight : this.#rightWeight;
    const wholeStart = leftIsSplit ? this.#rightStart : this.#leftStart;
    const wholeCount = leftIsSplit ? this.#rightCount : this.#leftCount;
    const wholeTo = leftIsSplit ? this.#rightTo : this.#leftTo;
    const wholeWeight = leftIsSplit ? this.#rightWeight : this.#leftWeight;
    for (let j = 0; j < wholeCount; j++) {
      if (wholeTo[j] !== FREE) continue;
      const target = this.#text(whole, wholeStart + j);
      if (target.length < 3) continue;
      for (let i = 0; i + 1 < splitCount; i++) {
        let text = '';
        let weight = 0;
        let parts = 0;
        while (parts < 4 && i + parts < splitCount && splitTo[i + parts] === FREE) {
          text += this.#text(split, splitStart + i + parts);
          weight += splitWeight[i + parts] ?? 0;
          parts++;
          if (text.length >= target.length - 1) break;
        }
        if (parts < 2) continue;
        const exact = text === target;
        if (!exact && !(target.length >= 7 && typingDistance(text, target, 1) <= 1)) continue;
        const similarity = exact ? 0.97 : 0.88;
        for (let part = 0; part < parts; part++) splitTo[i + part] = j;
        wholeTo[j] = i;
        const common = Math.min(weight, Math.max(wholeWeight[j] ?? 0, weight * 0.7));
        this.#matched += common * similarity;
        this.#lost += common * (1 - similarity);
        this.#strongest = Math.max(this.#strongest, common * similarity);
        this.#joined = 1;
        break;
      }
    }
  }

  #similarity(i: number, left: NameTable, j: number, right: NameTable): number {
    const leftSlot = this.#leftStart + i;
    const rightSlot = this.#rightStart + j;
    if ((((left.flags[leftSlot] ?? 0) | (right.flags[rightSlot] ?? 0)) & NUMBER) !== 0) return 0;
    const id = right.word[rightSlot] ?? 0;
    const similar = this.#similar[i];
    if (similar !== undefined) {
      const ids = similar.ids;
      for (let at = 0; at < ids.length; at++) if (ids[at] === id) return similar.similarity[at] ?? 0;
    }
    const a = this.#text(left, leftSlot);
    const b = this.#text(right, rightSlot);
    // The list of similar words is cut off; short forms and cut words are looked at once more.
    if (a.charCodeAt(0) !== b.charCodeAt(0)) return 0;
    return a.length <= 6 || b.length <= 6 || a.startsWith(b) || b.startsWith(a) ? wordSimilarity(a, b) : 0;
  }

  #matchSimilar(left: NameTable, right: NameTable): void {
    for (;;) {
      let best = 0;
      let bestLeft = FREE;
      let bestRight = FREE;
      for (let i = 0; i < this.#leftCount; i++) {
        if (this.#leftTo[i] !== FREE) continue;
        for (let j = 0; j < this.#rightCount; j++) {
          if (this.#rightTo[j] !== FREE) continue;
          const similarity = this.#similarity(i, left, j, right);
          if (similarity > best) {
            best = similarity;
            bestLeft = i;
            bestRight = j;
          }
        }
      }
      if (bestLeft === FREE) return;
      const a = this.#text(left, this.#leftStart + bestLeft);
      const b = this.#text(right, this.#rightStart + bestRight);
      const cut = a.startsWith(b) || b.startsWith(a);
      const shorterEnds =
        a.length < b.length ? bestLeft === this.#leftCount - 1 : bestRight === this.#rightCount - 1;
      if (cut && shorterEnds && bestLeft > 0) {
        best = Math.max(best, 0.93);
        this.#cut = 1;
      } else if (best < 0.95) this.#typos = 1;
      this.#match(bestLeft, bestRight, best);
    }
  }

  /** "ibm" against "international business machines", in both directions. */
  #matchAcronyms(): void {
    this.#matchAcronymsOn(true);
    this.#matchAcronymsOn(false);
  }

  #matchAcronymsOn(leftIsShort: boolean): void {
    const short = leftIsShort ? this.#left : this.#right;
    const long = leftIsShort ? this.#right : this.#left;
    const shortStart = leftIsShort ? this.#leftStart : this.#rightStart;
    const shortCount = leftIsShort ? this.#leftCount : this.#rightCount;
    const shortTo = leftIsShort ? this.#leftTo : this.#rightTo;
    const shortWeight = leftIsShort ? this.#leftWeight : this.#rightWeight;
    const longStart = leftIsShort ? this.#rightStart : this.#leftStart;
    const longCount = leftIsShort ? this.#rightCount : this.#leftCount;
    const longTo = leftIsShort ? this.#rightTo : this.#leftTo;
    const longWeight = leftIsShort ? this.#rightWeight : this.#leftWeight;
    for (let i = 0; i < shortCount; i++) {
      if (shortTo[i] !== FREE) continue;
      const text = this.#text(short, shortStart + i);
      if (text.length < 2 || text.length > 6) continue;
      for (let from = 0; from + 2 <= longCount; from++) {
        let letters = 0;
        let weight = 0;
        while (
          letters < text.length &&
          from + letters < longCount &&
          longTo[from + letters] === FREE &&
          this.#text(long, longStart + from + letters).charCodeAt(0) === text.charCodeAt(letters)
        ) {
          weight += longWeight[from + letters] ?? 0;
          letters++;
        }
        // A last letter may stand for a legal form that was set aside ("JMSC" for "J M Smucker Company").
        if (letters < 2 || letters < text.length - 1 || (letters < text.length && letters < 3)) continue;
        const similarity = letters === text.length && letters >= 3 ? 0.85 : 0.6;
        const common = Math.min(weight, shortWeight[i] ?? 0);
        for (let part = 0; part < letters; part++) longTo[from + part] = i;
        shortTo[i] = from;
        this.#matched += common * similarity;
        this.#lost += common * (1 - similarity);
        this.#strongest = Math.max(this.#strongest, common * similarity);
        this.#acronym = letters >= 3 ? 1 : 0.5;
        break;
      }
    }
  }

  /** Writes the measures of the alignment into `features`. */
  measure(leftReading: number, rightReading: number): Float64Array {
    const { features } = this;
    features.fill(0);
    const left = this.#left;
    const right = this.#right;
    if (left === undefined || right === undefined) return features;
    let heaviest = 0;
    let onlyCommon = 1;
    let onlyLoose = 1;
    let onlyPlace = 1;
    let numbers = 0;
    let numbersRight = 0;
    const over = [0, 0];
    for (let side = 0; side < 2; side++) {
      const table = side === 0 ? left : right;
      const start = side === 0 ? this.#leftStart : this.#rightStart;
      const count = side === 0 ? this.#leftCount : this.#rightCount;
      const to = side === 0 ? this.#leftTo : this.#rightTo;
      const weights = side === 0 ? this.#leftWeight : this.#rightWeight;
      for (let i = 0; i < count; i++) {
        if (to[i] !== FREE) continue;
        const weight = weights[i] ?? 0;
        const id = table.word[start + i] ?? 0;
        over[side] = (over[side] ?? 0) + weight;
        heaviest = Math.max(heaviest, weight);
        const place = this.#lexicon.isPlace(id);
        if (!place && !this.#lexicon.isCommon(id)) onlyCommon = 0;
        if (!this.#lexicon.isLoose(id)) onlyLoose = 0;
        if (!place || i === 0 || i !== count - 1) onlyPlace = 0;
        if (((table.flags[start + i] ?? 0) & NUMBER) !== 0) {
          if (side === 0) numbers++;
          else numbersRight++;
        }
      }
    }
    const leftOver = over[0] ?? 0;
    const rightOver = over[1] ?? 0;
    const core = this.#matched + this.#lost;
    const total = core + (leftOver + rightOver) / 2;
    const leftShare = leftOver / Math.max(core + leftOver, 0.001);
    const rightShare = rightOver / Math.max(core + rightOver, 0.001);
    const some = leftOver + rightOver > 0;
    features[AT.bias] = 1;
    features[AT.share] = this.#matched / Math.max(total, 0.001);
    features[AT.leftOver] = leftShare;
    features[AT.rightOver] = rightShare;
    features[AT.bothOver] = Math.min(leftShare, rightShare);
    features[AT.leftWeight] = Math.min(leftOver / NATS, 3);
    features[AT.rightWeight] = Math.min(rightOver / NATS, 3);
    features[AT.bothWeight] = Math.min(leftOver / NATS, rightOver / NATS, 3);
    features[AT.matchedWeight] = Math.min(this.#matched / NATS, 3);
    features[AT.loss] = this.#lost / Math.max(core, 0.001);
    features[AT.typos] = this.#typos;
    features[AT.numberConflict] = numbers > 0 && numbersRight > 0 ? 1 : 0;
    features[AT.numberOneSide] = numbers > 0 !== numbersRight > 0 ? 1 : 0;
    const leftLegal = left.texts[left.legal[leftReading] ?? 0] ?? '';
    const rightLegal = right.texts[right.legal[rightReading] ?? 0] ?? '';
    if (leftLegal !== '' && rightLegal !== '') {
      if (leftLegal === rightLegal) features[AT.legalSame] = 1;
      else features[AT.legalDiffers] = sharesWord(leftLegal, rightLegal) ? 0.4 : 1;
    } else if (leftLegal !== rightLegal) features[AT.legalOneSide] = 1;
    const leftNotes = left.texts[left.notes[leftReading] ?? 0] ?? '';
    const rightNotes = right.texts[right.notes[rightReading] ?? 0] ?? '';
    if (leftNotes !== '' && rightNotes !== '') {
      features[sharesWord(leftNotes, rightNotes) ? AT.noteSame : AT.noteDiffers] = 1;
    }
    features[AT.inversions] = this.#inversions();
    features[AT.leftHead] = this.#leftTo[0] === FREE ? 1 : 0;
    features[AT.rightHead] = this.#rightTo[0] === FREE ? 1 : 0;
    features[AT.acronym] = this.#acronym;
    features[AT.joined] = this.#joined;
    features[AT.heaviest] = heaviest / NATS;
    features[AT.overIsCommon] = some && onlyCommon === 1 ? 1 : 0;
    features[AT.overIsLoose] = some ? onlyLoose : 0;
    features[AT.overIsPlace] = some ? onlyPlace : 0;
    features[AT.identical] = !some && this.#lost === 0 ? 1 : 0;
    features[AT.spelling] = this.#spelled / Math.max(this.#leftCount, 1);
    features[AT.strongest] = Math.min(this.#strongest / NATS, 1.2);
    features[AT.cut] = this.#cut;
    return features;
  }

  /** The share of neighbouring matched words that stand in the other order. */
  #inversions(): number {
    let last = FREE;
    let pairs = 0;
    let turned = 0;
    for (let i = 0; i < this.#leftCount; i++) {
      const to = this.#leftTo[i] ?? FREE;
      if (to === FREE) continue;
      if (last !== FREE) {
        pairs++;
        if (to < last) turned++;
      }
      last = to;
    }
    return pairs === 0 ? 0 : turned / pairs;
  }
}

function sharesWord(left: string, right: string): boolean {
  const words = right.split(' ');
  return left.split(' ').some((word) => words.includes(word));
}
