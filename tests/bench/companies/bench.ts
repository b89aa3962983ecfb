import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type RunningTenant, startPracticeTenant } from '../../../practice-tenant/start.ts';
import type { BenchRow } from '../types.ts';
import { Churn } from './churn.ts';
import type { ReaderOrder, ReaderReport } from './reader.ts';

export interface CompaniesBenchOptions {
  /** A short form for the unit tests: 10,000 companies at 20 ms, memory left out. */
  sample?: boolean;
}

const run = promisify(execFile);
/**
 * Left alone, the JavaScript engine lets the young generation grow by tens of megabytes before it collects, for any
 * program that makes objects fast, this one's rival included. Fixed, the process shows what the reading needs.
 */
const READER_FLAGS = ['--expose-gc', '--max-semi-space-size=4'];
const READER = fileURLToPath(new URL('./reader.ts', import.meta.url));

/**
 * Refresh of companies against the practice tenant: by ranges of ids, and page after page through an ordinary client,
 * in the same run, while companies are added and deleted. Reading happens in processes of its own.
 */
export async function benchCompanies(options: CompaniesBenchOptions = {}): Promise<BenchRow[]> {
  const rows = await benchSpeed(options.sample ? 10_000 : 100_000, options.sample ? 20 : 200);
  return options.sample ? rows : [...rows, ...(await benchMemory())];
}

async function benchSpeed(companies: number, latencyMs: number): Promise<BenchRow[]> {
  return withTenant(companies, latencyMs, async (running) => {
    const pages = await measured(running, { how: 'page after page' });
    const ranges = await measured(running, { how: 'ranges', keepIds: true });
    const ratio = pages.report.ms / ranges.report.ms;
    const what = `${companies.toLocaleString('en-US')} companies at ${latencyMs} ms`;
    const { missing, repeated } = ranges.churn.judge(ranges.report.ids);
    const { added, deleted } = ranges.churn;
    return [
      seconds(`page after page with @apigrate/autotask-restapi, ${what}`, pages.report),
      seconds(`refresh by ranges of ids, ${what}`, ranges.report),
      {
        name: 'times as fast as page after page',
        value: ratio,
        unit: 'x',
        // The short form is mostly the start of two processes: no yardstick for speed.
        ...(latencyMs < 200 ? {} : { budget: 2.5, within: ratio >= 2.5 }),
        note: `the refresh by ranges ended ${ranges.report.outcome}`,
      },
      { ...atMost('most requests at once', ranges.atOnce, 3), unit: 'requests' },
      {
        ...atMost('companies that were there all the time and came not exactly once', missing + repeated, 0),
        unit: 'companies',
        note: `${added} added and ${deleted} deleted meanwhile; ${missing} missing, ${repeated} twice`,
      },
    ];
  });
}

/** What the streaming part holds, and what its whole process takes, for 10,000 and for 100,000 companies. */
async function benchMemory(): Promise<BenchRow[]> {
  const reports: ReaderReport[] = [];
  for (const companies of [10_000, 100_000])
    reports.push(
      await withTenant(companies, 20, async (running) => {
        const held = await read(running, { how: 'ranges', looksAtHeap: true });
        const { residentBytes } = await read(running, { how: 'ranges' });
        return { ...held, residentBytes };
      }),
    );
  const [small, large] = reports;
  if (!small || !large) return [];
  return [
    ...growth('heap held while streaming', small.heldBytes, large.heldBytes),
    ...growth('whole process, young generation of 4 MB', small.residentBytes, large.residentBytes),
  ];
}

function growth(name: string, small: number, large: number): BenchRow[] {
  const percent = (large / small - 1) * 100;
  return [
    { name: `${name}, 10,000 companies`, value: small / 1e6, unit: 'MB' },
    { name: `${name}, 100,000 companies`, value: large / 1e6, unit: 'MB' },
    { ...atMost(`${name}, growth`, percent, 20), within: Math.abs(percent) <= 20, unit: '%' },
  ];
}

async function measured(
  running: RunningTenant,
  order: Pick<ReaderOrder, 'how' | 'keepIds'>,
): Promise<{ report: ReaderReport; churn: Churn; atOnce: number }> {
  await control(running, 'DELETE', 'log');
  const churn = new Churn(running.tenant);
  const report = await read(running, order);
  churn.stop();
  const state = await control(running, 'GET', 'state');
  return { report, churn, atOnce: mostAtOnce(state) };
}

/** Starts a reader and waits for its report. */
async function read(
  running: RunningTenant,
  order: Pick<ReaderOrder, 'how' | 'keepIds' | 'looksAtHeap'>,
): Promise<ReaderReport> {
  const user = running.announcement().apiUsers.find((candidate) => candidate.active && !candidate.vendor);
  if (!user) throw new Error('The practice tenant has no custom API user.');
  const { userName, secret, trackingIdentifier } = user;
  const whole: ReaderOrder = { ...order, rest: running.rest, userName, secret, trackingIdentifier };
  const { stdout } = await run(process.execPath, [...READER_FLAGS, READER, JSON.stringify(whole)], {
    maxBuffer: 64 * 1024 * 1024,
  });
  const report: ReaderReport = JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}');
  return report;
}

async function withTenant<T>(
  companies: number,
  latencyMs: number,
  use: (running: RunningTenant) => Promise<T>,
): Promise<T> {
  const running = await startPracticeTenant({ companies, switches: { latencyMs } });
  try {
    return await use(running);
  } finally {
    await running.close();
  }
}

async function control(running: RunningTenant, method: string, word: string): Promise<unknown> {
  const answer = await fetch(new URL(`__practice/${word}`, running.control), { method });
  return answer.json();
}

function mostAtOnce(state: unknown): number {
  const requests = typeof state === 'object' && state !== null && 'requests' in state ? state.requests : {};
  const most =
    typeof requests === 'object' && requests !== null && 'mostAtOnce' in requests ? requests.mostAtOnce : NaN;
  return Number(most);
}

function seconds(name: string, report: ReaderReport): BenchRow {
  return {
    name,
    value: report.ms / 1_000,
    unit: 's',
    note: `${report.requests} requests, ${report.rows} rows`,
  };
}

function atMost(name: string, value: number, budget: number): Omit<BenchRow, 'unit'> {
  return { name, value, budget, within: value <= budget };
}
