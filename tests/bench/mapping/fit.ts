/**
 * Fits the weights of `utils/mapping/weights.ts`, starting from those that are there: `node
 * tests/bench/mapping/fit.ts` prints what all spellings together give, `--check` leaves out one database's style
 * and half of the firms at a time and measures on those.
 */
import { Comparison } from '../../../utils/mapping/comparison.ts';
import { CutWidth, endsInDots, isCutAt } from '../../../utils/mapping/cut-width.ts';
import { FEATURE_COUNT, FEATURES } from '../../../utils/mapping/features.ts';
import { WEIGHTS } from '../../../utils/mapping/weights.ts';
import { crossSet, type Half } from './cross.ts';
import { PROFILES } from './names/profiles.ts';
import { listedFirms, type MatchingSet, twoDatabases, typedNames, withoutThird } from './sets.ts';

interface Example {
  features: Float64Array;
  right: boolean;
  weight: number;
}

/** Wrong companies per organization that the weights learn from: the best ones, by the weights at hand. */
const WRONG = 4;
/** How strongly weights are pulled to those at hand, which were fitted on names of real registers as well. */
const PULL = 15;

/** The right company and the most likely wrong ones of each organization. */
export function examples(set: MatchingSet, weights: Float64Array, importance = 1): Example[] {
  const comparison = new Comparison(set.companies);
  const widths = new CutWidth();
  for (const { name } of set.organizations) widths.add(name);
  const width = widths.width();
  const found: Example[] = [];
  set.organizations.forEach(({ name }, at) => {
    const truth = set.truth[at] ?? -1;
    const fits = [...comparison.withAll(name, isCutAt(name, width) || endsInDots(name))].map(
      ([company, { features }]) => ({ company, features, logit: dot(weights, features) }),
    );
    fits.sort((a, b) => b.logit - a.logit);
    let wrong = 0;
    for (const { company, features } of fits) {
      const same = set.companies[company]?.name === set.companies[truth]?.name;
      if (company === truth) found.push({ features, right: true, weight: importance });
      else if (!same && wrong++ < WRONG) found.push({ features, right: false, weight: importance });
    }
  });
  return found;
}

function dot(weights: Float64Array, features: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < FEATURE_COUNT; at++) sum += (weights[at] ?? 0) * (features[at] ?? 0);
  return sum;
}

/** Logistic regression by Newton's steps. */
export function fitWeights(all: readonly Example[], rounds = 25): Float64Array {
  const size = FEATURE_COUNT;
  const weights = CURRENT.slice();
  for (let round = 0; round < rounds; round++) {
    const gradient = new Float64Array(size);
    const curvature = Array.from({ length: size }, () => new Float64Array(size));
    for (const { features, right, weight } of all) {
      const chance = 1 / (1 + Math.exp(-dot(weights, features)));
      const error = ((right ? 1 : 0) - chance) * weight;
      const bend = Math.max(chance * (1 - chance), 1e-5) * weight;
      for (let row = 0; row < size; row++) {
        const value = features[row] ?? 0;
        if (value === 0) continue;
        gradient[row] = (gradient[row] ?? 0) + error * value;
        const line = curvature[row];
        if (line === undefined) continue;
        for (let column = 0; column < size; column++) {
          line[column] = (line[column] ?? 0) + bend * value * (features[column] ?? 0);
        }
      }
    }
    for (let row = 0; row < size; row++) {
      const pull = row === 0 ? 0.01 : PULL;
      gradient[row] = (gradient[row] ?? 0) - pull * ((weights[row] ?? 0) - (CURRENT[row] ?? 0));
      const line = curvature[row];
      if (line !== undefined) line[row] = (line[row] ?? 0) + pull;
    }
    const step = solve(curvature, gradient);
    let largest = 0;
    for (let at = 0; at < size; at++) {
      const change = Math.max(-4, Math.min(4, step[at] ?? 0));
      weights[at] = (weights[at] ?? 0) + change;
      largest = Math.max(largest, Math.abs(change));
    }
    if (largest < 1e-4) break;
  }
  return weights;
}

