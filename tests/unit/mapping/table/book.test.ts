import { describe, expect, it } from 'vitest';
import { MappingBook } from '../../../../utils/mapping/table/book.ts';
import { CHOICE, type SavedMapping } from '../../../../utils/mapping/table/types.ts';
import type { Suggestion } from '../../../../utils/mapping/types.ts';

const ORGANIZATIONS = ['Acme', 'Birch', 'Cedar', 'Dune'].map((name) => ({ id: name.toLowerCase(), name }));
const COMPANIES = [0, 10, 20, 30, 40].map((id) => ({ id, name: `Company ${id}` }));

function suggestion(organizationId: string, companyId: number, score: number, accept = false): Suggestion {
  return { organizationId, accept, candidates: [{ companyId, score, reasons: ['Same name.'] }] };
}

function open(saved: SavedMapping[] = []): MappingBook {
  return new MappingBook(ORGANIZATIONS, COMPANIES, saved);
}

/** What a row shows, in words. */
function row(book: MappingBook, at: number): string {
  const place = book.shownOf(at);
  const company = place === undefined ? '-' : book.companies[place]?.id;
  return `${book.stateOf(at)} ${company}${book.isChanged(at) ? ' *' : ''}`;
}
const rows = (book: MappingBook) => ORGANIZATIONS.map((_, at) => row(book, at));

describe('the mapping book', () => {
  it('shows what was saved, company 0 included', () => {
    const book = open([
      { organizationId: 'acme', companyId: 0 },
      { organizationId: 'cedar', companyId: 20 },
    ]);
    expect(rows(book)).toEqual(['mapped 0', 'unmatched -', 'mapped 20', 'unmatched -']);
    expect(book.coverage()).toMatchObject({ all: 4, mapped: 2, unmatched: 2, changed: 0 });
  });

  it('tells safe suggestions from those to look at, and shows no unlikely one', () => {
    const book = open();
    book.takeSuggestions([
      suggestion('acme', 10, 0.98, true),
      suggestion('birch', 20, 0.6),
      suggestion('cedar', 30, 0.01),
      suggestion('somebody-else', 40, 1, true),
    ]);
    expect(rows(book)).toEqual(['safe 10', 'unsure 20', 'unmatched -', 'unmatched -']);
  });

  it('does not call safe what another organization already holds', () => {
    const book = open([{ organizationId: 'dune', companyId: 10 }]);
    book.takeSuggestions([suggestion('acme', 10, 0.98, true)]);
    expect(row(book, 0)).toBe('unsure 10');
    expect(book.acceptSafe()).toBe(0);
  });

  it('accepts all safe ones at once and takes that back at once', () => {
    const book = open();
    book.takeSuggestions([
      suggestion('acme', 10, 0.98, true),
      suggestion('birch', 20, 0.97, true),
      suggestion('cedar', 30, 0.5),
    ]);
    expect(book.acceptSafe()).toBe(2);
    expect(rows(book)).toEqual(['mapped 10 *', 'mapped 20 *', 'unsure 30', 'unmatched -']);
    expect(book.undo()).toEqual([0, 1]);
    expect(rows(book)).toEqual(['safe 10', 'safe 20', 'unsure 30', 'unmatched -']);
    expect(book.canUndo).toBe(false);
  });

  it('accepts a company once although two suggestions call it safe', () => {
    const book = open();
    book.takeSuggestions([suggestion('acme', 10, 0.98, true), suggestion('birch', 10, 0.97, true)]);
    expect(book.acceptSafe()).toBe(1);
    expect(rows(book).slice(0, 2)).toEqual(['mapped 10 *', 'unsure 10']);
  });

  it('gives a company to one organization only, and gives it back with undo', () => {
    const book = open([{ organizationId: 'acme', companyId: 10 }]);
    expect(book.choose(1, 1)).toBe(0);
    expect(rows(book).slice(0, 2)).toEqual(['unmatched - *', 'mapped 10 *']);
    expect(book.mappings()).toEqual([{ organizationId: 'birch', companyId: 10 }]);
    book.undo();
    expect(rows(book).slice(0, 2)).toEqual(['mapped 10', 'unmatched -']);
    expect(book.holderOf(1)).toBe(0);
  });

  it('keeps "no company" as the admin’s note, which saving does not need', () => {
    const book = open();
    book.choose(2, CHOICE.none);
    expect(row(book, 2)).toBe('none -');
    expect(book.openRows()).toEqual([0, 1, 3]);
    expect(book.mappings()).toEqual([]);
  });

  it('counts the removal of a saved mapping as a change', () => {
    const book = open([{ organizationId: 'acme', companyId: 10 }]);
    book.choose(0, CHOICE.none);
    expect(row(book, 0)).toBe('none - *');
    expect(book.coverage().changed).toBe(1);
    book.wasSaved([]);
    expect(book.coverage().changed).toBe(0);
  });

  it('keeps saved mappings that it cannot show: of an unknown organization, to an unread company', () => {
    const saved = [
      { organizationId: 'gone', companyId: 30 },
      { organizationId: 'acme', companyId: 999 },
    ];
    const book = open(saved);
    expect(book.coverage().elsewhere).toBe(1);
    expect(row(book, 0)).toBe('mapped 999');
    expect(book.mappings()).toEqual(saved);
    // The company of the unknown one is given to a known one: it may stand once.
    book.choose(1, 3);
    expect(book.mappings()).toEqual([
      { organizationId: 'acme', companyId: 999 },
      { organizationId: 'birch', companyId: 30 },
    ]);
    book.undo();
    book.dropElsewhere();
    expect(book.mappings()).toEqual([{ organizationId: 'acme', companyId: 999 }]);
  });

  it('takes a draft up again, and passes over what no longer fits', () => {
    const before = open([{ organizationId: 'dune', companyId: 40 }]);
    before.choose(0, 1);
    before.choose(1, CHOICE.none);
    before.choose(3, CHOICE.open);
    const after = open([{ organizationId: 'dune', companyId: 40 }]);
    expect(after.takeDraft([...before.draft(), ['gone', 10], ['cedar', 12345]])).toBe(3);
    expect(rows(after)).toEqual(['mapped 10 *', 'none -', 'unmatched -', 'unmatched - *']);
    expect(after.canUndo).toBe(false);
  });
});

