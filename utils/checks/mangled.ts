/** How a value was changed by copying. Looks at the form only and never gives a character of it away. */
import type { Phrase } from './words/index.ts';

/** @returns the first sign of damage, or nothing when the value looks as generated */
export function damageOf(value: string): Phrase | undefined {
  if (/[\u200B-\u200D\u2060\uFEFF\u00AD]/.test(value)) return 'invisible';
  if (value !== value.trim() || /[\u00A0]/.test(value)) return 'spaceAround';
  if (/^(["'`]).*\1$/.test(value) || /^[“”„‘’«»].*[“”‘’«»]$/.test(value)) return 'quotes';
  if (/[“”„‘’–—…]/.test(value)) return 'curly';
  if (/&(amp|lt|gt|quot|apos|nbsp|#\d{1,6}|#x[\da-f]{1,6});/i.test(value)) return 'entities';
  if (/\s/.test(value)) return 'spaceInside';
  if (!/^[\x21-\x7e\x80-\xff]*$/.test(value)) return 'unsendable';
  return undefined;
}

/** Length that public sources give for a tracking identifier (autotask-rest-api.md 3.3). */
const IDENTIFIER_LENGTH = 27;

/** @returns the damage of a tracking identifier; its length is looked at last */
export function identifierDamage(value: string): { phrase: Phrase; length: number } | undefined {
  const phrase = damageOf(value) ?? (value.length === IDENTIFIER_LENGTH ? undefined : 'length');
  return phrase && { phrase, length: value.length };
}

/** How a typed secret differs from the captured one. */
export function differenceFrom(
  captured: string,
  typed: string,
): { phrase?: Phrase; count: number } | undefined {
  if (captured === typed) return undefined;
  const bare = (text: string) => text.replace(/[\s"'`“”„‘’]/g, '');
  if (bare(captured) === bare(typed)) return { phrase: 'onlySpaces', count: 0 };
  const count = Math.abs(captured.length - typed.length);
  if (count === 0) return { count };
  return { phrase: typed.length < captured.length ? 'shorter' : 'longer', count };
}

/** A generated Username (Key): 15 letters and digits before the @ (autotask-rest-api.md 3.4). It may be overtyped. */
export function looksGenerated(userName: string): boolean {
  return /^[a-z0-9]{15}@[^\s@]+$/i.test(userName);
}

/** "jane.doe@…": the form of a person's login. Generated keys hold no dots. */
export function looksPersonal(userName: string): boolean {
  return /^[a-z]+(?:[._-][a-z]+)+@/i.test(userName);
}
