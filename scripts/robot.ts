/**
 * `npm run robot -- [--browser chromium|firefox] --cases N --seed S [--skin PATH] [--only CASE,CASE] [--from CASE] [--to CASE] [--workers N] [--shots FOLDER] [--json]`:
 * plays cases of the matrix by following the product alone.
 * Ends with 1 when a ring stood on a wrong element, or when a case ended without saying what to do.
 */
import os from 'node:os';
import { parseArgs } from 'node:util';
import { axesOfFirefox, sayLeftOut } from '../tests/firefox/matrix/axes.ts';
import { openFirefoxWorld } from '../tests/firefox/matrix/firefox-world.ts';
import { playFirefoxCase } from '../tests/firefox/matrix/play-case.ts';
import { axesOf, SHIPPED_SKINS } from '../tests/robot/matrix/axes.ts';
import type { CaseReport } from '../tests/robot/matrix/case-report.ts';
import { playCases } from '../tests/robot/matrix/crew.ts';
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
    // Most of a case is waiting, so more browsers than cores pay.
    workers: { type: 'string', default: String(os.availableParallelism() + 1) },
    shots: { type: 'string' },
    only: { type: 'string' },
    from: { type: 'string', default: '1' },
    to: { type: 'string' },
    json: { type: 'boolean', default: false },
    browser: { type: 'string', default: 'chromium' },
  },
});
const count = Number(values.cases);
const seed = Number(values.seed);
const workers = Number(values.workers);
const isBrowser = (name: string) => name === 'chromium' || name === 'firefox';
const isCount = (number: number) => Number.isInteger(number) && number >= 1;
if (!isCount(count) || !isCount(workers) || !Number.isInteger(seed) || !isBrowser(values.browser)) {
  console.error(
    'Usage: npm run robot -- [--browser chromium|firefox] --cases N --seed S [--skin PATH] [--only CASE,CASE] [--from CASE] [--to CASE] [--workers N] [--shots FOLDER] [--json]',
  );
  process.exit(2);
}

const inFirefox = values.browser === 'firefox';
const skins = values.skin ? [values.skin] : SHIPPED_SKINS;
const { cases, pairs } = drawCases(inFirefox ? axesOfFirefox(skins) : axesOf(skins), count, seed);
const only = values.only?.split(',').map(Number);
const chosen = cases.filter(
  ({ number }) =>
    (only?.includes(number) ?? true) && number >= Number(values.from) && number <= Number(values.to ?? count),
);
// The browsers end by themselves; without this the crew would take new ones and play on.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

const { shots } = values;
const crew = {
  workers,
  onCase: (report: CaseReport) => console.log(values.json ? JSON.stringify(report) : sayCase(report)),
};
const extension = buildExtension(inFirefox ? 'firefox' : 'chrome');
const reports = inFirefox
  ? await playCases(chosen, {
      ...crew,
      open: () => openFirefoxWorld(extension),
      play: (world, one) => playFirefoxCase(world, one, shots),
    })
  : await playCases(chosen, {
      ...crew,
      open: () => openRobotWorld(extension),
      play: (world, one) => playCase(world, one, shots),
    });
const summary = summarise(reports, pairs);
const leftOut = inFirefox ? sayLeftOut() : undefined;
console.log(
  values.json
    ? JSON.stringify({ seed, summary, leftOut })
    : [saySummary(summary), ...(leftOut ? [leftOut] : [])].join('\n'),
);
process.exit(summary.wrongTargets > 0 || summary.endedInSilence > 0 ? 1 : 0);
