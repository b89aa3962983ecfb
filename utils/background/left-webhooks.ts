import { z } from 'zod';

/** By instance id: test webhooks that may still be in Autotask. No secret; on disk, so that a restart does not lose them. */
export const LeftWebhooks = z.record(
  z.string(),
  z.object({ name: z.string(), id: z.number().optional(), restBase: z.string() }),
);
export type LeftWebhooks = z.infer<typeof LeftWebhooks>;
