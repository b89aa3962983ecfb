import { describe, expect, it } from 'vitest';
import { de as sentencesDe } from '../../../utils/background/words/de.ts';
import { en as sentencesEn } from '../../../utils/background/words/en.ts';
import { FINDING_CODES, FIX_LINKS } from '../../../utils/checks/codes.ts';
import { checkWords, fill } from '../../../utils/checks/words/index.ts';
import { GUIDES } from '../../../utils/guide/index.ts';

/** Every text of a language by its place, so that two languages can be compared. */
function texts(value: unknown, place = ''): [string, string][] {
  if (typeof value === 'string') return [[place, value]];
  return Object.entries(value as object).flatMap(([name, inner]) => texts(inner, `${place}.${name}`));
}

const gaps = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

describe('the words of the test', () => {
  it('name every finding', () => {
    expect(Object.keys(checkWords('en').findings).sort()).toEqual([...FINDING_CODES].sort());
  });

  it.each([
    ['checks', checkWords('en'), checkWords('de')],
    ['checks in Spanish', checkWords('en'), checkWords('es')],
    ['background', sentencesEn, sentencesDe],
  ])('of %s say the same as in English, with the same gaps', (_name, english, german) => {
    const other = new Map(texts(german));
    for (const [place, text] of texts(english)) {
      expect(other.get(place), place).toBeTruthy();
      expect(gaps(other.get(place) ?? ''), place).toEqual(gaps(text));
    }
  });

  it('fill their gaps, and leave one without a value visible', () => {
    expect(fill('{a} and {b}', { a: 1 })).toBe('1 and {b}');
    expect(fill('{toString}', {})).toBe('{toString}');
  });

  it('link to steps that the guides have', () => {
    for (const link of Object.values(FIX_LINKS))
      expect(GUIDES[link.guide].steps.map(({ id }) => id)).toContain(link.step);
  });
});
