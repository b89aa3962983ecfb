import { describe, expect, it } from 'vitest';
import { DESTINATIONS } from '../../../utils/destinations/registry.ts';
import { de } from '../../../utils/destinations/words/de/index.ts';
import { en } from '../../../utils/destinations/words/en/index.ts';
import { es } from '../../../utils/destinations/words/es/index.ts';
import { sayIn } from '../../../utils/destinations/words/index.ts';

describe('the destinations’ words', () => {
  const gaps = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();
  it.each([
    ['German', de],
    ['Spanish', es],
  ])('have the same gaps in %s', (_language, words) => {
    expect(Object.keys(words).toSorted()).toEqual(Object.keys(en).toSorted());
    for (const [word, text] of Object.entries(words)) {
      expect([word, gaps(text)]).toEqual([word, gaps(en[word as keyof typeof en])]);
    }
  });

  it.each(['en', 'de', 'es'] as const)(
    'say every form in %s, and what is wrong with an empty one',
    (language) => {
      const say = sayIn(language);
      for (const destination of DESTINATIONS) {
        expect(destination.title(say)).not.toBe('');
        expect(destination.about(say)).toMatch(/\.$/);
        for (const { label } of destination.fields(say)) expect(label).not.toBe('');
        const prepared = destination.prepare({}, say);
        if (!prepared.ok) expect(prepared.reason).toMatch(/[.?]$/);
      }
    },
  );

  it.each(['en', 'de', 'es'] as const)(
    'name every choice in %s so short that the popup shows it whole',
    (language) => {
      const labels = DESTINATIONS.flatMap((one) => one.fields(sayIn(language)))
        .flatMap(({ options }) => options ?? [])
        .map(({ label }) => label);
      expect(labels.filter((label) => label.length > 36)).toEqual([]);
    },
  );

  it('call the trigger’s answer accepted, never installed', () => {
    const rewst = Object.entries(en).filter(([word]) => word.startsWith('rewst'));
    for (const [, text] of rewst) expect(text).not.toMatch(/installed/i);
  });
});
