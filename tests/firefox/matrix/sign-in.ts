import type { Frame, Page } from 'puppeteer-core';
import type { FirefoxWorld } from './firefox-world.ts';

/** Opens an address of Autotask in a new tab and signs in as the practice tenant's admin. */
export async function signInAt(world: FirefoxWorld, address: string): Promise<void> {
  const page = await world.firefox.browser.newPage();
  await page.goto(address);
  await fillInLogin(world, page);
}

/**
 * Signs in on a page that asks for it, as any admin whose login has expired.
 *
 * @returns whether the page asked
 */
export async function fillInLogin(world: FirefoxWorld, page: Page): Promise<boolean> {
  const { admin } = world.tenant.announcement();
  for (const frame of page.frames()) {
    if (!(await asksForLogin(frame).catch(() => false))) continue;
    await page.bringToFront();
    await frame.locator('input[name="UserName"]').setTimeout(5000).fill(admin.userName);
    await frame.locator('input[type="password"][name="Password"]').setTimeout(5000).fill(admin.password);
    // The page goes away while the key is pressed, which some versions of Firefox call a failure.
    await Promise.all([
      frame.waitForNavigation({ timeout: 10_000 }).catch(() => undefined),
      page.keyboard.press('Enter').catch(() => undefined),
    ]);
    return true;
  }
  return false;
}

/** Whether a person sees a login in the frame. */
function asksForLogin(frame: Frame): Promise<boolean> {
  return frame.evaluate(() => {
    const password = document.querySelector('input[type="password"][name="Password"]');
    if (!/Authentication\.mvc\/Authenticate/i.test(location.href) || !password?.checkVisibility())
      return false;
    const around = window.frameElement;
    return !around || around.checkVisibility();
  });
}
