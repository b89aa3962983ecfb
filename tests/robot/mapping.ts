/** The mapping page as a person uses it; and the way there without the guides, for tests that are about nothing else. */
import { expect, type Locator, type Page } from '@playwright/test';
import { zoneOfUiHost } from '../../utils/autotask/zones.ts';
import type { InstanceOut } from '../../utils/contract/instance.ts';
import type { Mapping, Organization } from '../../utils/contract/mappings.ts';
import { CompanyPage, RefreshOut } from '../../utils/contract/refresh.ts';
import type { Observer } from './guide-player.ts';
import type { Panel } from './panel.ts';
import type { World } from './world.ts';

/** The seeded API user that may do everything. */
const FULL_USER = 30;

/** Asks the integration API as another of its users would. */
export async function askApi(
  world: World,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${world.api.url}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${world.apiToken}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json().catch(() => undefined) };
}

/** Sets the integration API up on the options page. */
export async function setUpApi(world: World): Promise<void> {
  const options = await world.openExtensionPage('options');
  const item = options
    .getByRole('listitem')
    .filter({ has: options.getByRole('heading', { name: 'Integration API' }) });
  await item.getByRole('button', { name: 'Set up' }).click();
  await item.getByLabel('Address').fill(world.api.url);
  await item.getByLabel('Token').first().fill(world.apiToken);
  await item.getByRole('button', { name: 'Save and allow' }).click();
  await item.getByText('Ready').waitFor();
  await options.close();
}

/** Opens the mapping page from the side panel. */
export async function openMapping(world: World, panel: Page): Promise<Page> {
  const head = panel.getByRole('button', { name: /Organizations and companies/ });
  if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
  const [page] = await Promise.all([
    world.browser.context.waitForEvent('page'),
    panel.getByRole('button', { name: 'Open the mapping page' }).click(),
  ]);
  await page.setViewportSize({ width: 1280, height: 900 });
  return page;
}

/**
 * After companies were read: organizations of their names, as another product would write them, are mapped and saved.
 *
 * @returns how many mappings the integration API holds then
 */
export async function playMapping(
  world: World,
  { panel, stored }: { panel: Panel; stored: InstanceOut | undefined },
  observer: Observer = {},
): Promise<number> {
  observer.said?.('Mapping');
  const instance = stored?.id ?? '';
  const { body } = await askApi(world, 'GET', `/v1/autotask/instances/${instance}/companies?limit=40`);
  const companies = CompanyPage.parse(body).items;
  await seedOrganizations(
    world,
    companies.map(({ id, name }) => ({
      id: `org-${id}`,
      name: name.toUpperCase(),
    })),
  );
  const page = await openMapping(world, panel.page);
  await suggested(page);
  await observer.shown?.(
    page,
    'Suggestions',
    'For each organization the company that it is, with what speaks for it.',
  );
  await page.getByRole('button', { name: /^Accept \d+ safe ones$/ }).click();
  await page.getByRole('button', { name: /^Save \d+ changes?$/ }).click();
  const end = page.getByText(/^Saved at .* mappings\.$/);
  await expect(end).toBeVisible();
  observer.said?.(`  ${await end.textContent()}`);
  await observer.shown?.(page, 'Mapped', 'What was safe is accepted and saved at the integration API.');
  await page.close();
  const saved = await savedMappings(world, instance);
  for (const [organization, company] of saved) expect(organization).toBe(`org-${company}`);
  return saved.size;
}

/** What an instance's integration API must hold before there is anything to map: the configuration and its companies. */
export async function seedInstance(world: World, instance: string): Promise<void> {
  const user = world.tenant.announcement().apiUsers.find(({ id }) => id === FULL_USER);
  const zone = zoneOfUiHost('ww5.autotask.net');
  if (!user || !zone) throw new Error('The practice tenant has no such user or zone.');
  const put = await askApi(
    world,
    'PUT',
    `/v1/autotask/instances/${instance}`,
    {
      label: 'Practice',
      zone: { uiHost: zone.uiHost, restBase: zone.restBase },
      userName: user.userName,
      secret: user.secret,
      binding: { kind: 'custom', trackingIdentifier: user.trackingIdentifier },
      plannedTriggers: 50,
    },
    { 'idempotency-key': `seed-${instance}` },
  );
  expect(put.status, JSON.stringify(put.body)).toBeLessThan(300);
  const refresh = `/v1/autotask/instances/${instance}/refresh`;
  await askApi(world, 'POST', refresh, { scope: 'all' });
  await expect
    .poll(async () => RefreshOut.parse((await askApi(world, 'GET', refresh)).body).state, { timeout: 30_000 })
    .toBe('complete');
}

export async function seedOrganizations(world: World, organizations: Organization[]): Promise<void> {
  const put = await askApi(world, 'PUT', '/v1/organizations', { organizations }, { 'if-match': '*' });
  expect(put.status).toBe(200);
}

/** Saves mappings as somebody else would, over whatever is there. */
export async function saveElsewhere(world: World, instance: string, mappings: Mapping[]): Promise<void> {
  const path = `/v1/autotask/instances/${instance}/mappings`;
  const put = await askApi(world, 'PUT', path, { mappings }, { 'if-match': '*' });
  expect(put.status, JSON.stringify(put.body)).toBe(200);
}

/** The mappings that the integration API holds, by organization. */
export async function savedMappings(world: World, instance: string): Promise<Map<string, number>> {
  const { body } = await askApi(world, 'GET', `/v1/autotask/instances/${instance}/mappings`);
  const { mappings } = body as { mappings: Mapping[] };
  return new Map(mappings.map(({ organizationId, companyId }) => [organizationId, companyId]));
}

/** Waits until suggestions are there. */
export async function suggested(page: Page): Promise<void> {
  await expect(page.getByText(/Suggestions are ready/)).toBeVisible({ timeout: 60_000 });
}

/** The row of an organization. */
export function rowOf(page: Page, organization: string): Locator {
  return page.locator(`[data-row="${organization}"]`);
}
