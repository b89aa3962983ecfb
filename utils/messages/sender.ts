import type { Runtime } from 'webextension-polyfill';
import { detectZone } from '../autotask/zones.ts';
import type { SenderClass } from './requests.ts';

/** What the browser itself says about who sent a message. `origin` is there in every browser we support. */
export type Sender = Runtime.MessageSender & { origin?: string };

/** A frame of an Autotask page, as the browser names it. */
export interface FrameAddress {
  tabId: number;
  frameId: number;
  documentId?: string;
  /** UI host of the frame's origin: in about:blank and srcdoc frames that is the parent's. */
  host: string;
}

/**
 * Who sent a message, from facts that the browser sets: a content script's origin is the page's, an
 * extension page's is the extension's, also when that page stands in a tab (measured in Chromium 156 and
 * Firefox 153). The message itself is not asked, and neither is the url, which names the page alone.
 *
 * @param sender as the browser gives it
 * @param self the extension's id and origin, without a trailing slash
 * @returns `stranger` for other extensions, for other sites and for everything that is not certain
 */
export function classify(sender: Sender, self: { id: string; origin: string }): SenderClass {
  if (sender.id !== self.id || sender.origin === undefined) return 'stranger';
  if (sender.origin === self.origin) return 'page';
  return frameOf(sender) ? 'content' : 'stranger';
}

/** The Autotask frame that a content script speaks from; undefined when it is none. */
export function frameOf(sender: Sender): FrameAddress | undefined {
  const tabId = sender.tab?.id;
  if (tabId === undefined || sender.frameId === undefined || sender.origin === undefined) return undefined;
  const zone = detectZone(`${sender.origin}/`);
  // An origin has neither path nor user information: whatever else stands there is no origin.
  if (!zone || sender.origin !== `https://${zone.uiHost}`) return undefined;
  const documentId =
    'documentId' in sender && typeof sender.documentId === 'string' ? sender.documentId : undefined;
  return { tabId, frameId: sender.frameId, host: zone.uiHost, ...(documentId ? { documentId } : {}) };
}