/** Solves a system of linear equations by elimination; both arguments are used up. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const get = (row: number, column: number): number => matrix[row]?.[column] ?? 0;
  for (let pivot = 0; pivot < size; pivot++) {
    for (let row = pivot + 1; row < size; row++) {
      const factor = get(row, pivot) / get(pivot, pivot);
      if (factor === 0) continue;
      const line = matrix[row];
      if (line === undefined) continue;
      for (let column = pivot; column < size; column++)
        line[column] = get(row, column) - factor * get(pivot, column);
      right[row] = (right[row] ?? 0) - factor * (right[pivot] ?? 0);
    }
  }
  for (let row = size - 1; row >= 0; row--) {
    let sum = right[row] ?? 0;
    for (let column = row + 1; column < size; column++) sum -= get(row, column) * (right[column] ?? 0);
    right[row] = sum / get(row, row);
  }
  return right;
}

const CURRENT = Float64Array.from(FEATURES, (name) => WEIGHTS[name]);

/** The pairs of styles that weights learn from; those that databases of firms really have count most. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['filings', 'quotes'],
  ['quotes', 'filings'],
  ['filings', 'exchange'],
  ['accounts', 'quotes'],
  ['quotes', 'holdings'],
  ['holdings', 'filings'],
  ['encyclopedia', 'filings'],
  ['quotes', 'encyclopedia'],
  ['terminal', 'entities'],
  ['filings', 'terminal'],
  ['trading', 'quotes'],
  ['exchange', 'accounts'],
];

function trainingSets(half: Half, without?: string): [MatchingSet, number][] {
  const sets: [MatchingSet, number][] = [];
  PAIRS.forEach(([left, right], at) => {
    if (left === without || right === without) return;
    const set = crossSet(left, right, half, 100 + at, half === 'all' ? 1700 : 900);
    sets.push([set, 0.5], [withoutThird(set, at), 0.5]);
  });
  return sets;
}

function learn(sets: readonly (readonly [MatchingSet, number])[]): Float64Array {
  let weights: Float64Array = CURRENT;
  for (let turn = 0; turn < 2; turn++) {
    weights = fitWeights(sets.flatMap(([set, importance]) => examples(set, weights, importance)));
  }
  return weights;
}

/** First choices that are right, and what is found at 99 % precision, both in per cent. */
function measureSet(
  set: MatchingSet,
  weights: Float64Array,
): { top1: number; found: number; threshold: number } {
  const comparison = new Comparison(set.companies);
  const widths = new CutWidth();
  for (const { name } of set.organizations) widths.add(name);
  const width = widths.width();
  const choices: { logit: number; right: boolean }[] = [];
  let partners = 0;
  let first = 0;
  set.organizations.forEach(({ name }, at) => {
    const truth = set.truth[at] ?? -1;
    if (truth >= 0) partners++;
    let best = -1;
    let bestLogit = Number.NEGATIVE_INFINITY;
    let second = Number.NEGATIVE_INFINITY;
    for (const [company, { features }] of comparison.withAll(
      name,
      isCutAt(name, width) || endsInDots(name),
    )) {
      const logit = dot(weights, features);
      if (logit > bestLogit) {
        second = bestLogit;
        bestLogit = logit;
        best = company;
      } else if (logit > second) second = logit;
    }
    if (best < 0) return;
    const right =
      truth >= 0 && set.companies[best]?.name.toLowerCase() === set.companies[truth]?.name.toLowerCase();
    if (right) first++;
    if (bestLogit - second >= 0.6) choices.push({ logit: bestLogit, right });
  });
  choices.sort((a, b) => b.logit - a.logit);
  let ticked = 0;
  let good = 0;
  let found = 0;
  let threshold = 0;
  for (const { logit, right } of choices) {
    ticked++;
    if (right) good++;
    if (good / ticked >= 0.99 && good > found) {
      found = good;
      threshold = logit;
    }
  }
  return {
    top1: (100 * first) / partners,
    found: (100 * found) / partners,
    threshold: 1 / (1 + Math.exp(-threshold)),
  };
}

function report(set: MatchingSet, weights: Float64Array): string {
  const whole = measureSet(set, weights);
  const missing = measureSet(withoutThird(set, 77), weights);
  return `first ${whole.top1.toFixed(2)}  found at 99 % ${missing.found.toFixed(2)} (from ${missing.threshold.toFixed(3)})`;
}

if (import.meta.main) {
  if (process.argv.includes('--check')) {
    for (const style of Object.keys(PROFILES)) {
      const weights = learn(trainingSets('even', style));
      for (const [left, right] of PAIRS.filter((pair) => pair.includes(style)).slice(0, 3)) {
        const set = crossSet(left, right, 'odd', 500, 900);
        console.log(`${style} unseen, ${set.name}: ${report(set, weights)}  before: ${report(set, CURRENT)}`);
      }
    }
    const weights = learn(trainingSets('all'));
    for (const set of [
      listedFirms(),
      listedFirms(true),
      twoDatabases(1500, 3000, 3),
      typedNames(1000, 20000, 9),
    ]) {
      console.log(`${set.name}: ${report(set, weights)}  before: ${report(set, CURRENT)}`);
    }
  } else {
    const sets: [MatchingSet, number][] = [
      ...trainingSets('all'),
      [listedFirms(), 1],
      [withoutThird(listedFirms(true), 3), 1],
      [twoDatabases(1500, 3000, 1003), 0.5],
      [typedNames(1500, 20000, 1004), 1],
    ];
    const weights = learn(sets);
    for (const [at, name] of FEATURES.entries()) console.log(`  ${name}: ${(weights[at] ?? 0).toFixed(2)},`);
  }
}
