import { playJourney } from '../robot/journey.ts';
import { storedPassword } from '../robot/stored-password.ts';
import { expect, test } from './fixture.ts';

/** What each deed must have been aimed at, by the page's own account; a pattern may fit several steps. */
const NEVER_TOUCHED = /Can't Read Costs|user\.secret$|newResource|levels\.menu\.(edit|inactivate)/i;

test.describe.configure({ timeout: 240_000 });

test('an admin who follows the product alone ends with a stored, validated configuration', async ({
  world,
}) => {
  const outcome = await playJourney(world, {});

  await test.step('the ring was never on a wrong element', async () => {
    expect(outcome.deeds.filter(({ by }) => by === 'ring').length).toBeGreaterThan(15);
    for (const deed of outcome.deeds.filter(({ by }) => by === 'ring')) {
      expect(deed.truth, `under the ring of "${deed.step}"`).toBeDefined();
      expect(deed.truth, `under the ring of "${deed.step}"`).not.toMatch(NEVER_TOUCHED);
    }
  });

  await test.step('every row of the test is good', async () => {
    expect(outcome.testRows.length).toBeGreaterThanOrEqual(6);
    expect(outcome.testRows.filter(({ state }) => state === 'failed')).toEqual([]);
  });

  await test.step('the integration API holds the password that the page generated, and validated it', async () => {
    expect(outcome.stored?.validation.status).toBe('validated');
    const user = world.tenant.tenant
      .listApiUsers()
      .find(({ userName }) => userName === outcome.stored?.userName);
    expect(user, 'the user that was made on the page').toBeDefined();
    expect(await storedPassword(world, outcome.stored?.id ?? '')).toBe(user?.secret);
  });
});

test('an admin who overlooks the webhook box learns from the test that this is the cause', async ({
  world,
}) => {
  const outcome = await playJourney(world, {}, { overlooks: /webhook/i });
  expect(outcome.testRows.find(({ title }) => title === 'webhookRight')?.state).toBe('failed');
  await expect(outcome.panel.page.getByText(/create webhooks/i).first()).toBeVisible();
  expect(outcome.stored?.validation.status).toBe('failed');
});
