import { expect, test } from '@playwright/test';
import { buildExtension } from '../../scripts/lib/build.ts';
import { axesOf, SHIPPED_SKINS } from '../robot/matrix/axes.ts';
import { playCases } from '../robot/matrix/crew.ts';
import { drawCases } from '../robot/matrix/draw.ts';
import { playCase } from '../robot/matrix/play-case.ts';
import { sayCase, summarise } from '../robot/matrix/report.ts';
import { openRobotWorld } from '../robot/matrix/robot-world.ts';

/** A sample of `npm run robot`: few cases, drawn as there. The long run is a script of its own. */
const SAMPLE = { cases: 4, seed: 12, workers: 2 };

test('the robot comes to the end by following rings and words, and no ring stands on a wrong element', async () => {
  test.setTimeout(600_000);
  const { cases, pairs } = drawCases(axesOf(SHIPPED_SKINS), SAMPLE.cases, SAMPLE.seed);
  const extension = buildExtension('chrome');
  const reports = await playCases(cases, {
    workers: SAMPLE.workers,
    open: () => openRobotWorld(extension),
    play: playCase,
    onCase: (report) => console.log(sayCase(report)),
  });
  const summary = summarise(reports, pairs);
  expect(reports.flatMap(({ wrongTargets }) => wrongTargets)).toEqual([]);
  expect(summary.endedInSilence).toBe(0);
  expect(summary.completed).toBe(SAMPLE.cases);
});
