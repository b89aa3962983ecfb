import { EVERY_COMPANY, toAutotaskFilter } from '../../../companies/filter/company-filter.ts';
import { type CompanySource, companySource } from '../../../companies/refresh/autotask-source.ts';
import { findDeleted } from '../../../companies/refresh/deletions.ts';
import { refreshCompanies } from '../../../companies/refresh/refresh.ts';
import { CHANGE_FIELDS } from '../../../companies/refresh/since.ts';
import type { CompanyRow, RefreshOutcome } from '../../../companies/refresh/types.ts';
import type { Company } from '../../../contract/refresh.ts';
import type { Instance } from '../../../instances/schema.ts';
import { type Core, heldFor } from '../../core.ts';
import { wayToAutotask } from '../ask-autotask.ts';
import type { CompanyDatabase } from './database.ts';
import type { Running } from './kept-here.ts';
import type { RunRecord } from './run-record.ts';

/** What mapping and its table need of a company, and no more: it lies on the disk. */
const FIELDS = ['companyName', 'companyType', 'isActive', 'phone', 'webAddress', 'city'];

/**
 * Reads, batch by batch, and writes down how it ended. Memory holds a few pages, however many companies there are.
 *
 * @param run as it stands in the database
 */
export async function readIntoBrowser(
  core: Core,
  database: CompanyDatabase,
  run: RunRecord,
  instance: Instance,
  here: Running,
): Promise<void> {
  const way = await wayToAutotask(core, instance);
  if (!way.ok) {
    await write(database, here, { ...run, state: 'failed', code: 'cannot-ask', sentence: way.reason });
    return;
  }
  const source = whileHeld(core, instance, companySource(way.options), way.options.credentials.secret);
  const filter = toAutotaskFilter(instance.companyFilter ?? EVERY_COMPANY);
  const sinceFields = await changeFields(core, instance);
  // A tenant whose companies do not tell when they were changed is read as a whole.
  if (run.since !== undefined && sinceFields.length === 0)
    return readIntoBrowser(core, database, anew(run, core.now()), instance, here);
  let now = run;
  const outcome = await refreshCompanies({
    ...source,
    filter,
    fields: FIELDS,
    signal: here.stop.signal,
    sinceFields,
    ...(run.checkpoint ? { resume: run.checkpoint } : {}),
    ...(run.since === undefined ? {} : { since: run.since }),
    onBatch: async ({ rows, after, upTo, checkpoint }) => {
      const delivered = checkpoint.done.reduce((sum, segment) => sum + segment.rows, 0);
      now = { ...now, checkpoint, delivered, updatedAt: core.now() };
      await database.storeBatch({
        instance: instance.id,
        companies: rows.map(companyOf),
        ...(run.since === undefined ? { whole: { after, upTo } } : {}),
        run: now,
      });
    },
    onProgress: ({ total, requests }) => {
      now = { ...now, requests, ...(total === undefined ? {} : { total }) };
    },
  });
  const ended = endOf(now, outcome, core.now());
  if (outcome.kind === 'complete' && outcome.totalNow !== undefined) {
    const stored = await database.count(instance.id);
    // More than are here: some came into the filter without being changed. Only reading all of them finds those.
    if (outcome.totalNow > stored && !here.stop.signal.aborted)
      return readIntoBrowser(core, database, anew(now, core.now()), instance, here);
    if (outcome.totalNow < stored) {
      const held = await database.ids(instance.id);
      const search = await findDeleted({ ...source, filter, held, signal: here.stop.signal });
      if (search.kind === 'found') await database.remove(instance.id, search.gone);
      // What is gone is found next time then: until it is, the list is not complete.
      else if (search.kind !== 'aborted') {
        const code = search.kind === 'doubtful' ? 'doubtful' : search.code;
        const { checkpoint: _none, ...rest } = ended;
        await write(database, here, { ...rest, state: 'incomplete', code, sentence: search.sentence });
        return;
      }
    }
  }
  await write(database, here, ended);
}

async function write(database: CompanyDatabase, here: Running, run: RunRecord): Promise<void> {
  if (!here.forgotten) await database.putRun(run);
}

/** The record of how it ended. */
function endOf(run: RunRecord, outcome: RefreshOutcome, now: number): RunRecord {
  const { checkpoint: _old, code: _code, sentence: _sentence, resumeAt: _resume, ...kept } = run;
  const total = outcome.counted.after ?? outcome.counted.before;
  const rest: RunRecord = {
    ...kept,
    delivered: outcome.delivered,
    requests: outcome.requests,
    updatedAt: now,
    ...(total === undefined ? {} : { total }),
  };
  const { checkpoint } = outcome;
  switch (outcome.kind) {
    case 'complete':
      return { ...rest, state: 'complete', nextSince: outcome.nextSince };
    case 'aborted':
      return { ...rest, state: 'cancelled', checkpoint };
    case 'paused': {
      const { code, sentence, retryAfterMs } = outcome;
      return { ...rest, state: 'paused', checkpoint, code, sentence, resumeAt: now + retryAfterMs };
    }
    case 'incomplete':
      return { ...rest, state: 'incomplete', checkpoint, code: 'incomplete', sentence: outcome.sentence };
    case 'failed': {
      const { code, sentence } = outcome;
      // A checkpoint of another reading would fail for ever.
      return {
        ...rest,
        state: 'failed',
        code,
        sentence,
        ...(code === 'other-checkpoint' ? {} : { checkpoint }),
      };
    }
  }
}

/** The same, for all companies, from the beginning. */
function anew(run: RunRecord, now: number): RunRecord {
  const { checkpoint: _old, since: _since, total: _total, ...rest } = run;
  return { ...rest, scope: 'all', delivered: 0, requests: 0, startedAt: now, updatedAt: now };
}

/** Ends the asking when the secret was forgotten, however long the reading takes. */
function whileHeld(core: Core, instance: Instance, source: CompanySource, secret: string): CompanySource {
  const held = async () => (await heldFor(core, instance.id))?.secret === secret;
  const gone = () => ({ ok: false as const, hopeless: true as const, text: core.say('askSecret') });
  return {
    query: async (...ask) => ((await held()) ? source.query(...ask) : gone()),
    count: async (...ask) => ((await held()) ? source.count(...ask) : gone()),
    threshold: async (...ask) => ((await held()) ? source.threshold(...ask) : gone()),
  };
}

/** The fields that tell of a change, as far as this tenant has them; both where that is not known. */
async function changeFields(core: Core, { id }: Instance): Promise<string[]> {
  const known = (await core.memory.companyFields.get())[id]?.fields;
  if (!known) return [...CHANGE_FIELDS];
  const names = new Set(known.filter(({ udf }) => !udf).map(({ name }) => name.toLowerCase()));
  return CHANGE_FIELDS.filter((name) => names.has(name.toLowerCase()));
}

function companyOf(row: CompanyRow): Company {
  const phone = textOf(row.phone);
  const webAddress = textOf(row.webAddress);
  const city = textOf(row.city);
  return {
    id: row.id,
    name: textOf(row.companyName) ?? '',
    ...(typeof row.companyType === 'number' && Number.isInteger(row.companyType)
      ? { companyType: row.companyType }
      : {}),
    ...(typeof row.isActive === 'boolean' ? { isActive: row.isActive } : {}),
    ...(phone === undefined ? {} : { phone }),
    ...(webAddress === undefined ? {} : { webAddress }),
    ...(city === undefined ? {} : { city }),
  };
}

/** Empty values are `null` or `""` (autotask-rest-api.md 6.2). */
function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.slice(0, 500) : undefined;
}
