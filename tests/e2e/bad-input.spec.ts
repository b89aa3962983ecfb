import type { Page } from '@playwright/test';
import { signIn } from '../robot/journey.ts';
import type { World } from '../robot/world.ts';
import { expect, test } from './fixture.ts';

/** The panel with the binding decided as custom and credentials typed in. */
async function panelWith(world: World, userName: string, secret: string, tracking: string): Promise<Page> {
  await signIn(world);
  const page = await world.openExtensionPage('sidepanel');
  await page.getByRole('button', { name: /Part 2/ }).click();
  await page.getByRole('radio', { name: /own integration/i }).check();
  await page.getByRole('button', { name: 'Use this', exact: true }).click();
  await page.getByRole('button', { name: /Part 3/ }).click();
  await type(page, userName, secret, tracking);
  return page;
}

async function type(page: Page, userName: string, secret: string, tracking: string): Promise<void> {
  const another = page.getByText(/Type or paste (them|others)/).first();
  if (!(await page.getByLabel('Secret', { exact: true }).isVisible())) await another.click();
  await page.getByLabel('User name (key)', { exact: true }).fill(userName);
  await page.getByLabel('Secret', { exact: true }).fill(secret);
  await page.getByLabel('Tracking identifier', { exact: true }).fill(tracking);
  await page.getByRole('button', { name: 'Use these', exact: true }).click();
  await expect(page.getByText('In memory').first()).toBeVisible();
}

async function runTest(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Test( again)?$/ }).click();
  await expect(page.getByText(/Everything works|It works, with|Something needs repair/).first()).toBeVisible({
    timeout: 30_000,
  });
}

const finding = (page: Page, code: string) => page.locator(`[data-finding="${code}"]`);

function goodUser(world: World) {
  const user = world.tenant.announcement().apiUsers[0];
  if (!user) throw new Error('The practice tenant seeds users.');
  return user;
}

test.describe.configure({ timeout: 180_000 });

test('wrong values: each gets a sentence and a next step, and what was typed is not lost', async ({
  world,
}) => {
  const good = goodUser(world);
  const page = await panelWith(world, good.userName, 'not-the-secret-0123456789', good.trackingIdentifier);

  await test.step('a wrong secret is refused, with what may be wrong and what to do', async () => {
    await runTest(page);
    const row = page.locator('[data-check="login"]');
    await expect(row).toHaveAttribute('data-state', 'failed');
    await expect(row.getByText('What to do').first()).toBeVisible();
    // The browser shows the header by which Autotask's own refusal is known.
    await expect(finding(page, 'refused-otherwise')).toHaveCount(0);
    await expect(page.getByText(good.userName).first()).toBeVisible();
  });

  await test.step('the same values are not tried again without insisting, since Autotask locks the user', async () => {
    await expect(page.getByText('Paused to protect the user')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Test anyway' })).toBeVisible();
  });

  await test.step('a wrong tracking identifier is told apart', async () => {
    await type(page, good.userName, good.secret, 'NOTATRACKINGIDENTIFIER00000');
    await runTest(page);
    await expect(page.locator('[data-state="failed"]').first()).toBeVisible();
    await expect(page.getByText(/tracking identifier/i).first()).toBeVisible();
  });

  await test.step('a user that Autotask does not know is named by the zone lookup', async () => {
    await type(page, 'nobody@nowhere.example', good.secret, good.trackingIdentifier);
    await runTest(page);
    await expect(page.locator('[data-check="zone"]')).not.toHaveAttribute('data-state', 'passed');
  });

  await test.step('the right values work', async () => {
    await type(page, good.userName, good.secret, good.trackingIdentifier);
    await runTest(page);
    // The security level's page was not seen, so the webhook right is not proven: said, and not called a failure.
    await expect(page.getByText('It works, with something to know').first()).toBeVisible();
    await expect(page.locator('[data-state="failed"]')).toHaveCount(0);
    await expect(finding(page, 'webhook-right-unproven')).toBeVisible();
  });

  await test.step('the webhook right is proven by writing, after consent, and nothing stays in Autotask', async () => {
    await page.getByRole('button', { name: 'Prove it by writing' }).click();
    await page.getByRole('button', { name: 'Yes, make and delete it' }).click();
    await expect(page.getByText('Everything works').first()).toBeVisible({ timeout: 30_000 });
    const state = await fetch(new URL('/__practice/state', world.tenant.rest));
    expect(await state.json()).toMatchObject({ webhooks: [] });
  });
});

test('an integration API that is down, refuses the token or is something else: said, and nothing is lost', async ({
  world,
}) => {
  const good = goodUser(world);
  const page = await panelWith(world, good.userName, good.secret, good.trackingIdentifier);
  const setUp = async (address: string, token: string) => {
    const change = page.getByRole('button', { name: 'Change settings' });
    if (await change.isVisible()) await change.click();
    await page.getByLabel('Address', { exact: true }).fill(address);
    await page.getByLabel('Token', { exact: true }).fill(token);
    await page.getByRole('button', { name: 'Save and allow' }).click();
    await expect(page.getByRole('button', { name: 'Send', exact: true })).toBeVisible();
  };
  const latest = page.locator('[data-delivery]').first();

  await test.step('an address without https is not taken', async () => {
    await page.getByLabel('Address', { exact: true }).fill('http://integrations.msp.example');
    await page.getByLabel('Token', { exact: true }).fill('token');
    await page.getByRole('button', { name: 'Save and allow' }).click();
    await expect(page.getByText(/must begin with https/).first()).toBeVisible();
  });

  await test.step('a wrong token is refused with what to do', async () => {
    await setUp(world.api.url, 'not-the-token');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(latest).toHaveAttribute('data-delivery', 'refused');
    await expect(latest).toContainText(/does not accept the token/);
  });

  await test.step('something that is no integration API is recognised', async () => {
    await setUp(world.tenant.control, 'token');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(latest).toContainText(/not in the words of an integration API/);
  });

  await test.step('a server that is down leaves the delivery waiting, and it arrives later', async () => {
    await setUp('http://127.0.0.1:9', world.apiToken);
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(latest).toHaveAttribute('data-delivery', 'waiting');
    await expect(latest).toContainText(/cannot be reached/);
    await setUp(world.api.url, world.apiToken);
    await page.getByRole('button', { name: 'Try now' }).click();
    await expect(latest).toHaveAttribute('data-delivery', 'delivered', { timeout: 30_000 });
    await expect(latest).toContainText(/Stored and validated/);
  });
});

test('a page that is not Autotask has no zone, and the popup says where to go', async ({ world }) => {
  const page = await world.browser.context.newPage();
  await page.goto(world.tenant.control).catch(() => undefined);
  const popup = await world.openExtensionPage('popup');
  await expect(popup.getByText('No Autotask tab is open')).toBeVisible();
  await expect(
    popup
      .getByRole('link', { name: /Open Autotask/ })
      .or(popup.getByRole('button', { name: /Open Autotask/ }))
      .first(),
  ).toBeVisible();
});
