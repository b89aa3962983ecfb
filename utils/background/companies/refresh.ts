/** Requests about reading companies, to whichever place. */
import type { Handlers } from '../../messages/listen.ts';
import { type Core, no } from '../core.ts';
import { cancelAtServer, lookAtServer, startAtServer } from './server-refresh.ts';

type Names = 'refresh.look' | 'refresh.start' | 'refresh.cancel';

export function refreshHandlers(core: Core): Pick<Handlers, Names> {
  const notHere = async () => no('not here');
  return {
    'refresh.look': ({ place }) => (place === 'server' ? lookAtServer(core) : notHere()),
    'refresh.start': ({ place, scope }) => (place === 'server' ? startAtServer(core, scope) : notHere()),
    'refresh.cancel': ({ place }) => (place === 'server' ? cancelAtServer(core) : notHere()),
  };
}
