import { middle } from '../eyes.ts';
import type { Panel } from '../panel.ts';
import { until } from '../until.ts';
import { autotaskPages, findByTruth, openPart, uncover } from './places.ts';
import type { RobotWorld } from './robot-world.ts';
import { asksForLogin, fillInLogin } from './sign-in.ts';

/**
 * Does what any admin does about trouble that page and panel name: signs in again, asks for a missing permission.
 *
 * @returns whether there was something to do
 */
export async function clearTrouble(world: RobotWorld, panel: Panel): Promise<boolean> {
  for (const page of autotaskPages(world.browser.context.pages())) {
    if (!(await asksForLogin(page))) continue;
    await fillInLogin(world, page);
    return true;
  }
  const said = await panel.trouble();
  if (said && /denied access/i.test(said)) {
    // "Ask a full administrator to grant it": done, and the page is opened again.
    await world.setPages({ trouble: { accessDenied: [] } });
    const [kept, ...others] = autotaskPages(world.browser.context.pages()).reverse();
    for (const page of others) await page.close();
    await kept?.goto(new URL('/', kept.url()).href);
    await until(async () => ((await panel.trouble()) === said ? undefined : true), 4000);
    return true;
  }
  const reloads = reloaded.get(panel) ?? 0;
  if (said && /reload this page/i.test(said) && reloads < RELOADS) {
    reloaded.set(panel, reloads + 1);
    for (const page of autotaskPages(world.browser.context.pages())) {
      if (await findByTruth([page], ['user.securityLevel'])) await page.reload();
    }
    return true;
  }
  if (said && /did not save/i.test(said)) {
    await untickNamed(world, said);
  }
  return false;
}

/** How often the advice to reload the API user page was followed; after that the admin reads on. */
const reloaded = new WeakMap<Panel, number>();
const RELOADS = 3;

const BOXES = 'input[type="checkbox"], [role="checkbox"], [role="switch"]';

/** The page refuses a box that it names in quotation marks: the admin unticks it. */
async function untickNamed(world: RobotWorld, said: string): Promise<void> {
  // What ends in a space is the message around the name.
  const named = [...said.matchAll(/(?=["“„«]([^"“”„«»]{9,200}\S)["”“»])/g)].flatMap(([, name]) => name ?? []);
  const frames = autotaskPages(world.browser.context.pages()).flatMap((page) => page.frames());
  for (const name of named) {
    for (const frame of frames) {
      const label = frame.getByText(inOrder(name)).filter({ visible: true }).last();
      if (!(await label.isVisible().catch(() => false))) continue;
      // The box that stands with these words alone, or the words where they carry the box.
      const box = label.locator(`xpath=ancestor::*[position() < 5]`).locator(BOXES);
      const alone = (await box.count()) === 1 && (await box.first().isVisible());
      await (alone ? box.first() : label).click({ timeout: 2000 }).catch(() => undefined);
      return;
    }
  }
}

/** A message may leave out some words of the label that it names. */
function inOrder(name: string): RegExp {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  return new RegExp(words.join('[^]{0,40}?'), 'iu');
}

/**
 * One click on the way of "Open the saved API user again: Resources, its row, Edit": on the furthest thing in sight.
 *
 * @returns whether there was anything to click
 */
export async function openUserAgain(world: RobotWorld): Promise<boolean> {
  const user = world.tenant.tenant.listApiUsers().at(-1);
  const row = `${user?.lastName}, ${user?.firstName}`;
  const path = [
    ['resources.menu.edit'],
    [`resources.rowMenu:${row}`, `resources.row:${row}`],
    ['shell.resources'],
    ['shell.admin'],
  ];
  for (const wanted of path) {
    const place = await findByTruth(autotaskPages(world.browser.context.pages()), wanted);
    if (!place) continue;
    await place.page.bringToFront();
    await uncover(place, wanted);
    // A row without a menu icon opens its menu on a right-click.
    const button = wanted[0]?.startsWith('resources.rowMenu') && place.box.width > 200 ? 'right' : 'left';
    const { x, y } = middle(await openPart(place, wanted));
    await place.page.mouse.click(x, y, { button });
    return true;
  }
  return false;
}
