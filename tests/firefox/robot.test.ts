/** A sample of `npm run robot -- --browser firefox`: one case, drawn as there. The long run is a script of its own. */
import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { builtExtension } from '../../scripts/lib/build.ts';
import { SHIPPED_SKINS } from '../robot/matrix/axes.ts';
import { playCases } from '../robot/matrix/crew.ts';
import { drawCases } from '../robot/matrix/draw.ts';
import { sayCase, summarise } from '../robot/matrix/report.ts';
import { axesOfFirefox } from './matrix/axes.ts';
import { openFirefoxWorld } from './matrix/firefox-world.ts';
import { playFirefoxCase } from './matrix/play-case.ts';

const FIREFOX = process.env.FIREFOX_PATH;
const SAMPLE = { cases: 1, seed: 1, workers: 1 };

it('the robot comes to the end in Firefox, and no ring stands on a wrong element', async (context) => {
  if (!FIREFOX || !existsSync(FIREFOX))
    return context.skip('There is no Firefox on this machine: name one by FIREFOX_PATH.');
  const { cases, pairs } = drawCases(axesOfFirefox(SHIPPED_SKINS), SAMPLE.cases, SAMPLE.seed);
  const reports = await playCases(cases, {
    workers: SAMPLE.workers,
    open: () => openFirefoxWorld(builtExtension('firefox')),
    play: playFirefoxCase,
    onCase: (report) => console.log(sayCase(report)),
  });
  const summary = summarise(reports, pairs);
  expect(reports.flatMap(({ wrongTargets }) => wrongTargets)).toEqual([]);
  expect(summary.endedInSilence).toBe(0);
  expect(summary.completed).toBe(SAMPLE.cases);
}, 600_000);
