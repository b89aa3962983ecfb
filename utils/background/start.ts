import { browser } from '../browser.ts';
import { dropMappingDraftsExcept } from '../drafts/mapping.ts';
import { listen } from '../messages/listen.ts';
import { CLIPBOARD_ALARM, lookIntoClipboard, resumeClipboard } from './clipboard.ts';
import { REFRESH_ALARM, resumeInBrowser } from './companies/local/local-refresh.ts';
import { type Core, createCore } from './core.ts';
import { EXPIRY_ALARM, forgetDue } from './credentials.ts';
import { injectEverywhere } from './frame-orders.ts';
import { tabClosed, tabGone } from './guides.ts';
import { createHandlers } from './handlers.ts';
import { OUTBOX_ALARM, resumeOutbox } from './outbox.ts';
import { followTabs, seeOpenTabs } from './tabs.ts';

/** Brings the background to life. Registers every listener before it returns, so that none of the waking event is missed. */
export function startBackground(): void {
  const core = createCore();
  listen(createHandlers(core), {
    onMistake: (name, error) => console.error(`onramp: ${name} failed (${error})`),
    language: () =>
      core.ready().then(
        () => core.language(),
        () => core.language(),
      ),
  });
  followTabs(core, {
    left: (tabId) => void tabGone(core, tabId),
    closed: (tabId) => void tabClosed(core, tabId),
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === OUTBOX_ALARM) void core.ready().then(() => resumeOutbox(core));
    if (name === EXPIRY_ALARM) void forgetDue(core);
    if (name === REFRESH_ALARM) void core.ready().then(() => resumeInBrowser(core));
    if (name === CLIPBOARD_ALARM) void core.ready().then(() => lookIntoClipboard(core));
  });
  browser.runtime.onInstalled.addListener(({ reason }) => void installed(core, reason));
  browser.runtime.onStartup.addListener(() => {
    void seeOpenTabs(core);
    void dropForgotten(core);
  });
  browser.permissions.onAdded.addListener(core.changed);
  browser.permissions.onRemoved.addListener(core.changed);
  void wake(core);
}

/** On every start of the service worker: secrets that are due go, torn deliveries and readings go on. */
async function wake(core: Core): Promise<void> {
  await restrictStorage();
  await core.ready();
  await forgetDue(core);
  await resumeClipboard(core);
  await resumeOutbox(core);
  await resumeInBrowser(core);
}

/** With the browser's end the last removed instance can't be brought back: what was kept for it goes. */
async function dropForgotten(core: Core): Promise<void> {
  const { items } = await core.memory.instances.get();
  await dropMappingDraftsExcept(items.map(({ id }) => id));
}

/** Tabs that were open before us get the agent, so that nobody has to reload Autotask; newcomers are welcomed. */
async function installed(core: Core, reason: string): Promise<void> {
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  await seeOpenTabs(core);
  if ((await core.memory.session.get()).activeGuide) await injectEverywhere();
}

/** Where the browser can, keeps content scripts away from the storage (Firefox has no such switch). */
async function restrictStorage(): Promise<void> {
  for (const area of [browser.storage.local, browser.storage.session]) {
    if ('setAccessLevel' in area && typeof area.setAccessLevel === 'function') {
      await area.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
    }
  }
}
