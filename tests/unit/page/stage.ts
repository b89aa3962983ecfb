import path from 'node:path';
import { type Browser, type BrowserContext, chromium, type Frame, type Page } from '@playwright/test';
import { build } from 'vite';
import type * as Inside from './inside.ts';

declare global {
  interface Window {
    inside: typeof Inside;
  }
}

let bundle: Promise<string> | undefined;

/** The page code as one classic script that defines `inside`. */
export function pageCode(): Promise<string> {
  bundle ??= build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: path.join(import.meta.dirname, 'inside.ts'), formats: ['iife'], name: 'inside' },
    },
  }).then((made) => {
    const [first] = Array.isArray(made) ? made : [made];
    const chunk = first && 'output' in first ? first.output[0] : undefined;
    if (chunk?.type !== 'chunk') throw new Error('The page code was not built.');
    return `${chunk.code}\nglobalThis.inside = inside;`;
  });
  return bundle;
}

/** Chromium for tests that look at pages: headless, one per test file. */
export function launch(args: string[] = []): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH;
  return chromium.launch({
    ...(executablePath ? { executablePath } : { channel: 'chromium' }),
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...args],
  });
}

/** A page with the given HTML and the page code in it. */
export async function show(
  context: BrowserContext,
  html: string,
  address = 'https://ww5.autotask.net/page',
): Promise<Page> {
  const page = await context.newPage();
  await page.route('**/*', (route) =>
    route.request().url() === address
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.fulfill({ status: 204 }),
  );
  await page.goto(address);
  await addCode(page.mainFrame());
  return page;
}

export async function addCode(frame: Frame): Promise<void> {
  const code = await pageCode();
  await frame.evaluate(code);
}
