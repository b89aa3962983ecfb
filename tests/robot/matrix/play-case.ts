import path from 'node:path';
import type { Page } from '@playwright/test';
import { Panel } from '../panel.ts';
import { until } from '../until.ts';
import type { Setting } from './axes.ts';
import type { Case } from './draw.ts';
import { GUIDE_STEPS, type GuideId, judge, type WrongTarget } from './judge.ts';
import { isReached } from './outcome.ts';
import { CasePlayer } from './player.ts';
import type { RobotWorld } from './robot-world.ts';
import { signInAt } from './sign-in.ts';
import { clearTrouble } from './trouble.ts';

export interface StepReport {
  step: string;
  /** How the robot knew where to act: the ring, the written instruction, or a button of the panel. */
  by: 'ring' | 'instruction' | 'panel';
  /** What the act reached, by the page's own account. */
  truth?: string | undefined;
  milliseconds: number;
}

export interface CaseReport {
  number: number;
  names: Record<string, string>;
  completed: boolean;
  /** English pages of a shipped skin: these must all be completed. */
  steps: StepReport[];
  wrongTargets: WrongTarget[];
  /** Why it was not completed. */
  failure?: string;
  /** What the panel told the admin at the end of a case that was not completed. */
  lastInstruction?: string;
  milliseconds: number;
}

/** Longest that one case may take, on a machine that plays several at once; an admin would have asked somebody by then. */
const LIMIT = 240_000;

/**
 * Plays one case from the login to the saved API user, by following the product alone, and judges each ring.
 *
 * @param shots folder for pictures of all windows where a case ended before its end
 */
export async function playCase(world: RobotWorld, one: Case, shots?: string): Promise<CaseReport> {
  const began = performance.now();
  const report: CaseReport = {
    number: one.number,
    names: one.names,
    completed: false,
    steps: [],
    wrongTargets: [],
    milliseconds: 0,
  };
  let panel: Panel | undefined;
  try {
    await world.begin(one.setting);
    await signInAt(world, `https://${one.setting.host}/`);
    panel = new Panel(await world.openPanel());
    const player = new CasePlayer({
      world,
      panel,
      one,
      report,
      deadline: began + LIMIT + 6 * one.setting.content.contentDelayMs,
      judge: (page, seen) => judge(page, seen, one.setting),
    });
    await playGuide(world, panel, player, 'security-level', one.setting);
    await playGuide(world, panel, player, 'api-user', one.setting);
    const missing = isReached(world.tenant.tenant, one.setting);
    if (missing) throw new Error(missing);
    report.completed = true;
  } catch (error) {
    report.failure = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
    report.lastInstruction = await lastWords(panel?.page);
    if (shots) await photograph(world, path.join(shots, `case-${one.number}`));
  }
  report.milliseconds = Math.round(performance.now() - began);
  return report;
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
