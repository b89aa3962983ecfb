import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Axe finds nothing on the page as it stands. @param moment what it shows, for the message */
export async function expectNothingFromAxe(page: Page, moment: string): Promise<void> {
  await page.bringToFront();
  // A button that has just become the main one is between two colours.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    moment,
  ).toEqual([]);
}
