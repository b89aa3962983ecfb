import { fill } from '../../checks/words/index.ts';
import type { Language } from '../../guide/types.ts';
import { de } from './de.ts';
import { en, type Sentence } from './en.ts';
import { es } from './es.ts';

export type { Sentence } from './en.ts';

const WORDS: Record<Language, Record<Sentence, string>> = { en, de, es };

/** Says one of the background's sentences. */
export function sentence(
  language: Language,
  name: Sentence,
  values: Record<string, string | number> = {},
): string {
  return fill(WORDS[language][name], values);
}
