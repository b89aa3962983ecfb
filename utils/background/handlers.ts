/** Which part of the background answers which request. */
import type { Handlers } from '../messages/listen.ts';
import type { Answer } from '../messages/requests.ts';
import type { Core } from './core.ts';
import { destinationHandlers } from './destinations.ts';
import { instanceHandlers } from './instances.ts';
import { outboxHandlers } from './outbox.ts';
import { buildState } from './state.ts';

export function createHandlers(core: Core): Handlers {
  const notYet = async (): Promise<Answer<undefined>> => ({ ok: false, reason: 'Not available.' });
  return {
    'state.get': async () => ({ ok: true, value: await buildState(core) }),
    ...instanceHandlers(core),
    'agent.hello': async () => null,
    'facts.report': async () => null,
    'hint.pressed': async () => null,
    'guide.start': notYet,
    'guide.stop': notYet,
    'step.didIt': notYet,
    'step.reopen': notYet,
    'guide.reveal': notYet,
    'zone.choose': notYet,
    'capture.run': notYet,
    'credentials.set': notYet,
    'credentials.forget': notYet,
    'credentials.reveal': async () => ({ ok: false, reason: 'Nothing is held.' }),
    'test.run': notYet,
    ...destinationHandlers(core),
    ...outboxHandlers(core),
  };
}
