/** The extension's own page as a person uses it in Firefox: by headings, buttons and fields. */
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { until } from '../robot/until.ts';

/** A click by a person may come as late as this; a busy machine is slow. */
const PATIENCE = 20_000;

/** What the panel says about the step at hand. */
export interface ShownStep {
  /** The step's name in the guide, which judges use too. */
  id: string;
  title: string;
  text: string;
}

/** Presses the button whose text or label fits, once it can be pressed. */
export async function press(page: Page, name: string, patience = PATIENCE): Promise<void> {
  const pressed = await until(async () => {
    const button = await buttonOf(page, name);
    if (!button || !(await standsStill(button))) return undefined;
    return button.click().then(
      () => true,
      () => undefined,
    );
  }, patience);
  if (!pressed) throw new Error(`No button ${name}. The page says: ${await said(page)}`);
}

/** Whether such a button can be pressed now. */
export async function canPress(page: Page, name: string): Promise<boolean> {
  return (await buttonOf(page, name)) !== null;
}

async function buttonOf(page: Page, name: string): Promise<ElementHandle<HTMLButtonElement> | null> {
  const handle = await page.evaluateHandle(
    (wanted) =>
      [...document.querySelectorAll<HTMLButtonElement>('button')].find(
        (one) =>
          new RegExp(wanted).test((one.getAttribute('aria-label') ?? one.textContent ?? '').trim()) &&
          !one.disabled &&
          one.checkVisibility(),
      ),
    name,
  );
  return handle.asElement() as ElementHandle<HTMLButtonElement> | null;
}

/** Clicks the link of that name. Returns false when there is none. */
export async function followLink(page: Page, name: string): Promise<boolean> {
  const handle = await page.evaluateHandle(
    (wanted) =>
      [...document.querySelectorAll('a')].find(
        (link) => link.textContent?.trim() === wanted && link.checkVisibility(),
      ),
    name,
  );
  const link = handle.asElement() as ElementHandle<HTMLAnchorElement> | null;
  await link?.click().catch(() => undefined);
  return link !== null;
}

/**
 * Acts in the panel's tab, which a click must bring to the front. A real sidebar does not hide the page beside it:
 * what was in front comes back there.
 */
export async function inFront<Result>(
  browser: Browser,
  panel: Page,
  act: () => Promise<Result>,
): Promise<Result> {
  const pages = (await browser.pages()).filter((page) => page !== panel);
  const shown = await Promise.all(pages.map((page) => page.evaluate(isShown).catch(() => false)));
  await panel.bringToFront();
  try {
    return await act();
  } finally {
    await pages[shown.indexOf(true)]?.bringToFront().catch(() => undefined);
  }
}

const isShown = () => document.visibilityState === 'visible';

/**
 * Nothing moves the button: what was pressed before may still open and close parts above it, and a
 * click at its old place would press nothing, or something else.
 */
function standsStill(button: ElementHandle<HTMLButtonElement>): Promise<boolean> {
  return button
    .evaluate(async (element) => {
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const places: string[] = [];
      for (let frame = 0; frame < 4; frame += 1) {
        // A tab behind others draws no frames.
        await new Promise((next) => (document.hidden ? setTimeout(next, 20) : requestAnimationFrame(next)));
        places.push(element.isConnected ? JSON.stringify(element.getBoundingClientRect()) : `gone ${frame}`);
      }
      return new Set(places).size === 1;
    })
    .catch(() => false);
}

/** Types into the field of that label. */
export async function fill(page: Page, label: string, value: string): Promise<void> {
  const typed = await until(async () => {
    const handle = await page.evaluateHandle((wanted) => {
      const one = [...document.querySelectorAll('label')].find(({ textContent }) =>
        textContent?.startsWith(wanted),
      );
      return one ? document.getElementById(one.htmlFor) : null;
    }, label);
    const field = handle.asElement();
    if (!field) return undefined;
    await (field as ElementHandle<HTMLInputElement>).type(value);
    return true;
  }, PATIENCE);
  if (!typed) throw new Error(`No field ${label}. The page says: ${await said(page)}`);
}

/** Waits until the page shows the words. */
export async function waitForWords(page: Page, words: RegExp, milliseconds = PATIENCE): Promise<string> {
  const found = await until(async () => words.exec(await said(page))?.[0], milliseconds);
  if (found === undefined) throw new Error(`Never said ${words}. The page says: ${await said(page)}`);
  return found;
}

export function said(page: Page): Promise<string> {
  return page.evaluate(() => document.body.textContent ?? '');
}

/**
 * Starts the guide whose part is open, and waits until it runs. The guide may bring Autotask's page to the front in the
 * middle of the click, which then counts as failed and yet is done: whether the guide runs is what counts.
 */
export async function startGuide(page: Page): Promise<void> {
  const runs = await until(async () => {
    if (await currentStep(page)) return true;
    await press(page, '^(Start|Continue) guide$', 1000).catch(() => undefined);
    return until(async () => ((await currentStep(page)) ? true : undefined), 5000);
  }, 2 * PATIENCE);
  if (!runs) throw new Error(`The guide did not start. The page says: ${await said(page)}`);
}

/** Title and words of the current step of the running guide. */
export function currentStep(page: Page): Promise<ShownStep | undefined> {
  return page.evaluate(() => {
    const step = [...document.querySelectorAll<HTMLElement>('[aria-current="step"]')].find(
      (item) =>
        item.checkVisibility() &&
        [...(item.closest('[data-part]')?.querySelectorAll('button') ?? [])].some(
          (button) => button.textContent?.trim() === 'Pause guide',
        ),
    );
    if (!step) return undefined;
    return {
      id: step.dataset.step ?? '',
      title: step.querySelector('h1, h2, h3, h4')?.firstChild?.textContent?.trim() ?? '',
      text: step.querySelector('p:not(h3 p)')?.textContent ?? '',
    };
  });
}

/** What stands in the guide's way, in the panel's words. */
export async function trouble(page: Page): Promise<string | undefined> {
  const alerts = await page.evaluate(() =>
    [...document.querySelectorAll('[role="alert"]')]
      .filter((alert) => alert.checkVisibility())
      .map(({ textContent }) => textContent ?? ''),
  );
  return alerts.join(' ').trim() || undefined;
}

/** Answers the question who will use the API user. */
export async function decideBinding(page: Page, kind: 'vendor' | 'custom'): Promise<void> {
  await page.evaluate(
    (wanted) =>
      [...document.querySelectorAll('label')]
        .find(({ textContent }) => new RegExp(wanted, 'i').test(textContent ?? ''))
        ?.click(),
    kind === 'custom' ? 'own integration' : 'integration vendor',
  );
  await press(page, '^Use this$');
}
