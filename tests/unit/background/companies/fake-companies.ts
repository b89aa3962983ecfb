/** An Autotask of companies for the background's own `fetch`: counts, pages by id, changes, and trouble on request. */

interface FakeCompany {
  id: number;
  companyName: string;
  changed: string;
}

interface Condition {
  op: string;
  field?: string;
  value?: unknown;
  items?: Condition[];
}

export interface Answers {
  /** False: every login is refused. */
  login?: boolean;
  /** After so many pages something else answers queries. */
  afterPages?: { pages: number; answer: (signal: AbortSignal | undefined) => Promise<Response> };
}

const LONG_AGO = '2020-01-01T00:00:00.000Z';
const LATELY = '2030-01-01T00:00:00.000Z';

export class FakeCompanies {
  asked: { path: string; filter: Condition[] }[] = [];
  pages = 0;
  mostAtOnce = 0;
  #now = 0;
  #companies = new Map<number, FakeCompany>();
  #delivered: number[][] = [];

  /** @param count companies with the ids 0, 7, 14, … */
  constructor(count: number) {
    for (let index = 0; index < count; index += 1) this.#put(index * 7, `Company ${index * 7}`, LONG_AGO);
  }

  ids(): number[] {
    return [...this.#companies.keys()].toSorted((one, other) => one - other);
  }

  touch(id: number, companyName: string): void {
    this.#put(id, companyName, LATELY);
  }

  add(id: number, when: 'now' | 'long ago' = 'now'): void {
    this.#put(id, `Company ${id}`, when === 'now' ? LATELY : LONG_AGO);
  }

  remove(id: number): void {
    this.#companies.delete(id);
  }

  /** Ids of the first page that were answered again later. */
  deliveredTwice(): number[] {
    const [first = [], ...later] = this.#delivered;
    const again = new Set(later.flat());
    return first.filter((id) => again.has(id));
  }

  fetch({ login = true, afterPages }: Answers): typeof fetch {
    return async (url, init) => {
      const path = new URL(String(url)).pathname.replace(/^.*V1\.0\//, '');
      if (/zoneInformation/i.test(path)) return answer({}, 500);
      if (!login) return answer({}, 401);
      const body = init?.body ? JSON.parse(String(init.body)) : {};
      const filter: Condition[] = body.filter ?? [];
      this.asked.push({ path, filter });
      this.#now += 1;
      this.mostAtOnce = Math.max(this.mostAtOnce, this.#now);
      try {
        await new Promise((resolve) => setImmediate(resolve));
        if (path === 'ThresholdInformation')
          return answer({ externalRequestThreshold: 10_000, currentTimeframeRequestCount: 12 });
        const found = this.ids().filter((id) => this.#fits(id, { op: 'and', items: filter }));
        if (path === 'Companies/query/count') return answer({ queryCount: found.length });
        if (path !== 'Companies/query') return answer({}, 404);
        if (afterPages && this.pages >= afterPages.pages)
          return await afterPages.answer(init?.signal ?? undefined);
        this.pages += 1;
        const page = found.slice(0, body.maxRecords);
        this.#delivered.push(page);
        return answer({
          items: page.map((id) => ({
            id,
            companyName: this.#companies.get(id)?.companyName,
            companyType: 1,
            isActive: true,
            phone: '',
            webAddress: null,
            city: 'Ulm',
          })),
          pageDetails: { nextPageUrl: found.length > page.length ? 'https://next' : null },
        });
      } finally {
        this.#now -= 1;
      }
    };
  }

  #put(id: number, companyName: string, changed: string): void {
    this.#companies.set(id, { id, companyName, changed });
  }

  #fits(id: number, { op, field, value, items = [] }: Condition): boolean {
    if (op === 'and') return items.every((item) => this.#fits(id, item));
    if (op === 'or') return items.some((item) => this.#fits(id, item));
    if (op === 'exist') return true;
    const own: unknown = field === 'id' ? id : this.#companies.get(id)?.changed;
    if (op === 'gte') return Number(own) >= Number(value);
    if (op === 'lte') return Number(own) <= Number(value);
    if (op === 'lt') return Number(own) < Number(value);
    return op === 'gt' && String(own) > String(value);
  }
}

function answer(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), { status });
}
