import type { Alignment } from './align.ts';
import { stateOf } from './common-words.ts';
import { AT } from './features.ts';
import type { Lexicon } from './lexicon.ts';
import { NUMBER } from './name-table.ts';
import { FREE, type Side } from './side.ts';

/** Weights are measured in surprises of nine nats: one very rare word. */
const NATS = 9;

/** What found no partner in one of the names. */
class Rest {
  weight = 0;
  heaviest = 0;
  words = 0;
  onlyCommon = true;
  onlyLoose = true;
  onlyPlace = true;
  numbers = 0;
  /** It ends in a place that the other name does not have. */
  place = false;

  collect(side: Side, lexicon: Lexicon): void {
    this.weight = this.heaviest = this.words = this.numbers = 0;
    this.onlyCommon = this.onlyLoose = this.onlyPlace = true;
    this.place = false;
    for (let i = 0; i < side.count; i++) {
      if (!side.isFree(i)) continue;
      const weight = side.weight[i] ?? 0;
      const id = side.word(i);
      this.words++;
      this.weight += weight;
      if (i >= side.beyond) continue;
      if (weight > this.heaviest) this.heaviest = weight;
      const place = lexicon.isPlace(id);
      if (place && i > 0 && i === side.count - 1) this.place = true;
      if (!place && !lexicon.isCommon(id)) this.onlyCommon = false;
      if (!lexicon.isLoose(id)) this.onlyLoose = false;
      if (!place || i === 0 || i !== side.count - 1) this.onlyPlace = false;
      // A first fund is often written without its number.
      if ((side.flags(i) & NUMBER) !== 0)
        this.numbers = Math.max(this.numbers, lexicon.texts[id] === '1' ? 0.4 : 1);
    }
  }
}

const leftRest = new Rest();
const rightRest = new Rest();

/** Writes the measures of an alignment into `features`, in the order of `FEATURES`. */
export function measure(alignment: Alignment, features: Float64Array): void {
  const { left, right, lexicon } = alignment;
  leftRest.collect(left, lexicon);
  rightRest.collect(right, lexicon);
  features.fill(0);
  features[AT.bias] = 1;
  measureShares(alignment, features);
  measureRest(features);
  measureForms(left, right, features);
  features[AT.typos] = alignment.typos;
  features[AT.inversions] = inversions(left);
  features[AT.leftHead] = left.to[0] === FREE ? 1 : 0;
  features[AT.rightHead] = right.to[0] === FREE ? 1 : 0;
  features[AT.acronym] = alignment.acronym;
  features[AT.joined] = alignment.joined;
  features[AT.spelling] = alignment.spelledDifferently / Math.max(left.count, 1);
  features[AT.strongest] = Math.min(alignment.strongest / NATS, 1.2);
  features[AT.cut] = alignment.cut;
  features[AT.beyond] = alignment.beyond;
  features[AT.grams] = alignment.grams();
  features[AT.gramsOfWhole] = leftRest.words === 0 || rightRest.words === 0 ? (features[AT.grams] ?? 0) : 0;
}

function measureShares({ matched, lost }: Alignment, features: Float64Array): void {
  const core = matched + lost;
  const leftShare = leftRest.weight / Math.max(core + leftRest.weight, 0.001);
  const rightShare = rightRest.weight / Math.max(core + rightRest.weight, 0.001);
  features[AT.share] = matched / Math.max(core + (leftRest.weight + rightRest.weight) / 2, 0.001);
  features[AT.leftOver] = leftShare;
  features[AT.rightOver] = rightShare;
  features[AT.bothOver] = Math.min(leftShare, rightShare);
  features[AT.matchedWeight] = Math.min(matched / NATS, 3);
  features[AT.loss] = lost / Math.max(core, 0.001);
  features[AT.identical] = leftRest.words + rightRest.words === 0 && lost === 0 ? 1 : 0;
}

function measureRest(features: Float64Array): void {
  const some = leftRest.words + rightRest.words > 0;
  features[AT.leftWeight] = Math.min(leftRest.weight / NATS, 3);
  features[AT.rightWeight] = Math.min(rightRest.weight / NATS, 3);
  features[AT.bothWeight] = Math.min(leftRest.weight / NATS, rightRest.weight / NATS, 3);
  features[AT.heaviest] = Math.max(leftRest.heaviest, rightRest.heaviest) / NATS;
  features[AT.overIsCommon] = some && leftRest.onlyCommon && rightRest.onlyCommon ? 1 : 0;
  features[AT.overIsLoose] = some && leftRest.onlyLoose && rightRest.onlyLoose ? 1 : 0;
  const oneSide = leftRest.words === 0 || rightRest.words === 0;
  features[AT.overIsPlace] = some && oneSide && leftRest.onlyPlace && rightRest.onlyPlace ? 1 : 0;
  features[AT.placeConflict] = leftRest.place && rightRest.place ? 1 : 0;
  const leftNumbers = leftRest.numbers > 0;
  const rightNumbers = rightRest.numbers > 0;
  features[AT.numberConflict] = leftNumbers && rightNumbers ? 1 : 0;
  if (leftNumbers !== rightNumbers) {
    features[AT.numberOneSide] = Math.max(leftRest.numbers, rightRest.numbers);
  }
}

function measureForms(left: Side, right: Side, features: Float64Array): void {
  const leftLegal = left.table.texts[left.table.legal[left.reading] ?? 0] ?? '';
  const rightLegal = right.table.texts[right.table.legal[right.reading] ?? 0] ?? '';
  if (leftLegal !== '' && rightLegal !== '') {
    if (leftLegal === rightLegal) features[AT.legalSame] = 1;
    else features[AT.legalDiffers] = sharesWord(leftLegal, rightLegal) ? 0.4 : 1;
  } else if (leftLegal !== rightLegal) features[AT.legalOneSide] = 1;
  const leftNotes = left.table.texts[left.table.notes[left.reading] ?? 0] ?? '';
  const rightNotes = right.table.texts[right.table.notes[right.reading] ?? 0] ?? '';
  if (leftNotes !== '' && rightNotes !== '')
    compareNotes(leftNotes.split(' '), rightNotes.split(' '), features);
}

/** The share of neighbouring matched words that stand in the other order. */
function inversions(side: Side): number {
  let last = FREE;
  let pairs = 0;
  let turned = 0;
  for (let i = 0; i < side.count; i++) {
    const to = side.to[i] ?? FREE;
    if (to === FREE) continue;
    if (last !== FREE) {
      pairs++;
      if (to < last) turned++;
    }
    last = to;
  }
  return pairs === 0 ? 0 : turned / pairs;
}

/** Classes of shares and states are told apart; that one says "Common Stock" and the other "Class A" is nothing. */
function compareNotes(left: readonly string[], right: readonly string[], features: Float64Array): void {
  for (const kind of [isClass, isState]) {
    const mine = left.filter(kind);
    const theirs = right.filter(kind);
    if (mine.length === 0 || theirs.length === 0) continue;
    features[mine.some((note) => theirs.includes(note)) ? AT.noteSame : AT.noteDiffers] = 1;
  }
}

const isClass = (note: string): boolean => note.startsWith('class-');
const isState = (note: string): boolean => stateOf(note) !== undefined;

function sharesWord(left: string, right: string): boolean {
  const words = right.split(' ');
  return left.split(' ').some((word) => words.includes(word));
}
