import { describe, expect, test } from 'vitest';
import { createMatcher } from '../../../utils/mapping/matcher.ts';
import { REASONS } from '../../../utils/mapping/reasons.ts';
import { type Party, suggest } from '../../../utils/mapping/suggest.ts';

const party = (id: number, name: string, more: Partial<Party> = {}): Party => ({ id, name, ...more });
const others = ['Aldridge Roofing', 'Barlow Foods', 'Castellano Wines', 'Dietrich Tools', 'Espinoza Law'].map(
  (name, at) => party(900 + at, name),
);

describe('one company goes to one organization', () => {
  test('the better name wins, and the other keeps it as an unticked candidate', () => {
    const [exact, weaker] = suggest(
      [party(1, 'Zephyrine Dental Group'), party(2, 'Zephyrine Dentl')],
      [party(10, 'Zephyrine Dental Group'), ...others],
    );
    expect(exact).toMatchObject({ accept: true, candidates: [{ companyId: 10 }] });
    expect(weaker?.accept).toBe(false);
    expect(weaker?.candidates[0]?.reasons).toContain(REASONS.takenByOther);
  });

  test('who lost a company is offered the next best', () => {
    const result = suggest(
      [party(1, 'Zephyrine Dental'), party(2, 'Zephyrine Dental Care')],
      [party(10, 'Zephyrine Dental'), party(11, 'Zephyrine Dental Care Center'), ...others],
    );
    expect(result.map(({ candidates }) => candidates[0]?.companyId)).toEqual([10, 11]);
  });
});

describe('duplicates are shown and never guessed', () => {
  test('two companies of the same name', () => {
    const [suggestion] = suggest(
      [party(1, 'Zephyrine Dental')],
      [party(10, 'Zephyrine Dental'), party(11, 'ZEPHYRINE DENTAL'), ...others],
    );
    expect(suggestion?.accept).toBe(false);
    expect(
      suggestion?.candidates
        .slice(0, 2)
        .map(({ companyId }) => companyId)
        .sort(),
    ).toEqual([10, 11]);
    expect(suggestion?.candidates[0]?.reasons).toContain(REASONS.companyTwins);
  });

  test('two organizations of the same name', () => {
    const result = suggest(
      [party(1, 'Zephyrine Dental'), party(2, 'Zephyrine Dental')],
      [party(10, 'Zephyrine Dental'), ...others],
    );
    expect(result.map(({ accept }) => accept)).toEqual([false, false]);
    expect(result.map(({ candidates }) => candidates[0]?.companyId)).toEqual([10, 10]);
    expect(result[1]?.candidates[0]?.reasons).toContain(REASONS.organizationTwins);
  });

  test('twins told apart by their city', () => {
    const [suggestion] = suggest(
      [party(1, 'Zephyrine Dental', { city: 'Denver' })],
      [
        party(10, 'Zephyrine Dental', { city: 'Austin' }),
        party(11, 'Zephyrine Dental', { city: 'DENVER' }),
        ...others,
      ],
    );
    expect(suggestion).toMatchObject({ accept: true, candidates: [{ companyId: 11 }, { companyId: 10 }] });
  });
});

