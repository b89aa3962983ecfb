/** Files that leave one browser and are opened in another, by the buttons and the browser's own dialogs. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { builtExtension } from '../../scripts/lib/build.ts';
import { launchChromium } from '../robot/chromium.ts';
import { IDENTIFIER, panelWithCredentials, SECRET, USER } from '../robot/typed-credentials.ts';
import { expect, test } from './fixture.ts';

const PASSPHRASE = 'five random words of mine';

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'onramp-carried-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('credentials and instances travel in files to another browser, and a changed file does not', async ({
  world,
}) => {
  await panelWithCredentials(world);
  const here = await world.openExtensionPage('options');
  await here.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  const sealed = await saved(here, 'Save an encrypted file', 'credentials.json');
  const instances = await saved(here, 'Save all as a file', 'instances.json');
  for (const file of [sealed, instances]) {
    const text = readFileSync(file, 'utf8');
    for (const value of ['e2e-0123456789', IDENTIFIER, PASSPHRASE]) expect(text).not.toContain(value);
  }

  const other = await launchChromium({ extension: builtExtension('chrome'), headless: true });
  try {
    const there = await other.context.newPage();
    await there.goto(`chrome-extension://${other.extensionId}/options.html`);

    await test.step('a changed file is refused, and so is a wrong passphrase', async () => {
      const changed = path.join(folder, 'changed.json');
      writeFileSync(
        changed,
        readFileSync(sealed, 'utf8').replace(
          /"ct": ?"(.)/,
          (all, sign) => all.slice(0, -1) + (sign === 'A' ? 'B' : 'A'),
        ),
      );
      expect(readFileSync(changed, 'utf8')).not.toBe(readFileSync(sealed, 'utf8'));
      await choose(there, 'Choose a file', changed);
      await there.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
      await there.getByRole('button', { name: 'Open it' }).click();
      await expect(there.getByRole('alert').first()).toBeVisible();
      await choose(there, 'Choose a file', sealed);
      await there.getByLabel('Passphrase', { exact: true }).fill('five other words of mine');
      await there.getByRole('button', { name: 'Open it' }).click();
      await expect(there.getByRole('alert').first()).toBeVisible();
      expect(await held(there)).toBe(false);
    });

    await test.step('the file opens with its passphrase, and the values are those that were saved', async () => {
      await there.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
      await there.getByRole('button', { name: 'Open it' }).click();
      await expect(there.getByText('The credentials are in memory now')).toBeVisible();
      const popup = await other.context.newPage();
      await popup.goto(`chrome-extension://${other.extensionId}/popup.html`);
      await expect(popup.getByText(USER)).toBeVisible();
      await popup.getByRole('button', { name: 'Show the secret' }).click();
      await expect(popup.getByText(SECRET)).toBeVisible();
      await popup.close();
    });

    await test.step('instances are added from their file', async () => {
      await choose(there, 'Add from a file', instances);
      await expect(there.getByRole('status').filter({ hasText: /Taken over|Already here/ })).toBeVisible();
    });
  } finally {
    await other.close();
  }
});

/** Presses a button that saves a file. @returns where the browser put it */
async function saved(page: Page, button: string, name: string): Promise<string> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const file = path.join(folder, name);
  await (await downloading).saveAs(file);
  return file;
}

/** Presses a button that opens the browser's file dialog, and chooses there. */
async function choose(page: Page, button: string, file: string): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button, exact: true }).click();
  await (await choosing).setFiles(file);
}

async function held(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const { storage } = (
      globalThis as unknown as { chrome: { storage: { session: { get(all: null): Promise<unknown> } } } }
    ).chrome;
    return JSON.stringify(await storage.session.get(null)).includes('"secret"');
  });
}
