import type { Page } from 'puppeteer-core';
import { middle } from '../../robot/eyes.ts';
import { openPart } from '../../robot/matrix/places.ts';
import { until } from '../../robot/until.ts';
import { trouble } from '../panel.ts';
import type { FirefoxWorld } from './firefox-world.ts';
import { findPlace, uncover } from './places.ts';
import { fillInLogin } from './sign-in.ts';

/**
 * Does what any admin does about trouble that page and panel name: signs in again, asks for a missing permission.
 *
 * @returns whether there was something to do
 */
export async function clearTrouble(world: FirefoxWorld, panel: Page): Promise<boolean> {
  const pages = await world.autotaskPages();
  for (const page of pages) if (await fillInLogin(world, page).catch(() => false)) return true;
  const said = await trouble(panel);
  if (said && /denied access/i.test(said)) {
    // "Ask a full administrator to grant it": done, and the page is opened again.
    await world.practice.setPages({ trouble: { accessDenied: [] } });
    const [kept, ...others] = pages.reverse();
    for (const page of others) await page.close();
    await kept?.goto(new URL('/', kept.url()).href);
    await until(async () => ((await trouble(panel)) === said ? undefined : true), 4000);
    return true;
  }
  const reloads = reloaded.get(panel) ?? 0;
  if (said && /reload this page/i.test(said) && reloads < RELOADS) {
    reloaded.set(panel, reloads + 1);
    for (const page of pages) if (await findPlace([page], ['user.securityLevel'])) await page.reload();
    return true;
  }
  return false;
}

/** How often the advice to reload the API user page was followed; after that the admin reads on. */
const reloaded = new WeakMap<Page, number>();
const RELOADS = 3;

/**
 * One click on the way of "Open the saved API user again: Resources, its row, Edit": on the furthest thing in sight.
 *
 * @returns whether there was anything to click
 */
export async function openUserAgain(world: FirefoxWorld): Promise<boolean> {
  const user = world.tenant.tenant.listApiUsers().at(-1);
  const row = `${user?.lastName}, ${user?.firstName}`;
  const path = [
    ['resources.menu.edit'],
    [`resources.rowMenu:${row}`, `resources.row:${row}`],
    ['shell.resources'],
    ['shell.admin'],
  ];
  for (const wanted of path) {
    const place = await findPlace(await world.autotaskPages(), wanted);
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
