/**
 * `npm run robot -- --cases N --seed S [--skin PATH] [--only CASE] [--shots FOLDER] [--json]`: plays cases of the matrix by following the product alone.
 * Ends with 1 when a ring stood on a wrong element, or when a case ended without saying what to do.
 */
import { parseArgs } from 'node:util';
import { axesOf, SHIPPED_SKINS } from '../tests/robot/matrix/axes.ts';
import { drawCases } from '../tests/robot/matrix/draw.ts';
import { playCase } from '../tests/robot/matrix/play-case.ts';
import { sayCase, saySummary, summarise } from '../tests/robot/matrix/report.ts';
import { openRobotWorld } from '../tests/robot/matrix/robot-world.ts';
import { buildExtension } from './lib/build.ts';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    skin: { type: 'string' },
    shots: { type: 'string' },
    only: { type: 'string' },
    json: { type: 'boolean', default: false },
    browser: { type: 'string', default: 'chromium' },
  },
});
const count = Number(values.cases);
const seed = Number(values.seed);
if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed) || values.browser !== 'chromium') {
  console.error(
    'Usage: npm run robot -- --cases N --seed S [--skin PATH] [--only CASE] [--shots FOLDER] [--json]',
  );
  process.exit(2);
}

const { cases, pairs } = drawCases(axesOf(values.skin ? [values.skin] : SHIPPED_SKINS), count, seed);
const chosen = values.only ? cases.filter(({ number }) => number === Number(values.only)) : cases;
const world = await openRobotWorld(buildExtension('chrome'));
const reports = [];
try {
  for (const one of chosen) {
    const report = await playCase(world, one, values.shots);
    reports.push(report);
    console.log(values.json ? JSON.stringify(report) : sayCase(report));
  }
} finally {
  await world.close();
}
const summary = summarise(reports, pairs);
console.log(values.json ? JSON.stringify({ seed, summary }) : saySummary(summary));
process.exit(summary.wrongTargets > 0 || summary.endedInSilence > 0 ? 1 : 0);
