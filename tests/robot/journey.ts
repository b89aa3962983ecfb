import type { Page } from '@playwright/test';
import { InstanceOut } from '../../utils/contract/instance.ts';
import { type Deed, type Observer, type PlayOptions, playGuide } from './guide-player.ts';
import { Panel } from './panel.ts';
import type { World } from './world.ts';

export interface JourneyOutcome {
  deeds: Deed[];
  /** The test's rows as the panel showed them. */
  testRows: { title: string; state: string }[];
  /** What the integration API holds afterwards. */
  stored: InstanceOut | undefined;
  autotask: Page;
  panel: Panel;
}

export interface JourneyOptions extends PlayOptions {
  binding?: 'vendor' | 'custom';
}

/** Signs in to the practice Autotask as its admin; the only thing done without the product's help. */
export async function signIn(world: World, address = 'https://ww5.autotask.net/'): Promise<Page> {
  const { admin } = world.tenant.announcement();
  const page = await world.browser.context.newPage();
  await page.goto(address);
  await page.getByRole('textbox').first().fill(admin.userName);
  await page.locator('input[type="password"]').fill(admin.password);
  await page.keyboard.press('Enter');
  await page.waitForURL(/LandingPage|Landing/);
  return page;
}

/**
 * The whole journey as an admin makes it: sign in, look at the zone, two guides, capture, test, send.
 * Knows only what the product shows.
 */
export async function playJourney(
  world: World,
  observer: Observer,
  options: JourneyOptions = {},
): Promise<JourneyOutcome> {
  observer.said?.('Autotask');
  const autotask = await signIn(world);
  await observer.shown?.(autotask, 'Autotask', 'The admin has signed in.');
  const popup = await world.openExtensionPage('popup');
  await popup.getByText('ww5.autotask.net').first().waitFor();
  observer.said?.('  the popup shows the zone: ww5.autotask.net');
  await observer.shown?.(popup, 'Popup', 'The zone is read from the address of the tab.');
  await popup.close();

  const panel = new Panel(await world.openExtensionPage('sidepanel'));
  await panel.page.setViewportSize({ width: 400, height: 860 });
  const deeds: Deed[] = [];
  observer.said?.('Security level with webhooks');
  await panel.startGuide();
  await autotask.bringToFront();
  deeds.push(...(await playGuide(world, panel, 'security-level', observer, options)));
  await observer.shown?.(panel.page, 'Security level: done', 'Every step says why it counts as done.');

  observer.said?.('API user');
  await panel.decideBinding(options.binding ?? 'custom');
  await panel.startGuide();
  deeds.push(...(await playGuide(world, panel, 'api-user', observer, options)));
  await observer.shown?.(panel.page, 'API user: done', 'The credentials are in the browser’s memory.');

  observer.said?.('Test');
  await panel.runTest();
  const testRows = await panel.testRows();
  for (const row of testRows) observer.said?.(`  ${row.title}: ${row.state}`);
  await observer.shown?.(panel.page, 'Test', 'Each row names what was checked.');

  observer.said?.('Send');
  await panel.setUpIntegrationApi(world.api.url, world.apiToken);
  await panel.send();
  const receipt = panel.page.locator('[data-delivery]').first();
  await receipt.scrollIntoViewIfNeeded();
  await observer.shown?.(
    panel.page,
    'Receipt',
    'The integration API stored the configuration and validated it itself.',
  );
  observer.said?.(`  ${(await receipt.getByRole('paragraph').first().textContent()) ?? ''}`);
  return { deeds, testRows, stored: await storedInstance(world), autotask, panel };
}

/** What the integration API holds, asked as any client would. */
export async function storedInstance(world: World): Promise<InstanceOut | undefined> {
  const answer = await fetch(`${world.api.url}/v1/autotask/instances`, {
    headers: { authorization: `Bearer ${world.apiToken}` },
  });
  const body = (await answer.json()) as { items?: unknown[] };
  const first = body.items?.[0];
  return first === undefined ? undefined : InstanceOut.parse(first);
}
