import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import type { LabelKey } from './keys.ts';
import { norm } from './norm.ts';

const exact = new Map<string, LabelKey[]>();
const patterns: [RegExp, LabelKey][] = [];
/** Language of a wording; empty when several languages share it. */
const tongues = new Map<string, string>();
/** First words of wordings, and the fixed words of those that begin with any text. */
const starts: string[] = [];
const cores: string[] = [];

for (const [language, labels] of Object.entries({ en, de, es })) {
  for (const [key, wordings] of Object.entries(labels) as [LabelKey, string][]) {
    for (const wording of wordings.split('|')) {
      const pieces = wording.split('*').map((piece) => quote(piece.toLowerCase()));
      const [first = ''] = pieces;
      if (first) starts.push(first.split(/[ /-]/)[0] ?? '');
      else cores.push((pieces.find(Boolean) ?? '').trim());
      if (pieces.length > 1) {
        patterns.push([new RegExp(`^${pieces.join('.*')}$`), key]);
        continue;
      }
      const text = norm(wording);
      exact.set(text, [...(exact.get(text) ?? []), key]);
      tongues.set(text, (tongues.get(text) ?? language) === language ? language : '');
    }
  }
}

function quote(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
}

const anyOf = (words: string[]) =>
  [...new Set(words)].join('|').replaceAll(' ', '\\s+').replaceAll('ß', '(?:ß|ss)');

/** Cheap first look at a raw text: false means that no label can begin there. */
export const mayBeLabel = new RegExp(`^[^\\p{L}\\p{N}]*(?:${anyOf(starts)})|${anyOf(cores)}`, 'iu');

const known = new Map<string, LabelKey[]>();

/** The labels that a normalised text is; empty for none. */
export function labelsOf(text: string): LabelKey[] {
  let keys = known.get(text);
  if (!keys) {
    keys = [
      ...(exact.get(text) ?? []),
      ...patterns.filter(([form]) => form.test(text)).map(([, key]) => key),
    ];
    if (known.size < 999) known.set(text, keys);
  }
  return keys;
}

/** Whether a normalised text could be the first words of a label. */
export function beginsLabel(text: string): boolean {
  for (const wording of exact.keys()) if (wording.startsWith(`${text} `)) return true;
  return patterns.some(([form]) => form.source.startsWith(`^${quote(text)}`) || form.source[1] === '.');
}

/** The language that a normalised text betrays, if only one has it. */
export const tongueOf = (text: string): string | undefined => tongues.get(text) || undefined;
