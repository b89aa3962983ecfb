import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { type RunningTenant, startPracticeTenant } from '../../../practice-tenant/start.ts';
import { type ExtensionBrowser, launchChromium } from '../chromium.ts';
import type { Setting } from './axes.ts';
import { forgetEverything } from './forget.ts';
import { Practice } from './practice.ts';

/** One practice tenant and one browser for many cases. */
export interface RobotWorld {
  tenant: RunningTenant;
  browser: ExtensionBrowser;
  /** Options of the pages, as they are now. */
  setPages(change: Record<string, unknown>): Promise<void>;
  /** Everything as if nothing had ever happened: tenant, windows, what the extension knows. */
  begin(setting: Setting): Promise<void>;
  /** The side panel in a tab of its own. */
  openPanel(): Promise<Page>;
  /** The browser has crashed or was closed: nothing can be played here any more. */
  isGone(): boolean;
  close(): Promise<void>;
}

/** Starts the world. The extension is copied first: a later build must not meet a running browser. */
export async function openRobotWorld(extension: string): Promise<RobotWorld> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'onramp-robot-'));
  const copy = path.join(folder, 'extension');
  cpSync(extension, copy, { recursive: true });
  const tenant = await startPracticeTenant();
  const browser = await launchChromium({ extension: copy, autotaskPort: tenant.httpsPort, headless: true });
  const practice = new Practice(tenant);
  const panelAddress = `chrome-extension://${browser.extensionId}/sidepanel.html`;
  let size = { width: 1280, height: 860 };
  let gone = false;
  browser.context.on('close', () => {
    gone = true;
  });
  browser.context.on('page', (page) => {
    page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
    void page.setViewportSize(size).catch(() => undefined);
  });

  return {
    tenant,
    browser,
    setPages: (change) => practice.setPages(change),
    async begin(setting) {
      size = setting.window;
      const fresh = await browser.context.newPage();
      await Promise.all(
        browser.context
          .pages()
          .filter((page) => page !== fresh)
          .map((page) => page.close()),
      );
      await fresh.goto(panelAddress);
      await forgetEverything(fresh);
      await fresh.goto('about:blank');
      await browser.context.clearCookies();
      await practice.begin(setting);
    },
    async openPanel() {
      const page = await browser.context.newPage();
      await page.setViewportSize({ width: 400, height: 860 });
      await page.goto(panelAddress);
      return page;
    },
    isGone: () => gone,
    async close() {
      await browser.close().catch(() => undefined);
      await tenant.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
