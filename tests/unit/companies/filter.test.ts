import { describe, expect, it } from 'vitest';
import {
  CompanyFilter,
  EVERY_COMPANY,
  type FilterRow,
  toAutotaskFilter,
} from '../../../utils/companies/filter/company-filter.ts';
import { describeFilter } from '../../../utils/companies/filter/describe.ts';
import { estimateRefresh } from '../../../utils/companies/filter/estimate.ts';
import { OPERATORS } from '../../../utils/companies/filter/filter-json.ts';
import { operationsFor } from '../../../utils/companies/filter/operations.ts';
import { type FilterProblem, validateFilter } from '../../../utils/companies/filter/validate.ts';
import { readValue } from '../../../utils/companies/filter/values.ts';
import { field, TENANT_FIELDS } from './tenant-fields.ts';

const filter = (...items: CompanyFilter['items']): CompanyFilter => ({ version: 1, join: 'and', items });
const either = (...items: CompanyFilter['items']): CompanyFilter => ({ version: 1, join: 'or', items });
const CUSTOMERS: FilterRow = { field: 'companyType', op: 'eq', value: 1 };
const ACTIVE: FilterRow = { field: 'isActive', op: 'eq', value: true };

const problems = (given: CompanyFilter): FilterProblem[] => validateFilter(given, TENANT_FIELDS);
const codes = (given: CompanyFilter) => problems(given).map(({ code, severity }) => `${severity} ${code}`);

describe('the fields to filter by', () => {
  it('are those of the tenant that can be queried, by label', () => {
    expect(TENANT_FIELDS.map(({ label, kind }) => `${label}: ${kind}`)).toEqual([
      'Asset value: number',
      'Classification: picklist',
      'Company id: whole-number',
      'Company name: text',
      'Company type: picklist',
      'Contract End: date',
      'Customer Number: text',
      'Is active: boolean',
      'Last activity date: date',
      'Onboarding Status: picklist',
      'Owner resource: reference',
    ]);
  });

  it('have the live picklist, in its order, with numbers to send and inactive values marked', () => {
    expect(field('classification').choices).toEqual([
      { value: 4, label: 'Break/Fix', active: true },
      { value: 200, label: 'Legacy contract', active: false },
    ]);
    expect(field('Onboarding Status', true).choices[0]).toEqual({
      value: '1',
      label: 'Running',
      active: true,
    });
  });

  it('offer only operations that Autotask knows, and never "ne"', () => {
    for (const { kind } of TENANT_FIELDS)
      for (const { op } of operationsFor(kind)) expect(OPERATORS).toContain(op);
    expect(OPERATORS).toContain('noteq');
    expect(OPERATORS).not.toContain('ne');
    expect(operationsFor('picklist').map(({ op }) => op)).not.toContain('contains');
  });
});

describe('what someone enters', () => {
  it.each([
    ['companyType', '1', 1],
    ['companyType', 'vendor', 7],
    ['companyType', '5', 5],
    ['isActive', 'yes', true],
    ['lastActivityDate', '2026-10-31', '2026-10-31T00:00:00.000Z'],
    ['lastActivityDate', '2026-10-31T08:30', '2026-10-31T08:30:00.000Z'],
    ['lastActivityDate', '2026-10-31T08:30:00+02:00', '2026-10-31T06:30:00.000Z'],
    ['ownerResourceID', ' 29682885 ', 29_682_885],
    ['companyName', ' Smith ', 'Smith'],
    ['assetValue', '12.5', 12.5],
  ])('for %s, "%s" is sent as %o', (name, text, value) => {
    expect(readValue(field(name), text)).toEqual({ ok: true, value });
  });

  it.each([
    ['companyType', 'Supplier', 'needs a number'],
    ['ownerResourceID', '3.5', 'needs a number'],
    ['lastActivityDate', '31.10.2026', 'such as 2026-10-31'],
    ['lastActivityDate', '2026-13-45', 'such as 2026-10-31'],
    ['isActive', 'maybe', 'yes or no'],
    ['companyName', '  ', 'Say a value'],
  ])('for %s, "%s" is answered with a sentence', (name, text, sentence) => {
    expect(readValue(field(name), text)).toEqual({ ok: false, sentence: expect.stringContaining(sentence) });
  });
});

describe("a filter in Autotask's own words", () => {
  it('joins rows by "and" as a plain list', () => {
    expect(toAutotaskFilter(filter(CUSTOMERS, ACTIVE))).toEqual([
      { op: 'eq', field: 'companyType', value: 1 },
      { op: 'eq', field: 'isActive', value: true },
    ]);
  });

  it('keeps groups, marks user-defined fields, leaves out the value where there is none', () => {
    const given = filter(
      { join: 'or', rows: [CUSTOMERS, { field: 'companyType', op: 'in', value: [7, 8] }] },
      { field: 'Contract End', udf: true, op: 'notExist' },
    );
    expect(toAutotaskFilter(given)).toEqual([
      {
        op: 'or',
        items: [
          { op: 'eq', field: 'companyType', value: 1 },
          { op: 'in', field: 'companyType', value: [7, 8] },
        ],
      },
      { op: 'notExist', field: 'Contract End', udf: true },
    ]);
  });

  it('puts "or" between rows into a group', () => {
    expect(toAutotaskFilter(either(CUSTOMERS, { join: 'and', rows: [ACTIVE, CUSTOMERS] }))).toEqual([
      {
        op: 'or',
        items: [
          { op: 'eq', field: 'companyType', value: 1 },
          {
            op: 'and',
            items: [
              { op: 'eq', field: 'isActive', value: true },
              { op: 'eq', field: 'companyType', value: 1 },
            ],
          },
        ],
      },
    ]);
  });

  it('is never empty: Autotask refuses a query without a filter', () => {
    const matchAll = [{ op: 'exist', field: 'id' }];
    expect(toAutotaskFilter(EVERY_COMPANY)).toEqual(matchAll);
    expect(toAutotaskFilter(filter({ join: 'or', rows: [] }))).toEqual(matchAll);
  });

  it('survives being stored', () => {
    const given = filter({ join: 'or', rows: [CUSTOMERS, ACTIVE] }, ACTIVE);
    expect(CompanyFilter.parse(JSON.parse(JSON.stringify(given)))).toEqual(given);
    expect(CompanyFilter.safeParse({ ...given, items: [{ ...CUSTOMERS, op: 'ne' }] }).success).toBe(false);
  });

  it('reads aloud', () => {
    const given = filter(
      { join: 'or', rows: [CUSTOMERS, { field: 'companyType', op: 'eq', value: 7 }] },
      ACTIVE,
      { field: 'lastActivityDate', op: 'gt', value: '2026-01-01T00:00:00.000Z' },
    );
    expect(describeFilter(given, TENANT_FIELDS)).toBe(
      '(Company type is Customer or Company type is Vendor) and Is active is yes and Last activity date is after 2026-01-01',
    );
    expect(describeFilter(EVERY_COMPANY, TENANT_FIELDS)).toBe('all companies');
  });
});

