/** Requests about the list of instances beyond the first ones in requests.ts, and about the product as a whole. */
import { z } from 'zod';

const page = <S extends z.ZodType>(body: S) => ({ from: 'page' as const, body });
const nothing = z.strictObject({});

export const INSTANCE_REQUESTS = {
  /** A new instance with the same zone and plan, and nothing done yet. */
  'instance.duplicate': page(z.strictObject({ id: z.string().max(64) })),
  /** Brings the instance back that was removed last; its secret is gone. */
  'instance.undo': page(nothing),
  /** Answers all instances as a file without secrets. */
  'instances.export': page(nothing),
  'instances.import': page(z.strictObject({ text: z.string().max(5_000_000) })),
  /** Every instance, secret and kept copy goes, without a way back. */
  'instances.forget': page(nothing),
  /** auto: the browser's language. */
  'language.choose': page(z.strictObject({ language: z.enum(['auto', 'en', 'de', 'es']) })),
} as const;
