import type { Choice } from './types.ts';

/**
 * Compares two sides that started from the same list.
 *
 * @param base what both knew, per row
 * @param mine the present choices
 * @param theirs what the other side saved
 * @returns `takes`: rows that only they changed, with their value; `conflicts`: rows that both changed differently
 */
export function threeWay(
  base: ArrayLike<Choice>,
  mine: ArrayLike<Choice>,
  theirs: ArrayLike<Choice>,
): { takes: (readonly [row: number, choice: Choice])[]; conflicts: number[] } {
  const takes: (readonly [number, Choice])[] = [];
  const conflicts: number[] = [];
  for (let row = 0; row < base.length; row += 1) {
    const other = theirs[row];
    if (other === undefined || other === base[row] || other === mine[row]) continue;
    if (mine[row] === base[row]) takes.push([row, other]);
    else conflicts.push(row);
  }
  return { takes, conflicts };
}
