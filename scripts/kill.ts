/**
 * `npm run kill -- [--times 200] [--seed S] [--only worker|api]`: kills the service worker at random moments of test and
 * send, and the integration API (kill -9) at random moments of PUT. Ends with 1 when anything was lost, doubled or half.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { startReceivers } from '../tests/fakes/receivers.ts';
import { killAtDestinations } from '../tests/kill/destination-kills.ts';
import { killAtRandom, LATENCY_MS } from '../tests/kill/random-kills.ts';
import { panelWithCredentials } from '../tests/robot/typed-credentials.ts';
import { openWorld } from '../tests/robot/world.ts';
import { buildExtension } from './lib/build.ts';

const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
});
if (![values.times, values.seed].every((value) => /^\d{1,9}$/.test(value))) {
  console.error('Usage: npm run kill -- [--times N] [--seed S] [--only worker|api]');
  process.exit(2);
}

let wrong = 0;
if (values.only !== 'api') {
  const world = await openWorld({
    extension: buildExtension('chrome'),
    tenant: { switches: { latencyMs: LATENCY_MS, slowdownMs: 0, requestThreshold: 1_000_000 } },
  });
  try {
    const report = await killAtRandom(world, Number(values.times), Number(values.seed), console.log);
    const { kills, tests, sends } = report;
    console.log(`
${kills} kills of the service worker, seed ${values.seed}
  Tests   ${tests.asked} asked: ${tests.passed} ended, ${tests.interrupted} interrupted and shown so, ${tests.notBegun} not begun
  Sends   ${sends.asked} asked: ${sends.writtenDown} written down, ${sends.delivered} delivered once, ${sends.waitedOnce} had to wait`);
    for (const line of report.wrong) console.error(`  WRONG: ${line}`);
    wrong += report.wrong.length;
  } finally {
    await world.close();
  }

  console.log('\nKills during hand-overs to every other destination');
  const another = await openWorld({ extension: buildExtension('chrome') });
  const fakes = await startReceivers();
  try {
    const page = await panelWithCredentials(another);
    const report = await killAtDestinations(
      another,
      page,
      fakes,
      Number(values.times),
      Number(values.seed),
      console.log,
    );
    console.log(`
${report.kills} kills of the service worker at ${report.sends} hand-overs, seed ${values.seed}
  ${report.delivered} delivered, ${report.unsure} times the admin was asked to look`);
    for (const line of report.wrong) console.error(`  WRONG: ${line}`);
    wrong += report.wrong.length;
  } finally {
    await another.close();
    await fakes.close();
  }
}
if (values.only !== 'worker') {
  console.log(`\n${values.times} kills of the integration API (kill -9) during PUT`);
  const { status } = spawnSync('vitest', ['run', 'tests/unit/integration-api/kill.test.ts'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ONRAMP_KILLS: values.times, ONRAMP_KILL_SEED: values.seed },
  });
  if (status !== 0) wrong++;
}
console.log(wrong === 0 ? '\nNothing lost, nothing doubled, nothing half.' : `\n${wrong} things went wrong.`);
process.exit(wrong === 0 ? 0 : 1);
