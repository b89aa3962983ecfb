import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { PageOptions } from '../../../practice-tenant/pages/options.ts';
import { type RunningTenant, startPracticeTenant } from '../../../practice-tenant/start.ts';
import { type ExtensionBrowser, launchChromium } from '../chromium.ts';
import type { Setting } from './axes.ts';

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
  const control = async (what: string, body: unknown = {}): Promise<void> => {
    const answer = await fetch(new URL(`__practice/${what}`, tenant.control), {
      method: 'POST',
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`The practice tenant refused ${what}: ${await answer.text()}`);
  };
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
    setPages: (change) => control('pages', change),
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
      await control('reset');
      await control('pages', pageOptions(setting));
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

/** The options that a case sets; everything that it does not name is at its default again. */
function pageOptions(setting: Setting): unknown {
  const { host: _host, window: _window, detour: _detour, binding: _binding, content, ...pages } = setting;
  const { menuDelayMs, ...rest } = pages;
  return PageOptions.parse({ ...rest, timing: { ...content, menuDelayMs } });
}

/** Asks the extension, from a page of its own, to end the guide and to forget all instances. */
async function forgetEverything(page: Page): Promise<void> {
  await page.evaluate(async () => {
    interface Extension {
      runtime: { sendMessage(message: unknown): Promise<unknown> };
    }
    const { chrome } = globalThis as unknown as { chrome: Extension };
    for (const onramp of ['guide.stop', 'instances.forget'])
      await chrome.runtime.sendMessage({ onramp, body: {} });
  });
}
