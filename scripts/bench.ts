/** `npm run bench [-- NAME ...]`: every budget of the design, as figures of one run. */
import type { BenchRow } from '../tests/bench/types.ts';
import { buildExtension } from './lib/build.ts';

const extension = buildExtension('chrome');

/** Loaded one by one, so that one bench's memory is not another's. */
const BENCHES: Record<string, () => Promise<BenchRow[]>> = {
  agent: async () => (await import('../tests/bench/agent/bench.ts')).benchAgent(extension),
  guide: async () => (await import('../tests/bench/guide/bench.ts')).benchGuide(extension),
  hostile: async () => (await import('../tests/bench/hostile/bench.ts')).benchHostile(extension),
  popup: async () => (await import('../tests/bench/popup/bench.ts')).benchPopup(extension),
  checks: async () => (await import('../tests/bench/checks/bench.ts')).benchChecks(),
  'integration-api': async () =>
    (await import('../tests/bench/integration-api/bench.ts')).benchIntegrationApi(),
  mapping: async () => (await import('../tests/bench/mapping/bench.ts')).benchMapping(),
  'mapping-table': async () =>
    (await import('../tests/bench/mapping-table/bench.ts')).benchMappingTable(extension),
  companies: async () => (await import('../tests/bench/companies/bench.ts')).benchCompanies(),
};

const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const unknown = wanted.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(
    `There is no bench named ${unknown.join(', ')}; there are: ${Object.keys(BENCHES).join(', ')}.`,
  );
  process.exit(2);
}

let over = 0;
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name}`);
  // A bench that bundles something leaves "production" behind, in which no practice tenant may run.
  const { NODE_ENV } = process.env;
  const rows = await bench();
  if (NODE_ENV === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = NODE_ENV;
  for (const row of rows) {
    if (row.within === false) over++;
    const budget =
      row.budget === undefined
        ? ''
        : `  (budget ${row.budget} ${row.unit}${row.within === false ? ', MISSED' : ''})`;
    console.log(
      `  ${row.name}: ${format(row.value)} ${row.unit}${budget}${row.note ? `  [${row.note}]` : ''}`,
    );
  }
}
console.log(over === 0 ? '\nEvery budget is kept.' : `\n${over} budgets are missed.`);
process.exit(over === 0 ? 0 : 1);

function format(value: number): string {
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(2);
}
