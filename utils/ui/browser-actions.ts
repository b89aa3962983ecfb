/** Carries out, in a real browser, what the components ask for. */
import type { Actions } from '../../components/actions.ts';
import { browser } from '../browser.ts';
import { send } from '../messages/send.ts';

/** The panel's doors, which each browser has one of; the polyfill's types know only Firefox's. */
interface PanelDoors {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/**
 * The actions of an extension page.
 *
 * @param windowId the window whose side panel is opened; must be known before the click, because waiting for it
 *   would lose the click (extension-wide rule of `sidePanel.open` and `sidebarAction.open`)
 */
export function browserActions(windowId: () => number | undefined): Actions {
  return {
    ask: send,
    openPanel() {
      // Chromium's own namespace: the polyfill wraps only what it knows.
      const doors = (globalThis as { chrome?: PanelDoors }).chrome;
      const id = windowId();
      if (doors?.sidePanel && id !== undefined) void doors.sidePanel.open({ windowId: id }).catch(() => {});
      else void browser.sidebarAction?.open().catch(() => {});
    },
    openOptions() {
      void browser.runtime.openOptionsPage();
    },
    openMapping: (instance) => void openMapping(instance).catch(() => undefined),
    grant: (origins) => browser.permissions.request({ origins }).catch(() => false),
    grantClearing() {
      // The manifest lists as optional what this browser needs for it, and nothing else.
      const permissions = browser.runtime.getManifest().optional_permissions ?? [];
      return browser.permissions.request({ permissions: permissions as never[] }).catch(() => false);
    },
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
  };
}

/** One mapping page for each instance: two would not know of each other's choices. */
async function openMapping(instance: string): Promise<void> {
  const url = browser.runtime.getURL(`/mapping.html?instance=${encodeURIComponent(instance)}`);
  const [open] = await browser.tabs.query({ url });
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}

/** Asks once which window this page stands in; the answer is there long before the first click. */
export function watchWindow(): () => number | undefined {
  let id: number | undefined;
  void browser.windows?.getCurrent().then(
    (window) => {
      id = window.id;
    },
    () => {},
  );
  return () => id;
}
