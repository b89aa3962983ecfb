import type { Handlers } from '../messages/listen.ts';
import { type Answer, REQUESTS, type RequestName } from '../messages/requests.ts';
import { StorageRefused } from './cell.ts';
import { type Core, no, notify } from './core.ts';

/** Requests that only look: they neither clear a notice nor leave one. */
const LOOKING: ReadonlySet<RequestName> = new Set([
  'state.get',
  'credentials.reveal',
  'credentials.copy',
  'clipboard.due',
  'clipboard.ended',
  'vault.export',
  'instances.export',
  'destination.preview',
  'destination.trial',
  'triggers.list',
  'triggers.events',
  'triggers.errors',
  'filter.fields',
  'filter.count',
  'refresh.look',
]);

type Action = (body: never) => Promise<Answer>;

/**
 * Lets every action of the admin clear the last notice and, when it fails as a whole, leave its reason as the new one:
 * a popup that closed meanwhile finds it there.
 */
export function withNotices(core: Core, handlers: Handlers): Handlers {
  const wrap = (name: RequestName, action: Action): Action => {
    if (REQUESTS[name].from !== 'page' || LOOKING.has(name)) return action;
    return async (body) => {
      const answer = await clear(core)
        .then(() => action(body))
        .catch((error: unknown): Answer => {
          if (error instanceof StorageRefused) return no(core.say('storageFull'));
          throw error;
        });
      // With a full disk even the notice may find no room; the answer itself still tells.
      if (!answer.ok) await notify(core, 'error', answer.reason).catch(() => undefined);
      return answer;
    };
  };
  const names = Object.keys(handlers) as RequestName[];
  return Object.fromEntries(
    names.map((name) => [name, wrap(name, handlers[name] as Action)]),
  ) as unknown as Handlers;
}

async function clear(core: Core): Promise<void> {
  await core.memory.session.update((session) => {
    if (!session.notice) return session;
    const { notice: _seen, ...rest } = session;
    return rest;
  });
}
