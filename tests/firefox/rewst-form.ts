/** Fills the imitation of Rewst's page from the panel, in Firefox, and looks at what that page's own script heard. */
import type { Page } from 'puppeteer-core';
import type { Receivers } from '../fakes/receivers.ts';
import { until } from '../robot/until.ts';
import type { FirefoxBrowser } from './firefox.ts';
import { fill, press, waitForWords } from './panel.ts';

export interface FilledForm {
  state: Record<string, string>;
  /** What was saved; nothing, since saving is the admin's. */
  saved: unknown;
}

export async function fillRewst(
  { browser }: FirefoxBrowser,
  panel: Page,
  { origin }: Receivers,
): Promise<FilledForm> {
  const rewst = await browser.newPage();
  await rewst.goto(`${origin}/organizations/1/integrations/x`);
  await panel.bringToFront();
  await choose(panel, 'Destination', 'Rewst: fill in the form');
  await choose(panel, 'Where your Rewst is', 'Another address');
  await fill(panel, 'Address', origin);
  await press(panel, '^Save');
  await press(panel, '^Yes, use it$');
  await press(panel, '^Fill in the form$');
  await waitForWords(panel, /press Save Configuration/, 30_000);
  await rewst.bringToFront();
  const filled = await rewst.evaluate(() => {
    const { state, saved } = window as unknown as FilledForm;
    return { state, saved };
  });
  await rewst.close();
  return filled;
}

/** Chooses an entry of the drop-down with that label, by its words. */
async function choose(page: Page, label: string, entry: string): Promise<void> {
  const chosen = await until(async () => {
    const value = await page.evaluate(
      (wanted, words) => {
        const name = [...document.querySelectorAll('label')].find(
          ({ textContent }) => textContent === wanted,
        );
        const list = name && document.getElementById(name.htmlFor);
        if (!(list instanceof HTMLSelectElement)) return undefined;
        const option = [...list.options].find(({ text }) => text === words);
        return option && { id: list.id, value: option.value };
      },
      label,
      entry,
    );
    if (!value) return undefined;
    await page.select(`[id="${value.id}"]`, value.value);
    return true;
  }, 20_000);
  if (!chosen) throw new Error(`No entry "${entry}" in ${label}.`);
}
