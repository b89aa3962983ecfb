import type { FilterItem } from '../filter/filter-json.ts';
import type { Checkpoint } from './checkpoint.ts';
import { Ledger } from './ledger.ts';
import { type IdRange, type Page, readPage } from './page.ts';
import { Pace } from './progress.ts';
import { type LiveRange, RangePlan } from './range-plan.ts';
import { Requester } from './requester.ts';
import { ThresholdWatch } from './threshold-watch.ts';
import type { Clock, CompanyRow, Progress, RefreshOptions } from './types.ts';

type Understood = Extract<Page, { ok: true }>;

/** Options with everything filled in. */
export interface RunOptions extends RefreshOptions {
  pageSize: number;
  concurrency: number;
  signal: AbortSignal;
  clock: Clock;
}

/**
 * One refresh under way: readers that take ranges from the plan and deliver pages one by one. Knows how to read, not
 * whether it is complete: that is `completeness.ts`.
 */
export class RefreshRun {
  readonly requester: Requester;
  readonly plan: RangePlan;
  readonly ledger: Ledger;
  readonly watch: ThresholdWatch;
  /** What Autotask counted; set as soon as it is known. */
  total: number | undefined;
  phase: Progress['phase'] = 'reading';
  readonly #options: RunOptions;
  readonly #filter: readonly FilterItem[];
  readonly #includeFields: string[];
  readonly #startedAt: number;
  readonly #pace = new Pace();
  #maxId: number;
  /** Where the receiver stands: moves when a batch was taken. */
  #checkpoint: Checkpoint;
  #countBefore: number | undefined;
  #receiverFailed = false;
  #idle = 0;
  /** Deliveries stand in line here: the receiver gets one batch at a time. */
  #line: Promise<unknown> = Promise.resolve();
  #wake: (() => void)[] = [];

  /**
   * @param filter conditions of the query without those on `id`
   * @param start where to begin: a fresh checkpoint, or that of an earlier run
   */
  constructor(options: RunOptions, filter: readonly FilterItem[], start: Checkpoint) {
    this.#options = options;
    this.#filter = filter;
    this.#includeFields = [...new Set(['id', ...options.fields])];
    this.#startedAt = options.clock.now();
    this.#checkpoint = start;
    this.#maxId = start.maxId;
    this.#countBefore = start.countBefore;
    this.total = start.countBefore;
    this.requester = new Requester(options.concurrency, options.clock, options.signal);
    this.watch = new ThresholdWatch(this.requester, options.threshold);
    this.plan = new RangePlan(options.pageSize, start.remaining);
    this.ledger = new Ledger(start.done);
  }

  get checkpoint(): Checkpoint {
    return { ...this.#checkpoint, ...this.#counted() };
  }

  #counted(): { countBefore?: number } {
    return this.#countBefore === undefined ? {} : { countBefore: this.#countBefore };
  }

  get elapsedMs(): number {
    return this.#options.clock.now() - this.#startedAt;
  }

  /** Highest id delivered; -1 for none. */
  get maxId(): number {
    return this.#maxId;
  }

