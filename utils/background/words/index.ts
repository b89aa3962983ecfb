import { fill } from '../../checks/words/index.ts';
import type { Language } from '../../guide/types.ts';
import { de } from './de.ts';
import { en, type Sentence } from './en.ts';

export type { Sentence } from './en.ts';

const WORDS: Partial<Record<Language, Record<Sentence, string>>> = { en, de };

/** Says one of the background's sentences. */
export function sentence(
  language: Language,
  name: Sentence,
  values: Record<string, string | number> = {},
): string {
  return fill((WORDS[language] ?? en)[name], values);
}
