/**
 * Reads all companies of a tenant in a process of its own, so that its memory is its own, and prints one line of JSON.
 *
 * node reader.ts '{"how":"ranges","rest":"http://127.0.0.1:1/ATServicesRest/","userName":"…","secret":"…","trackingIdentifier":"…"}'
 */
import { AutotaskRestApi } from '@apigrate/autotask-restapi';
import { companySource } from '../../../utils/companies/refresh/autotask-source.ts';
import { COMPANY_FIELDS } from '../../../utils/companies/refresh/fields.ts';
import { refreshCompanies } from '../../../utils/companies/refresh/refresh.ts';

export interface ReaderOrder {
  how: 'ranges' | 'page after page';
  rest: string;
  userName: string;
  secret: string;
  trackingIdentifier: string;
  /** Keeps the ids for the report. Not for measuring memory. */
  keepIds?: true;
  /** Collects garbage before every look at the heap, so that only what is held counts. */
  looksAtHeap?: true;
}

export interface ReaderReport {
  outcome: string;
  ms: number;
  rows: number;
  requests: number;
  /** Highest heap in use after a collection, in bytes; 0 unless asked for. */
  heldBytes: number;
  /** Highest resident size of the whole process, in bytes. */
  residentBytes: number;
  ids: number[];
}

const order: ReaderOrder = JSON.parse(process.argv[2] ?? '{}');
const ids: number[] = [];
let rows = 0;
let heldBytes = 0;

function received(page: readonly { id: number }[]): void {
  rows += page.length;
  if (order.keepIds) for (const { id } of page) ids.push(id);
  if (!order.looksAtHeap) return;
  globalThis.gc?.();
  heldBytes = Math.max(heldBytes, process.memoryUsage().heapUsed);
}

async function byRanges(): Promise<{ outcome: string; requests: number }> {
  const { userName, secret, trackingIdentifier } = order;
  const source = companySource({
    restBase: order.rest,
    credentials: { userName, secret, trackingIdentifier },
    fetch,
    allowLoopback: true,
  });
  const outcome = await refreshCompanies({
    ...source,
    filter: [],
    fields: COMPANY_FIELDS,
    onBatch: (batch) => received(batch.rows),
  });
  return { outcome: outcome.kind, requests: outcome.requests };
}

/** What everybody does: the id greater than the last one, 500 at a time, with an ordinary client. */
async function pageAfterPage(): Promise<{ outcome: string; requests: number }> {
  const client = new AutotaskRestApi(order.userName, order.secret, order.trackingIdentifier, {
    base_url: order.rest,
  });
  const includeFields = ['id', ...COMPANY_FIELDS];
  let last = -1;
  for (let requests = 1; ; requests += 1) {
    const answer = await client.Companies.query({
      maxRecords: 500,
      includeFields,
      filter: [{ op: 'gt', field: 'id', value: last }],
    });
    const page = answer.items.map((item) => ({ ...item, id: Number(item.id) }));
    received(page);
    last = page.at(-1)?.id ?? last;
    if (answer.items.length < 500) return { outcome: 'complete', requests };
  }
}

const began = performance.now();
const done = order.how === 'ranges' ? await byRanges() : await pageAfterPage();
const report: ReaderReport = {
  ...done,
  ms: performance.now() - began,
  rows,
  heldBytes,
  residentBytes: process.resourceUsage().maxRSS * 1024,
  ids,
};
process.stdout.write(`${JSON.stringify(report)}\n`);
