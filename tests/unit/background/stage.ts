/** A background on a stage: the browser's storage and tabs are played, and frames answer as a test says. */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Core, createCore, type Replace } from '../../../utils/background/core.ts';
import { createHandlers } from '../../../utils/background/handlers.ts';
import { buildState } from '../../../utils/background/state.ts';
import { browser } from '../../../utils/browser.ts';
import type { Handlers } from '../../../utils/messages/listen.ts';
import type { FrameAddress } from '../../../utils/messages/sender.ts';
import type { AppState } from '../../../utils/messages/state.ts';
import type { AgentOrder } from '../../../utils/page/agent-messages.ts';
import type { FrameFacts, PageDetail } from '../../../utils/page/facts.ts';

export const NOW = Date.parse('2026-11-24T10:00:00Z');

export interface Stage {
  core: Core;
  handlers: Handlers;
  state(): Promise<AppState>;
  /** Orders that frames were given, in order. */
  orders: { tabId: number; frameId?: number; message: AgentOrder }[];
  /** Frames that the guide script was put into. */
  injected: { tabId: number; frameIds?: number[]; allFrames?: boolean }[];
  later(milliseconds: number): void;
}

export interface StageOptions extends Replace {
  /** Addresses of open tabs, by tab id. */
  tabs?: Record<number, string>;
  /** What a frame answers to Capture. */
  form?: unknown;
}

/** Plays the browser for one test. Storage stays until `fakeBrowser.reset()`: a second stage is a second life. */
export function playStage(options: StageOptions = {}): Stage {
  const tabs = options.tabs ?? {
    7: 'https://ww5.autotask.net/Mvc/AdministrationSetup/ApiUser.mvc/NewApiUser',
  };
  const orders: Stage['orders'] = [];
  const injected: Stage['injected'] = [];
  let now = NOW;

  const tab = (id: number, index = 0) => ({
    id,
    index,
    url: tabs[id] ?? '',
    active: index === 0,
    windowId: 1,
    highlighted: false,
    pinned: false,
    incognito: false,
  });
  vi.spyOn(browser.permissions, 'contains').mockResolvedValue(true);
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ version: '1.2.3' } as never);
  vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValue(new Error('Receiving end does not exist.'));
  vi.spyOn(browser.tabs, 'query').mockImplementation(async () =>
    Object.keys(tabs).map((id, index) => tab(Number(id), index)),
  );
  vi.spyOn(browser.tabs, 'get').mockImplementation(async (id) => {
    if (!(id in tabs)) throw new Error('No such tab.');
    return tab(id);
  });
  vi.spyOn(browser.tabs, 'update').mockImplementation((async (id: number) => tab(id)) as never);
  vi.spyOn(browser.windows, 'update').mockResolvedValue({} as never);
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((async (
    tabId: number,
    message: AgentOrder,
    to?: { frameId?: number },
  ) => {
    orders.push({ tabId, ...(to?.frameId === undefined ? {} : { frameId: to.frameId }), message });
    return message.onramp === 'capture.read' ? options.form : undefined;
  }) as never);
  vi.spyOn(browser.scripting, 'executeScript').mockImplementation((async ({
    target,
    func,
  }: {
    target: Stage['injected'][number];
    func?: unknown;
  }) => {
    if (!func) injected.push(target);
    return [{ frameId: 0 }, { frameId: 4 }];
  }) as never);

  const core = createCore({
    now: () => now,
    language: () => 'en',
    isOnline: () => true,
    fetch: async () => {
      throw new TypeError('no network in this test');
    },
    ...options,
  });
  const handlers = createHandlers(core);
  return {
    core,
    handlers,
    orders,
    injected,
    state: () => buildState(core),
    later: (milliseconds) => {
      now += milliseconds;
    },
  };
}

/** A fresh browser. */
export function resetStage(): void {
  fakeBrowser.reset();
  vi.restoreAllMocks();
}

export const FRAME: FrameAddress = { tabId: 7, frameId: 0, documentId: 'D1', host: 'ww5.autotask.net' };

/** A report of a frame. */
export function facts(page: PageDetail, more: Partial<FrameFacts> = {}): FrameFacts {
  return {
    host: 'ww5.autotask.net',
    top: true,
    language: 'en',
    confidence: 1,
    target: 'idle',
    ...more,
    page,
  };
}

/** The editor of a level as an admin left it. */
export function levelPage(
  more: Partial<Extract<PageDetail, { kind: 'security-level-editor' }>> = {},
): PageDetail {
  return {
    kind: 'security-level-editor',
    name: 'Rewst - API User',
    system: false,
    active: true,
    otherExpanded: true,
    webhooksAllowed: true,
    maximumWebhooks: 50,
    passwordNeverExpires: true,
    saveClicked: false,
    ...more,
  };
}

/** The page of a new API user with everything filled in. */
export function userPage(more: Partial<Extract<PageDetail, { kind: 'api-user-editor' }>> = {}): PageDetail {
  return {
    kind: 'api-user-editor',
    mode: 'new',
    firstNameFilled: true,
    lastNameFilled: true,
    emailFilled: true,
    active: true,
    locked: false,
    securityLevel: 'Rewst - API User (API-only)',
    locationFilled: true,
    userNameFilled: true,
    secretTouched: true,
    tracking: 'custom',
    trackingIdentifierShown: true,
    saveClicked: false,
    ...more,
  };
}
