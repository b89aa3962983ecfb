import { type FilterItem, MATCH_ALL } from '../filter/filter-json.ts';
import { type Checkpoint, checkpointKey } from './checkpoint.ts';
import { systemClock } from './clock.ts';
import { type Completeness, completeReading } from './completeness.ts';
import { RefreshRun, type RunOptions } from './refresh-run.ts';
import { CHANGE_FIELDS, changedAfter, nextSince } from './since.ts';
import type { RefreshFigures, RefreshOptions, RefreshOutcome } from './types.ts';

/** Rows of a page at most (autotask-rest-api.md 6.1). */
const LARGEST_PAGE = 500;
/** Requests at once that Autotask allows per tracking identifier and endpoint (3.5). */
const MOST_AT_ONCE = 3;

/**
 * Streams the companies that match a filter: ranges of ids are read at the same time within Autotask's thread limit,
 * every company is delivered once although others are added and deleted meanwhile, and at the end the number is
 * compared with Autotask's own count.
 *
 * How an id is delivered once without remembering ids: every page asks for `last < id <= end of the range`, a range
 * belongs to one reader, and what a reader has covered is never asked for again. Memory holds six pages at most
 * (three being stored, three on their way), however many companies there are; a slow receiver slows the reading down.
 *
 * On the order of rows: no document promises it, but Autotask's own pages continue by id (`paging={"nextIds":[…]}`, 6.2),
 * which only works in ascending order. Nothing is taken on trust: a full page whose ids do not ascend is not delivered;
 * from then on ranges are cut in two until each fits into a page, which is right in any order, only slower. Following
 * `nextPageUrl` instead would mean one page after the other, and trusting the very order that was just seen broken.
 *
 * @returns how it ended; never rejects. Every ending but `complete` carries a checkpoint to go on from and a sentence
 *   for the admin, where there is something to say.
 */
export async function refreshCompanies(options: RefreshOptions): Promise<RefreshOutcome> {
  const full: RunOptions = {
    ...options,
    pageSize: between(1, options.pageSize ?? LARGEST_PAGE, LARGEST_PAGE),
    concurrency: between(1, options.concurrency ?? MOST_AT_ONCE, MOST_AT_ONCE),
    signal: options.signal ?? new AbortController().signal,
    clock: options.clock ?? systemClock,
  };
  const all = full.filter.length === 0 ? [MATCH_ALL] : full.filter;
  const filter: readonly FilterItem[] =
    full.since === undefined ? all : [...all, changedAfter(full.since, full.sinceFields ?? CHANGE_FIELDS)];
  const key = checkpointKey([filter, full.fields.toSorted()]);
  const start = full.resume ?? fresh(key, full.clock.now());
  if (start.key !== key) return otherCheckpoint(start);

  const run = new RefreshRun(full, filter, start);
  const known = await readAndCheck(run, filter, full.since === undefined ? undefined : all);
  await run.watch.settled();
  run.requester.close();
  return outcome(run, known);
}

async function readAndCheck(
  run: RefreshRun,
  filter: readonly FilterItem[],
  alsoCount: readonly FilterItem[] | undefined,
): Promise<Completeness> {
  const reading = run.readAll();
  const counting = run.total === undefined ? run.count(filter) : undefined;
  run.watch.look();
  const before = await counting;
  if (before !== undefined) run.noteCount(before);
  await reading;
  if (run.requester.stop) return { complete: false };
  return completeReading(run, filter, alsoCount);
}

function outcome(run: RefreshRun, known: Completeness): RefreshOutcome {
  const { checkpoint, delivered } = run;
  const { stop } = run.requester;
  const figures: RefreshFigures & { checkpoint: Checkpoint } = {
    delivered,
    requests: run.requester.requests,
    elapsedMs: run.elapsedMs,
    counted: {
      ...(checkpoint.countBefore === undefined ? {} : { before: checkpoint.countBefore }),
      ...(known.after === undefined ? {} : { after: known.after }),
    },
    checkpoint,
  };
  if (stop) {
    const { ok: _, ...reason } = stop;
    return { ...figures, ...reason };
  }
  if (known.complete)
    return {
      ...figures,
      kind: 'complete',
      nextSince: nextSince(checkpoint.startedAt),
      ...(known.also === undefined ? {} : { totalNow: known.also }),
    };
  const [counted, read] = [known.after ?? 0, delivered].map((count) => count.toLocaleString('en-US'));
  return {
    ...figures,
    kind: 'incomplete',
    sentence:
      `Autotask counts ${counted} companies, but ${read} could be read. ` +
      'Either many companies are being changed right now, or Autotask leaves some out. Refresh again later.',
  };
}

function fresh(key: string, startedAt: number): Checkpoint {
  // Company id 0 is the service provider's own and valid (6.2), so the first range begins after -1.
  return { version: 1, key, startedAt, maxId: -1, remaining: [{ after: -1, upTo: null }], done: [] };
}

function otherCheckpoint(checkpoint: Checkpoint): RefreshOutcome {
  return {
    kind: 'failed',
    code: 'other-checkpoint',
    sentence: 'The interrupted refresh was for another filter or other fields. Start a new one.',
    delivered: 0,
    requests: 0,
    elapsedMs: 0,
    counted: {},
    checkpoint,
  };
}

function between(least: number, value: number, most: number): number {
  return Math.min(most, Math.max(least, Math.trunc(value)));
}
