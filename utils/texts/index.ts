/** Chooses the product's words. The language follows the browser's, whatever language the Autotask page has. */
import type { Language } from '../guide/types.ts';
import { de } from './de.ts';
import { en, type Texts } from './en.ts';
import { es } from './es.ts';

export type { Texts } from './en.ts';

const TEXTS: Record<Language, Texts> = { en, de, es };

/**
 * The words of one language.
 *
 * @param language one of ours
 */
export function textsIn(language: Language): Texts {
  return TEXTS[language];
}

/**
 * The first of the wanted languages that we speak.
 *
 * @param wanted BCP 47 tags in order of preference, as `navigator.languages` gives them
 * @returns English when none fits
 */
export function languageOf(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split('-')[0];
    if (primary === 'en' || primary === 'de' || primary === 'es') return primary;
  }
  return 'en';
}
