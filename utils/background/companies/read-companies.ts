/** The companies that a refresh has read, from wherever they lie. */
import { type CompanyParty, partyOf } from '../../companies/party.ts';
import type { Core } from '../core.ts';
import { type ReachedApi, reachIntegrationApi } from '../integration-api.ts';

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

/**
 * Streams the companies of an instance that were refreshed, without asking Autotask: memory holds one batch.
 *
 * @param instanceId whose
 * @param signal ends it early, without a further batch
 * @yields batches by id; a failure is the last one. None at all: the refresh found no company.
 */
export async function* readCompanies(
  core: Core,
  instanceId: string,
  signal?: AbortSignal,
): AsyncGenerator<CompanyBatch, void, undefined> {
  const api = await reachIntegrationApi(core, signal);
  if (!api.ok) yield api;
  else yield* fromTheApi(api, instanceId, signal);
}

async function* fromTheApi(
  api: ReachedApi,
  instanceId: string,
  signal: AbortSignal | undefined,
): AsyncGenerator<CompanyBatch, void, undefined> {
  const refresh = await api.client.refresh(instanceId);
  if (signal?.aborted) return;
  if (!refresh.ok) return yield { ok: false, reason: api.sentence(refresh.problem) };
  let after: number | undefined;
  do {
    const page = await api.client.companies(instanceId, {
      limit: PAGE,
      ...(after === undefined ? {} : { after }),
    });
    if (signal?.aborted) return;
    if (!page.ok) return yield { ok: false, reason: api.sentence(page.problem) };
    const { items, nextAfter } = page.value;
    if (items.length > 0) yield { ok: true, companies: items.map(partyOf), total: refresh.value.stored };
    after = nextAfter;
  } while (after !== undefined);
}
