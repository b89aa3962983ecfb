import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { type CaseReport, reportCase } from '../../robot/matrix/case-report.ts';
import type { Case } from '../../robot/matrix/draw.ts';
import { GUIDE_STEPS, type GuideId } from '../../robot/matrix/judge.ts';
import { isReached } from '../../robot/matrix/outcome.ts';
import { until } from '../../robot/until.ts';
import { currentStep, decideBinding, inFront, startGuide } from '../panel.ts';
import type { FirefoxWorld } from './firefox-world.ts';
import { FirefoxPlayer } from './player.ts';
import { signInAt } from './sign-in.ts';
import { clearTrouble } from './trouble.ts';

/**
 * Plays one case in Firefox from the login to the saved API user, by following the product alone, and judges each ring.
 *
 * @param shots folder for pictures of all windows where a case ended before its end
 */
export function playFirefoxCase(world: FirefoxWorld, one: Case, shots?: string): Promise<CaseReport> {
  let panel: Page | undefined;
  const play = async (report: CaseReport, deadline: number): Promise<void> => {
    await world.begin(one.setting);
    await signInAt(world, `https://${one.setting.host}/`);
    panel = await world.openPanel();
    const player = new FirefoxPlayer({ world, panel, one, report, deadline });
    await playGuide(world, panel, player, 'security-level');
    const { binding } = one.setting;
    const beside = panel;
    await inFront(world.firefox.browser, beside, () => decideBinding(beside, binding));
    await playGuide(world, panel, player, 'api-user');
    const missing = isReached(world.tenant.tenant, one.setting);
    if (missing) throw new Error(missing);
  };
  return reportCase(one, play, async () => {
    const step = panel && (await currentStep(panel).catch(() => undefined));
    if (shots) await photograph(world, path.join(shots, `case-${one.number}`));
    return step && `${step.title}. ${step.text}`;
  });
}

async function playGuide(
  world: FirefoxWorld,
  panel: Page,
  player: FirefoxPlayer,
  guide: GuideId,
): Promise<void> {
  const start = () => inFront(world.firefox.browser, panel, () => startGuide(panel));
  await start();
  await player.play(guide);
  // Save led to a login: the admin signs in and looks at the panel again before going on.
  const signedIn = await until(async () => ((await clearTrouble(world, panel)) ? true : undefined), 1000);
  if (signedIn) await player.play(guide);
  // The level turned out not to be saved: the admin follows the panel back to its guide, and comes here again.
  if (guide === 'security-level' || !(await isLedBack(panel))) return;
  await player.play('security-level');
  await start();
  await player.play(guide);
}

/** The panel has gone back to the guide for the security level. */
async function isLedBack(panel: Page): Promise<boolean> {
  const step = await currentStep(panel);
  return !!step && (GUIDE_STEPS['security-level'] as readonly string[]).includes(step.id);
}

async function photograph(world: FirefoxWorld, name: string): Promise<void> {
  for (const [index, page] of (await world.firefox.browser.pages()).entries())
    await page.screenshot({ path: `${name}-${index}.png` }).catch(() => undefined);
}
