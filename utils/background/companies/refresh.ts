/** Requests about reading companies, to whichever place. */
import type { Handlers } from '../../messages/listen.ts';
import { StorageRefused } from '../cell.ts';
import { type Core, DONE, no, theInstance } from '../core.ts';
import { forgetCompanies } from './local/kept-here.ts';
import { cancelInBrowser, lookAtBrowser, startInBrowser } from './local/local-refresh.ts';
import { cancelAtServer, lookAtServer, startAtServer } from './server-refresh.ts';

type Names = 'refresh.look' | 'refresh.start' | 'refresh.cancel' | 'refresh.forget';

export function refreshHandlers(core: Core): Pick<Handlers, Names> {
  return {
    async 'refresh.look'({ place }) {
      if (place === 'server') return lookAtServer(core);
      return lookAtBrowser(core).catch((error: unknown) => {
        if (error instanceof StorageRefused) return no(core.say('storageFull'));
        throw error;
      });
    },
    'refresh.start': ({ place, scope }) =>
      place === 'server' ? startAtServer(core, scope) : startInBrowser(core, scope),
    'refresh.cancel': ({ place }) => (place === 'server' ? cancelAtServer(core) : cancelInBrowser(core)),
    async 'refresh.forget'() {
      await forgetCompanies(core, (await theInstance(core)).id);
      return DONE;
    },
  };
}
