/** Firefox with the built extension, driven over WebDriver BiDi; every `*.autotask.net` is the practice tenant. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { z } from 'zod';
import { until } from '../robot/until.ts';

export interface FirefoxBrowser {
  browser: Browser;
  /** Opens one of the extension's own pages in a tab: Firefox's sidebar shows the same document. */
  openExtensionPage(
    name: 'popup' | 'sidepanel' | 'options' | 'welcome' | 'mapping',
    query?: string,
  ): Promise<Page>;
  close(): Promise<void>;
}

const Manifest = z.object({
  browser_specific_settings: z.object({ gecko: z.object({ id: z.string() }) }),
});

/**
 * @param extension folder of the built extension
 * @param proxy address of the practice tenant's CONNECT proxy
 */
export async function launchFirefox(extension: string, proxy: string): Promise<FirefoxBrowser> {
  const manifest = Manifest.parse(JSON.parse(readFileSync(path.join(extension, 'manifest.json'), 'utf8')));
  const uuid = crypto.randomUUID();
  const { hostname, port } = new URL(proxy);
  const executablePath = process.env.FIREFOX_PATH;
  if (!executablePath) throw new Error('FIREFOX_PATH names no Firefox.');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 860 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({
        [manifest.browser_specific_settings.gecko.id]: uuid,
      }),
      'extensions.webextOptionalPermissionPrompts': false,
      'network.proxy.type': 1,
      'network.proxy.ssl': hostname,
      'network.proxy.ssl_port': Number(port),
      'intl.accept_languages': 'en-US',
    },
  });
  await browser.installExtension(extension);
  return {
    browser,
    async openExtensionPage(name, query = '') {
      const page = await browser.newPage();
      // No load event comes for such pages: the address tells when it is there.
      void page.goto(`moz-extension://${uuid}/${name}.html${query}`, { timeout: 1 }).catch(() => undefined);
      const there = await until(async () => {
        const text = await page
          .evaluate(() =>
            location.protocol === 'moz-extension:' ? document.querySelector('h1')?.textContent : undefined,
          )
          .catch(() => undefined);
        return text ? true : undefined;
      }, 20_000);
      if (!there) throw new Error(`${name}.html did not open in Firefox.`);
      return page;
    },
    close: () => browser.close(),
  };
}
