import path from 'node:path';
import type { Page } from '@playwright/test';
import { Panel } from '../panel.ts';
import { seeGuide } from '../ring.ts';
import { until } from '../until.ts';
import type { Setting } from './axes.ts';
import { type CaseReport, reportCase } from './case-report.ts';
import type { Case } from './draw.ts';
import { GUIDE_STEPS, type GuideId, judge } from './judge.ts';
import { isReached } from './outcome.ts';
import { CasePlayer } from './player.ts';
import type { RobotWorld } from './robot-world.ts';
import { signInAt } from './sign-in.ts';
import { clearTrouble } from './trouble.ts';

/**
 * Plays one case from the login to the saved API user, by following the product alone, and judges each ring.
 *
 * @param shots folder for pictures of all windows where a case ended before its end
 */
export function playCase(world: RobotWorld, one: Case, shots?: string): Promise<CaseReport> {
  let panel: Panel | undefined;
  const play = async (report: CaseReport, deadline: number): Promise<void> => {
    await world.begin(one.setting);
    await signInAt(world, `https://${one.setting.host}/`);
    panel = new Panel(await world.openPanel());
    const player = new CasePlayer({
      world,
      panel,
      one,
      report,
      deadline,
      judge: (page, seen) => judge({ page, see: () => seeGuide(page) }, seen, one.setting),
    });
    await playGuide(world, panel, player, 'security-level', one.setting);
    await playGuide(world, panel, player, 'api-user', one.setting);
    const missing = isReached(world.tenant.tenant, one.setting);
    if (missing) throw new Error(missing);
  };
  return reportCase(one, play, async () => {
    const words = await lastWords(panel?.page);
    if (shots) await photograph(world, path.join(shots, `case-${one.number}`));
    return words;
  });
}

async function playGuide(
  world: RobotWorld,
  panel: Panel,
  player: CasePlayer,
  guide: GuideId,
  setting: Setting,
): Promise<void> {
  if (guide === 'api-user') await panel.decideBinding(setting.binding);
  await panel.startGuide();
  await player.play(guide);
  // Save led to a login: the admin signs in and looks at the panel again before going on.
  const signedIn = await until(async () => ((await clearTrouble(world, panel)) ? true : undefined), 1000);
  if (signedIn) await player.play(guide);
  // The level turned out not to be saved: the admin follows the panel back to its guide, and comes here again.
  if (guide === 'security-level' || !(await isLedBack(panel))) return;
  await player.play('security-level');
  await panel.startGuide();
  await player.play(guide);
}

/** The panel has gone back to the guide for the security level. */
async function isLedBack(panel: Panel): Promise<boolean> {
  const step = await panel.currentStep();
  return !!step && (GUIDE_STEPS['security-level'] as readonly string[]).includes(step.id);
}

async function photograph(world: RobotWorld, name: string): Promise<void> {
  for (const [index, page] of world.browser.context.pages().entries())
    await page.screenshot({ path: `${name}-${index}.png`, timeout: 3000 }).catch(() => undefined);
}

/** What the panel says when the robot gives up. */
async function lastWords(page: Page | undefined): Promise<string | undefined> {
  const step = page && (await new Panel(page).currentStep().catch(() => undefined));
  return step && `${step.title}. ${step.text}`;
}
