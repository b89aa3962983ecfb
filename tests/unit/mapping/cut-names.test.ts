import { expect, test } from 'vitest';
import { createMatcher } from '../../../utils/mapping/matcher.ts';
import { REASONS } from '../../../utils/mapping/reasons.ts';
import { type Party, suggest } from '../../../utils/mapping/suggest.ts';
import { listedFirms } from '../../bench/mapping/sets.ts';

const WIDTH = 28;
const whole = listedFirms().companies.map(({ name }, id): Party => ({ id, name }));
const cutOff = whole
  .slice(0, 400)
  .map(({ id, name }): Party => ({ id: `cut ${id}`, name: name.slice(0, WIDTH).trim() }));

const first = (
  name: string,
  organizations: Party[],
  companies: Party[],
): ReturnType<typeof suggest>[number] => {
  const found = suggest([...organizations, { id: 'asked', name }], companies).at(-1);
  if (found === undefined) throw new Error('There is no suggestion.');
  return found;
};

test.each([
  ['Zephyrine Velorica Municipal Income', 'Zephyrine Velorica Municipal Income Fund'],
  ['Velorica Commercial Properties Trust', 'Velorica Commercial Properties Trust, Inc.'],
  ['Halvorsen Biopharmaceutical Laboratories', 'Halvorsen Biopharmaceutical Laboratories plc'],
])('a list that cuts names at 28 letters: %s finds its company', (name, company) => {
  const suggestion = first(name.slice(0, WIDTH), cutOff, [...whole, { id: 'partner', name: company }]);
  expect(suggestion.accept).toBe(true);
  expect(suggestion.candidates[0]).toMatchObject({ companyId: 'partner' });
  expect(suggestion.candidates[0]?.reasons).toContain(REASONS.cut);
});

test('the same cut name in a list that does not cut is only a shorter name', () => {
  const name = 'Zephyrine Velorica Municipal';
  const company: Party = { id: 'partner', name: 'Zephyrine Velorica Municipal Income Fund' };
  const among = first(name, cutOff, [...whole, company]).candidates[0]?.score ?? 0;
  const alone = first(name, whole, [...whole, company]).candidates[0]?.score ?? 1;
  expect(alone).toBeLessThan(among);
});

test('two companies that begin with the cut name are shown, and neither is ticked', () => {
  const name = 'Velorica Real Estate Equities Growth'.slice(0, WIDTH);
  const suggestion = first(name, cutOff, [
    ...whole,
    { id: 'one', name: 'Velorica Real Estate Equities Growth Fund' },
    { id: 'two', name: 'Velorica Real Estate Equities Income Fund' },
  ]);
  expect(suggestion.accept).toBe(false);
  expect(
    suggestion.candidates
      .slice(0, 2)
      .map(({ companyId }) => companyId)
      .sort(),
  ).toEqual(['one', 'two']);
  expect(suggestion.candidates[0]?.reasons).toContain(REASONS.companyTwins);
});

test('dots at the end say that a name was cut off, in a list of any length', () => {
  const suggestion = first(
    'Zephyrine Velorica Munic...',
    [],
    [...whole, { id: 'partner', name: 'Zephyrine Velorica Municipal Income Fund' }],
  );
  expect(suggestion.accept).toBe(true);
  expect(suggestion.candidates[0]).toMatchObject({ companyId: 'partner' });
  expect(suggestion.candidates[0]?.reasons).toContain(REASONS.cut);
});

test('batches see the width as the whole list does', () => {
  const organizations = cutOff.slice(0, 300);
  const matcher = createMatcher(whole);
  for (let at = 0; at < organizations.length; at += 20) matcher.add(organizations.slice(at, at + 20));
  expect(matcher.finish()).toEqual(suggest(organizations, whole));
});
