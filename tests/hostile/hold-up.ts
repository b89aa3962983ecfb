import { seeGuide } from '../robot/ring.ts';
import { until } from '../robot/until.ts';
import type { World } from '../robot/world.ts';
import { MASSES } from './deeds.ts';
import { ownStretches, type Stretch } from './own-time.ts';

/** Longest that our script may hold a page's main thread, in milliseconds. */
export const LONGEST = 50;

/** The editor with an unsaved copy of the system level, as Copy opens it. */
export function editorAddress(world: Pick<World, 'tenant'>): string {
  const level = world.tenant.tenant.listLevels().find(({ name }) => name.startsWith('API User (system)'));
  return `https://ww5.autotask.net/Mvc/AdministrationSetup/SecurityLevel.mvc/SecurityLevel?copyFrom=${level?.id}`;
}

export interface HoldUp {
  longest: Stretch | undefined;
  /** How many stretches there were. */
  count: number;
  /** All of them together, in milliseconds. */
  total: number;
}

/**
 * Opens the editor beside a running guide, waits for the ring, puts a mass into the page, clicks Save (which makes the
 * script listen for complaints), and measures the script until it has looked at the page for a while.
 *
 * @param world signed in, with the guide for the security level open
 */
export async function holdUp(world: World, mass: keyof typeof MASSES): Promise<HoldUp> {
  const page = await world.browser.context.newPage();
  await page.goto(editorAddress(world));
  const seen = await until(() => seeGuide(page), 15_000);
  if (!seen) throw new Error('No ring stands on the editor.');
  const stretches = await ownStretches(page, world.browser.extensionId, async () => {
    await page.evaluate(MASSES[mass]);
    // Where the mass does not let a click through, the key does as well.
    await page
      .getByText('Save', { exact: true })
      .first()
      .click({ timeout: 2000 })
      .catch(() => undefined);
    const looks = mass.includes('frames') ? 8000 : 2500;
    await page.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), looks);
  });
  await page.close();
  return {
    longest: stretches[0],
    count: stretches.length,
    total: stretches.reduce((sum, { time }) => sum + time, 0),
  };
}
