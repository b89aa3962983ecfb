/** Requests about what was copied, and about emptying the clipboard afterwards. */
import { z } from 'zod';
import { Ending } from '../clipboard/watched.ts';

const page = <S extends z.ZodType>(body: S) => ({ from: 'page' as const, body });
const nothing = z.strictObject({});

export const CLIPBOARD_REQUESTS = {
  /** One held value as text, for the clipboard; only after a click. */
  'credentials.copy': page(z.strictObject({ field: z.enum(['secret', 'trackingIdentifier']) })),
  /** What was handed out did not get onto the clipboard. */
  'clipboard.refused': page(nothing),
  /** Asked by our own unseen document: what to look for. */
  'clipboard.due': page(nothing),
  /** Said by our own unseen document: what became of it. */
  'clipboard.ended': page(z.strictObject({ salt: z.string().max(64), how: Ending })),
} as const;
