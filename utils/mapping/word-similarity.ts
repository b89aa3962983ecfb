import { stateOf } from './common-words.ts';

const ROW = 64;
const rowA = new Uint8Array(ROW);
const rowB = new Uint8Array(ROW);
const rowC = new Uint8Array(ROW);

/**
 * The number of typing mistakes between two words (insert, delete, replace, swap of neighbours), or `limit + 1`
 * when there are more than `limit`. Words over 60 letters are compared by their first 60.
 */
export function typingDistance(left: string, right: string, limit: number): number {
  const a = left.length > 60 ? left.slice(0, 60) : left;
  const b = right.length > 60 ? right.slice(0, 60) : right;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let start = 0;
  const shorter = Math.min(a.length, b.length);
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  const rows = endA - start;
  const columns = endB - start;
  if (rows === 0 || columns === 0) return Math.min(Math.max(rows, columns), limit + 1);
  let beforeRow = rowA;
  let previousRow = rowB;
  let currentRow = rowC;
  for (let column = 0; column <= columns; column++) previousRow[column] = column;
  for (let row = 1; row <= rows; row++) {
    currentRow[0] = row;
    let best = row;
    const codeA = a.charCodeAt(start + row - 1);
    for (let column = 1; column <= columns; column++) {
      const codeB = b.charCodeAt(start + column - 1);
      const replaced = (previousRow[column - 1] ?? 0) + (codeA === codeB ? 0 : 1);
      let cost = Math.min(replaced, (previousRow[column] ?? 0) + 1, (currentRow[column - 1] ?? 0) + 1);
      if (
        row > 1 &&
        column > 1 &&
        codeA === b.charCodeAt(start + column - 2) &&
        codeB === a.charCodeAt(start + row - 2)
      ) {
        cost = Math.min(cost, (beforeRow[column - 2] ?? 0) + 1);
      }
      currentRow[column] = cost;
      if (cost < best) best = cost;
    }
    if (best > limit) return limit + 1;
    const oldest = beforeRow;
    beforeRow = previousRow;
    previousRow = currentRow;
    currentRow = oldest;
  }
  return Math.min(previousRow[columns] ?? 0, limit + 1);
}

const VOWEL = /[aeiou]/;

/** Whether `short` is `long` with letters left out: the same first letter, the rest in order. */
function isContraction(short: string, long: string): boolean {
  let at = 1;
  for (let from = 1; from < long.length && at < short.length; from++) {
    if (long.charCodeAt(from) === short.charCodeAt(at)) at++;
  }
  return at === short.length;
}

/**
 * How likely two different words are the same word written in two ways: 0 (no) to 0.97. Knows typing
 * mistakes, cut words ("pharma"), contractions ("mgmt"), plurals and the two-letter codes of states.
 */
export function wordSimilarity(left: string, right: string): number {
  const short = left.length <= right.length ? left : right;
  const long = left.length <= right.length ? right : left;
  const shortLength = short.length;
  const longLength = long.length;
  if (shortLength === 0) return 0;
  if (longLength === shortLength + 1 && shortLength >= 3 && long.endsWith('s') && long.startsWith(short)) {
    return 0.95;
  }
  let best = 0;
  if (
    longLength === 2 &&
    left.charCodeAt(0) === right.charCodeAt(1) &&
    left.charCodeAt(1) === right.charCodeAt(0)
  ) {
    return 0.8;
  }
  if (shortLength === 2 && stateOf(short) === long) return 0.9;
  if (shortLength >= 3 && longLength > shortLength && long.startsWith(short)) {
    const extra = longLength - shortLength;
    best = shortLength >= 5 ? 0.82 : shortLength === 4 ? 0.74 : 0.62;
    if (extra <= 2) best = Math.max(best, 0.84);
  }
  const limit = longLength >= 12 ? 3 : longLength >= 8 ? 2 : longLength >= 4 ? 1 : 0;
  if (limit > 0 && longLength - shortLength <= limit) {
    const distance = typingDistance(short, long, limit);
    if (distance <= limit) {
      const firstDiffers = short.charCodeAt(0) !== long.charCodeAt(0);
      const typed =
        1 - (distance * 1.15) / (longLength + (firstDiffers ? 0 : 1.5)) - (firstDiffers ? 0.06 : 0);
      best = Math.max(best, Math.min(typed, 0.93));
    }
  }
  if (
    best < 0.7 &&
    shortLength >= 3 &&
    shortLength <= 6 &&
    longLength >= shortLength + 2 &&
    short.charCodeAt(0) === long.charCodeAt(0) &&
    !VOWEL.test(short.slice(1)) &&
    isContraction(short, long)
  ) {
    best = 0.72;
  }
  return best < 0.5 ? 0 : best;
}
