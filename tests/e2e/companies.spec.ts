import type { Page } from '@playwright/test';
import { addFilterRow, countOf, openCompanies, readCompanies } from '../robot/companies.ts';
import { signIn, storedInstance } from '../robot/journey.ts';
import { Panel } from '../robot/panel.ts';
import { killWorker } from '../robot/worker.ts';
import type { World } from '../robot/world.ts';
import { expect, test } from './fixture.ts';

const COMPANIES = 4_000;

test.describe.configure({ timeout: 240_000 });
test.use({ worldOptions: { tenant: { companies: COMPANIES } } });

/** The panel of an admin who has an API user of their own, and has sent the configuration. */
async function sentPanel(world: World): Promise<Panel> {
  const user = world.tenant.announcement().apiUsers.find(({ active, vendor }) => active && !vendor);
  if (!user) throw new Error('The practice tenant seeds users.');
  await signIn(world);
  const panel = new Panel(await world.openExtensionPage('sidepanel'));
  const { page } = panel;
  await page.getByRole('button', { name: /Part 2/ }).click();
  await panel.decideBinding('custom');
  await page.getByRole('button', { name: /Part 3/ }).click();
  const another = page.getByText(/Type or paste (them|others)/).first();
  if (!(await page.getByLabel('Secret', { exact: true }).isVisible())) await another.click();
  await page.getByLabel('User name (key)', { exact: true }).fill(user.userName);
  await page.getByLabel('Secret', { exact: true }).fill(user.secret);
  await page.getByLabel('Tracking identifier', { exact: true }).fill(user.trackingIdentifier);
  await page.getByRole('button', { name: 'Use these', exact: true }).click();
  await panel.setUpIntegrationApi(world.api.url, world.apiToken);
  await panel.send();
  return panel;
}

/** What Autotask itself would say. */
function counted(world: World, fits: (row: Record<string, unknown>) => boolean = () => true): number {
  const all = world.tenant.tenant.state.tables.get('Companies')?.all() ?? [];
  return all.filter(fits).length;
}

/** Makes every answer of Autotask's API wait. */
async function slowDown(world: World, latencyMs: number): Promise<void> {
  const answer = await fetch(new URL('__practice/switches', world.tenant.control), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ latencyMs }),
  });
  expect(answer.ok).toBe(true);
}

const shown = (page: Page, count: number) => page.locator(`[data-count="${count}"]`);

test('an admin narrows the companies by the tenant’s own fields, sends the filter, and has them read', async ({
  world,
}) => {
  const panel = await sentPanel(world);
  const { page } = panel;
  const part = await openCompanies(panel);
  const customers = counted(world, (row) => row.companyType === 1 && row.isActive === true);
  expect(customers).toBeGreaterThan(10);
  expect(customers).toBeLessThan(counted(world));

  await test.step('every company belongs to the instance at first', async () => {
    expect(await countOf(part)).toBe(counted(world));
  });

  await test.step('rows by the live picklist, counted by Autotask', async () => {
    await addFilterRow(part, 1, { field: 'Company type', value: 'Customer (1)' });
    await addFilterRow(part, 2, { field: 'Is active', value: 'yes' });
    await expect(shown(page, customers)).toBeVisible({ timeout: 15_000 });
    await part.getByText('Some of them').click();
    await expect(part.locator('[data-sample]')).toHaveCount(10);
    await expect(part.locator('[data-sample]').first()).toContainText('Customer');
  });

  await test.step('the wrong table’s 5 is explained and put right', async () => {
    const row = part.getByRole('group', { name: 'Row 1', exact: true });
    await row.getByLabel('Value').selectOption({ label: 'Another number …' });
    await row.getByLabel('Another number …', { exact: true }).fill('5');
    await expect(row.getByRole('alert')).toContainText('calls 5 "Cancelation", which is wrong');
    await row.getByRole('button', { name: 'Use 6: Cancelation' }).click();
    await expect(row.getByLabel('Value')).toHaveValue('6');
    await row.getByLabel('Value').selectOption({ label: 'Customer (1)' });
    await expect(shown(page, customers)).toBeVisible({ timeout: 15_000 });
  });

  const unsent = part.getByText('What was sent last does not know it yet');
  await test.step('the filter is kept, also when the panel is closed', async () => {
    await part.getByRole('button', { name: 'Save filter' }).click();
    await expect(unsent).toBeVisible();
    await page.reload();
    const again = await openCompanies(panel);
    await expect(again.getByRole('group', { name: 'Row 1', exact: true }).getByLabel('Value')).toHaveValue(
      '1',
    );
  });

  await test.step('it is sent with the configuration', async () => {
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(unsent).toBeHidden({ timeout: 30_000 });
    expect((await storedInstance(world))?.companyFilter).toEqual([
      { op: 'eq', field: 'companyType', value: 1 },
      { op: 'eq', field: 'isActive', value: true },
    ]);
  });

  const end = part.locator('[data-refresh="complete"]');
  await test.step('the integration API reads what it lets through', async () => {
    expect(await readCompanies(part)).toBe('complete');
    await expect(end).toContainText(`${customers.toLocaleString('en')} companies are at`);
  });

  await test.step('this browser reads them too, although its service worker dies meanwhile', async () => {
    await slowDown(world, 1_500);
    const card = part.getByRole('region', { name: 'Read companies' });
    await card.getByLabel('Where to').selectOption({ label: 'into this browser' });
    await card.getByRole('button', { name: 'Read companies' }).click();
    await expect(card.locator('[data-refresh="running"]')).toBeVisible();
    await killWorker(world);
    await slowDown(world, 0);
    await expect(end).toContainText(`${customers.toLocaleString('en')} companies are in this browser`, {
      timeout: 60_000,
    });
  });

  await test.step('and forgets them on a click', async () => {
    await part.getByRole('button', { name: 'Forget them' }).click();
    await expect(part.getByText('Not read yet.')).toBeVisible();
  });
});
