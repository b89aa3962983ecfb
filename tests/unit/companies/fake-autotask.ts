import type { FilterItem } from '../../../utils/companies/filter/filter-json.ts';
import type {
  CountBody,
  CountResult,
  QueryBody,
  QueryResult,
  RequestFailure,
} from '../../../utils/companies/refresh/types.ts';
import type { VirtualTime } from './virtual-time.ts';

export interface FakeOptions {
  time: VirtualTime;
  ids: Iterable<number>;
  latencyMs?: number;
  /** Answers in this order instead of that of the ids. */
  arrange?: (ids: number[]) => number[];
  /** Called before a request is answered: the world goes on, or the request fails. */
  before?: (fake: FakeAutotask, request: number) => RequestFailure | undefined;
  /** When each company was changed last; all long ago when absent. */
  changedAt?: (id: number) => string;
  /** Threads that are refused above; 0 counts only. */
  threads?: number;
}

const LONG_AGO = '2020-01-01T00:00:00Z';

/** Companies of a tenant in memory, as autotask-rest-api.md 6.1 and 6.2 describe their query; counts what is at once. */
export class FakeAutotask {
  readonly ids: Set<number>;
  requests = 0;
  counts = 0;
  /** Most requests at once so far. */
  peak = 0;
  readonly bodies: QueryBody[] = [];
  readonly #options: FakeOptions;
  #sorted: number[] | undefined;
  #running = 0;

  constructor(options: FakeOptions) {
    this.#options = options;
    this.ids = new Set(options.ids);
  }

  add(id: number): void {
    this.ids.add(id);
    this.#sorted = undefined;
  }

  delete(id: number): void {
    this.ids.delete(id);
    this.#sorted = undefined;
  }

  readonly query = async (body: QueryBody, signal?: AbortSignal): Promise<QueryResult> => {
    this.bodies.push(body);
    return this.#thread(signal, () => {
      const matching = this.#matching(body.filter, body.maxRecords + 1);
      const page = matching.slice(0, body.maxRecords);
      const more = matching.length > page.length;
      return {
        ok: true,
        items: page.map((id) => ({ id, companyName: `Company ${id}` })),
        pageDetails: { nextPageUrl: more ? 'https://webservices5.autotask.net/next' : null },
      };
    });
  };

  readonly count = async (body: CountBody, signal?: AbortSignal): Promise<CountResult> => {
    this.counts += 1;
    return this.#thread(signal, () => ({ ok: true, count: this.#matching(body.filter).length }));
  };

  async #thread<T>(signal: AbortSignal | undefined, answer: () => T): Promise<T | RequestFailure> {
    const { time, latencyMs = 200, before, threads = 0 } = this.#options;
    this.requests += 1;
    const request = this.requests;
    this.#running += 1;
    this.peak = Math.max(this.peak, this.#running);
    try {
      if (threads > 0 && this.#running > threads)
        return {
          ok: false,
          status: 500,
          text: `Thread Threshold Exceeded — The Autotask API thread threshold of ${threads} threads has been exceeded.`,
        };
      await time.wait(latencyMs / 2, signal);
      const failure = before?.(this, request);
      const result = failure ?? answer();
      await time.wait(latencyMs / 2, signal);
      return signal?.aborted ? { ok: false, text: 'The request was aborted.' } : result;
    } finally {
      this.#running -= 1;
    }
  }

  #matching(filter: readonly FilterItem[], most = Number.POSITIVE_INFINITY): number[] {
    this.#sorted ??= [...this.ids].sort((one, other) => one - other);
    const { arrange } = this.#options;
    const order = arrange ? arrange([...this.#sorted]) : this.#sorted;
    const from = arrange ? 0 : lowerBound(order, lowest(filter));
    const found: number[] = [];
    for (let index = from; index < order.length && found.length < most; index += 1) {
      const id = order[index] ?? 0;
      if (filter.every((item) => this.#holds(item, id))) found.push(id);
    }
    return found;
  }

  #holds(item: FilterItem, id: number): boolean {
    if ('items' in item) {
      const test = (inner: FilterItem) => this.#holds(inner, id);
      return item.op === 'and' ? item.items.every(test) : item.items.some(test);
    }
    // All companies of the fake are alike but for their ids and their change.
    if (item.op === 'exist' || item.op === 'eq') return true;
    if (item.op === 'gte' && item.field === 'id') return id >= Number(item.value);
    if (item.op === 'lte' && item.field === 'id') return id <= Number(item.value);
    if (item.op === 'gt') return (this.#options.changedAt?.(id) ?? LONG_AGO) > String(item.value);
    throw new Error(`The fake does not know ${item.op}.`);
  }
}

function lowest(filter: readonly FilterItem[]): number {
  const from = filter.flatMap((item) =>
    !('items' in item) && item.field === 'id' && item.op === 'gte' ? [Number(item.value)] : [],
  );
  return Math.max(-1, ...from);
}

function lowerBound(sorted: readonly number[], id: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < id) low = middle + 1;
    else high = middle;
  }
  return low;
}
