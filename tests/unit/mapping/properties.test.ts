import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../utils/mapping/fold.ts';
import { normalise } from '../../../utils/mapping/normalise.ts';
import { type Party, suggest } from '../../../utils/mapping/suggest.ts';
import { typingDistance, wordSimilarity } from '../../../utils/mapping/word-similarity.ts';
import { makeFirms } from '../../bench/mapping/names/firms.ts';

const firmNames = makeFirms(60, 3).map(({ name }) => name);
const name = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...firmNames) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 40 }) },
  fc.constantFrom(
    '',
    ' ',
    '---',
    'Inc.',
    'LLC LLC',
    '😀😀',
    'שלום עולם בע״מ',
    'شركة النور',
    '株式会社日立',
    'x'.repeat(10_000),
    'a '.repeat(5_000),
  ),
);
const parties = (maximum: number): fc.Arbitrary<Party[]> =>
  fc
    .array(
      fc.record(
        {
          name,
          domain: fc.constantFrom('a.example', 'b.example', 'gmail.com', '@@'),
          city: fc.constantFrom('Oslo', 'Bonn', ''),
        },
        { requiredKeys: ['name'] },
      ),
      { maxLength: maximum },
    )
    .map((list) => list.map((entry, id) => ({ id, ...entry })));

test('every organization gets one suggestion, in the order given, with bounded scores, best first', () => {
  fc.assert(
    fc.property(parties(15), parties(25), (organizations, companies) => {
      const suggestions = suggest(organizations, companies);
      expect(suggestions.map(({ organizationId }) => organizationId)).toEqual(
        organizations.map(({ id }) => id),
      );
      const ids = new Set(companies.map(({ id }) => id));
      for (const { candidates, accept } of suggestions) {
        const scores = candidates.map(({ score }) => score);
        expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        expect(candidates.every(({ companyId }) => ids.has(companyId))).toBe(true);
        expect(new Set(candidates.map(({ companyId }) => companyId)).size).toBe(candidates.length);
        if (accept) expect(candidates.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 120 },
  );
});

test('no company is pre-ticked for two organizations', () => {
  fc.assert(
    fc.property(parties(20), parties(12), (organizations, companies) => {
      const accepted = suggest(organizations, companies)
        .filter(({ accept }) => accept)
        .map(({ candidates }) => candidates[0]?.companyId);
      expect(new Set(accepted).size).toBe(accepted.length);
    }),
    { numRuns: 120 },
  );
});

test('folding twice changes nothing, and case never matters', () => {
  fc.assert(
    fc.property(name, (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
    { numRuns: 300 },
  );
  for (const text of firmNames) expect(normalise(text.toUpperCase())).toBe(normalise(text));
});

test('the likeness of words is the same in both directions and bounded', () => {
  const word = fc.oneof(
    fc.constantFrom('dental', 'dentl', 'technology', 'tech', 'smith', 'smyth', 'ca', 'california'),
    fc.string({ maxLength: 12 }),
  );
  fc.assert(
    fc.property(word, word, (left, right) => {
      expect(wordSimilarity(left, right)).toBe(wordSimilarity(right, left));
      expect(wordSimilarity(left, right)).toBeLessThanOrEqual(1);
      expect(typingDistance(left, right, 2)).toBe(typingDistance(right, left, 2));
    }),
  );
});

test('lists of one name only are answered, shown and never ticked', () => {
  for (const text of ['Acme Dental Care', '株式会社日立', 'شركة النور للتجارة']) {
    const organizations = Array.from({ length: 200 }, (_, id) => ({ id, name: text }));
    const companies = Array.from({ length: 5000 }, (_, id) => ({ id: `c${id}`, name: text }));
    const suggestions = suggest(organizations, companies);
    expect(suggestions).toHaveLength(organizations.length);
    expect(suggestions.every(({ accept, candidates }) => !accept && candidates.length === 5)).toBe(true);
  }
});

test('the same lists give the same suggestions', () => {
  fc.assert(
    fc.property(parties(15), parties(25), (organizations, companies) => {
      expect(suggest(organizations, companies)).toEqual(suggest(organizations, companies));
    }),
    { numRuns: 40 },
  );
});

test('a hostile name costs no more than an ordinary one', () => {
  const companies = firmNames.map((text, id) => ({ id, name: text }));
  const long = ['x'.repeat(1_000_000), 'ab '.repeat(300_000), '('.repeat(100_000), '/a'.repeat(100_000)];
  const suggestions = suggest(
    long.map((text, id) => ({ id, name: text })),
    companies,
  );
  expect(suggestions).toHaveLength(long.length);
});
