/**
 * Which Autotask tab the admin looks at. Without the `tabs` permission: the host permission alone shows us the
 * addresses of Autotask tabs, and of no others.
 */
import { detectZone, type Zone } from '../autotask/zones.ts';
import { browser, type Tabs } from '../browser.ts';
import { currentInstance } from '../instances/change.ts';
import type { FrameAddress } from '../messages/sender.ts';
import { showZoneOnButton } from './button.ts';
import { type Core, theInstance, updateInstance } from './core.ts';

export const AUTOTASK_PATTERN = 'https://*.autotask.net/*';

/** Who is told that a tab went elsewhere, or that it closed. */
export interface Departures {
  left(tabId: number): void;
  closed(tabId: number): void;
}

/** Registers the listeners. */
export function followTabs(core: Core, { left, closed }: Departures): void {
  browser.tabs.onActivated.addListener(({ tabId }) => {
    void look(core, tabId);
  });
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.url !== undefined && !zoneOfTab(tab)) left(tabId);
    if (change.status === 'complete' || change.url !== undefined) void seeTab(core, tab, tab.active);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    closed(tabId);
    void forgetTab(core, tabId);
  });
  browser.windows?.onFocusChanged?.addListener((windowId) => {
    if (windowId !== browser.windows.WINDOW_ID_NONE) void lookAtWindow(core, windowId);
  });
}

/** Looks at all open Autotask tabs, after an installation or a restart. */
export async function seeOpenTabs(core: Core): Promise<void> {
  const tabs = await browser.tabs.query({ url: AUTOTASK_PATTERN });
  for (const tab of tabs) await seeTab(core, tab, tab.active);
}

async function look(core: Core, tabId: number): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (tab) await seeTab(core, tab, true);
}

async function lookAtWindow(core: Core, windowId: number): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, windowId });
  if (tab) await seeTab(core, tab, true);
}

/** A tab showed an address. The zone of an instance that has none yet is taken from it. */
async function seeTab(core: Core, tab: Tabs.Tab, looking: boolean): Promise<void> {
  const zone = zoneOfTab(tab);
  if (tab.id === undefined) return;
  await showZoneOnButton(tab.id, zone);
  if (!zone) return;
  const { id } = tab;
  let moved = false;
  await core.memory.session.update((session) => {
    moved = false;
    if (session.tab && !looking && session.tab.tabId !== id) return session;
    if (session.tab?.tabId === id && session.tab.host === zone.uiHost) return session;
    moved = session.tab?.host !== zone.uiHost;
    return { ...session, tab: { tabId: id, host: zone.uiHost } };
  });
  if (moved) await chooseInstanceOf(core, zone);
  await adoptZone(core, zone);
}

/** Moving to another Autotask chooses its instance, when exactly one is known to be there. */
async function chooseInstanceOf(core: Core, zone: Zone): Promise<void> {
  await core.memory.instances.update((all) => {
    if (currentInstance(all).zone?.uiHost === zone.uiHost) return all;
    const [only, another] = all.items.filter((item) => item.zone?.uiHost === zone.uiHost);
    return only && !another ? { ...all, current: only.id } : all;
  });
}

async function adoptZone(core: Core, zone: Zone): Promise<void> {
  const instance = await theInstance(core);
  if (instance.zone) return;
  await updateInstance(core, instance.id, (now) =>
    now.zone ? now : { ...now, zone: { uiHost: zone.uiHost, restBase: zone.restBase, source: 'tab' } },
  );
}

/** A top frame announced itself: the browser may tell us nothing else about a tab that was open before us. */
export async function seeFrame(core: Core, frame: FrameAddress): Promise<void> {
  const tab = await browser.tabs.get(frame.tabId).catch(() => undefined);
  if (tab) await seeTab(core, tab, tab.active);
}

/** The tab is gone: another open Autotask tab takes its place, if there is one. */
async function forgetTab(core: Core, tabId: number): Promise<void> {
  const session = await core.memory.session.get();
  if (session.tab?.tabId !== tabId) return;
  const others = await browser.tabs.query({ url: AUTOTASK_PATTERN });
  const next = others.find((tab) => tab.id !== tabId && zoneOfTab(tab));
  const zone = next && zoneOfTab(next);
  await core.memory.session.update(({ tab: _gone, ...rest }) =>
    next?.id !== undefined && zone ? { ...rest, tab: { tabId: next.id, host: zone.uiHost } } : rest,
  );
}

export function zoneOfTab(tab: { url?: string }): Zone | undefined {
  return tab.url === undefined ? undefined : detectZone(tab.url);
}
