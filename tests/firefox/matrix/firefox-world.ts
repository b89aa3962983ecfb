import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { type RunningTenant, startPracticeTenant } from '../../../practice-tenant/start.ts';
import type { Setting, WindowSize } from '../../robot/matrix/axes.ts';
import { forgetEverything } from '../../robot/matrix/forget.ts';
import { autotaskPages } from '../../robot/matrix/places.ts';
import { Practice } from '../../robot/matrix/practice.ts';
import { type FirefoxBrowser, launchFirefox } from '../firefox.ts';

/** One practice tenant and one Firefox for many cases. */
export interface FirefoxWorld {
  tenant: RunningTenant;
  practice: Practice;
  firefox: FirefoxBrowser;
  /** The open Autotask pages, the newest first. */
  autotaskPages(): Promise<Page[]>;
  /** Everything as if nothing had ever happened: tenant, windows, what the extension knows. */
  begin(setting: Setting): Promise<void>;
  /** The side panel in a tab of its own. */
  openPanel(): Promise<Page>;
  isGone(): boolean;
  close(): Promise<void>;
}

const PANEL_SIZE: WindowSize = { width: 400, height: 860 };

/** Starts the world. The extension is copied first: a later build must not meet a running browser. */
export async function openFirefoxWorld(extension: string): Promise<FirefoxWorld> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'onramp-robot-'));
  const copy = path.join(folder, 'extension');
  cpSync(extension, copy, { recursive: true });
  const tenant = await startPracticeTenant();
  const practice = new Practice(tenant);
  const firefox = await launchFirefox(copy, tenant.proxy);
  const { browser } = firefox;
  let size: WindowSize = { width: 1280, height: 860 };
  browser.on('targetcreated', async (target) => {
    const page = await target.page().catch(() => null);
    page?.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
    await page?.setViewport(size).catch(() => undefined);
  });

  return {
    tenant,
    practice,
    firefox,
    autotaskPages: async () => autotaskPages(await browser.pages()),
    async begin(setting) {
      size = setting.window;
      const fresh = await firefox.openExtensionPage('sidepanel');
      const others = (await browser.pages()).filter((page) => page !== fresh);
      await Promise.all(others.map((page) => page.close().catch(() => undefined)));
      await forgetEverything(fresh);
      await fresh.goto('about:blank');
      await browser.deleteCookie(...(await browser.cookies()));
      await practice.begin(setting);
    },
    async openPanel() {
      const page = await firefox.openExtensionPage('sidepanel');
      await page.setViewport(PANEL_SIZE);
      return page;
    },
    isGone: () => !browser.connected,
    async close() {
      await firefox.close().catch(() => undefined);
      await tenant.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
