/** The companies that a refresh has read, from wherever they lie: the integration API's list, or this browser. */
import { type CompanyParty, partyOf } from '../../companies/party.ts';
import type { Answer } from '../../messages/requests.ts';
import type { Core } from '../core.ts';
import { type ReachedApi, reachIntegrationApi } from '../integration-api.ts';
import { localOf } from './local/kept-here.ts';

/** Companies of one batch: one answer of the integration API. */
const PAGE = 5_000;

export type CompanyBatch =
  | {
      ok: true;
      /** By id, each once over all batches. */
      companies: CompanyParty[];
      /** Of all batches together, as far as known. */
      total?: number;
    }
  /** Why there are none, or no more; nothing follows. */
  | { ok: false; reason: string };

export interface ReadOptions {
  /** Only companies behind this id. */
  after?: number;
  /** Ends it early, without a further batch. */
  signal?: AbortSignal;
}

/**
 * Streams the companies of an instance that were refreshed, without asking Autotask: memory holds one batch. Of two
 * places the one that was read to its end last counts.
 *
 * @param instanceId whose
 * @yields batches by id; a failure is the last one. None at all: the refresh found no company.
 */
export async function* readCompanies(
  core: Core,
  instanceId: string,
  options: ReadOptions = {},
): AsyncGenerator<CompanyBatch, void, undefined> {
  const { signal } = options;
  const here = await completeHere(core, instanceId);
  const api = await reachIntegrationApi(core, signal);
  if (!api.ok) {
    if (here === undefined) yield api;
    else yield* fromThisBrowser(core, instanceId, options);
    return;
  }
  const refresh = await api.client.refresh(instanceId);
  if (signal?.aborted) return;
  const there = refresh.ok ? completedAt(refresh.value) : undefined;
  if (here !== undefined && (there === undefined || here >= there))
    return yield* fromThisBrowser(core, instanceId, options);
  if (!refresh.ok) return yield { ok: false, reason: api.sentence(refresh.problem) };
  yield* fromTheApi(api, instanceId, refresh.value.stored, options);
}

async function* fromTheApi(
  api: ReachedApi,
  instanceId: string,
  total: number,
  { after: begin, signal }: ReadOptions,
): AsyncGenerator<CompanyBatch, void, undefined> {
  let after = begin;
  do {
    const page = await api.client.companies(instanceId, {
      limit: PAGE,
      ...(after === undefined ? {} : { after }),
    });
    if (signal?.aborted) return;
    if (!page.ok) return yield { ok: false, reason: api.sentence(page.problem) };
    const { items, nextAfter } = page.value;
    if (items.length > 0) yield { ok: true, companies: items.map(partyOf), total };
    after = nextAfter;
  } while (after !== undefined);
}

async function* fromThisBrowser(
  core: Core,
  instanceId: string,
  { after: begin = -1, signal }: ReadOptions,
): AsyncGenerator<CompanyBatch, void, undefined> {
  const database = localOf(core).database;
  try {
    const total = await database.count(instanceId);
    let after = begin;
    for (;;) {
      const companies = await database.page(instanceId, after, PAGE);
      const last = companies.at(-1);
      if (!last || signal?.aborted) return;
      yield { ok: true, companies: companies.map(partyOf), total };
      after = last.id;
    }
  } catch {
    yield { ok: false, reason: core.say('storageFull') };
  }
}

/** When the reading into this browser came to its end; undefined while there is no whole list. */
async function completeHere(core: Core, instanceId: string): Promise<number | undefined> {
  // Without storage there is nothing here.
  const run = await localOf(core)
    .database.run(instanceId)
    .catch(() => undefined);
  return run?.state === 'complete' ? run.updatedAt : undefined;
}

function completedAt({ state, updatedAt }: { state: string; updatedAt: string }): number | undefined {
  return state === 'complete' ? Date.parse(updatedAt) : undefined;
}

/** One batch of {@link readCompanies}, for whoever asks page by page. @returns `next`: where the next one begins, if any */
export async function companyPage(
  core: Core,
  instanceId: string,
  after?: number,
): Promise<Answer<{ companies: CompanyParty[]; next?: number }>> {
  for await (const batch of readCompanies(core, instanceId, after === undefined ? {} : { after })) {
    if (!batch.ok) return batch;
    const last = batch.companies.at(-1)?.id;
    return { ok: true, value: { companies: batch.companies, ...(last === undefined ? {} : { next: last }) } };
  }
  return { ok: true, value: { companies: [] } };
}
