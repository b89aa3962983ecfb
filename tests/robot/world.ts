import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { type IntegrationApi, startIntegrationApi } from '../../integration-api/start.ts';
import { type RunningTenant, startPracticeTenant } from '../../practice-tenant/start.ts';
import { type ExtensionBrowser, launchChromium } from './chromium.ts';

/** Everything a journey needs, running on loopback. */
export interface World {
  tenant: RunningTenant;
  api: IntegrationApi;
  /** A token of the integration API, as its administrator would hand it over. */
  apiToken: string;
  browser: ExtensionBrowser;
  /** The integration API's own folder: database and key file. */
  apiFolder: string;
  /** Opens one of the extension's own pages in a tab. */
  openExtensionPage(name: 'popup' | 'sidepanel' | 'options' | 'welcome'): Promise<Page>;
  close(): Promise<void>;
}

export interface WorldOptions {
  extension: string;
  headless?: boolean;
  colorScheme?: 'light' | 'dark';
  locale?: string;
  /** Where the integration API keeps its database, begun anew; a temporary folder when absent. */
  dataFolder?: string;
  tenant?: Parameters<typeof startPracticeTenant>[0];
  /** Hears every line that the integration API logs, at its most talkative; it is silent when absent. */
  apiLog?(line: string): void;
}

/** Starts practice tenant, integration API and Chromium with the extension, wired to each other. */
export async function openWorld(options: WorldOptions): Promise<World> {
  const tenant = await startPracticeTenant(options.tenant ?? {});
  const apiFolder = options.dataFolder
    ? path.join(options.dataFolder, 'integration-api')
    : mkdtempSync(path.join(os.tmpdir(), 'onramp-api-'));
  if (options.dataFolder) rmSync(apiFolder, { recursive: true, force: true });
  const api = await startIntegrationApi({
    port: 0,
    dataFolder: apiFolder,
    logLevel: options.apiLog ? 'trace' : 'silent',
    ...(options.apiLog ? { logTo: { write: options.apiLog } } : {}),
    resolveAutotask: `127.0.0.1:${tenant.httpsPort}`,
    vendors: Object.fromEntries(
      tenant.tenant.listVendors().map((vendor) => [vendor.name, vendor.trackingIdentifier]),
    ),
  });
  let apiEnded = false;
  const apiToken = await api.mintToken('journey');
  const browser = await launchChromium({
    extension: options.extension,
    autotaskPort: tenant.httpsPort,
    headless: options.headless ?? true,
    granted: ['http://127.0.0.1/*'],
    allowed: ['clipboardRead', 'clipboardWrite', 'offscreen'],
    ...(options.colorScheme ? { colorScheme: options.colorScheme } : {}),
    ...(options.locale ? { locale: options.locale } : {}),
  });
  return {
    tenant,
    api: {
      ...api,
      async close() {
        apiEnded = true;
        await api.close();
      },
    },
    apiToken,
    browser,
    apiFolder,
    async openExtensionPage(name) {
      const page = await browser.context.newPage();
      await page.goto(`chrome-extension://${browser.extensionId}/${name}.html`);
      return page;
    },
    async close() {
      await browser.close();
      if (!apiEnded) await api.close();
      await tenant.close();
      if (!options.dataFolder) rmSync(apiFolder, { recursive: true, force: true });
    },
  };
}
