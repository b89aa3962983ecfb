/** The credential test: one check after the other, each row reported as soon as it changes. Runs in browser and Node. */
import { companyChecks } from './companies.ts';
import { type Check, type Context, createContext } from './context.ts';
import { entityRightsCheck } from './entity-rights.ts';
import type { CheckInput, CheckReport } from './input.ts';
import { loginCheck } from './login.ts';
import { requestThresholdCheck } from './request-threshold.ts';
import { trackingIdentifierCheck } from './tracking-identifier.ts';
import type { CheckId, CheckRow, TestRun } from './types.ts';
import { webhookRightCheck } from './webhook-right.ts';
import { webhooksInUseCheck } from './webhooks-in-use.ts';
import { zoneCheck } from './zone.ts';

/**
 * Runs the test. One request at a time, so that Autotask's limit of three at once is never near, and as few as
 * answer the questions: six when all is well.
 *
 * @param input credentials, zone, plan, what the pages showed, and the network as a function
 * @param onRow told each time a row begins or ends; awaited, so that a caller can write it down
 * @returns the finished run; what Autotask or the network does is a finding, never an error
 */
export async function runChecks(
  input: CheckInput,
  onRow: (row: CheckRow, run: TestRun) => unknown = () => undefined,
): Promise<CheckReport> {
  const context = createContext(input);
  const checks = checksOf(input);
  const run = emptyRun(context, checks);
  for (const check of checks) {
    const began = context.now();
    await update(run, context, onRow, { ...rowOf(run, check.id), state: 'running' });
    const result = await check.run(context);
    const { amends, ...own } = result;
    if (amends && run.rows.some((row) => row.id === amends.id))
      await update(run, context, onRow, { ...rowOf(run, amends.id), ...amends });
    await update(run, context, onRow, {
      ...rowOf(run, check.id),
      ...own,
      findings: result.findings ?? [],
      took: Math.max(0, context.now() - began),
    });
  }
  run.verdict = verdictOf(run.rows);
  run.finishedAt = context.now();
  return report(context, run);
}

/** The rows of a run before it begins, for a screen that shows them all at once. */
export function pendingRows(input: CheckInput): CheckRow[] {
  return emptyRun(createContext(input), checksOf(input)).rows;
}

function checksOf(input: CheckInput): Check[] {
  const [readCompanies, companyVisibility] = companyChecks();
  const all = [
    zoneCheck,
    loginCheck,
    trackingIdentifierCheck,
    readCompanies,
    companyVisibility,
    webhookRightCheck,
    webhooksInUseCheck,
    entityRightsCheck,
    requestThresholdCheck,
  ];
  return all.filter((check) => !input.without?.includes(check.id));
}

function emptyRun(context: Context, checks: Check[]): TestRun {
  return {
    id: crypto.randomUUID(),
    startedAt: context.now(),
    rows: checks.map(({ id }) => ({ id, title: context.words.titles[id], state: 'pending', findings: [] })),
    requests: 0,
    verdict: 'running',
  };
}

async function update(
  run: TestRun,
  context: Context,
  onRow: (row: CheckRow, run: TestRun) => unknown,
  row: CheckRow,
): Promise<void> {
  run.rows = run.rows.map((old) => (old.id === row.id ? row : old));
  run.requests = context.requests;
  await onRow(row, { ...run });
}

function rowOf(run: TestRun, id: CheckId): CheckRow {
  const row = run.rows.find((one) => one.id === id);
  if (!row) throw new RangeError(`The run has no row ${id}.`);
  return row;
}

/** The verdict of a test that has ended, from its rows. */
export function verdictOf(rows: CheckRow[]): TestRun['verdict'] {
  if (rows.some(({ state }) => state === 'failed')) return 'failed';
  const login = rows.find(({ id }) => id === 'login');
  // Without a login nothing is proven, however green the rest is.
  if (login?.state === 'skipped' || rows.some(({ state }) => state === 'warning')) return 'warning';
  return 'passed';
}

function report(context: Context, run: TestRun): CheckReport {
  const { lookup, zone, login } = context;
  const zoneRow = run.rows.find(({ id }) => id === 'zone');
  return {
    run,
    ...(zone ? { zone } : {}),
    ...(lookup?.kind === 'found'
      ? { lookup: { state: 'found', zone: lookup.zone, ...(lookup.name ? { name: lookup.name } : {}) } }
      : lookup
        ? { lookup: { state: 'failed', reason: zoneRow?.findings[0]?.saw ?? '' } }
        : {}),
    login: login === 'passed' || login === 'refused' ? login : 'unknown',
  };
}
