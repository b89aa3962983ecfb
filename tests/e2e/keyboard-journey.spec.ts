/** The whole journey without a mouse, and what axe says of the panel on the way. */
import { InstanceOut } from '../../utils/contract/instance.ts';
import { signIn } from '../robot/journey.ts';
import { playByKeyboard, pressButton, tabTo, typeInto } from '../robot/keyboard.ts';
import { GUIDE_STEPS } from '../robot/matrix/judge.ts';
import { Panel } from '../robot/panel.ts';
import { expectNothingFromAxe } from './axe.ts';
import { expect, test } from './fixture.ts';

test.describe.configure({ timeout: 300_000 });
// A generation whose menus take the keyboard; where a menu's entries take none, Autotask itself asks for a mouse.
test.use({ worldOptions: { tenant: { skin: 'onyx' } } });

test('by keyboard alone the admin comes from the start of the guide to a stored, validated configuration', async ({
  world,
}) => {
  await signIn(world);
  const panel = new Panel(await world.openExtensionPage('sidepanel'));
  const { page } = panel;
  await pressButton(page, /^(Start|Continue) guide$/);
  await panel.button('Pause guide').waitFor();
  await expectNothingFromAxe(page, 'a guide that runs');
  await playByKeyboard(panel, 'security-level', GUIDE_STEPS['security-level']);

  await page.bringToFront();
  await tabTo(page, 'radio', /integration vendor/i);
  await page.keyboard.press('ArrowDown');
  await pressButton(page, /^Use this$/);
  await pressButton(page, /^(Start|Continue) guide$/);
  await panel.button('Pause guide').waitFor();
  await playByKeyboard(panel, 'api-user', GUIDE_STEPS['api-user']);
  await expectNothingFromAxe(page, 'captured credentials');

  await pressButton(page, /^Test( again)?$/);
  await expect(page.getByText(/Everything works|It works, with/).first()).toBeVisible({ timeout: 30_000 });
  await expectNothingFromAxe(page, 'a finished test');

  await typeInto(page, /^Address/, world.api.url);
  await typeInto(page, /^Token/, world.apiToken);
  await pressButton(page, /^Save and allow$/);
  await pressButton(page, /^Send$/);
  await expect(page.getByText('Stored and validated').first()).toBeVisible({ timeout: 30_000 });
  await expectNothingFromAxe(page, 'a receipt');

  const listed = await fetch(`${world.api.url}/v1/autotask/instances`, {
    headers: { authorization: `Bearer ${world.apiToken}` },
  });
  const { items } = (await listed.json()) as { items: unknown[] };
  const user = world.tenant.tenant.listApiUsers().at(-1);
  expect(items.map((item) => InstanceOut.parse(item).userName)).toEqual([user?.userName]);
});
