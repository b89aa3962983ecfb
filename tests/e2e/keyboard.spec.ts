/** The guide without a mouse, and what axe says of the pages that it is led from. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { editorAddress } from '../hostile/hold-up.ts';
import { signIn } from '../robot/journey.ts';
import { Panel } from '../robot/panel.ts';
import { seeGuide } from '../robot/ring.ts';
import { until } from '../robot/until.ts';
import { expect, test } from './fixture.ts';

test.describe.configure({ timeout: 240_000 });

/** Presses Tab until the keyboard is at a button of that name. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let i = 0; i < 80; i++) {
    const said = await page.evaluate(() => {
      const at = document.activeElement;
      return at?.localName === 'button' ? (at.textContent ?? '') : '';
    });
    if (name.test(said.trim())) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${name}.`);
}

const isInHint = (page: Page) =>
  page.evaluate(() => document.activeElement?.hasAttribute('popover') === true);

test('by keyboard alone the admin is led from the panel to the hint, through every step of the form, and to Save', async ({
  world,
}) => {
  const autotask = await signIn(world);
  await autotask.goto(editorAddress(world));
  const panel = new Panel(await world.openExtensionPage('sidepanel'));
  await tabTo(panel.page, /^(Start|Continue) guide$/);
  await panel.page.keyboard.press('Enter');
  await panel.button('Pause guide').waitFor();

  // The page is recognised: the way to it counts as gone.
  await expect.poll(async () => (await panel.currentStep())?.id).toBe('name-level');

  const steps: string[] = [];
  for (;;) {
    const step = await panel.currentStep();
    if (!step || steps.length > 12) break;
    steps.push(step.id);
    // Beside the panel the page is in sight; here both are tabs, and what is out of sight draws nothing.
    await autotask.bringToFront();
    const hint = await until(async () => {
      const said = (await seeGuide(autotask))?.hint;
      return said?.includes(step.title) ? said : undefined;
    }, 20_000);
    expect(hint, `the hint of ${step.id}`).toBeDefined();
    await panel.page.bringToFront();
    await tabTo(panel.page, /^Show me$/);
    await panel.page.keyboard.press('Enter');
    await expect.poll(() => isInHint(autotask)).toBe(true);
    // The first button of the hint fills in, where there is something to fill in.
    if (hint?.includes('Fill this in for me')) await autotask.keyboard.press('Enter');
    else {
      await autotask.keyboard.press('Escape');
      await expect.poll(() => isInHint(autotask)).toBe(false);
      await autotask.keyboard.press('Enter');
    }
    await expect.poll(async () => (await panel.currentStep())?.id, { timeout: 20_000 }).not.toBe(step.id);
  }
  expect(steps).toEqual([
    'name-level',
    'expand-other',
    'allow-webhooks',
    'set-number',
    'password-never-expires',
    'save-level',
  ]);
  expect(world.tenant.tenant.listLevels().find(({ name }) => name === 'Rewst - API User')).toMatchObject({
    canCreateWebhooks: true,
    maximumWebhooks: 50,
    active: true,
  });
});

test('axe finds nothing in popup, options, welcome and side panel', async ({ world }) => {
  await signIn(world);
  for (const name of ['popup', 'options', 'welcome', 'sidepanel'] as const) {
    const page = await world.openExtensionPage(name);
    await expect(page.getByRole('heading').first()).toBeVisible();
    // A button that has just become the main one is between two colours.
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      name,
    ).toEqual([]);
    await page.close();
  }
});
