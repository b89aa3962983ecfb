import { loadSkin } from '../skins/load.ts';
import type { Skin } from '../skins/skin.ts';
import type { Tenant } from '../state/tenant.ts';
import { changePageOptions, PageOptions, type PageOptionsInput } from './options.ts';
import { PagesServer } from './pages-server.ts';

export type { PageOptionsInput } from './options.ts';
export { PageOptions } from './options.ts';

/** The pages' side of the practice tenant: a request to a UI host in, a page out. */
export interface PagesHandler {
  handle(request: Request, context: { host: string }): Promise<Response>;
}

/** A handler whose options can be changed while it runs. */
export interface Pages extends PagesHandler {
  readonly options: PageOptions;
  /**
   * Changes some options; pages that are open keep theirs.
   *
   * @returns the options in force, or sentences that say why nothing was changed
   */
  setOptions(change: unknown): Promise<PageOptions | string[]>;
}

/**
 * The admin pages over a tenant's state.
 *
 * @param options how the pages show themselves; what is left out is at its default
 * @throws when the options do not fit their schema (a mistake of the caller). A skin that cannot be loaded is said on
 *   the pages; ask `setOptions({ skin })` first to get the sentence back.
 */
export function createPages(tenant: Tenant, options: PageOptionsInput = {}): Pages {
  let current = PageOptions.parse(options);
  let skin: Promise<Skin | string> = loadSkin(current.skin);
  const server = new PagesServer(tenant);
  return {
    get options() {
      return current;
    },
    async setOptions(change) {
      const next = changePageOptions(current, change);
      if (Array.isArray(next)) return next;
      const loaded = await loadSkin(next.skin);
      if (typeof loaded === 'string') return [loaded];
      skin = Promise.resolve(loaded);
      current = next;
      return next;
    },
    async handle(request, { host }) {
      const loaded = await skin;
      if (typeof loaded === 'string') return new Response(loaded, { status: 500 });
      return server.handle(request, { host, options: current, skin: loaded });
    },
  };
}

/** Changes the options of running pages; see `Pages.setOptions`. For the control port. */
export function setPageOptions(pages: Pages, change: unknown): Promise<PageOptions | string[]> {
  return pages.setOptions(change);
}
