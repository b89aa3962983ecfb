/** The job that reads an instance's companies. Whatever ends it, it goes on from its checkpoint. */
import { type Client, createClient } from '../../utils/autotask/client.ts';
import type { Outcome } from '../../utils/autotask/outcome.ts';
import { checkpointKey } from '../../utils/companies/refresh/checkpoint.ts';
import { refreshCompanies } from '../../utils/companies/refresh/refresh.ts';
import type { RefreshOutcome, RequestFailure } from '../../utils/companies/refresh/types.ts';
import { field } from '../autotask/client.ts';
import { loginOf } from '../autotask/login.ts';
import type { ApiContext } from '../context.ts';
import type { InstanceRow, RefreshRow } from '../database/schema.ts';
import { findInstance } from '../instances/store.ts';
import { advance, claimRefresh, endRefresh, noteProgress, wishRefresh } from './refreshState.ts';
import { COMPANY_FIELDS, countCompanies, storeBatch } from './store.ts';

/** Five hundred rows of our fields are far smaller. */
const PAGE_BYTES = 8_000_000;

/** Name of an instance's filter. */
export const filterKeyOf = (instance: InstanceRow) => checkpointKey(instance.companyFilter ?? []);

/** Reads the companies when there is something to read and nobody else does. */
export async function runRefresh(
  context: ApiContext,
  instanceId: string,
  signal: AbortSignal,
): Promise<void> {
  const claimed = await claimRefresh(context.db, instanceId);
  if (!claimed) return;
  const instance = await findInstance(context.db, instanceId);
  if (!instance) return;
  const login = loginOf(context, instance);
  if (!login.ok) {
    await endRefresh(context.db, claimed, {
      state: 'failed',
      code: login.code,
      sentence: `${login.reason} ${login.fix}`,
    });
    return;
  }
  const { restBase, ...credentials } = login.login;
  const client = createClient({
    restBase,
    credentials,
    fetch: context.autotaskFetch,
    allowLoopback: context.hosts.allowLoopback,
    maxBytes: PAGE_BYTES,
    signal,
  });
  const outcome = await read(context, claimed, instance, client, signal);
  if (outcome) await end(context, claimed, instance, outcome);
}

/** @returns nothing when somebody else took over or the server stops: the checkpoint stands in the row */
async function read(
  context: ApiContext,
  claimed: RefreshRow,
  instance: InstanceRow,
  client: Client,
  signal: AbortSignal,
): Promise<RefreshOutcome | undefined> {
  const stop = new AbortController();
  let cancelled = false;
  let lastNote = 0;
  const outcome = await refreshCompanies({
    query: async (body) => {
      const answer = await client.post('Companies/query', body);
      if (answer.kind !== 'ok') return failureOf(answer);
      const items = field(answer.data, 'items');
      const next = field(field(answer.data, 'pageDetails'), 'nextPageUrl');
      if (!Array.isArray(items))
        return { ok: false, status: answer.status, text: 'The answer holds no companies.' };
      return { ok: true, items, pageDetails: { nextPageUrl: typeof next === 'string' ? next : null } };
    },
    count: async (body) => {
      const answer = await client.post('Companies/query/count', body);
      if (answer.kind !== 'ok') return failureOf(answer);
      const count = field(answer.data, 'queryCount');
      return typeof count === 'number'
        ? { ok: true, count }
        : { ok: false, status: answer.status, text: 'The answer holds no count.' };
    },
    threshold: async () => {
      const answer = await client.get('ThresholdInformation');
      if (answer.kind !== 'ok') return failureOf(answer);
      const used = field(answer.data, 'currentTimeframeRequestCount');
      const limit = field(answer.data, 'externalRequestThreshold');
      if (typeof used === 'number' && typeof limit === 'number') return { ok: true, used, limit };
      return { ok: false, status: answer.status, text: 'The answer holds no figures.' };
    },
    filter: instance.companyFilter ?? [],
    fields: COMPANY_FIELDS,
    signal: AbortSignal.any([signal, stop.signal]),
    ...(claimed.checkpoint ? { resume: claimed.checkpoint } : {}),
    ...(claimed.since === null ? {} : { since: claimed.since }),
    onBatch: async (batch) => {
      const delivered = batch.checkpoint.done.reduce((sum, segment) => sum + segment.rows, 0);
      const goOn = await context.db.transaction(async (tx) => {
        await storeBatch(tx, instance.id, batch, claimed.since === null);
        return advance(tx, claimed, { checkpoint: batch.checkpoint, delivered });
      });
      if (goOn) return;
      cancelled = true;
      stop.abort();
    },
    onProgress: (progress) => {
      if (Date.now() - lastNote < 1_000) return;
      lastNote = Date.now();
      noteProgress(context.db, claimed, progress.total, progress.requests).catch((error: unknown) =>
        context.logger.error({ error }, 'refresh progress'),
      );
    },
  });
  return signal.aborted && !cancelled ? undefined : outcome;
}

