import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clock, timeLeft, took } from '../../../utils/texts/format.ts';
import { languageOf, textsIn } from '../../../utils/texts/index.ts';

/** Every text with its path; functions are called with recognisable values. */
function flatten(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value('§1', '§2', '§3'))]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => flatten(part, `${path}.${key}`));
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
      /\bStufen?\b|Auslöser|disparador/i.test(readFileSync(file, 'utf8')),
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
