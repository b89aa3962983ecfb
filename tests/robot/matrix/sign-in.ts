import type { Locator, Page } from '@playwright/test';
import type { RobotWorld } from './robot-world.ts';

/** Opens an address of Autotask in a new tab and signs in as the practice tenant's admin. */
export async function signInAt(world: RobotWorld, address: string): Promise<Page> {
  const page = await world.browser.context.newPage();
  await page.goto(address);
  await fillInLogin(world, page);
  return page;
}

/** Signs in on a page that asks for it, as any admin whose login has expired. */
export async function fillInLogin(world: RobotWorld, page: Page): Promise<void> {
  const { admin } = world.tenant.announcement();
  for (const frame of page.frames()) {
    const password = frame.locator('input[type="password"][name="Password"]');
    if (!(await password.count().catch(() => 0))) continue;
    const entered = await Promise.all([
      frame.waitForNavigation({ timeout: 10_000 }),
      enter(frame.locator('input[name="UserName"]'), password, admin),
    ]).catch(() => undefined);
    // The page went away while it was being filled in: the next look finds what is there now.
    if (entered) return;
  }
}

async function enter(
  userName: Locator,
  password: Locator,
  admin: { userName: string; password: string },
): Promise<void> {
  await userName.fill(admin.userName, { timeout: 5000 });
  await password.fill(admin.password, { timeout: 5000 });
  await password.press('Enter', { timeout: 5000 });
}

/** Whether a person sees a login in some frame of the page. */
export async function asksForLogin(page: Page): Promise<boolean> {
  for (const frame of page.frames()) {
    if (!/Authentication\.mvc\/Authenticate/i.test(frame.url())) continue;
    const element = await frame.frameElement().catch(() => undefined);
    if (!element || (await element.isVisible().catch(() => false))) return true;
  }
  return false;
}
