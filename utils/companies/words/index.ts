import { de } from './de.ts';
import { type CompanyWords, en } from './en.ts';
import { es } from './es.ts';

export type { CompanyWords } from './en.ts';

const WORDS: Record<'en' | 'de' | 'es', CompanyWords> = { en, de, es };

/** What filter and refresh say in a language. */
export function companyWords(language: 'en' | 'de' | 'es'): CompanyWords {
  return WORDS[language];
}

/**
 * Why a reading of companies did not come to its end.
 *
 * @param code the stable cause
 * @param said the English sentence that came with it, which may know more
 */
export function refreshSentence(
  language: 'en' | 'de' | 'es',
  code: string | undefined,
  said: string | undefined,
): string | undefined {
  const words: Record<string, string> = WORDS[language].refresh;
  const own = code !== undefined && Object.hasOwn(words, code) ? words[code] : undefined;
  // What hinders the asking itself was said in the admin's language already.
  return language === 'en' || code === 'cannot-ask' ? (said ?? own) : (own ?? said);
}
