import { describe, expect, it } from 'vitest';
import type { CompanyFilter, FilterRow } from '../../../utils/companies/filter/company-filter.ts';
import { explainCompanyTypeValue } from '../../../utils/companies/filter/company-type.ts';
import { toVendorForm } from '../../../utils/companies/filter/vendor-form.ts';
import { field, TENANT_FIELDS } from './tenant-fields.ts';

const filter = (...items: CompanyFilter['items']): CompanyFilter => ({ version: 1, join: 'and', items });
const either = (...items: CompanyFilter['items']): CompanyFilter => ({ version: 1, join: 'or', items });
const CUSTOMERS: FilterRow = { field: 'companyType', op: 'eq', value: 1 };
const ACTIVE: FilterRow = { field: 'isActive', op: 'eq', value: true };

describe('company types and the vendor’s table of 2024', () => {
  const { choices } = field('companyType');

  it.each([
    [5, 'wrong', { value: 6, label: 'Cancelation' }],
    [6, 'check', { value: 7, label: 'Vendor' }],
    [7, 'check', { value: 8, label: 'Partner' }],
  ])('recognises its %i', (value, verdict, suggestion) => {
    const explained = explainCompanyTypeValue(value, choices);
    expect(explained).toMatchObject({ verdict, suggestion });
    expect(explained.sentence).toContain(`in Autotask "${suggestion.label}" is ${suggestion.value}`);
  });

  it.each([1, 2, 3, 4, 8])('has nothing to say about %i', (value) => {
    expect(explainCompanyTypeValue(value, choices)).toMatchObject({ verdict: 'fine', sentence: '' });
  });

  it('goes by what the tenant calls its types', () => {
    const own = [
      { value: 5, label: 'Cancelation', active: true },
      { value: 6, label: 'Reseller', active: true },
      { value: 9, label: 'Vendor', active: true },
    ];
    expect(explainCompanyTypeValue(5, own)).toMatchObject({ verdict: 'fine', label: 'Cancelation' });
    expect(explainCompanyTypeValue(6, own)).toMatchObject({
      verdict: 'check',
      label: 'Reseller',
      suggestion: { value: 9, label: 'Vendor' },
    });
    expect(explainCompanyTypeValue(7, own)).toMatchObject({ verdict: 'wrong' });
  });

  it('knows the other spelling', () => {
    const own = [{ value: 6, label: 'Cancellation', active: true }];
    expect(explainCompanyTypeValue(5, own).suggestion).toEqual({ value: 6, label: 'Cancellation' });
  });

  it('uses the numbers that Autotask ships with when there is no picklist', () => {
    expect(explainCompanyTypeValue(7, [])).toMatchObject({ label: 'Vendor', suggestion: { value: 8 } });
    expect(explainCompanyTypeValue(5, [])).toMatchObject({ verdict: 'wrong', suggestion: { value: 6 } });
  });
});

describe("the vendor's form", () => {
  it('gets rows of whole numbers with what they mean', () => {
    expect(toVendorForm(filter(CUSTOMERS, ACTIVE), TENANT_FIELDS)).toEqual({
      rows: [
        { filter: 'Company type', operation: 'is', value: 1, meaning: 'Customer' },
        { filter: 'Is active', operation: 'is', value: 1, meaning: 'yes' },
      ],
      cannot: [],
    });
  });

  it('says what it cannot hold', () => {
    const given = filter(
      { field: 'companyName', op: 'contains', value: 'Smith' },
      { field: 'companyType', op: 'in', value: [1, 7] },
      { field: 'classification', op: 'notExist' },
      { join: 'or', rows: [CUSTOMERS, ACTIVE] },
    );
    const form = toVendorForm(given, TENANT_FIELDS);
    expect(form.rows).toEqual([]);
    expect(form.cannot).toHaveLength(4);
    expect(form.cannot[0]).toContain('whole numbers only');
    expect(toVendorForm(either(CUSTOMERS, ACTIVE), TENANT_FIELDS)).toMatchObject({
      rows: [],
      cannot: [expect.stringContaining('"or"')],
    });
  });
});