async function end(
  context: ApiContext,
  claimed: RefreshRow,
  instance: InstanceRow,
  outcome: RefreshOutcome,
): Promise<void> {
  const total = outcome.counted.after ?? outcome.counted.before;
  const figures = {
    delivered: outcome.delivered,
    requests: outcome.requests,
    ...(total === undefined ? {} : { total }),
  };
  const open = { ...figures, checkpoint: outcome.checkpoint };
  switch (outcome.kind) {
    case 'complete': {
      await endRefresh(context.db, claimed, {
        ...figures,
        state: 'complete',
        checkpoint: null,
        nextSince: outcome.nextSince,
      });
      const stored = await countCompanies(context.db, instance.id);
      // Fewer than stored: some were deleted or left the filter, which changes alone do not tell.
      if (outcome.totalNow !== undefined && outcome.totalNow < stored) {
        await wishRefresh(context.db, instance.id, 'all', filterKeyOf(instance));
      }
      return;
    }
    case 'aborted':
      return endRefresh(context.db, claimed, { ...open, state: 'cancelled' });
    case 'paused':
      return endRefresh(context.db, claimed, {
        ...open,
        state: 'paused',
        code: outcome.code,
        sentence: outcome.sentence,
        resumeAt: new Date(Date.now() + outcome.retryAfterMs),
      });
    case 'incomplete':
      return endRefresh(context.db, claimed, {
        ...open,
        state: 'incomplete',
        code: 'incomplete',
        sentence: outcome.sentence,
      });
    case 'failed':
      return endRefresh(context.db, claimed, {
        ...open,
        checkpoint: outcome.code === 'other-checkpoint' ? null : outcome.checkpoint,
        state: 'failed',
        code: outcome.code,
        sentence: outcome.sentence,
      });
  }
}

function failureOf(outcome: Exclude<Outcome, { kind: 'ok' }>): RequestFailure {
  const retry = 'retryAfterSeconds' in outcome ? outcome.retryAfterSeconds : undefined;
  const wait = retry === undefined ? {} : { retryAfterMs: retry * 1_000 };
  switch (outcome.kind) {
    case 'refused':
      return { ok: false, status: 401, text: outcome.messages.join(' ') };
    case 'error':
      return { ok: false, status: outcome.status, text: outcome.messages.join(' '), ...wait };
    case 'foreign':
      return {
        ok: false,
        status: outcome.status < 400 ? 502 : outcome.status,
        text: `Not an answer of Autotask (${outcome.what}).`,
        ...wait,
      };
    case 'silent':
      return { ok: false, text: outcome.what };
    case 'unsendable':
      return { ok: false, status: 400, text: `The ${outcome.field} holds characters that cannot be sent.` };
    case 'untrusted':
      return { ok: false, status: 400, text: 'The address is not one of Autotask.' };
  }
}
