import { expect, test } from '@playwright/test';
import { builtExtension } from '../../scripts/lib/build.ts';
import { axesOf, SHIPPED_SKINS } from '../robot/matrix/axes.ts';
import { drawCases } from '../robot/matrix/draw.ts';
import { playCase } from '../robot/matrix/play-case.ts';
import { sayCase } from '../robot/matrix/report.ts';
import { openRobotWorld, type RobotWorld } from '../robot/matrix/robot-world.ts';

/** The long run is `npm run robot -- --cases 500`. */
const CASES = 3;

test.describe.configure({ timeout: 400_000 });

let world: RobotWorld;
test.beforeAll(async () => {
  world = await openRobotWorld(builtExtension('chrome'));
});
test.afterAll(() => world.close());

test('in a sample of the matrix no ring stands on a wrong element, and nobody is left without words', async () => {
  const axes = axesOf(SHIPPED_SKINS);
  const { cases } = drawCases(
    // The sample is about recognising; late pages and expired logins cost time and are the long run's.
    {
      ...axes,
      content: axes.content.slice(0, 1),
      trouble: axes.trouble.slice(0, 2),
      detour: axes.detour.slice(0, 1),
    },
    CASES,
    7,
  );
  for (const one of cases) {
    const report = await playCase(world, one);
    expect.soft(report.wrongTargets, sayCase(report)).toEqual([]);
    expect.soft(report.completed || report.lastInstruction, sayCase(report)).toBeTruthy();
  }
});