describe('checking a filter', () => {
  it('has nothing to say about a good one', () => {
    expect(problems(filter(CUSTOMERS, ACTIVE, { field: 'Contract End', udf: true, op: 'exist' }))).toEqual(
      [],
    );
    expect(problems(EVERY_COMPANY)).toEqual([]);
  });

  it.each<[string, FilterRow, string]>([
    ['a field that the tenant lacks', { field: 'territory', op: 'eq', value: 1 }, 'error unknown-field'],
    ['a field that cannot be queried', { field: 'sicCode', op: 'eq', value: '1' }, 'error unknown-field'],
    ['an own field called user-defined', { ...ACTIVE, udf: true }, 'error unknown-field'],
    [
      'an operation of another kind',
      { field: 'companyType', op: 'contains', value: 1 },
      'error operation-not-for-field',
    ],
    ['a missing value', { field: 'companyType', op: 'eq' }, 'error value-missing'],
    ['an empty list', { field: 'companyType', op: 'in', value: [] }, 'error value-missing'],
    ['a list where one is asked for', { field: 'companyType', op: 'eq', value: [1] }, 'error value-missing'],
    ['a text for a number', { field: 'companyType', op: 'eq', value: '1' }, 'error value-wrong'],
    ['half a person', { field: 'ownerResourceID', op: 'eq', value: 1.5 }, 'error value-wrong'],
    ['no date', { field: 'lastActivityDate', op: 'gt', value: 'soon' }, 'error value-wrong'],
    ['a number that no list has', { field: 'classification', op: 'eq', value: 9 }, 'error not-in-picklist'],
    ['an inactive choice', { field: 'classification', op: 'eq', value: 200 }, 'warning inactive-choice'],
    ['a type that nobody has', { field: 'companyType', op: 'eq', value: 42 }, 'error not-in-picklist'],
    ['the vendor table’s 5', { field: 'companyType', op: 'eq', value: 5 }, 'error shifted-company-type'],
    [
      'the vendor table’s 7',
      { field: 'companyType', op: 'in', value: [1, 7] },
      'warning shifted-company-type',
    ],
  ])('names %s', (_, row, code) => {
    expect(codes(filter(row))).toEqual([code]);
    expect(problems(filter(row))[0]?.path).toEqual([0]);
  });

  it('says where in a group it is', () => {
    const given = filter(ACTIVE, { join: 'or', rows: [CUSTOMERS, { field: 'nope', op: 'exist' }] });
    expect(problems(given)[0]?.path).toEqual([1, 1]);
  });

  it('knows that Autotask takes one user-defined field at a time', () => {
    const given = filter(
      { field: 'Contract End', udf: true, op: 'exist' },
      { field: 'Customer Number', udf: true, op: 'exist' },
    );
    expect(codes(given)).toEqual(['error two-user-defined-fields']);
  });

  it('counts alternatives, as Autotask does', () => {
    const names = Array.from({ length: 300 }, (_, index) => `Company ${index}`);
    const row: FilterRow = { field: 'companyName', op: 'in', value: names };
    expect(codes(filter(row))).toEqual([]);
    expect(codes(filter(row, row))).toEqual(['error too-many-conditions']);
  });

  it('warns of rows that no company fits, and of empty groups', () => {
    expect(codes(filter(CUSTOMERS, { ...CUSTOMERS, value: 8 }))).toEqual(['warning fits-nothing']);
    expect(codes(either(CUSTOMERS, { ...CUSTOMERS, value: 8 }))).toEqual([]);
    expect(codes(filter({ join: 'or', rows: [] }))).toEqual(['warning empty-group']);
  });
});

describe('the estimate', () => {
  it('fits what a refresh of 100,000 companies takes at 200 ms', () => {
    const { requests, milliseconds, sentence } = estimateRefresh(100_000, 200);
    expect(requests).toBeGreaterThan(200);
    expect(milliseconds).toBeGreaterThan(13_000);
    expect(milliseconds).toBeLessThan(16_000);
    expect(sentence).toBe('About 14 seconds, 208 of the 10,000 requests that Autotask allows per hour.');
  });

  it('is short for few companies, and warns when it would use much of the hour', () => {
    expect(estimateRefresh(10, 200).milliseconds).toBeLessThanOrEqual(1_000);
    expect(estimateRefresh(0, 200).requests).toBeGreaterThan(0);
    expect(estimateRefresh(2_000_000, 200).sentence).toContain('quiet hour');
  });
});
