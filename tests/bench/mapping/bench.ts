import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { suggest } from '../../../utils/mapping/suggest.ts';
import type { BenchRow } from '../types.ts';
import { crossSet } from './cross.ts';
import { LIBRARIES } from './libraries.ts';
import { judge, judgeSuggestions } from './quality.ts';
import type { ScaleResult } from './scale.ts';
import { listedFirms, type MatchingSet, twoDatabases, typedNames, withoutThird } from './sets.ts';

const run = promisify(execFile);
const QUERIES = 5000;
const COMPANIES = 100_000;
/** How many queries each library gets at full size, so that the bench ends within minutes. */
const SAMPLES: Readonly<Record<string, number>> = {
  minisearch: 200,
  'fuse.js': 12,
  fuzzysort: 300,
  uFuzzy: 60,
};

/** Pairs of databases whose names are compared; the last one cuts names at 28 letters. */
const STYLES = [
  ['filings', 'quotes'],
  ['encyclopedia', 'filings'],
  ['holdings', 'exchange'],
  ['terminal', 'entities'],
  ['quotes', 'accounts'],
] as const;

const round = (value: number, digits = 1): number => Number(value.toFixed(digits));

function atLeast(name: string, value: number, unit: string, budget: number): BenchRow {
  return { name, value: round(value, 2), unit, budget, within: value >= budget };
}

function atMost(name: string, value: number, unit: string, budget: number, note?: string): BenchRow {
  return {
    name,
    value: round(value),
    unit,
    budget,
    within: value <= budget,
    ...(note === undefined ? {} : { note }),
  };
}

function qualityRows(set: MatchingSet): BenchRow[] {
  const quality = judgeSuggestions(set, suggest(set.organizations, set.companies));
  const rows = [atLeast(`mapping: ${set.name}, first is right`, quality.top1, '%', 98.2)];
  const missing = withoutThird(set, 7);
  const ticked = judgeSuggestions(missing, suggest(missing.organizations, missing.companies));
  rows.push(
    atLeast(`mapping: ${missing.name}, ticked are right`, ticked.precision, '%', 99),
    atLeast(`mapping: ${missing.name}, found`, ticked.recall, '%', 93.5),
  );
  return rows;
}

async function scaleRows(): Promise<{ rows: BenchRow[]; result: ScaleResult }> {
  const program = fileURLToPath(new URL('./scale.ts', import.meta.url));
  const { stdout } = await run(process.execPath, [program], { maxBuffer: 1 << 20 });
  const result = JSON.parse(stdout) as ScaleResult;
  const processor = `${round(result.processorMilliseconds)} ms of processor time`;
  const size = `mapping: ${QUERIES} x ${COMPANIES}`;
  return {
    result,
    rows: [
      atLeast(`${size}, first is right`, result.top1, '%', 98),
      atMost(`${size}, time`, result.milliseconds, 'ms', 3000, processor),
      atMost(`${size}, memory`, result.megabytes, 'MB', 400, 'heap and external, both lists included'),
      { name: `${size}, longest batch of 100`, value: round(result.longestBatch), unit: 'ms' },
      { name: `${size}, ticked are right`, value: round(result.precision, 2), unit: '%' },
      { name: `${size}, found`, value: round(result.recall, 2), unit: '%' },
    ],
  };
}

function libraryRows(own: ScaleResult): BenchRow[] {
  const rows: BenchRow[] = [];
  const small = listedFirms();
  const large = typedNames(QUERIES, COMPANIES, 5);
  const largeNames = large.companies.map(({ name }) => name);
  for (const { name, prepare } of LIBRARIES) {
    const findSmall = prepare(small.companies.map((company) => company.name));
    const choices = small.organizations.map((organization) => findSmall(organization.name));
    rows.push({
      name: `mapping: ${name}, ${small.name}, first is right`,
      value: round(judge(small, choices, []).top1, 2),
      unit: '%',
    });
    const start = performance.now();
    const find = prepare(largeNames);
    const prepared = performance.now() - start;
    const sample = Math.min(SAMPLES[name] ?? 50, QUERIES);
    const asked = {
      ...large,
      organizations: large.organizations.slice(0, sample),
      truth: large.truth.slice(0, sample),
    };
    const from = performance.now();
    const found = asked.organizations.map((organization) => find(organization.name));
    const whole = prepared + ((performance.now() - from) / sample) * QUERIES;
    const ratio = `${round(whole / own.milliseconds)} x the time of suggest; from ${sample} queries`;
    rows.push(
      {
        name: `mapping: ${name}, ${QUERIES} x ${COMPANIES}, first is right`,
        value: round(judge(asked, found, []).top1, 2),
        unit: '%',
        note: `of ${sample} queries`,
      },
      {
        name: `mapping: ${name}, ${QUERIES} x ${COMPANIES}, time`,
        value: round(whole, 0),
        unit: 'ms',
        note: ratio,
      },
    );
  }
  return rows;
}

/** Quality, time and memory of the suggestions, and the same work done by four libraries. */
export async function benchMapping(): Promise<BenchRow[]> {
  const sets = [
    listedFirms(),
    listedFirms(true),
    twoDatabases(1500, 3000, 3),
    ...STYLES.map(([left, right]) => crossSet(left, right, 'all', 7)),
  ];
  const rows = sets.flatMap(qualityRows);
  const { rows: scale, result } = await scaleRows();
  return [...rows, ...scale, ...libraryRows(result)];
}

if (import.meta.main) {
  const rows = await benchMapping();
  console.table(
    rows.map(({ name, value, unit, budget, within, note }) => ({
      name,
      value: `${value} ${unit}`,
      budget: budget ?? '',
      kept: within === undefined ? '' : within ? 'yes' : 'NO',
      note: note ?? '',
    })),
  );
}
