import { expect, type Locator, type Page } from '@playwright/test';

/** What the side panel says about the step at hand. */
export interface ShownStep {
  title: string;
  text: string;
  /** Where the ring is, as the panel says. */
  ring: string | undefined;
}

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
    const step = this.page.locator('[aria-current="step"]').first();
    if (!(await step.isVisible().catch(() => false))) return undefined;
    const heading = step.getByRole('heading').first();
    // The heading's own words; its state and "optional" follow in elements of their own.
    const title = (await heading.evaluate((element) => element.firstChild?.textContent)) ?? '';
    const text = (await step.getByRole('paragraph').first().textContent()) ?? '';
    const ring = await step
      .locator('[data-ring]')
      .getAttribute('data-ring', { timeout: 500 })
      .catch(() => null);
    return { title: title.trim(), text, ring: ring ?? undefined };
  }

  /** Answers the question who will use the API user. */
  async decideBinding(kind: 'vendor' | 'custom'): Promise<void> {
    await this.page
      .getByRole('radio', { name: kind === 'custom' ? /own integration/i : /integration vendor/i })
      .check();
    await this.button('Use this').click();
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
      this.page.getByText(/Everything works|It works, with|Something needs repair/).first(),
    ).toBeVisible({ timeout: 30_000 });
  }

  async send(): Promise<void> {
    await this.button('Send').click();
    await expect(this.page.locator('[data-delivery]').first()).toBeVisible({ timeout: 30_000 });
  }
}
