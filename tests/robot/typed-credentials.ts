import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { signIn } from './journey.ts';
import type { World } from './world.ts';

export const USER = 'someone@northwind.example';
export const SECRET = `pä"ss\\w0rd-e2e-0123456789`;
export const IDENTIFIER = 'IDENTIFIER0123456789ABCDEFG';

/** The panel of an admin whose credentials are typed in. */
export async function panelWithCredentials(world: World): Promise<Page> {
  await signIn(world);
  const page = await world.openExtensionPage('sidepanel');
  await page.setViewportSize({ width: 420, height: 900 });
  await page.getByRole('button', { name: /Part 2/ }).click();
  await page.getByRole('radio', { name: /own integration/i }).check();
  await page.getByRole('button', { name: 'Use this', exact: true }).click();
  await page.getByRole('button', { name: /Part 3/ }).click();
  if (!(await page.getByLabel('Secret', { exact: true }).isVisible())) {
    await page
      .getByText(/Type or paste (them|others)/)
      .first()
      .click();
  }
  await page.getByLabel('User name (key)', { exact: true }).fill(USER);
  await page.getByLabel('Secret', { exact: true }).fill(SECRET);
  await page.getByLabel('Tracking identifier', { exact: true }).fill(IDENTIFIER);
  await page.getByRole('button', { name: 'Use these', exact: true }).click();
  await expect(page.getByText('In memory').first()).toBeVisible();
  return page;
}
