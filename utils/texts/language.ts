/** Which of our languages somebody wants. */
import type { Language } from '../guide/types.ts';

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
