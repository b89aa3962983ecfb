import type { Page } from '@playwright/test';
import {
  openMapping,
  rowOf,
  savedMappings,
  saveElsewhere,
  seedInstance,
  seedOrganizations,
  setUpApi,
  suggested,
} from '../robot/mapping.ts';
import type { World } from '../robot/world.ts';
import { expect, test } from './fixture.ts';

test.describe.configure({ timeout: 180_000 });

interface Known {
  id: number;
  name: string;
}

/** Companies of the practice tenant whose name no other one has. */
function companiesOf(world: World): Known[] {
  const rows = world.tenant.tenant.state.tables.get('Companies')?.all() ?? [];
  const all = rows.map((row) => ({ id: Number(row.id), name: String(row.companyName) }));
  return all.filter(({ name }) => all.filter((other) => other.name === name).length === 1);
}

/** The page with suggestions: ten organizations that are companies as written, and two that are none. */
async function begin(world: World): Promise<{ page: Page; instance: string; companies: Known[] }> {
  await setUpApi(world);
  const companies = companiesOf(world).slice(0, 10);
  await seedOrganizations(world, [
    ...companies.map(({ name }, at) => ({ id: `org-${at}`, name })),
    { id: 'org-zq', name: 'Zqxj Wvk' },
    { id: 'org-vk', name: 'Vkzz Qqjx' },
  ]);
  const panel = await world.openExtensionPage('sidepanel');
  const first = await openMapping(world, panel);
  const instance = new URL(first.url()).searchParams.get('instance') ?? '';
  await first.close();
  await seedInstance(world, instance);
  const page = await openMapping(world, panel);
  await suggested(page);
  return { page, instance, companies };
}

const name = (companies: Known[], at: number) => companies[at]?.name ?? '';
const id = (companies: Known[], at: number) => companies[at]?.id;

test('an admin maps by keyboard alone: accept, next, choose, search, none, undo, save', async ({ world }) => {
  const { page, instance, companies } = await begin(world);
  const { keyboard } = page;
  const grid = page.getByRole('grid', { name: 'Mapping' });

  await test.step('Tab leads into the table', async () => {
    for (let presses = 0; presses < 40; presses += 1) {
      if (await grid.evaluate((table) => table === document.activeElement)) break;
      await keyboard.press('Tab');
    }
    await expect(grid).toBeFocused();
  });

  await test.step('the first row is accepted, and the next open one is at hand', async () => {
    await keyboard.press('Home');
    await expect(rowOf(page, name(companies, 0))).toHaveAttribute('aria-selected', 'true');
    await keyboard.press('Enter');
    await expect(rowOf(page, name(companies, 0))).toHaveAttribute('data-state', 'mapped');
    await expect(rowOf(page, name(companies, 1))).toHaveAttribute('aria-selected', 'true');
    await expect(grid).toBeFocused();
  });

  await test.step('a number takes that suggestion, x says there is none, Ctrl+Z takes it back', async () => {
    await keyboard.press('1');
    await expect(rowOf(page, name(companies, 1))).toHaveAttribute('data-state', 'mapped');
    await keyboard.press('x');
    await expect(rowOf(page, name(companies, 2))).toHaveAttribute('data-state', 'none');
    await keyboard.press('Control+z');
    await expect(rowOf(page, name(companies, 2))).toHaveAttribute('data-state', 'safe');
    await expect(rowOf(page, name(companies, 2))).toHaveAttribute('aria-selected', 'true');
  });

  await test.step('a company is searched for a row that resembles none', async () => {
    await keyboard.press('/');
    await keyboard.type('zqxj');
    await expect(page.getByRole('grid').locator('[data-row]')).toHaveCount(1);
    await keyboard.press('Enter');
    await expect(grid).toBeFocused();
    await keyboard.press('Home');
    await keyboard.press('c');
    await keyboard.type(name(companies, 9));
    await keyboard.press('Enter');
    await expect(rowOf(page, 'Zqxj Wvk')).toHaveAttribute('data-state', 'mapped');
    await expect(grid).toBeFocused();
  });

  await test.step('all safe ones are accepted, and Ctrl+S saves', async () => {
    await keyboard.press('/');
    await keyboard.press('Control+a');
    await keyboard.press('Delete');
    await keyboard.press('Escape');
    await keyboard.press('a');
    await expect(page.getByRole('button', { name: 'No safe ones' })).toBeVisible();
    await keyboard.press('Control+s');
    await expect(page.getByText(/Saved at .*: 10 mappings\./)).toBeVisible();
  });

  const saved = await savedMappings(world, instance);
  expect(saved.get('org-0')).toBe(id(companies, 0));
  expect(saved.get('org-8')).toBe(id(companies, 8));
  expect(saved.get('org-zq')).toBe(id(companies, 9));
  // Its company went to the row that it was searched for: one company to one organization.
  expect(saved.has('org-9')).toBe(false);
  expect(saved.has('org-vk')).toBe(false);
});

