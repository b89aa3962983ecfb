import type { PageOptions } from '../options.ts';
import { de } from './de.ts';
import { en, type TextKey, type Texts } from './en.ts';
import { es } from './es.ts';

export type PageLanguage = 'en' | 'de' | 'es';
export type { TextKey } from './en.ts';

/** The words of one page load: language, wording, local term and typography already decided. */
export interface Wording {
  language: PageLanguage;
  /** A label. `values` fill `{name}` places. */
  label(key: TextKey, values?: Record<string, string>): string;
  /** A heading over `count` things, with the count where the options ask for it. */
  heading(key: TextKey, count: number): string;
  /** Data that people typed (names of levels and resources): keeps its casing. */
  data(text: string): string;
  /** A sentence: keeps its casing. */
  sentence(key: TextKey, values?: Record<string, string>): string;
  /** The bare words, for data that is derived from them ("Copy of …"). */
  plain(key: TextKey, values?: Record<string, string>): string;
}

const LANGUAGES: Record<PageLanguage, Texts> = { en, de, es };

/**
 * The language of an instance's pages: it belongs to the zone, not to the user (autotask-ui.md section 10).
 *
 * @param host for example `ww18.autotask.net`; a port is ignored
 */
export function languageOf(host: string, options: PageOptions): PageLanguage {
  if (options.language !== 'auto') return options.language;
  const name = host.toLowerCase().split(':')[0] ?? '';
  if (/^(ww18|prde)\./.test(name)) return 'de';
  if (/^(ww12|pres)\./.test(name)) return 'es';
  return 'en';
}

/** The words for one load of a page. */
export function wordingFor(host: string, options: PageOptions): Wording {
  const language = languageOf(host, options);
  const { typography } = options;
  const plain = (key: TextKey, values: Record<string, string> = {}) =>
    fill(chosen(LANGUAGES[language][key], options.wording), {
      term: localTerm(language, options),
      ...values,
    });
  const typeset = (text: string) => spaces(quotes(text, language, typography), typography);
  const label = (key: TextKey, values?: Record<string, string>) =>
    typeset(casing(plain(key, values), typography.casing));
  return {
    language,
    plain,
    label,
    heading: (key, count) => (typography.trailingCounts ? `${label(key)} (${count})` : label(key)),
    data: typeset,
    sentence: (key, values) => typeset(plain(key, values)),
  };
}

/** Local terms exist in English instances only; elsewhere the word is fixed (section 10). */
function localTerm(language: PageLanguage, options: PageOptions): string {
  if (language === 'en') return options.localTerm;
  const words = { de: ['Organisation', 'Firma'], es: ['Organización', 'Organización'] }[language];
  return words[options.wording] ?? '';
}

function chosen(words: string | readonly [string, string], wording: 0 | 1): string {
  return typeof words === 'string' ? words : words[wording];
}

function fill(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

function quotes(text: string, language: PageLanguage, typography: PageOptions['typography']): string {
  if (!typography.curlyQuotes) return text;
  const [open, close] = language === 'de' ? ['„', '“'] : ['“', '”'];
  return text.replace(/(\w)'(\w)/g, '$1’$2').replace(/"([^"]*)"/g, `${open}$1${close}`);
}

function spaces(text: string, typography: PageOptions['typography']): string {
  return typography.noBreakSpaces ? text.replaceAll(' ', '\u00a0') : text;
}

function casing(text: string, how: PageOptions['typography']['casing']): string {
  if (how === 'upper') return text.toUpperCase();
  if (how === 'lower') return text.toLowerCase();
  if (how === 'title')
    return text.replace(
      /(^|[\s(/])(\p{Ll})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    );
  return text;
}
