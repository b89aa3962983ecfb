/**
 * What popup, side panel and options show: the whole state without a secret. The background builds it
 * (utils/messages/* checks it at the edge); pages ask with `state.get` and receive `state.changed`.
 */
import type { Zone } from '../autotask/zones.ts';
import type { TestRun } from '../checks/types.ts';
import type { Ending } from '../clipboard/watched.ts';
import type { ShownField } from '../destinations/registry.ts';
import type { Manner, Trial } from '../destinations/types.ts';
import type { GuideView, Language } from '../guide/types.ts';
import type { Instance } from '../instances/schema.ts';

/** What the toolbar, popup and panel say about the zone. */
export interface ZoneState {
  /** From the open Autotask tab. */
  detected?: Zone;
  /** From Autotask's lookup for the user name. */
  lookup?:
    | { state: 'running' }
    | { state: 'found'; zone: Zone; name?: string }
    | { state: 'failed'; reason: string };
  /** Sentence with the reason when the two disagree; absent when they agree or one is missing. */
  disagreement?: string;
}

/** What we hold of the credentials, never the values. */
export interface CredentialState {
  userName?: string;
  hasSecret: boolean;
  hasTrackingIdentifier: boolean;
  /** 'captured' from the page, 'typed' by the admin. */
  source?: 'captured' | 'typed';
  at?: number;
  /** Milliseconds since the epoch when the memory is cleared. */
  expiresAt?: number;
  /** A sealed copy lies on this computer. `old`: what is in memory came later and is not in it. */
  kept?: { at: number; old: boolean };
  /** Reason why Test is locked (two 401s in a row), if it is. */
  locked?: string;
}

export interface DestinationState {
  id: string;
  title: string;
  /** One sentence: what it is for. */
  about: string;
  manner: Manner;
  /** Where it goes, with the settings as they are; empty for what stays on this computer. */
  host: string;
  /** Settings without secrets; undefined while not set up. */
  settings?: Record<string, string>;
  /** Fields the form shows, in order. */
  fields: (ShownField & { filled: boolean })[];
  /** It can be checked by a harmless call. */
  hasTrial: boolean;
  /** What the last check found, with these settings. */
  trial?: Trial & { at: number };
  /** The host permission is granted. */
  granted: boolean;
  /** Match patterns to request at the click. */
  hosts: string[];
  ready: boolean;
}

export interface AppState {
  version: string;
  /** The language in use, and the admin's own choice where there is one. */
  language: { used: Language; chosen?: Language };
  /** Access to https://*.autotask.net is granted (Firefox may withhold it). */
  access: boolean;
  /** The Autotask tab that the admin looks at or looked at last. */
  tab?: { tabId: number; host: string };
  zone: ZoneState;
  instances: { id: string; label: string; uiHost?: string; current: boolean }[];
  /** The instance removed last, while it can be brought back. */
  removed?: { label: string };
  instance: Instance;
  credentials: CredentialState;
  /** Credentials can be captured now: the API user page with generated values is open. */
  canCapture: boolean;
  guides: GuideView[];
  /** Guide that is running (ring shown), if any. */
  activeGuide?: 'security-level' | 'api-user';
  test?: TestRun;
  /** A test webhook that a proof may have left in Autotask. */
  leftWebhook?: { name: string };
  /** Whether the browser lets Onramp look into the clipboard again, and what became of what was copied last. */
  clipboard: {
    mayClear: boolean;
    copied?: { state: 'watched'; until: number } | { state: 'ended'; how: Ending };
  };
  destinations: DestinationState[];
  /** Sentence about the last action that failed as a whole, until the next action. */
  notice?: { tone: 'error' | 'info'; text: string };
}
