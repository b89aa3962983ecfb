/** How the background reaches frames: puts the guide script there and tells them things. Never a secret. */
import { browser } from '../browser.ts';
import type { FrameAddress } from '../messages/sender.ts';
import { type AgentOrder, GUIDE_SCRIPT } from '../page/agent-messages.ts';
import type { Guidance } from '../page/guidance.ts';
import { AUTOTASK_PATTERN, zoneOfTab } from './tabs.ts';

/** Puts the guide script into one frame, or into all frames of a tab. Doing it twice does no harm. */
export async function injectGuideScript(target: { tabId: number; frameId?: number }): Promise<void> {
  const { tabId, frameId } = target;
  await browser.scripting
    .executeScript({
      target: frameId === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] },
      files: [GUIDE_SCRIPT],
    })
    // The frame went away meanwhile, or is a page that no script may enter: it will say hello if it comes back.
    .catch(() => undefined);
}

/** Puts the guide script into every open Autotask page. @returns how many tabs there are */
export async function injectEverywhere(): Promise<number> {
  const tabs = await autotaskTabs();
  await Promise.all(tabs.map((tabId) => injectGuideScript({ tabId })));
  return tabs.length;
}

/** Tells every frame of every open Autotask page what the step is about now; whoever has no script there hears nothing. */
export async function tellFrames(guidance: Guidance | null): Promise<void> {
  const message: AgentOrder = { onramp: 'guidance', body: guidance };
  await Promise.all(
    (await autotaskTabs()).map((tabId) => browser.tabs.sendMessage(tabId, message).catch(() => undefined)),
  );
}

/** Lets every frame of a tab say once more what it shows. */
export async function askAgain(tabId: number): Promise<void> {
  const message: AgentOrder = { onramp: 'report.again', body: {} };
  await browser.tabs.sendMessage(tabId, message).catch(() => undefined);
}

async function autotaskTabs(): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: AUTOTASK_PATTERN });
  return tabs.flatMap((tab) => (tab.id !== undefined && zoneOfTab(tab) ? [tab.id] : []));
}

/**
 * One order to one frame, after a look at whether its tab still shows Autotask.
 *
 * @returns the frame's answer; undefined when there is none
 */
export async function order(
  frame: Pick<FrameAddress, 'tabId' | 'frameId'>,
  message: AgentOrder,
): Promise<unknown> {
  const { tabId, frameId } = frame;
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab || !zoneOfTab(tab)) return undefined;
  return browser.tabs.sendMessage(tabId, message, { frameId }).catch(() => undefined);
}
