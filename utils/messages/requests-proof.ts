/** The proof by writing. Each needs its own word of consent: nothing is written in Autotask by the way. */
import { z } from 'zod';

export const PROOF_REQUESTS = {
  /** Makes an inactive webhook and deletes it. `consent`: the admin has just read what that does. */
  'webhook.prove': { from: 'page', body: z.strictObject({ consent: z.literal(true) }) },
  /** Deletes a test webhook that a proof may have left behind. */
  'webhook.clean': { from: 'page', body: z.strictObject({}) },
} as const;
