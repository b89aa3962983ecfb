import type { BrowserContext, ElementHandle, Page } from '@playwright/test';
import type { Tenant } from '../../../practice-tenant/state/tenant.ts';

/** A person at the pages who always knows what is what: finds things by the pages' own truth, and really clicks. */
export class Hand {
  readonly context: BrowserContext;
  readonly #origin: string;
  page: Page;

  constructor(context: BrowserContext, page: Page, origin: string) {
    this.context = context;
    this.page = page;
    this.#origin = origin;
  }

  async logIn(tenant: Tenant): Promise<void> {
    await this.page.goto(this.#origin);
    await this.submitLogin(tenant);
    await this.page.waitForURL(/LandingPage/);
  }

  async submitLogin(tenant: Tenant): Promise<void> {
    const admin = tenant.listPersons().find((person) => person.isAdmin);
    await this.page.fill('[name=UserName]', admin?.userName ?? '');
    await this.page.fill('[name=Password]', admin?.password ?? '');
    await this.page.keyboard.press('Enter');
  }

  async open(path: string): Promise<void> {
    await this.page.goto(`${this.#origin}${path}`);
  }

  /** The visible element that is for this, in any frame of the page; waits for it. */
  async find(truth: string): Promise<ElementHandle<HTMLElement>> {
    for (const end = Date.now() + 10_000; Date.now() < end; ) {
      for (const frame of this.page.frames()) {
        const found = await frame
          .evaluateHandle((id) => {
            const known = window.__practiceTruth;
            const all = known ? [...document.querySelectorAll<HTMLElement>('body *')] : [];
            return all.find((one) => one.checkVisibility() && known?.idOf(one) === id) ?? null;
          }, truth)
          .catch(() => undefined);
        const element = found?.asElement();
        if (element) return element as ElementHandle<HTMLElement>;
      }
      await this.page.waitForTimeout(40);
    }
    throw new Error(`Nothing on the page is for ${truth}.`);
  }

  async click(truth: string, options: { button?: 'right' } = {}): Promise<void> {
    // A page may be drawn anew between looking and clicking: look again, as a person would.
    for (let attempt = 0; ; attempt += 1) {
      try {
        await (await this.find(truth)).click({ ...options, timeout: 2_000 });
        return;
      } catch (cause) {
        if (attempt === 3) throw cause;
      }
    }
  }

  async hover(truth: string): Promise<void> {
    await (await this.find(truth)).hover();
  }

  async type(truth: string, text: string): Promise<void> {
    await this.click(truth);
    await this.page.keyboard.press('Control+a');
    if (text === '') await this.page.keyboard.press('Delete');
    else await this.page.keyboard.type(text);
  }

  /** Chooses from a select, or from the product's picker. */
  async choose(truth: string, text: string): Promise<void> {
    const element = await this.find(truth);
    if (await element.evaluate((one) => one.tagName === 'SELECT')) {
      await element.selectOption({ label: text });
      return;
    }
    await this.click(truth);
    for (const frame of this.page.frames()) {
      const option = frame.getByText(text, { exact: true }).filter({ visible: true });
      if ((await option.count()) > 0) {
        await option.last().click();
        return;
      }
    }
    throw new Error(`${truth} does not offer ${text}.`);
  }

  /** What happens in the tab or window that this opens; ends when it has closed. */
  async inNewPage(opening: () => Promise<void>, work: (hand: Hand) => Promise<void>): Promise<void> {
    const [opened] = await Promise.all([this.context.waitForEvent('page'), opening()]);
    const hand = new Hand(this.context, opened, this.#origin);
    const closed = opened.waitForEvent('close');
    await work(hand);
    await closed;
  }
}
