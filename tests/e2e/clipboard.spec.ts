/** What a real browser's clipboard holds after a copy, when its minute is over. */
import type { Page } from '@playwright/test';
import { IDENTIFIER, panelWithCredentials, SECRET } from '../robot/typed-credentials.ts';
import { killWorker } from '../robot/worker.ts';
import { expect, test } from './fixture.ts';

const ALARM = 'clipboard.clear';

test('a copied secret is gone from the clipboard after its minute, although the worker died meanwhile', async ({
  world,
}) => {
  const page = await panelWithCredentials(world);
  await copy(page, 'Copy the secret');
  await page.getByRole('button', { name: 'Allow and copy' }).click();
  await expect(page.getByText(/^Copied\. Cleared in \d+ sec/)).toBeVisible();
  expect(await clipboardOf(page)).toBe(SECRET);
  const seconds = ((await dueAt(page)) - Date.now()) / 1000;
  expect(seconds).toBeGreaterThan(40);
  expect(seconds).toBeLessThanOrEqual(60);

  await killWorker(world);
  await ring(page);
  await expect(page.getByText('The clipboard was cleared.').last()).toBeVisible();
  expect(await clipboardOf(page)).toBe('');

  await test.step('what the admin copied meanwhile is left alone, and nobody is asked twice', async () => {
    await copy(page, 'Copy the tracking identifier');
    await expect(page.getByText(/^Copied\. Cleared in/)).toBeVisible();
    expect(await clipboardOf(page)).toBe(IDENTIFIER);
    await page.evaluate(() => navigator.clipboard.writeText('something of mine'));
    await ring(page);
    await expect(page.getByText('Something else is on the clipboard by now').last()).toBeVisible();
    expect(await clipboardOf(page)).toBe('something of mine');
  });

  await test.step('Forget now forgets what is on the clipboard as well', async () => {
    await page.getByLabel('Destination', { exact: true }).selectOption({ label: 'Clipboard' });
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect(page.getByText(/^Copied\. Cleared in/).last()).toBeVisible();
    expect(JSON.parse(await clipboardOf(page))).toMatchObject({ secret: SECRET });
    await page.getByRole('button', { name: 'Forget now' }).click();
    await expect.poll(() => clipboardOf(page)).toBe('');
  });
});

async function copy(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

/** As the admin would see by pasting. */
async function clipboardOf(page: Page): Promise<string> {
  await page.bringToFront();
  return page.evaluate(() => navigator.clipboard.readText());
}

interface Alarms {
  alarms: {
    get(name: string): Promise<{ scheduledTime: number } | undefined>;
    create(name: string, when: { when: number }): Promise<void>;
  };
}

function dueAt(page: Page): Promise<number> {
  return page.evaluate(async (name) => {
    const { alarms } = (globalThis as unknown as { chrome: Alarms }).chrome;
    return (await alarms.get(name))?.scheduledTime ?? 0;
  }, ALARM);
}

/** Lets the browser's own alarm ring now instead of in a minute. */
function ring(page: Page): Promise<void> {
  return page.evaluate(
    (name) => (globalThis as unknown as { chrome: Alarms }).chrome.alarms.create(name, { when: Date.now() }),
    ALARM,
  );
}
