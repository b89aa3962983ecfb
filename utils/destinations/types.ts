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
  | { outcome: 'delivered'; id?: string; validated?: boolean; summary: string; rows?: { title: string; ok: boolean; text: string }[] }
  /** Final: something must change first. */
  | { outcome: 'refused'; code: string; reason: string; fix: string }
  /** Nothing was stored for sure, or sending the same again is safe: try later. */
  | { outcome: 'waiting'; code: string; reason: string; retryAfterSeconds?: number };

export interface Destination<S> {
  id: string;
  title: string;
  /** The settings' schema; fields named in `secretFields` live in the vault. */
  fields: z.ZodType<S>;
  secretFields: (keyof S & string)[];
  /** Match patterns to ask permission for, at the click. */
  hosts(settings: S): string[];
  /** What would be sent, secrets masked. */
  preview(config: Configuration, settings: S): string;
  /** Never throws for a network or server failure: that is a Receipt. */
  send(config: Configuration, settings: S, signal: AbortSignal, idempotencyKey: string): Promise<Receipt>;
}