  /** Counts what matches a filter. @returns `undefined` when the refresh stops. */
  async count(filter: readonly FilterItem[]): Promise<number | undefined> {
    const answer = await this.requester.ask((signal) => this.#options.count({ filter: [...filter] }, signal));
    return answer.ok ? answer.count : undefined;
  }

  /** Notes the first count: from now on idle readers can tell what is worth taking. */
  noteCount(count: number): void {
    this.total = count;
    this.#countBefore = count;
    this.#changed();
    this.#report();
  }

  /** Reads everything that the plan holds. Ends early when the requester stops. */
  async readAll(): Promise<void> {
    this.#idle = 0;
    await Promise.all(Array.from({ length: this.#options.concurrency }, () => this.#reader()));
  }

  async #reader(): Promise<void> {
    this.#idle += 1;
    while (!this.requester.stop && !this.plan.empty) {
      const left = this.total === undefined ? undefined : Math.max(0, this.total - this.ledger.total);
      const range = this.plan.take(left, this.#idle);
      if (!range) {
        await new Promise<void>((resolve) => this.#wake.push(resolve));
        continue;
      }
      this.#idle -= 1;
      await this.#read(range);
      this.#idle += 1;
    }
    this.#idle -= 1;
    this.#changed();
  }

  /** Reads a range page by page until all of it is delivered, or cut in two, or the refresh stops. */
  async #read(range: LiveRange): Promise<void> {
    const { pageSize, query } = this.#options;
    for (let done = false; !done && !this.requester.stop && this.plan.has(range); this.#changed()) {
      const asked = { after: range.after, upTo: range.upTo };
      const body = {
        maxRecords: pageSize,
        includeFields: this.#includeFields,
        filter: [...this.#filter, ...idConditions(asked.after, asked.upTo)],
      };
      const answer = await this.requester.ask((signal) => query(body, signal));
      if (!answer.ok) return;
      this.watch.look();
      const page = readPage(answer.items, asked, pageSize, Boolean(answer.pageDetails?.nextPageUrl));
      if (!page.ok) {
        this.requester.halt({ ...page, kind: 'failed' });
        return;
      }
      const whole = !page.more || fits(asked.after, asked.upTo, page.rows.length);
      // What is read a second time was not right the first time: only pages that are not full count then.
      const trusted = page.ordered && !this.plan.unordered && !range.again;
      if (!whole && !trusted) {
        if (!this.plan.has(range)) return;
        this.plan.halve(range, page.ordered);
        done = true;
      } else {
        done = await this.#inLine(() => this.#deliver(range, asked, page, whole));
      }
    }
  }

  /** @returns whether the range is finished */
  async #deliver(range: LiveRange, asked: IdRange, page: Understood, whole: boolean): Promise<boolean> {
    if (this.#receiverFailed || this.requester.stop?.kind === 'aborted') return true;
    // While this page was on its way, another one may have covered its range, or the beginning of it.
    if (!this.plan.has(range)) return true;
    const { after } = range;
    const lastId = page.rows.at(-1)?.id ?? asked.after;
    if (!whole && lastId <= after) return false;

    // From here on nobody can take what this batch covers, although the receiver has not stored it yet.
    const shape = { ...page, rows: page.rows.length, width: lastId - asked.after };
    const upTo = this.plan.cover(range, whole ? asked.upTo : lastId, shape);
    const rows = page.rows.filter(({ id }) => id > after && (upTo === null || id <= upTo));
    const finished = !this.plan.has(range);
    this.#note(range, { after, upTo, rows }, finished);
    const checkpoint = this.#snapshot();
    try {
      await this.#options.onBatch({ rows, after, upTo, again: Boolean(range.again), checkpoint });
    } catch (error) {
      this.#receiverFailed = true;
      const reason = error instanceof Error ? error.message : String(error);
      const sentence = `The companies that were read could not be stored (${reason.slice(0, 200)}).`;
      this.requester.halt({ ok: false, kind: 'failed', code: 'receiver', sentence });
      return true;
    }
    this.#checkpoint = checkpoint;
    this.#pace.note(this.#options.clock.now(), this.ledger.total);
    this.#report();
    return finished;
  }

  #note(range: LiveRange, batch: IdRange & { rows: CompanyRow[] }, finished: boolean): void {
    const last = batch.rows.at(-1)?.id;
    this.#maxId = Math.max(this.#maxId, last ?? -1);
    const { again } = range;
    if (again) {
      again.rows += batch.rows.length;
      if (finished) again.pieces -= 1;
      if (again.pieces === 0) this.ledger.replace(again.segment, again.rows);
      return;
    }
    // Above the last company there is nothing to compare with a count; new companies come there.
    const upTo = batch.upTo ?? last;
    if (upTo !== undefined) this.ledger.add({ after: batch.after, upTo, rows: batch.rows.length });
  }

  #snapshot(): Checkpoint {
    return {
      ...this.checkpoint,
      maxId: this.#maxId,
      remaining: this.plan.left(),
      done: this.ledger.snapshot(),
    };
  }

  #report(): void {
    const { total, requester } = this;
    const delivered = this.ledger.total;
    const whole = total === undefined ? undefined : Math.max(total, delivered);
    const remainingMs = whole === undefined ? undefined : this.#pace.remainingMs(whole - delivered);
    const { slowedBecause } = requester;
    this.#options.onProgress?.({
      phase: this.phase,
      delivered,
      ...(whole === undefined ? {} : { total: whole, share: whole === 0 ? 1 : delivered / whole }),
      requests: requester.requests,
      elapsedMs: this.elapsedMs,
      ...(remainingMs === undefined ? {} : { remainingMs }),
      ...(slowedBecause === undefined ? {} : { slowedBecause }),
    });
  }

  /** Readers without work look again. */
  #changed(): void {
    const waiting = this.#wake;
    this.#wake = [];
    for (const wake of waiting) wake();
  }

  #inLine<T>(job: () => Promise<T>): Promise<T> {
    const result = this.#line.then(job);
    this.#line = result.catch(() => undefined);
    return result;
  }
}

/** `id` in the range, in the form of the documented match-all `gte id 0`. */
export function idConditions(after: number, upTo: number | null): FilterItem[] {
  const from: FilterItem = { op: 'gte', field: 'id', value: after + 1 };
  return upTo === null ? [from] : [from, { op: 'lte', field: 'id', value: upTo }];
}

/** Whether a range has no more ids than came, so that even a full page in any order holds all of it. */
function fits(after: number, upTo: number | null, rows: number): boolean {
  return upTo !== null && upTo - after <= Math.max(1, rows);
}
