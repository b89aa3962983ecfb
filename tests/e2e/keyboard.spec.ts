/** The guide without a mouse, and what axe says of the pages that it is led from. */
import { editorAddress } from '../hostile/hold-up.ts';
import { signIn } from '../robot/journey.ts';
import { focusOf, tabTo } from '../robot/keyboard.ts';
import { Panel } from '../robot/panel.ts';
import { seeGuide } from '../robot/ring.ts';
import { until } from '../robot/until.ts';
import { expectNothingFromAxe } from './axe.ts';
import { expect, test } from './fixture.ts';

test.describe.configure({ timeout: 240_000 });

test('by keyboard alone the admin is led from the panel to the hint, through every step of the form, and to Save', async ({
  world,
}) => {
  const autotask = await signIn(world);
  await autotask.goto(editorAddress(world));
  const panel = new Panel(await world.openExtensionPage('sidepanel'));
  await tabTo(panel.page, 'button', /^(Start|Continue) guide$/);
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
    await tabTo(panel.page, 'button', /^Show me$/);
    await panel.page.keyboard.press('Enter');
    await expect.poll(async () => (await focusOf(autotask)).kind).toBe('hint');
    // The first button of the hint fills in, where there is something to fill in.
    if (hint?.includes('Fill this in for me')) await autotask.keyboard.press('Enter');
    else {
      await autotask.keyboard.press('Escape');
      await expect.poll(async () => (await focusOf(autotask)).kind).not.toBe('hint');
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
    await expectNothingFromAxe(page, name);
    await page.close();
  }
});
