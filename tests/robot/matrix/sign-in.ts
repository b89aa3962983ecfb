import type { Page } from '@playwright/test';
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
    await frame.locator('input[name="UserName"]').fill(admin.userName);
    await password.fill(admin.password);
    await Promise.all([frame.waitForNavigation(), password.press('Enter')]);
    return;
  }
}

/** Whether some frame of the page shows the login. */
export async function asksForLogin(page: Page): Promise<boolean> {
  return page.frames().some((frame) => /Authentication\.mvc\/Authenticate/i.test(frame.url()));
}
