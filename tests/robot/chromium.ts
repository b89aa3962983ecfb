import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';

export interface ExtensionBrowser {
  context: BrowserContext;
  extensionId: string;
  /** The temporary profile on disk. */
  profile: string;
  close(): Promise<void>;
}

export interface ChromiumOptions {
  /** Folder of the built extension. */
  extension: string;
  /** Port on loopback that plays every `*.autotask.net` host; without it the real hosts are meant. */
  autotaskPort?: number;
  headless: boolean;
  /** Match patterns that count as granted: nobody can click the browser's own prompt in a test. */
  granted?: string[];
  /** Optional permissions that count as granted at the click, in the same way. */
  allowed?: string[];
  colorScheme?: 'light' | 'dark';
  locale?: string;
  viewport?: { width: number; height: number } | null;
  profile?: string;
}

/**
 * Starts Chromium with the production build of the extension on a profile of its own.
 * The executable is `CHROMIUM_PATH`, or Playwright's own Chromium.
 */
export async function launchChromium(options: ChromiumOptions): Promise<ExtensionBrowser> {
  const profile = options.profile ?? mkdtempSync(path.join(os.tmpdir(), 'onramp-chromium-'));
  const extensionId = unpackedExtensionId(options.extension);
  seedProfile(profile, extensionId, options.granted ?? [], options.allowed ?? []);
  const executablePath = process.env.CHROMIUM_PATH;
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath ? { executablePath } : { channel: 'chromium' }),
    headless: options.headless,
    colorScheme: options.colorScheme ?? 'light',
    locale: options.locale ?? 'en-US',
    viewport: options.viewport === undefined ? { width: 1280, height: 860 } : options.viewport,
    ignoreHTTPSErrors: options.autotaskPort !== undefined,
    args: [
      `--load-extension=${options.extension}`,
      `--disable-extensions-except=${options.extension}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.autotaskPort === undefined
        ? []
        : [
            `--host-resolver-rules=MAP *.autotask.net 127.0.0.1:${options.autotaskPort}, MAP autotask.net 127.0.0.1:${options.autotaskPort}`,
            // For the service worker's own requests, which ignoreHTTPSErrors does not cover.
            '--ignore-certificate-errors',
          ]),
    ],
  });
  return {
    context,
    extensionId,
    profile,
    async close() {
      await context.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The id that Chromium gives an unpacked extension: the first half of its path's hash, in letters a to p. */
export function unpackedExtensionId(folder: string): string {
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/**
 * Writes permissions that were "granted earlier" into a fresh profile, so that a clicked
 * `permissions.request()` answers yes without the prompt that no test can click.
 * Undocumented and unsigned on Linux only; elsewhere the prompt appears.
 */
function seedProfile(profile: string, extensionId: string, origins: string[], api: string[]): void {
  const permissions = { api, explicit_host: origins, manifest_permissions: [], scriptable_host: [] };
  mkdirSync(path.join(profile, 'Default'), { recursive: true });
  writeFileSync(
    path.join(profile, 'Default', 'Preferences'),
    JSON.stringify({
      extensions: { settings: { [extensionId]: { runtime_granted_permissions: permissions } } },
    }),
    { flag: 'wx' },
  );
}
