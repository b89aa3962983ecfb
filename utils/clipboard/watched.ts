/** What was put on the clipboard last, remembered so that it can be recognised there and never be read from here. */
import { z } from 'zod';

/** How long a copied value may stay. */
export const CLEAR_AFTER_MS = 60_000;

/** More than this is nothing that Onramp copied; it is not even looked at. */
const LONGEST = 2_000_000;

export const Watched = z.object({
  /** Random for each copy, so that two copies of one value have nothing in common. */
  salt: z.string(),
  digest: z.string(),
});
export type Watched = z.infer<typeof Watched>;

/** What was found there when its time was over. */
export const Ending = z.enum(['cleared', 'replaced', 'failed']);
export type Ending = z.infer<typeof Ending>;

/** What the background remembers of the last copy. */
export const Copied = z.object({
  copied: z
    .discriminatedUnion('state', [
      z.object({ state: z.literal('watched'), until: z.number(), watched: Watched }),
      z.object({ state: z.literal('ended'), how: Ending }),
    ])
    .optional(),
});
export type Copied = z.infer<typeof Copied>;

/** @param text exactly as it is put on the clipboard */
export async function watchedOf(text: string): Promise<Watched> {
  const salt = Array.from(crypto.getRandomValues(new Uint8Array(16)), hex).join('');
  return { salt, digest: await digestOf(salt, text) };
}

/** Whether a text from the clipboard is the one that was copied. Systems write line ends their own way. */
export async function isWatched(watched: Watched, text: string): Promise<boolean> {
  if (text === '' || text.length > LONGEST) return false;
  return (await digestOf(watched.salt, text)) === watched.digest;
}

async function digestOf(salt: string, text: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${salt}\n${text.replace(/\r\n?/g, '\n')}`);
  return Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), hex).join('');
}

function hex(byte: number): string {
  return byte.toString(16).padStart(2, '0');
}
