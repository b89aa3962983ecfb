import type { FilterField } from './fields.ts';

/**
 * The field whose name or label comes nearest to a wrong one.
 *
 * @returns `undefined` when none is near enough to be meant
 */
export function similarTo(name: string, fields: readonly FilterField[]): FilterField | undefined {
  const wanted = plain(name);
  let best: FilterField | undefined;
  let least = Math.max(1, Math.floor(wanted.length / 4)) + 1;
  for (const field of fields) {
    const away = Math.min(distance(wanted, plain(field.name)), distance(wanted, plain(field.label)));
    if (away >= least) continue;
    least = away;
    best = field;
  }
  return best;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Letters to change, add or take away until one text is the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let line = 1; line <= one.length; line += 1) {
    const next = [line];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[line - 1] === other[column - 1] ? 0 : 1;
      next.push(Math.min((row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, (row[column - 1] ?? 0) + same));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
