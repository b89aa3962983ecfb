/** Which part of the background answers which request. */
import type { Handlers } from '../messages/listen.ts';
import { captureHandlers } from './capture.ts';
import { clipboardHandlers } from './clipboard.ts';
import { filterHandlers } from './companies/filter.ts';
import { refreshHandlers } from './companies/refresh.ts';
import type { Core } from './core.ts';
import { credentialHandlers } from './credentials.ts';
import { destinationHandlers } from './destinations.ts';
import { guideHandlers } from './guides.ts';
import { instanceHandlers } from './instances.ts';
import { keptHandlers } from './kept.ts';
import { languageHandlers, whenReady } from './language.ts';
import { mappingHandlers } from './mapping/handlers.ts';
import { withNotices } from './notices.ts';
import { outboxHandlers } from './outbox.ts';
import { buildState } from './state.ts';
import { structureHandlers } from './structure.ts';
import { testHandlers } from './testing.ts';
import { trialHandlers } from './trials.ts';
import { triggerHandlers } from './triggers/handlers.ts';
import { proofHandlers } from './webhook-proof.ts';

export function createHandlers(core: Core): Handlers {
  const handlers = withNotices(core, {
    'state.get': async () => ({ ok: true, value: await buildState(core) }),
    ...guideHandlers(core),
    ...instanceHandlers(core),
    ...credentialHandlers(core),
    ...captureHandlers(core),
    ...clipboardHandlers(core),
    ...testHandlers(core),
    ...proofHandlers(core),
    ...structureHandlers(core),
    ...destinationHandlers(core),
    ...outboxHandlers(core),
    ...trialHandlers(core),
    ...keptHandlers(core),
    ...languageHandlers(core),
    ...triggerHandlers(core),
    ...filterHandlers(core),
    ...refreshHandlers(core),
    ...mappingHandlers(core),
  });
  return whenReady(core, handlers);
}
