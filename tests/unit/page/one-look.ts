import type { Browser, BrowserContext, Page } from '@playwright/test';
import { afterAll, beforeAll } from 'vitest';
import type { Locator } from '../../../utils/page/guidance.ts';
import { launch, pageCode, show } from './stage.ts';

/** Shows a body under the title of an API user, asks something about it, and closes it again. */
export type LookOnce = <T>(html: string, ask: (page: Page) => Promise<T>) => Promise<T>;

/** For a test file whose pages are looked at once each: one browser for all of them. Called at the top of the file. */
export function lookingOnce(): LookOnce {
  let browser: Browser;
  let context: BrowserContext;
  beforeAll(async () => {
    browser = await launch();
    context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
    await pageCode();
  });
  afterAll(() => browser.close());

  return async (html, ask) => {
    const page = await show(context, `<!doctype html><title>API User</title>${html}`);
    const told = await ask(page);
    await page.close();
    return told;
  };
}

/** `lookingOnce` for the one question which element a locator finds: its `data-test`, or why there is none. */
export function findingOnce(): (html: string, locator: Locator) => Promise<string> {
  const lookOnce = lookingOnce();
  return (html, locator) =>
    lookOnce(html, (page) => page.evaluate((wanted) => window.inside.told(wanted), locator));
}
