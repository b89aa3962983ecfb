/** What lies in the browser's session memory and nowhere else. */
import { z } from 'zod';

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

export const EMPTY_VAULT: Vault = { credentials: {}, tokens: {} };

/** How long secrets stay in memory after they were captured or typed. */
export const KEEP_MINUTES = 60;
