import { browser } from '../browser.ts';
import { listen } from '../messages/listen.ts';
import { createCore } from './core.ts';
import { createHandlers } from './handlers.ts';
import { OUTBOX_ALARM, resumeOutbox } from './outbox.ts';

/** Brings the background to life. Registers every listener before it returns, so that none of the waking event is missed. */
export function startBackground(): void {
  const core = createCore();
  listen(createHandlers(core), (name, error) => console.error(`onramp: ${name} failed (${error})`));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === OUTBOX_ALARM) void resumeOutbox(core);
  });
  void resumeOutbox(core);
  void restrictStorage();
}

/** Where the browser can, keeps content scripts away from the storage (Firefox has no such switch). */
async function restrictStorage(): Promise<void> {
  for (const area of [browser.storage.local, browser.storage.session]) {
    if ('setAccessLevel' in area && typeof area.setAccessLevel === 'function') {
      await area.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
    }
  }
}
