import { de } from './de.ts';
import { type CompanyWords, en } from './en.ts';
import { es } from './es.ts';

export type { CompanyWords } from './en.ts';

const WORDS: Record<'en' | 'de' | 'es', CompanyWords> = { en, de, es };

/** What filter and refresh say in a language. */
export function companyWords(language: 'en' | 'de' | 'es'): CompanyWords {
  return WORDS[language];
}
