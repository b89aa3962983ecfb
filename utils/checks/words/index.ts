import type { Language } from '../../guide/types.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import type { CheckWords } from './shape.ts';

export { fill } from '../../texts/fill.ts';
export type { CheckWords, Phrase } from './shape.ts';

const WORDS: Record<Language, CheckWords> = { en, de, es };

/** The checks' words in one language. */
export function checkWords(language: Language): CheckWords {
  return WORDS[language];
}
