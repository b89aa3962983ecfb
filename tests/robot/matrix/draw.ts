import type { Axes, Setting } from './axes.ts';

/** One case of the matrix. */
export interface Case {
  number: number;
  setting: Setting;
  /** Axis -> name of the value, for people. */
  names: Record<string, string>;
  /** 0..1, for what the player decides while playing. */
  chance: number;
}

export interface Drawn {
  cases: Case[];
  /** Pairs of values that at least one case holds, of all there are. */
  pairs: { covered: number; all: number };
}

/** Index of the chosen value, axis by axis. */
type Row = number[];

/** Rows that are weighed against each other for each case. */
const CANDIDATES = 24;

/**
 * Draws cases from the matrix. Greedy: each case is the one of some random candidates that holds most of the pairs of
 * values that no earlier case held; afterwards values come by their weights.
 *
 * @param seed the same seed gives the same cases
 */
export function drawCases(axes: Axes, count: number, seed: number): Drawn {
  const random = mulberry32(seed);
  const entries = Object.entries(axes);
  const open = new Set<string>();
  entries.forEach(([, left], a) => {
    entries.slice(a + 1).forEach(([, right], rest) => {
      for (let i = 0; i < left.length; i++)
        for (let j = 0; j < right.length; j++) open.add(pair(a, i, a + 1 + rest, j));
    });
  });
  const all = open.size;
  const weighted = (axis: number) => {
    const choices = entries[axis]?.[1] ?? [];
    let left = random() * choices.reduce((sum, { weight = 1 }) => sum + weight, 0);
    const at = choices.findIndex(({ weight = 1 }) => {
      left -= weight;
      return left < 0;
    });
    return Math.max(at, 0);
  };
  const candidate = (): Row => {
    const row = entries.map((_, axis) => weighted(axis));
    const wanted = [...open];
    const [a, i, b, j] = (wanted[Math.floor(random() * wanted.length)] ?? '').split(',').map(Number);
    if (a === undefined || i === undefined || b === undefined || j === undefined) return row;
    row[a] = i;
    row[b] = j;
    return row;
  };
  const cases: Case[] = [];
  for (let number = 1; number <= count; number++) {
    let best: { row: Row; fresh: string[] } | undefined;
    for (let tries = open.size > 0 ? CANDIDATES : 1; tries > 0; tries--) {
      const row = candidate();
      const fresh = pairsOf(row).filter((held) => open.has(held));
      if (!best || fresh.length > best.fresh.length) best = { row, fresh };
    }
    if (!best) break;
    for (const held of best.fresh) open.delete(held);
    const chosen = entries.map(([axis, choices], at) => [axis, choices[best.row[at] ?? 0]] as const);
    cases.push({
      number,
      // Each axis gives a value of its own type.
      setting: Object.fromEntries(
        chosen.map(([axis, choice]) => [axis, choice?.value]),
      ) as unknown as Setting,
      names: Object.fromEntries(chosen.map(([axis, choice]) => [axis, choice?.name ?? ''])),
      chance: random(),
    });
  }
  return { cases, pairs: { covered: all - open.size, all } };
}

function pair(a: number, i: number, b: number, j: number): string {
  return `${a},${i},${b},${j}`;
}

function pairsOf(row: Row): string[] {
  return row.flatMap((i, a) => row.slice(a + 1).map((j, rest) => pair(a, i, a + 1 + rest, j)));
}

/** A small generator of evenly spread numbers from 0 to 1 (mulberry32, public domain). */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
