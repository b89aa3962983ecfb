import { playJourney, signIn } from '../robot/journey.ts';
import { Panel } from '../robot/panel.ts';
import type { World } from '../robot/world.ts';

/** What a journey leaves in the admin's hands. */
export interface Journey {
  panel: Panel;
  userName: string;
  secret: string;
  trackingIdentifier: string;
}

/** All of it: both guides, capture on the page, test, hand-over. */
export async function guided(world: World): Promise<Journey> {
  const outcome = await playJourney(world, {});
  const user = world.tenant.tenant
    .listApiUsers()
    .find(({ userName }) => userName === outcome.stored?.userName);
  if (!user) throw new Error('The journey ended without a user.');
  const trackingIdentifier = user.tracking.kind === 'custom' ? user.tracking.identifier : '';
  return { panel: outcome.panel, userName: user.userName, secret: user.secret, trackingIdentifier };
}

/** The short one: credentials typed in, test, hand-over. */
export async function typed(world: World): Promise<Journey> {
  const user = world.tenant.announcement().apiUsers[0];
  if (!user) throw new Error('The practice tenant seeds users.');
  const { userName, secret, trackingIdentifier } = user;
  await signIn(world);
  const page = await world.openExtensionPage('sidepanel');
  await page.getByRole('button', { name: /Part 2/ }).click();
  const panel = new Panel(page);
  await panel.decideBinding('custom');
  await page.getByRole('button', { name: /Part 3/ }).click();
  const another = page.getByText(/Type or paste (them|others)/).first();
  if (!(await page.getByLabel('Secret', { exact: true }).isVisible())) await another.click();
  await page.getByLabel('User name (key)', { exact: true }).fill(userName);
  await page.getByLabel('Secret', { exact: true }).fill(secret);
  await page.getByLabel('Tracking identifier', { exact: true }).fill(trackingIdentifier);
  await page.getByRole('button', { name: 'Use these', exact: true }).click();
  await page.getByText('In memory').first().waitFor();
  await panel.runTest();
  await panel.setUpIntegrationApi(world.api.url, world.apiToken);
  await panel.send();
  return { panel, userName, secret, trackingIdentifier };
}
