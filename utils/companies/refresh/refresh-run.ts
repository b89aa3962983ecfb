import type { FilterItem } from '../filter/filter-json.ts';
import type { Checkpoint } from './checkpoint.ts';
import { Deliveries } from './deliveries.ts';
import { Ledger } from './ledger.ts';
import { type IdRange, type Page, readPage } from './page.ts';
import { Pace } from './progress.ts';
import { type LiveRange, RangePlan } from './range-plan.ts';
import { Requester } from './requester.ts';
import { ThresholdWatch } from './threshold-watch.ts';
import type { Batch, Clock, CompanyRow, Progress, RefreshOptions } from './types.ts';

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
  readonly #start: Checkpoint;
  readonly #deliveries: Deliveries;
  #countBefore: number | undefined;
  #idle = 0;
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
    this.#start = start;
    this.#maxId = start.maxId;
    this.#countBefore = start.countBefore;
    this.total = start.countBefore;
    this.requester = new Requester(options.concurrency, options.clock, options.signal);
    this.watch = new ThresholdWatch(this.requester, options.threshold);
    this.plan = new RangePlan(options.pageSize, start.remaining);
    this.ledger = new Ledger(start.done);
    this.#deliveries = new Deliveries(options.onBatch, start, this.requester, () => {
      this.#pace.note(options.clock.now(), this.#deliveries.delivered);
      this.#report();
    });
  }

  get checkpoint(): Checkpoint {
    return { ...this.#deliveries.checkpoint, ...this.#counted() };
  }

  /** Companies that the receiver took. */
  get delivered(): number {
    return this.#deliveries.delivered;
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

  /**
   * Reads a range page by page until all of it is delivered, or cut in two, or the refresh stops. The next page is asked
   * for while the receiver stores the last one; a second one is not, so memory stays flat.
   */
  async #read(range: LiveRange): Promise<void> {
    let coming = this.#ask(range);
    let storing = Promise.resolve();
    for (let more = true; more; this.#changed()) {
      const { asked, answer } = await coming;
      await storing;
      if (!answer.ok || this.#deliveries.closed || !this.plan.has(range)) break;
      const page = readPage(
        answer.items,
        asked,
        this.#options.pageSize,
        Boolean(answer.pageDetails?.nextPageUrl),
      );
      if (!page.ok) {
        this.requester.halt({ ...page, kind: 'failed' });
        break;
      }
      const whole = !page.more || fits(asked.after, asked.upTo, page.rows.length);
      // What is read a second time was not right the first time: only pages that are not full count then.
      const trusted = page.ordered && !this.plan.unordered && !range.again;
      if (!whole && !trusted) {
        this.plan.halve(range, page.ordered);
        break;
      }
      const batch = this.#claim(range, asked, page, whole);
      if (batch) storing = this.#deliveries.hand(batch);
      // Readers without work come first: what they cut off need not be asked for.
      this.#changed();
      await Promise.resolve();
      more = this.plan.has(range);
      if (more) coming = this.#ask(range);
    }
    await storing;
  }

  async #ask(range: LiveRange) {
    const asked: IdRange = { after: range.after, upTo: range.upTo };
    const body = {
      maxRecords: this.#options.pageSize,
      includeFields: this.#includeFields,
      filter: [...this.#filter, ...idConditions(asked.after, asked.upTo)],
    };
    const answer = await this.requester.ask((signal) => this.#options.query(body, signal));
    this.watch.look();
    return { asked, answer };
  }

  /**
   * What of a page nobody has delivered, as a batch. From here on nobody can take what it covers, although the receiver
   * has not stored it yet.
   */
  #claim(range: LiveRange, asked: IdRange, page: Understood, whole: boolean): Batch | undefined {
    const { after } = range;
    const lastId = page.rows.at(-1)?.id ?? asked.after;
    // While this page was on its way, another one may have covered the beginning of the range.
    if (!whole && lastId <= after) return undefined;
    const shape = { ...page, rows: page.rows.length, width: lastId - asked.after };
    const upTo = this.plan.cover(range, whole ? asked.upTo : lastId, shape);
    const rows = page.rows.filter(({ id }) => id > after && (upTo === null || id <= upTo));
    this.#note(range, { after, upTo, rows }, !this.plan.has(range));
    return { rows, after, upTo, again: Boolean(range.again), checkpoint: this.#snapshot() };
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
      ...this.#start,
      ...this.#counted(),
      maxId: this.#maxId,
      remaining: this.plan.left(),
      done: this.ledger.snapshot(),
    };
  }

  #report(): void {
    const { total, requester } = this;
    const { delivered } = this.#deliveries;
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
