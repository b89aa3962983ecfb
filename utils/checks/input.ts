/** What the credential test is given and what it gives back. */
import type { Zone } from '../autotask/zones.ts';
import type { Language } from '../guide/types.ts';
import type { CheckId, TestRun } from './types.ts';

/** What was seen on Autotask's pages, with the time it was seen. All optional: not seen is not false. */
export interface PageEvidence {
  level?: {
    name?: string;
    webhooksAllowed?: boolean;
    maximumWebhooks?: number;
    passwordNeverExpires?: boolean;
    /** The level was seen saved; otherwise the form may hold what is not saved yet. */
    saved?: boolean;
    seenAt: number;
  };
  user?: {
    active?: boolean;
    locked?: boolean;
    securityLevel?: string;
    tracking?: 'vendor' | 'custom';
    vendor?: string;
    seenAt: number;
  };
  /** When the admin saved the new user. */
  userSavedAt?: number;
}

export interface CheckInput {
  userName: string;
  secret: string;
  /** Empty when the caller holds none: then a vendor-bound user is judged without a login. */
  trackingIdentifier: string;
  /** `undecided`: nobody said yet, so nothing is claimed about it. */
  binding: { kind: 'vendor'; vendor: string } | { kind: 'custom' } | { kind: 'undecided' };
  /** The zone that is configured, and how it came to be known. */
  zone?: { uiHost: string; restBase: string; source: 'tab' | 'lookup' | 'admin' };
  /** UI host of the Autotask page that is open beside. */
  tabHost?: string;
  plannedTriggers: number;
  page?: PageEvidence;
  /** How the values came here: a captured secret that was typed over is worth knowing. */
  origin?: { source: 'captured' | 'typed'; capturedSecret?: string };
  /** The last time a login with these very values worked. */
  lastPassedAt?: number;

  /** The network. */
  fetch: typeof fetch;
  language?: Language;
  now?: () => number;
  /** For each request, body included. */
  timeoutMs?: number;
  /** Stops the test. */
  signal?: AbortSignal;
  isOnline?: () => boolean;
  /** Node only: a practice tenant on loopback may be asked. */
  allowLoopback?: boolean;
  /** Where the zone is looked up, when not at Autotask's own discovery host. */
  lookupBase?: string;
  /**
   * Told at once when the login was accepted or refused, and awaited: a caller that is torn off later has it on record.
   *
   * @param zones where these values were tried
   */
  onLogin?: (login: 'passed' | 'refused', zones: Zone[]) => unknown;
  /** Rows to leave out altogether, for a caller who needs fewer answers. */
  without?: CheckId[];
}

export interface CheckReport {
  run: TestRun;
  /** The zone that the login was tried on, or the best guess. */
  zone?: Zone;
  /** What the lookup said, for the zone's own display. */
  lookup?: { state: 'found'; zone: Zone; name?: string } | { state: 'failed'; reason: string };
  /** `refused`: Autotask answered 401; the same values must not be tried again. */
  login: 'passed' | 'refused' | 'unknown';
}
