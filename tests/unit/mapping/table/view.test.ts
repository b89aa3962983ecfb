import { describe, expect, it } from 'vitest';
import { MappingBook } from '../../../../utils/mapping/table/book.ts';
import { CHOICE } from '../../../../utils/mapping/table/types.ts';
import {
  type Filter,
  NameSearch,
  NO_FILTER,
  type Sort,
  viewOf,
} from '../../../../utils/mapping/table/view.ts';

const NAMES = ['Zebra', 'Äpfel & Söhne', 'Birch', 'apple', 'Cedar'];
const COMPANIES = ['Birch Inc', 'Zebra Ltd', 'Apple Holdings', 'New Birch', 'Birchwood'];

function book(): MappingBook {
  const made = new MappingBook(
    NAMES.map((name, at) => ({ id: `o${at}`, name })),
    COMPANIES.map((name, id) => ({ id, name })),
    [{ organizationId: 'o0', companyId: 1 }],
  );
  const candidate = (companyId: number, score: number) => [{ companyId, score, reasons: [] }];
  made.takeSuggestions([
    { organizationId: 'o2', accept: true, candidates: candidate(0, 0.99) },
    { organizationId: 'o3', accept: false, candidates: candidate(2, 0.55) },
  ]);
  made.choose(4, CHOICE.none);
  return made;
}
const RANKS = { organizations: Int32Array.of(4, 0, 2, 1, 3), companies: Int32Array.of(1, 4, 0, 3, 2) };

function names(filter: Partial<Filter>, sort?: Sort, ranks: typeof RANKS | null = RANKS): string[] {
  const made = book();
  const view = viewOf(made, new NameSearch(made), { ...NO_FILTER, ...filter }, sort, ranks ?? undefined);
  return Array.from(view, (row) => NAMES[row] ?? '');
}

describe('the rows that are shown', () => {
  it.each<[string, Partial<Filter>, string[]]>([
    ['all without a filter', {}, NAMES],
    ['by part of the organization’s name', { organization: 'ce' }, ['Cedar']],
    ['whatever accents and case are typed', { organization: 'APF' }, ['Äpfel & Söhne']],
    ['by part of the company’s name', { company: 'birch' }, ['Birch']],
    ['by the company’s id', { company: '1' }, ['Zebra']],
    ['by state', { states: ['unsure', 'none'] }, ['apple', 'Cedar']],
    ['by likeness', { minimumScore: 0.9 }, ['Birch']],
    ['only what saving would change', { changed: true }, []],
    ['none when nothing fits', { organization: 'qqq' }, []],
  ])('%s', (_what, filter, end) => {
    expect(names(filter)).toEqual(end);
  });

  it.each<[string, Sort, string[]]>([
    [
      'organizations by the alphabet',
      { column: 'organization', descending: false },
      ['Äpfel & Söhne', 'apple', 'Birch', 'Cedar', 'Zebra'],
    ],
    [
      'and backwards',
      { column: 'organization', descending: true },
      ['Zebra', 'Cedar', 'Birch', 'apple', 'Äpfel & Söhne'],
    ],
    [
      'companies by the alphabet, rows without one last',
      { column: 'company', descending: false },
      ['apple', 'Birch', 'Zebra', 'Äpfel & Söhne', 'Cedar'],
    ],
    [
      'rows without a company stay last backwards, too',
      { column: 'company', descending: true },
      ['Zebra', 'Birch', 'apple', 'Äpfel & Söhne', 'Cedar'],
    ],
    [
      'the most likely first',
      { column: 'score', descending: true },
      ['Birch', 'apple', 'Zebra', 'Äpfel & Söhne', 'Cedar'],
    ],
    [
      'by state',
      { column: 'state', descending: false },
      ['Zebra', 'Birch', 'apple', 'Äpfel & Söhne', 'Cedar'],
    ],
  ])('sorts %s', (_what, sort, end) => {
    expect(names({}, sort)).toEqual(end);
  });

  it('keeps the list’s own order while the alphabet is being made', () => {
    expect(names({}, { column: 'organization', descending: false }, null)).toEqual(NAMES);
  });
});

describe('searching a company', () => {
  it('puts names that begin with it first, then words that do, then the rest', () => {
    const made = book();
    const found = new NameSearch(made).companies('birch', 10).map((place) => COMPANIES[place]);
    expect(found).toEqual(['Birch Inc', 'Birchwood', 'New Birch']);
  });

  it('finds a company by its id, and nothing for nothing', () => {
    const search = new NameSearch(book());
    expect(search.companies('2', 10)).toEqual([2]);
    expect(search.companies('  ', 10)).toEqual([]);
  });
});
