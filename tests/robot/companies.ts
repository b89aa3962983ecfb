/** Company filter and reading of companies in the side panel, as a person uses them. */
import { expect, type Locator } from '@playwright/test';
import { openPart, type Panel } from './panel.ts';

/** The part about companies, opened. */
export function openCompanies(panel: Panel): Promise<Locator> {
  return openPart(panel, /Companies/);
}

/** Adds a row and fills it in; the value as a list or a field wants it. */
export async function addFilterRow(
  part: Locator,
  number: number,
  row: { field: string; operation?: string; value: string },
): Promise<void> {
  await part.getByRole('button', { name: 'Add row' }).last().click();
  const group = part.getByRole('group', { name: `Row ${number}`, exact: true });
  await group.getByLabel('Filter').selectOption({ label: row.field });
  if (row.operation) await group.getByLabel('Operation').selectOption({ label: row.operation });
  const value = group.getByLabel('Value');
  if ((await value.evaluate((element) => element.tagName)) === 'SELECT')
    await value.selectOption({ label: row.value });
  else await value.fill(row.value);
}

/** The live count, once it is there. */
export async function countOf(part: Locator): Promise<number> {
  const count = part.locator('[data-count]');
  await expect(count).toBeVisible({ timeout: 15_000 });
  return Number(await count.getAttribute('data-count'));
}

/** Reads the companies to a place and waits for the end. */
export async function readCompanies(part: Locator, where?: string): Promise<string> {
  const card = part.getByRole('region', { name: 'Read companies' });
  if (where) await card.getByLabel('Where to').selectOption({ label: where });
  await card.getByRole('button', { name: /^(Read companies|Read all again)$/ }).click();
  const end = card.locator('[data-refresh="complete"], [data-refresh="failed"], [data-refresh="incomplete"]');
  await expect(end).toBeVisible({ timeout: 60_000 });
  return (await end.getAttribute('data-refresh')) ?? '';
}
