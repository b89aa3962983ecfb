import { expect, type Locator, type Page } from '@playwright/test';

/** What the side panel says about the step at hand. */
export interface ShownStep {
  /** The step's name in the guide, which checks and judges use too. */
  id: string;
  title: string;
  text: string;
  /** Where the ring is, as the panel says. */
  ring: string | undefined;
  /** What the panel says about the ring, or which page to open. */
  advice: string | undefined;
}

/** A part of the journey by its heading, opened. */
export async function openPart({ page }: Panel, heading: RegExp): Promise<Locator> {
  const head = page.getByRole('button', { name: heading }).first();
  if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
  await expect(head).toHaveAttribute('aria-expanded', 'true');
  return page.locator('[data-part]', { has: head });
}

const isShown = () => document.visibilityState === 'visible';

/** The side panel as a person uses it: by its headings, buttons and fields. */
export class Panel {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' });
  }

  /** The step that is marked as current in the running guide, or nothing. */
  async currentStep(): Promise<ShownStep | undefined> {
    const seen = await this.page.evaluate(() => {
      const step = [...document.querySelectorAll<HTMLElement>('[aria-current="step"]')].find(
        // The part of a running guide ends with the button that pauses it.
        (item) =>
          item.checkVisibility() &&
          [...(item.closest('[data-part]')?.querySelectorAll('button') ?? [])].some(
            (button) => button.textContent?.trim() === 'Pause guide',
          ),
      );
      if (!step) return undefined;
      return {
        id: step.dataset.step ?? '',
        // The heading's own words; its state and "optional" follow in elements of their own.
        title: step.querySelector('h1, h2, h3, h4')?.firstChild?.textContent?.trim() ?? '',
        text: step.querySelector('p:not(h3 p)')?.textContent ?? '',
        ring: step.querySelector<HTMLElement>('[data-ring]')?.dataset.ring,
        advice: step.querySelector<HTMLElement>('[data-ring] p, [data-ring] span')?.textContent ?? undefined,
      };
    });
    return seen && { ...seen, ring: seen.ring, advice: seen.advice };
  }

  /** What stands in the guide's way, in the panel's words. */
  async trouble(): Promise<string | undefined> {
    const alerts = await this.page.getByRole('alert').allTextContents();
    return alerts.join(' ').trim() || undefined;
  }

  /**
   * Starts the guide whose part is open. The guide may bring Autotask's page to the front in the middle of the click,
   * which then is done and yet waits for the hidden panel to draw: whether the guide runs is what counts.
   */
  async startGuide(): Promise<void> {
    const runs = this.button('Pause guide');
    await expect(async () => {
      if (await runs.isVisible()) return;
      await this.press(this.button(/^(Start|Continue) guide$/).first());
      await runs.waitFor({ timeout: 5000 });
    }).toPass({ timeout: 30_000 });
  }

  /**
   * A page behind others draws seldom, and a click waits for that. A real side panel is never behind, nor does it hide
   * the page beside it: what was in front comes back there.
   */
  async inFront(act: () => Promise<void>): Promise<void> {
    const pages = this.page.context().pages();
    const shown = await Promise.all(pages.map((page) => page.evaluate(isShown).catch(() => false)));
    const beside = pages.find((page, at) => shown[at] && page !== this.page);
    await this.page.bringToFront();
    await act();
    await beside?.bringToFront().catch(() => undefined);
  }

  /** Presses a button, if it is still there: the guide may have moved on meanwhile. */
  async press(button: Locator): Promise<void> {
    await this.inFront(() => button.click({ timeout: 2000 }).catch(() => undefined));
  }

  /** Answers the question who will use the API user. */
  async decideBinding(kind: 'vendor' | 'custom'): Promise<void> {
    await this.inFront(async () => {
      await this.page
        .getByRole('radio', { name: kind === 'custom' ? /own integration/i : /integration vendor/i })
        .check();
      await this.button('Use this').click();
    });
  }

  async setUpIntegrationApi(address: string, token: string): Promise<void> {
    await this.page.getByLabel('Address', { exact: false }).fill(address);
    await this.page.getByLabel('Token', { exact: false }).first().fill(token);
    await this.button('Save and allow').click();
  }

  /** The test's rows as shown: title and state. */
  async testRows(): Promise<{ title: string; state: string }[]> {
    return this.page.locator('[data-check]').evaluateAll((rows) =>
      rows.map((row) => ({
        title: row.getAttribute('data-check') ?? '',
        state: row.getAttribute('data-state') ?? '',
      })),
    );
  }

  async runTest(): Promise<void> {
    await this.button(/^Test( again)?$/).click();
    await expect(
      this.page
        .getByText(
          /Everything works|It works, with|Something needs repair|What can be checked|Nothing is proven/,
        )
        .first(),
    ).toBeVisible({ timeout: 30_000 });
  }

  async send(): Promise<void> {
    await this.button('Send').click();
    await expect(this.page.locator('[data-delivery]').first()).toBeVisible({ timeout: 30_000 });
  }
}
