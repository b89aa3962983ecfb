import type { FilterItem } from '../filter/filter-json.ts';
import type { Segment } from './checkpoint.ts';
import { idConditions, type RefreshRun } from './refresh-run.ts';

/** How often companies that are missing are looked for before the refresh says that it is incomplete. */
const PASSES = 6;

export interface Completeness {
  complete: boolean;
  /** The last count; absent when the refresh stopped before. */
  after?: number;
  /** The last count of `alsoCount`. */
  also?: number;
}

/**
 * Compares what was delivered with what Autotask counts, and reads what is missing.
 *
 * Companies come and go meanwhile. New ones get higher ids than all before, so the ids above the highest are read once
 * more, as a range of their own. Deleted ones make the count smaller than what was delivered: nothing is missing then.
 * Only when Autotask counts **more** than was delivered something may have been missed: a company that came into the
 * filter behind a reader, or rows that Autotask left out. The range where it happened is found by counting halves, and
 * read again as a whole (`Batch.again`).
 *
 * @param filter the query's conditions without those on `id`
 * @param alsoCount another filter to count in the same breath
 */
export async function completeReading(
  run: RefreshRun,
  filter: readonly FilterItem[],
  alsoCount: readonly FilterItem[] | undefined,
): Promise<Completeness> {
  run.phase = 'checking';
  let known: Completeness = { complete: false };
  for (let pass = 1; pass <= PASSES; pass += 1) {
    run.ledger.clip(run.maxId);
    run.plan.add({ after: run.maxId, upTo: null });
    const [count, also] = await Promise.all([
      run.count(filter),
      alsoCount ? run.count(alsoCount) : undefined,
      run.readAll(),
    ]);
    if (count === undefined || run.requester.stop) return known;
    run.total = count;
    known = { complete: run.ledger.total >= count, after: count, ...(also === undefined ? {} : { also }) };
    if (known.complete || pass === PASSES) return known;

    run.ledger.clip(run.maxId);
    for (const segment of await lacking(run, filter, run.ledger.snapshot())) run.plan.addAgain(segment);
    await run.readAll();
    if (run.requester.stop) return known;
  }
  return known;
}

/** The segments in which Autotask counts more companies than were delivered, found by counting halves. */
async function lacking(
  run: RefreshRun,
  filter: readonly FilterItem[],
  segments: readonly Segment[],
): Promise<Segment[]> {
  const [first, last] = [segments[0], segments.at(-1)];
  if (!first || !last) return [];
  const delivered = segments.reduce((sum, segment) => sum + segment.rows, 0);
  const count = await run.count([...filter, ...idConditions(first.after, last.upTo)]);
  if (count === undefined || count <= delivered) return [];
  if (segments.length === 1) return [first];
  const middle = Math.ceil(segments.length / 2);
  const halves = await Promise.all([
    lacking(run, filter, segments.slice(0, middle)),
    lacking(run, filter, segments.slice(middle)),
  ]);
  return halves.flat();
}
