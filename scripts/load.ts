/**
 * `npm run load [-- embedded|postgres] [--callouts N] [--at-once N] [--processes N] [--kills N] [--seed N]`: callouts
 * forged, replayed, reordered and all at once while processes are killed. Without a name both databases are loaded:
 * one process that is killed and started again, and three processes of which one is killed. Ends with 1 when a callout
 * was lost, accepted without its signature, or done twice.
 */
import { parseArgs } from 'node:util';
import { complaints, type LoadPlan, runLoad } from '../tests/load/run.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    callouts: { type: 'string', default: '5000' },
    'at-once': { type: 'string', default: '5000' },
    processes: { type: 'string', default: '3' },
    kills: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
  },
});
const [callouts, atOnce, processes, kills, seed] = [
  values.callouts,
  values['at-once'],
  values.processes,
  values.kills,
  values.seed,
].map(Number);
const whole = (value: number | undefined, least: number): value is number =>
  value !== undefined && Number.isInteger(value) && value >= least;
const databases = (['embedded', 'postgres'] as const).filter(
  (name) => positionals.length === 0 || positionals.includes(name),
);
if (
  databases.length === 0 ||
  !whole(callouts, 1) ||
  !whole(atOnce, 1) ||
  !whole(processes, 1) ||
  !whole(kills, 0) ||
  !whole(seed, 0) ||
  (kills >= processes && databases.includes('postgres'))
) {
  console.error(
    'Usage: npm run load [-- embedded|postgres] [--callouts N] [--at-once N] [--processes N] [--kills fewer] [--seed N]',
  );
  process.exit(2);
}

let bad = 0;
for (const database of databases) {
  const plan: LoadPlan = {
    database,
    callouts,
    atOnce,
    processes: database === 'embedded' ? 1 : processes,
    kills,
    seed,
  };
  const report = await runLoad(plan);
  console.log(`\n${database}, ${plan.processes} at work, ${kills} killed`);
  for (const [name, value] of Object.entries(report))
    console.log(`  ${name}: ${Math.round(value * 10) / 10}`);
  const found = complaints(report, callouts);
  for (const sentence of found) console.log(`  WRONG: ${sentence}`);
  bad += found.length;
}
console.log(bad === 0 ? '\nNothing was lost, forged or done twice.' : `\n${bad} things went wrong.`);
process.exit(bad === 0 ? 0 : 1);
