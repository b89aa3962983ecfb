/** Requests about destinations and deliveries, beside the first ones in requests.ts. */
import { z } from 'zod';
import { LONGEST_PASSPHRASE } from '../vault/sealed.ts';

const page = <S extends z.ZodType>(body: S) => ({ from: 'page' as const, body });

export const DELIVERY_REQUESTS = {
  /** A harmless call that finds out whether the destination is set up well. */
  'destination.trial': page(z.strictObject({ destination: z.string().max(40) })),
  /** Forgets a destination's settings and secrets, and gives the access to its host back. */
  'destination.forget': page(z.strictObject({ destination: z.string().max(40) })),
  /** What became of a delivery that ended without an answer, as the admin found out. */
  'delivery.settle': page(z.strictObject({ delivery: z.string().max(80), arrived: z.boolean() })),
  /** The whole configuration as text, for the clipboard or a file; only after a click. */
  'delivery.take': page(
    z.strictObject({
      destination: z.string().max(40),
      passphrase: z.string().max(LONGEST_PASSPHRASE).optional(),
    }),
  ),
} as const;