test('when somebody else saves meanwhile, both sides’ work is kept and the rows that both changed are asked about', async ({
  world,
}) => {
  const { page, instance, companies } = await begin(world);
  await page.getByRole('button', { name: /Accept \d+ safe ones/ }).click();
  const other = id(companies, 9) ?? 0;
  // Somebody else gives the company of the last organization to the first, and saves one that nobody here touched.
  await saveElsewhere(world, instance, [
    { organizationId: 'org-0', companyId: other },
    { organizationId: 'gone', companyId: 123_456 },
  ]);
  await page.getByRole('button', { name: /^Save \d+ changes$/ }).click();
  const conflict = page.getByRole('alert').filter({ hasText: 'Somebody else saved meanwhile' });
  await expect(conflict).toContainText('One row was changed by both of you.');
  await conflict.getByRole('button', { name: 'Show these rows' }).click();
  await expect(page.locator('[data-row]')).toHaveCount(1);
  await rowOf(page, name(companies, 0)).click();
  await expect(page.getByRole('complementary', { name: 'The row' })).toContainText(
    `yours: ${name(companies, 0)}; theirs: ${name(companies, 9)}`,
  );
  await conflict.getByRole('button', { name: 'Keep mine and save' }).click();
  await expect(page.getByText(/Saved at/)).toBeVisible();
  const saved = await savedMappings(world, instance);
  expect(saved.get('org-0')).toBe(id(companies, 0));
  expect(saved.get('org-9')).toBe(other);
  // What they saved for an organization that is not in the list is kept.
  expect(saved.get('gone')).toBe(123_456);
});

test('a closed tab loses no choice, and opening it twice brings the same page', async ({ world }) => {
  const { page, companies } = await begin(world);
  await rowOf(page, name(companies, 3)).click();
  await page
    .getByRole('complementary', { name: 'The row' })
    .getByRole('button', { name: /^Take it/ })
    .first()
    .click();
  await expect(page.getByRole('button', { name: 'Save 1 change' })).toBeVisible();
  await page.close();

  const panel = await world.openExtensionPage('sidepanel');
  const again = await openMapping(world, panel);
  await expect(again.getByText('One choice from before is taken up. It is not saved yet.')).toBeVisible();
  await expect(rowOf(again, name(companies, 3))).toHaveAttribute('data-state', 'mapped');

  const pages = world.browser.context.pages().length;
  await panel.getByRole('button', { name: 'Open the mapping page' }).click();
  await expect(again.getByRole('grid')).toBeVisible();
  expect(world.browser.context.pages()).toHaveLength(pages);
});

test('organizations are read from a file and saved, and what is odd about it is said', async ({ world }) => {
  const { page } = await begin(world);
  const csv =
    'organizationName,domain\nAlpha Works,alpha.example\n,nobody.example\nBeta Works,not a domain\n';
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Read a file (CSV)' }).click();
  await (await chooser).setFiles({
    name: 'organizations.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(csv),
  });
  const read = page.getByRole('alert').filter({ hasText: '2 organizations read' });
  await expect(read).toContainText('2 of them are new. 12 that are in the list now are missing.');
  await expect(read).toContainText('Row 3 has no name and was left out.');
  await expect(read).toContainText('Row 4: its domain is none and was left out.');
  await read.getByRole('button', { name: 'Use this list' }).click();
  await expect(rowOf(page, 'Alpha Works')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Organizations' })).toContainText('2 organizations');

  const download = page.waitForEvent('download');
  await page.getByText('Export', { exact: true }).click();
  await page.getByRole('button', { name: 'Mappings (CSV)' }).click();
  expect((await download).suggestedFilename()).toBe('onramp-mappings.csv');
  await expect(page.getByText('2 rows in 1 file, in your downloads.')).toBeVisible();
});
