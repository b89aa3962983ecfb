import { z } from 'zod';

/** Ids with `after < id <= upTo`; `upTo: null` has no end. */
const Range = z.object({
  after: z.number().int(),
  upTo: z.number().int().nullable(),
});

/** A range that has been read, with the number of companies that were delivered for it. */
const Segment = Range.extend({ rows: z.number().int().nonnegative() });
export type Segment = z.infer<typeof Segment>;

/**
 * Where a refresh stands: which ranges of ids are left, and what was delivered for the others. Plain JSON of a few
 * kilobytes whatever the size of the tenant. Parse it with this schema when it comes out of a store.
 */
export const Checkpoint = z.object({
  version: z.literal(1),
  /** Belongs to this filter, these fields and this `since` alone. */
  key: z.string().min(1).max(40),
  startedAt: z.number(),
  countBefore: z.number().int().nonnegative().optional(),
  /** Highest id that was delivered; -1 for none. Company id 0 is valid. */
  maxId: z.number().int().min(-1),
  remaining: z.array(Range).max(10_000),
  done: z.array(Segment).max(1_000),
});
export type Checkpoint = z.infer<typeof Checkpoint>;

/**
 * A short name for what is being read, so that a checkpoint is not continued with another filter.
 *
 * @param what anything that JSON can hold; equal content gives an equal key
 */
export function checkpointKey(what: unknown): string {
  const text = JSON.stringify(what);
  // FNV-1a twice with different seeds: no secret is protected by it, it only has to tell filters apart.
  return `${fnv1a(text, 0x811c9dc5)}${fnv1a(text, 0x9747b28c)}`;
}

function fnv1a(text: string, seed: number): string {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
