import type { z } from 'zod';
import type { CompanyFilter } from '../contract/companyFilter.ts';
import type { Say, Word } from './words/word.ts';

export type { Say } from './words/word.ts';

/** Which company of Autotask one organization of the receiving product is. */
export interface MappingRow {
  organizationId: string;
  organizationName?: string;
  companyId: number;
  companyName?: string;
  /** 0 to 1, as suggested; absent when the admin chose by hand. */
  score?: number;
  reason?: string;
}

/** What is handed over. The secret is in memory only, for the time of the call. */
export interface Configuration {
  instanceId: string;
  label: string;
  zone: { uiHost: string; restBase: string };
  userName: string;
  secret: string;
  binding: { kind: 'vendor'; vendor: string } | { kind: 'custom'; trackingIdentifier: string };
  plannedTriggers: number;
  /** Which companies count; absent: nothing was decided. */
  companyFilter?: CompanyFilter;
  /** Absent: nothing was mapped yet. */
  mappings?: MappingRow[];
}

/** One line of a receipt or a trial. */
export interface ReceiptRow {
  title: string;
  ok: boolean;
  text: string;
}

/** How an attempt ended. */
export type Receipt =
  | {
      outcome: 'delivered';
      /** The destination's own name for what it stored. */
      id?: string;
      /** What the destination found when it used the configuration; absent when it does not say. */
      validated?: boolean;
      summary: string;
      rows?: ReceiptRow[];
      /** Some of it did not get there, and a person has to add it. */
      partly?: true;
      /** The next delivery must begin with a new trial: what this answer showed is not what the trial found. */
      distrust?: true;
    }
  /** Final: something must change first. */
  | { outcome: 'refused'; reason: string; fix: string }
  /** Sending the same again is safe: nothing arrived, or the same key has one effect only. */
  | { outcome: 'waiting'; reason: string; fix: string; retryAfterSeconds?: number }
  /** It may have arrived, and sending again may have a second effect: only the admin can decide. */
  | { outcome: 'unsure'; reason: string; fix: string };

/** What a harmless call found out. */
export interface Trial {
  ok: boolean;
  summary: string;
  /** What to change, when something must be changed. */
  fix?: string;
}

/** One field of a destination's form. */
export interface DestinationField {
  name: string;
  label: Word;
  help?: Word;
  /** An example; the same in every language. */
  placeholder?: string;
  /** Lives in the vault and never comes back to a page. */
  secret: boolean;
  optional?: boolean;
  /** A drop-down instead of a text field; its first option is the default. `origin`: the address behind a choice. */
  options?: readonly { value: string; label: Word | { as: string }; origin?: string }[];
  /** Several lines. */
  long?: boolean;
  /** Hosts that need no question before the permission is asked for. */
  usualHosts?: readonly string[];
  /** Not shown: it is set by the answer to a question that {@link Destination.settings} asked. */
  hidden?: boolean;
  /** Shown only while another field has one of these values. */
  when?: { field: string; is: readonly string[] };
  /** The value before anything was typed. */
  start?: string;
}

/** A value for the form of a web page: the words its label may have, and what belongs there. */
export interface PageField {
  key: string;
  /** What a person would call it. */
  title: string;
  labels: string[];
  value: string;
  /** Leave a value that is already there. */
  keep?: boolean;
}

export interface PageFilled {
  key: string;
  how: 'filled' | 'kept' | 'missing' | 'several' | 'not-offered' | 'refused';
}

/** What became of filling a page's form. */
export type PageAnswer =
  | { ok: true; fields: PageFilled[] }
  /** No page of that address is open, it moved on, or the browser did not let us in. */
  | { ok: false; why: 'no-page' | 'moved' | 'not-allowed' };

/** What a delivery needs from outside. */
export interface Courier {
  fetch: typeof fetch;
  /** Ends the call from outside; the destination adds its own deadline. */
  signal?: AbortSignal;
  /** The same for every attempt of one delivery. */
  idempotencyKey: string;
  say: Say;
  /** The destination's own name for what it stored earlier for this instance, from the last receipt. */
  storedId?: string;
  /** An earlier attempt ended without an answer, of this delivery or of one before it to the same place. */
  afterUnknownEnd?: boolean;
  /** Fills the form of an open page of that origin; never presses anything that saves. */
  fillPage?(origin: string, fields: PageField[]): Promise<PageAnswer>;
}

/** How a configuration gets there: by a request, into an open page's form, or through this computer. */
export type Manner = 'send' | 'fill' | 'copy' | 'file';

/** What the page that asked gets, after the admin's click. */
export type Handed = { ok: true; text: string; fileName?: string } | { ok: false; reason: string };

/** Where a finished configuration can go. One file or folder each; see `registry.ts`. */
export interface Destination<S = unknown> {
  id: string;
  /** Products keep their name in every language. */
  title: Word | { as: string };
  /** One sentence: what it is for. */
  about: Word;
  manner: Manner;
  fields: readonly DestinationField[];
  /** Reads the form's values; the messages of its issues are words. */
  settings: z.ZodType<S>;
  /** Host for the panel; empty for what stays on this computer. */
  host(settings: S): string;
  /** Match patterns to ask permission for, at the click. */
  hosts(settings: S): string[];
  /** What would be sent, secrets masked. */
  preview(config: Configuration, settings: S, say: Say): string;
  /**
   * Whether the same delivery may be sent again when nobody knows how the last attempt ended.
   *
   * @param storedId as in {@link Courier}
   */
  repeatable(settings: S, storedId?: string): boolean;
  /** A harmless call before the first delivery; a failed one stops it. */
  trial?(settings: S, courier: Courier): Promise<Trial>;
  /** Never throws for a network or server failure: that is a Receipt. */
  send(config: Configuration, settings: S, courier: Courier): Promise<Receipt>;
  /** For what stays on this computer: the text to hand to the page that asked, after the admin's click. */
  text?(config: Configuration, settings: S, given: { say: Say; passphrase?: string }): Promise<Handed>;
}
