import { PageOptions } from '../../../practice-tenant/pages/options.ts';
import type { RunningTenant } from '../../../practice-tenant/start.ts';
import type { Setting } from './axes.ts';

/** Tells the practice tenant, by its control port, what a case is played under. */
export class Practice {
  readonly #tenant: RunningTenant;

  constructor(tenant: RunningTenant) {
    this.#tenant = tenant;
  }

  /** Everything as if nothing had ever happened, under the setting of a case. */
  async begin(setting: Setting): Promise<void> {
    await this.#control('reset');
    await this.setPages(pageOptions(setting));
  }

  /** Changes options of the pages, as they are now. */
  setPages(change: Record<string, unknown>): Promise<void> {
    return this.#control('pages', change);
  }

  async #control(what: string, body: unknown = {}): Promise<void> {
    const answer = await fetch(new URL(`__practice/${what}`, this.#tenant.control), {
      method: 'POST',
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`The practice tenant refused ${what}: ${await answer.text()}`);
  }
}

/** The options that a case sets; everything that it does not name is at its default again. */
function pageOptions(setting: Setting): PageOptions {
  const { host: _host, window: _window, detour: _detour, binding: _binding, content, ...pages } = setting;
  const { menuDelayMs, ...rest } = pages;
  return PageOptions.parse({ ...rest, timing: { ...content, menuDelayMs } });
}
