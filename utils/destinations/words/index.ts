/** What destinations say, by language. `{name}` is filled in; no text ever holds a secret. */
import type { Language } from '../../guide/types.ts';
import { fill } from '../../texts/fill.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import type { DestinationWords, Say } from './word.ts';

export type { Say, Word } from './word.ts';

const WORDS: Record<Language, DestinationWords> = { en, de, es };

/** @returns a function that says the destinations' sentences in one language */
export function sayIn(language: Language): Say {
  const words = WORDS[language];
  return (word, values = {}) => fill(words[word], values);
}
