/** Chooses the product's words. The language follows the browser's, whatever language the Autotask page has. */
import type { Language } from '../guide/types.ts';
import { de } from './de.ts';
import { en, type Texts } from './en.ts';
import { es } from './es.ts';

export type { Texts } from './en.ts';
export { languageOf } from './language.ts';

const TEXTS: Record<Language, Texts> = { en, de, es };

/**
 * The words of one language.
 *
 * @param language one of ours
 */
export function textsIn(language: Language): Texts {
  return TEXTS[language];
}
