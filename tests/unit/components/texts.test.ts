import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkWords } from '../../../utils/checks/words/index.ts';
import { fill } from '../../../utils/texts/fill.ts';
import { clock, timeLeft, took } from '../../../utils/texts/format.ts';
import { languageOf, textsIn } from '../../../utils/texts/index.ts';

/** Every text with its path; functions are called with recognisable values. */
function flatten(
  value: unknown,
  path = '',
  values: (string | number)[] = ['§1', '§2', '§3'],
): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value(...values))]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => flatten(part, `${path}.${key}`, values));
}

describe('the product’s words', () => {
  const english = new Map(flatten(textsIn('en')));

  it.each(['en', 'de', 'es'] as const)('are complete and never empty in %s', (language) => {
    const texts = flatten(textsIn(language));
    expect(texts.map(([path]) => path).toSorted()).toEqual([...english.keys()].toSorted());
    expect(texts.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it.each(['de', 'es'] as const)('carry the same values into the sentence in %s', (language) => {
    const marks = (text: string) => (text.match(/§\d/g) ?? []).toSorted();
    for (const [path, text] of flatten(textsIn(language))) {
      expect([path, marks(text)]).toEqual([path, marks(english.get(path) ?? '')]);
    }
  });

  it('call a security level and a trigger by one name each', () => {
    const files = globSync('utils/**/*.ts').filter((file) => !/^utils[/\\]page[/\\]/.test(file));
    expect(files.length).toBeGreaterThan(100);
    const others = files.filter((file) =>
      /\b(Sicherheits|System)?stufen?\b|Auslöser|disparador/i.test(readFileSync(file, 'utf8')),
    );
    expect(others).toEqual([]);
  });

  it('follow the browser’s first language that we speak', () => {
    expect(languageOf(['fr-CA', 'de-AT', 'en'])).toBe('de');
    expect(languageOf(['es-419'])).toBe('es');
    expect(languageOf(['nl', 'pt'])).toBe('en');
    expect(languageOf([])).toBe('en');
  });
});

describe('a count of one', () => {
  it.each([
    [
      'en',
      /(?<! (?:of|von|de) )\b1 (companies|organizations|rows|mappings|requests|webhooks|of them are)\b|\b1 safe ones\b/,
    ],
    [
      'de',
      /(?<! (?:of|von|de) )\b1 (Organisationen|Zeilen|Zuordnungen|Anfragen|Webhooks|Unternehmen (sind|werden|wurden|liegen))\b/,
    ],
    [
      'es',
      /(?<! (?:of|von|de) )\b1 (empresas|organizaciones|filas|asignaciones|solicitudes|webhooks|son)(?![\p{L}])/u,
    ],
  ] as const)('takes the singular in %s', (language, wrong) => {
    // A count comes as a number or already written: only one of the two fits each text.
    const faults = ['1', 1].map((one) =>
      flatten(textsIn(language), '', [one, one, one]).filter(([, text]) => wrong.test(text)),
    );
    const numbers = new Set(faults[1]?.map(([path]) => path));
    expect(faults[0]?.filter(([path]) => numbers.has(path))).toEqual([]);
  });

  it('takes the singular in a sentence with gaps', () => {
    const say = (language: 'en' | 'de' | 'es', count: number) =>
      fill(checkWords(language).summaries.companiesVisible, { count });
    expect(['en', 'de', 'es'].map((language) => say(language as 'en', 1))).toEqual([
      '1 company is visible.',
      '1 Unternehmen ist sichtbar.',
      'Se ve 1 empresa.',
    ]);
    expect(say('en', 0)).toBe('0 companies are visible.');
    expect(say('es', 2)).toBe('Se ven 2 empresas.');
  });
});

describe('times', () => {
  const now = new Date(2026, 10, 24, 10, 45).getTime();

  it('name the day only when it was not today', () => {
    expect(clock(now - 60_000, now, 'de')).toBe('10:44');
    expect(clock(now - 86_400_000, now, 'de')).toMatch(/23\. Nov.*10:45/);
  });

  it('count down in minutes, then in seconds, and never below nothing', () => {
    expect(timeLeft(25.2 * 60_000, 'en')).toBe('26 min');
    expect(timeLeft(42_000, 'en')).toBe('42 sec');
    expect(timeLeft(-5, 'en')).toBe('0 sec');
    expect(timeLeft(3 * 3_600_000, 'en')).toBe('3 hr');
  });

  it('say how long a check took', () => {
    expect(took(182.4, 'en')).toBe('182\u00a0ms');
    expect(took(1240, 'de')).toBe('1,2\u00a0s');
  });
});
