import AxeBuilder from '@axe-core/playwright';
import { signIn } from '../robot/journey.ts';
import { Panel } from '../robot/panel.ts';
import { expect, test } from './fixture.ts';

test('given a page that looks different, the admin copies how it is built, and nothing that stands on it', async ({
  world,
}) => {
  await signIn(world);
  const page = await world.openExtensionPage('sidepanel');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const panel = new Panel(page);
  await panel.startGuide();
  await page.getByRole('button', { name: 'Autotask looks different here' }).click();
  await expect(page.getByText('Copied for an issue')).toBeVisible();
  const told = await page.evaluate(() => navigator.clipboard.readText());
  expect(told).toContain('how this page is built');
  expect(told).toContain('html\n body');
  expect(told).toContain('‹admin');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});
