import { describe, expect, it } from 'vitest';
import type { CompanyFilter, FilterRow } from '../../../utils/companies/filter/company-filter.ts';
import {
  type Draft,
  type DraftRow,
  draftOf,
  freshRow,
  readDraft,
  sameFilter,
  withField,
  withOperation,
} from '../../../utils/companies/filter/draft.ts';
import { STANDARD_FIELDS } from '../../../utils/companies/filter/standard-fields.ts';
import { companyWords } from '../../../utils/companies/words/index.ts';
import { field, TENANT_FIELDS } from './tenant-fields.ts';

const words = companyWords('en');
const keys = () => {
  let last = 0;
  return () => ++last;
};
const filter = (...items: CompanyFilter['items']): CompanyFilter => ({ version: 1, join: 'and', items });
const row = (more: Partial<DraftRow>): DraftRow => ({
  key: 1,
  field: 'companyType',
  udf: false,
  op: 'eq',
  text: '',
  typed: false,
  ...more,
});
const read = (...items: Draft['items']) => readDraft({ join: 'and', items }, TENANT_FIELDS, 'tenant', words);
const codes = (given: ReturnType<typeof readDraft>) =>
  given.problems.map(({ code, severity }) => `${severity} ${code}`);

describe('a stored filter', () => {
  it.each<[string, FilterRow]>([
    ['a type', { field: 'companyType', op: 'eq', value: 1 }],
    ['several types', { field: 'companyType', op: 'in', value: [1, 7] }],
    ['yes or no', { field: 'isActive', op: 'eq', value: false }],
    ['a day', { field: 'lastActivityDate', op: 'gt', value: '2026-01-01T00:00:00.000Z' }],
    ['a moment', { field: 'lastActivityDate', op: 'gt', value: '2026-01-01T08:30:00.000Z' }],
    ['a text with commas', { field: 'companyName', op: 'in', value: ['Smith, Jones', 'Öl & Gas'] }],
    ['nothing', { field: 'Contract End', udf: true, op: 'notExist' }],
    [
      'a user-defined list, whose numbers are texts',
      { field: 'Onboarding Status', udf: true, op: 'eq', value: '2' },
    ],
  ])('by %s comes out of the editor as it went in', (_what, given) => {
    const whole = filter(given, { join: 'or', rows: [given, given] });
    const out = readDraft(draftOf(whole, false, keys()), TENANT_FIELDS, 'tenant', words);
    expect(out.filter).toEqual(whole);
  });
});

describe('what someone enters', () => {
  it('is a row about the company type first, waiting for its value', () => {
    const fresh = freshRow(TENANT_FIELDS, 1);
    expect(fresh).toMatchObject({ field: 'companyType', op: 'eq', text: '' });
    const out = read(fresh);
    expect(out.filter).toBeUndefined();
    expect(out.problems).toMatchObject([{ incomplete: true, path: [0] }]);
  });

  it.each<[string, DraftRow, string[]]>([
    ['half a date', row({ field: 'lastActivityDate', op: 'gt', text: '2026-1' }), ['error value-wrong']],
    ['words for a number', row({ field: 'ownerResourceID', text: 'Anna' }), ['error value-wrong']],
    [
      'one wrong of many',
      row({ field: 'ownerResourceID', op: 'in', text: '1\nAnna' }),
      ['error value-wrong'],
    ],
    ['the vendor table’s 5', row({ text: '5', typed: true }), ['error shifted-company-type']],
    ['the vendor table’s 6, typed', row({ text: '6', typed: true }), ['warning shifted-company-type']],
    ['Cancelation, chosen by its label', row({ text: '6' }), []],
    ['nothing in a list', row({ op: 'in', text: ' \n ' }), ['error value-missing']],
  ])('%s is named', (_what, given, expected) => {
    expect(codes(read(given))).toEqual(expected);
  });

  it('keeps a value as far as another operation takes it', () => {
    expect(withOperation(row({ op: 'in', text: '1\n7' }), 'eq').text).toBe('1');
    expect(withOperation(row({ text: '1' }), 'in').text).toBe('1');
    expect(withOperation(row({ text: '1' }), 'exist').text).toBe('');
  });

  it('begins anew with another field, and keeps the operation where that field has it', () => {
    expect(withField(row({ op: 'noteq', text: '1' }), field('isActive'))).toMatchObject({
      op: 'noteq',
      text: 'true',
    });
    expect(withField(row({ op: 'in', text: '1' }), field('lastActivityDate'))).toMatchObject({
      op: 'gt',
      text: '',
    });
  });
});

describe('where only the usual fields are known', () => {
  const usual = (given: DraftRow) =>
    readDraft({ join: 'and', items: [given] }, STANDARD_FIELDS, 'standard', words);

  it('another field is taken, and it is said that nobody checked it', () => {
    const out = usual(row({ field: 'Onboarding Status', udf: true, text: '2' }));
    expect(codes(out)).toEqual(['warning unchecked-field']);
    expect(out.filter?.items).toEqual([{ field: 'Onboarding Status', udf: true, op: 'eq', value: 2 }]);
  });

  it('a stored value of another field stays what it was: "2" does not become 2', () => {
    const given = filter({ field: 'Onboarding Status', udf: true, op: 'eq', value: '2' });
    const out = readDraft(draftOf(given, false, keys()), STANDARD_FIELDS, 'standard', words);
    expect(out.filter).toEqual(given);
  });

  it('the vendor table’s 5 is still wrong', () => {
    expect(codes(usual(row({ text: '5', typed: true })))).toEqual(['error shifted-company-type']);
    expect(codes(usual(row({ text: '9', typed: true })))).toEqual(['warning not-in-picklist']);
  });
});

describe('two filters', () => {
  it('are the same when they let the same through in the same words', () => {
    const one = filter({ field: 'companyType', op: 'eq', value: 1 });
    expect(sameFilter(one, { ...one, join: 'or' })).toBe(true);
    expect(sameFilter(undefined, filter())).toBe(true);
    const written = { value: 1, udf: false, op: 'eq' as const, field: 'companyType' };
    expect(sameFilter(one, filter(written))).toBe(true);
    expect(sameFilter(one, filter())).toBe(false);
  });
});