describe('somebody else saved meanwhile', () => {
  const SAVED = [
    { organizationId: 'acme', companyId: 10 },
    { organizationId: 'birch', companyId: 20 },
  ];

  it.each<{
    what: string;
    mine: [row: number, place: number][];
    theirs: SavedMapping[];
    end: string[];
    conflicts: number[];
  }>([
    {
      what: 'only they changed a row: their value is taken',
      mine: [],
      theirs: [
        { organizationId: 'acme', companyId: 30 },
        { organizationId: 'birch', companyId: 20 },
      ],
      end: ['mapped 30', 'mapped 20', 'unmatched -', 'unmatched -'],
      conflicts: [],
    },
    {
      what: 'only I changed a row: mine stays and is still to be saved',
      mine: [[2, 3]],
      theirs: SAVED,
      end: ['mapped 10', 'mapped 20', 'mapped 30 *', 'unmatched -'],
      conflicts: [],
    },
    {
      what: 'both made the same change: nothing is left to do',
      mine: [[2, 3]],
      theirs: [...SAVED, { organizationId: 'cedar', companyId: 30 }],
      end: ['mapped 10', 'mapped 20', 'mapped 30', 'unmatched -'],
      conflicts: [],
    },
    {
      what: 'both changed a row differently: mine stays and the row is named',
      mine: [[0, 3]],
      theirs: [
        { organizationId: 'acme', companyId: 40 },
        { organizationId: 'birch', companyId: 20 },
      ],
      end: ['mapped 30 *', 'mapped 20', 'unmatched -', 'unmatched -'],
      conflicts: [0],
    },
    {
      what: 'they gave to one row what I gave to another: it stays single',
      mine: [[2, 3]],
      theirs: [...SAVED, { organizationId: 'dune', companyId: 30 }],
      end: ['mapped 10', 'mapped 20', 'unmatched -', 'mapped 30'],
      conflicts: [],
    },
    {
      what: 'they removed a row that I left alone: it is removed',
      mine: [],
      theirs: [{ organizationId: 'birch', companyId: 20 }],
      end: ['unmatched -', 'mapped 20', 'unmatched -', 'unmatched -'],
      conflicts: [],
    },
    {
      what: 'they swapped two rows: the swap is taken',
      mine: [],
      theirs: [
        { organizationId: 'acme', companyId: 20 },
        { organizationId: 'birch', companyId: 10 },
      ],
      end: ['mapped 20', 'mapped 10', 'unmatched -', 'unmatched -'],
      conflicts: [],
    },
  ])('$what', ({ mine, theirs, end, conflicts }) => {
    const book = open(SAVED);
    for (const [at, place] of mine) book.choose(at, place);
    const found = book.merge(theirs);
    expect(found.map(({ row: at }) => at)).toEqual(conflicts);
    expect(rows(book)).toEqual(end);
    const companies = book.mappings().map(({ companyId }) => companyId);
    expect(new Set(companies).size).toBe(companies.length);
  });
});