describe('domain, phone and city', () => {
  test('a domain that only these two have ties different names', () => {
    const [suggestion] = suggest(
      [party(1, 'Zephyrine', { domain: 'info@zephyrine.example' })],
      [
        party(10, 'Zephyrine Dental Care LLC', { domain: 'https://www.Zephyrine.example/contact' }),
        ...others,
      ],
    );
    expect(suggestion?.accept).toBe(true);
    expect(suggestion?.candidates[0]?.reasons).toContain(REASONS.sameDomain);
  });

  test.each(['gmail.com', 'someone@gmail.com'])('%s proves nothing', (domain) => {
    const [suggestion] = suggest(
      [party(1, 'Moreau Bakery', { domain })],
      [party(10, 'Tucker Steel', { domain }), ...others],
    );
    expect(suggestion?.accept).toBe(false);
    expect(suggestion?.candidates.flatMap(({ reasons }) => reasons)).not.toContain(REASONS.sameDomain);
  });

  test('a domain that several companies share proves nothing', () => {
    const shared = { domain: 'holding.example' };
    const [suggestion] = suggest(
      [party(1, 'Moreau Bakery', shared)],
      [party(10, 'Tucker Steel', shared), party(11, 'Vance Optics', shared), ...others],
    );
    expect(suggestion?.accept).toBe(false);
    expect(suggestion?.candidates.flatMap(({ reasons }) => reasons)).not.toContain(REASONS.sameDomain);
  });

  test('a contradiction lowers the score, and silence does not', () => {
    const organization = party(1, 'Zephyrine Dental', { domain: 'zephyrine.example', city: 'Denver' });
    const score = (more: Partial<Party>): number =>
      suggest([organization], [party(10, 'Zephyrine Dental LLC', more), ...others])[0]?.candidates[0]
        ?.score ?? 0;
    expect(score({ domain: 'other.example', city: 'Austin' })).toBeLessThan(score({}));
    expect(score({ domain: 'zephyrine.example', city: 'Denver' })).toBeGreaterThan(score({}));
  });

  test('the same phone in two spellings counts', () => {
    const [suggestion] = suggest(
      [party(1, 'Zephyrine', { phone: '+1 (303) 555-0134' })],
      [party(10, 'Zephyrine Dental Care', { phone: '303.555.0134' }), ...others],
    );
    expect(suggestion?.candidates[0]?.reasons).toContain(REASONS.samePhone);
  });
});

test.each([
  ['Zephyrine Dental', 'Zephyrine Dental', REASONS.sameAsWritten],
  ['Zephyrine Dental Inc.', 'Zephyrine Dental', REASONS.sameWithoutLegal],
  ['Zephyrine Dental Inc.', 'Zephyrine Dental GmbH', REASONS.otherLegal],
  ['Zephyrine Intl', 'Zephyrine International', REASONS.abbreviated],
  ['Dental Zephyrine', 'Zephyrine Dental', REASONS.order],
  ['Zephy Rine Dental', 'Zephyrine Dental', REASONS.joined],
  ['Zephyrin Dental', 'Zephyrine Dental', REASONS.typo],
  ['Zephyrine', 'Zephyrine Dental', REASONS.companyLonger],
  ['Zephyrine Fund 2', 'Zephyrine Fund 3', REASONS.numbersDiffer],
])('says why: %s and %s', (organization, company, reason) => {
  const [suggestion] = suggest([party(1, organization)], [party(10, company), ...others]);
  expect(suggestion?.candidates[0]).toMatchObject({ companyId: 10 });
  expect(suggestion?.candidates[0]?.reasons).toContain(reason);
});

test('batches end with the same suggestions as one call', () => {
  const organizations = [
    'Aldridge Roofing',
    'Barlow Food',
    'Aldridge Roofng',
    'Castellano Wine',
    'Nobody',
  ].map((name, id) => party(id, name));
  const matcher = createMatcher(others);
  const first = matcher.suggest(organizations.slice(0, 2));
  matcher.suggest(organizations.slice(2));
  expect(first.map(({ organizationId }) => organizationId)).toEqual([0, 1]);
  expect(matcher.finish()).toEqual(suggest(organizations, others));
});

test('options limit the candidates and raise the bar', () => {
  const organizations = [party(1, 'Barlow Food')];
  expect(suggest(organizations, others, { candidates: 1 })[0]?.candidates).toHaveLength(1);
  expect(suggest(organizations, others, { acceptScore: 0.999999 })[0]?.accept).toBe(false);
  const scores =
    suggest(organizations, others, { minimumScore: 0.5 })[0]?.candidates.map(({ score }) => score) ?? [];
  expect(scores.length).toBeGreaterThan(0);
  expect(Math.min(...scores)).toBeGreaterThanOrEqual(0.5);
});
