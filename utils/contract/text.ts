import { z } from 'zod';

/**
 * Text that can be stored in a database and sent in a header: no control characters, no broken surrogates.
 *
 * @param max greatest number of UTF-16 units
 */
export const line = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .regex(/^[^\p{Cc}\p{Cs}]+$/u, 'control characters are not allowed');
