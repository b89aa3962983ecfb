import { addFilterRow, openCompanies, readCompanies } from '../robot/companies.ts';
import { openStepIn } from '../robot/guide-step.ts';
import { playJourney, storedInstance } from '../robot/journey.ts';
import { playMapping } from '../robot/mapping.ts';
import { openPart } from '../robot/panel.ts';
import { storedPassword } from '../robot/stored-password.ts';
import { createTrigger, openTriggers, saveTicket } from '../robot/triggers.ts';
import { expect, test } from './fixture.ts';

/** What each deed must have been aimed at, by the page's own account; a pattern may fit several steps. */
const NEVER_TOUCHED = /Can't Read Costs|user\.secret$|newResource|levels\.menu\.(edit|inactivate)/i;

test.describe.configure({ timeout: 300_000 });

test('an admin who follows the product alone ends with a validated configuration and a saved ticket that arrives', async ({
  world,
}) => {
  const outcome = await playJourney(world, {});
  const { autotask, panel, stored } = outcome;

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

  expect(stored?.validation.status).toBe('validated');

  await test.step('companies are filtered, and the filter is sent with the configuration', async () => {
    const companies = await openCompanies(panel);
    await addFilterRow(companies, 1, { field: 'Company type', value: 'Customer (1)' });
    await companies.getByRole('button', { name: 'Save filter' }).click();
    await expect(companies.getByText(/^Saved /)).toBeVisible();
    await openPart(panel, /Test and send/);
    await panel.send();
    // The delivery from before is shown until this one has ended.
    await expect
      .poll(async () => (await storedInstance(world))?.companyFilter, { timeout: 30_000 })
      .toEqual([{ field: 'companyType', op: 'eq', value: 1 }]);
  });

  await test.step('they are read, suggested for organizations, accepted and saved', async () => {
    expect(await readCompanies(await openCompanies(panel))).toBe('complete');
    const types = world.tenant.tenant.state.tables
      .get('Companies')
      ?.all()
      .map(({ companyType }) => companyType);
    expect(types?.some((type) => type !== 1)).toBe(true);
    expect(await playMapping(world, outcome)).toBeGreaterThan(20);
  });

  const part = await openTriggers(panel);
  await expect(part.getByText('No trigger yet.')).toBeVisible();
  expect(await createTrigger(part)).toBe('made');
  const trigger = part.locator('[data-trigger="ticket.saved"]');
  await expect(trigger).toHaveAttribute('data-state', 'active');
  await expect(trigger.getByText('Waiting for the first event …')).toBeVisible();

  const title = `Printer & "scanner" don't work + ümlaut`;
  await saveTicket(autotask, title);
  await panel.page.bringToFront();
  const event = trigger.locator('[data-event]').first();
  await expect(event).toContainText(title, { timeout: 30_000 });
  await expect(event).toContainText(/Ticket \d+ created/);
  await expect(event).toContainText('Signature verified');

  await test.step('the same trigger again is used again, and no second webhook is made', async () => {
    expect(await createTrigger(part)).toBe('reused');
    expect(world.tenant.tenant.state.webhooks).toHaveLength(1);
  });

  await test.step('a webhook that Autotask switched off is named and switched on again', async () => {
    const [webhook] = world.tenant.tenant.state.webhooks;
    if (!webhook) throw new Error('There is no webhook.');
    webhook.fields.isActive = false;
    world.tenant.tenant.webhookDeactivated(webhook);
    await expect(trigger.locator('[data-event]').first()).toContainText('webhook switched off', {
      timeout: 30_000,
    });
    await part.getByRole('button', { name: 'Look again' }).click();
    await expect(trigger).toHaveAttribute('data-state', 'deactivated');
    await trigger.getByRole('button', { name: 'Switch it on again' }).click();
    await expect(trigger).toHaveAttribute('data-state', 'active');
    expect(webhook.fields.isActive).toBe(true);
  });

  await test.step('removing the trigger removes its webhook in Autotask', async () => {
    await trigger.getByRole('button', { name: 'Remove “Ticket saved”' }).click();
    await panel.button('Yes, remove it').click();
    await expect(trigger).toHaveCount(0);
    expect(world.tenant.tenant.state.webhooks).toEqual([]);
  });

  // Last, because it ends the integration API.
  await test.step('the integration API holds the password that the page generated', async () => {
    const user = world.tenant.tenant.listApiUsers().find(({ userName }) => userName === stored?.userName);
    expect(user, 'the user that was made on the page').toBeDefined();
    expect(await storedPassword(world, stored?.id ?? '')).toBe(user?.secret);
  });
});

test('an admin who overlooks the webhook box learns the cause from test and trigger, and is led to the step', async ({
  world,
}) => {
  const { panel, stored, testRows } = await playJourney(world, {}, { overlooks: /webhook/i });
  expect(testRows.find(({ title }) => title === 'webhookRight')?.state).toBe('failed');
  await expect(panel.page.getByText(/create webhooks/i).first()).toBeVisible();
  expect(stored?.validation.status).toBe('failed');

  const part = await openTriggers(panel);
  expect(await createTrigger(part)).toBe('webhook-right-missing');
  await expect(part.locator('[data-refusal]')).toContainText('Can create WebHooks');
  expect(world.tenant.tenant.state.webhooks).toEqual([]);
  await part.getByRole('button', { name: 'Go to the step' }).click();
  expect(await openStepIn(panel)).toBe('allow-webhooks');
});
