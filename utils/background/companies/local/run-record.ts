import { z } from 'zod';
import { Checkpoint } from '../../../companies/refresh/checkpoint.ts';

/** The reading of one instance's companies into this browser, as it lies beside them. No secret is in it. */
export const RunRecord = z.object({
  instance: z.string(),
  state: z.enum(['running', 'paused', 'complete', 'incomplete', 'failed', 'cancelled']),
  scope: z.enum(['all', 'changes']),
  /** Which filter, and whose companies: another one makes what is stored another list. */
  filterKey: z.string(),
  restBase: z.string(),
  /** Where to go on; absent when there is nothing to go on with. */
  checkpoint: Checkpoint.optional(),
  /** Only what changed after this instant is read. */
  since: z.string().optional(),
  /** For the next reading with the same filter. */
  nextSince: z.string().optional(),
  delivered: z.number(),
  total: z.number().optional(),
  requests: z.number(),
  startedAt: z.number(),
  updatedAt: z.number(),
  resumeAt: z.number().optional(),
  code: z.string().optional(),
  sentence: z.string().optional(),
});
export type RunRecord = z.infer<typeof RunRecord>;
