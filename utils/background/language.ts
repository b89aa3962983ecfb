/** The product's language: the browser's, or the one that the admin chose. */
import type { Handlers } from '../messages/listen.ts';
import { type Core, DONE } from './core.ts';
import { takeIn } from './journey.ts';

export function languageHandlers(core: Core): Pick<Handlers, 'language.choose'> {
  return {
    async 'language.choose'({ language }) {
      await core.memory.preferences.update(() => (language === 'auto' ? {} : { language }));
      await core.ready();
      await takeIn(core);
      return DONE;
    },
  };
}

/** Lets every handler wait until the language is known: a worker that was just woken has to read it first. */
export function whenReady(core: Core, handlers: Handlers): Handlers {
  type Action = (...call: unknown[]) => Promise<unknown>;
  const wait =
    (action: Action): Action =>
    async (...call) => {
      await core.ready();
      return action(...call);
    };
  return Object.fromEntries(
    Object.entries(handlers).map(([name, action]) => [name, wait(action as Action)]),
  ) as unknown as Handlers;
}
