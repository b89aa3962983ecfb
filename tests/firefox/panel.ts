/** The extension's own page as a person uses it in Firefox: by headings, buttons and fields. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from '../robot/until.ts';

/** A click by a person may come as late as this; a busy machine is slow. */
const PATIENCE = 20_000;

/** Presses the button whose text or label fits, once it can be pressed. */
export async function press(page: Page, name: string): Promise<void> {
  const pressed = await until(async () => {
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
    const button = handle.asElement() as ElementHandle<HTMLButtonElement> | null;
    if (!button || !(await standsStill(button))) return undefined;
    return button.click().then(
      () => true,
      () => undefined,
    );
  }, PATIENCE);
  if (!pressed) throw new Error(`No button ${name}. The page says: ${await said(page)}`);
}

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

/** Starts the guide whose part is open, and waits until it runs. */
export async function startGuide(page: Page): Promise<void> {
  await press(page, '^(Start|Continue) guide$');
  if (!(await until(() => currentStep(page), PATIENCE))) {
    throw new Error(`The guide did not start. The page says: ${await said(page)}`);
  }
}

/** Title and words of the current step of the running guide. */
export function currentStep(page: Page): Promise<{ title: string; text: string } | undefined> {
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
      title: step.querySelector('h1, h2, h3, h4')?.firstChild?.textContent?.trim() ?? '',
      text: step.querySelector('p:not(h3 p)')?.textContent ?? '',
    };
  });
}
