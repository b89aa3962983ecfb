/** What lies in the browser's session memory and nowhere else, and its sealed form. */
import { z } from 'zod';
import { Sealed } from './sealed.ts';

/** The credentials of one instance's API user. */
export const Held = z.object({
  secret: z.string(),
  trackingIdentifier: z.string(),
  source: z.enum(['captured', 'typed']),
  /** Milliseconds since the epoch. */
  at: z.number(),
  /** The secret exactly as Capture read it, to compare with a secret that was typed over it later. */
  capturedSecret: z.string().optional(),
  expiresAt: z.number(),
});
export type Held = z.infer<typeof Held>;

export const Vault = z.object({
  /** By instance id. */
  credentials: z.record(z.string(), Held),
  /** Secret settings of destinations, by destination id and field. */
  tokens: z.record(z.string(), z.object({ values: z.record(z.string(), z.string()), expiresAt: z.number() })),
});
export type Vault = z.infer<typeof Vault>;

/** A sealed copy on this computer. */
export const Kept = z.object({
  sealed: Sealed,
  /** When it was sealed. */
  at: z.number(),
  /** When its content was captured or typed. */
  of: z.number(),
});
export type Kept = z.infer<typeof Kept>;

export const EMPTY_VAULT: Vault = { credentials: {}, tokens: {} };

/** How long secrets stay in memory after they were captured or typed. */
export const KEEP_MINUTES = 60;
