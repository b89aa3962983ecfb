import type { z } from 'zod';

/** What is handed over. The secret is in memory only, for the time of the call. */
export interface Configuration {
  instanceId: string;
  label: string;
  zone: { uiHost: string; restBase: string };
  userName: string;
  secret: string;
  binding: { kind: 'vendor'; vendor: string } | { kind: 'custom'; trackingIdentifier: string };
  plannedTriggers: number;
}

/** How a delivery ended. */
export type Receipt =
  | {
      outcome: 'delivered';
      /** The destination's own name for what it stored. */
      id?: string;
      /** What the destination found when it used the configuration; absent when it does not say. */
      validated?: boolean;
      summary: string;
      rows?: { title: string; ok: boolean; text: string }[];
    }
  /** Final: something must change first. */
  | { outcome: 'refused'; reason: string; fix: string }
  /** It may or may not have arrived, and sending the same again under the same key is safe. */
  | { outcome: 'waiting'; reason: string; fix: string; retryAfterSeconds?: number };

/** One field of a destination's form. */
export interface DestinationField {
  name: string;
  label: string;
  /** Lives in the vault and never comes back to a page. */
  secret: boolean;
  placeholder?: string;
  help?: string;
}

/** What a delivery needs from outside. */
export interface Courier {
  fetch: typeof fetch;
  /** Ends the call from outside; the destination adds its own deadline. */
  signal?: AbortSignal;
  /** The same for every attempt of one delivery. */
  idempotencyKey: string;
}

/** Where a finished configuration can go. One file or folder each; see `registry.ts`. */
export interface Destination<S = unknown> {
  id: string;
  title: string;
  fields: DestinationField[];
  /** Reads the form's values; its messages are sentences for the admin. */
  settings: z.ZodType<S>;
  /** Host for the panel. */
  host(settings: S): string;
  /** Match patterns to ask permission for, at the click. */
  hosts(settings: S): string[];
  /** What would be sent, secrets masked. */
  preview(config: Configuration, settings: S): string;
  /** Never throws for a network or server failure: that is a Receipt. */
  send(config: Configuration, settings: S, courier: Courier): Promise<Receipt>;
}
