import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningTenant, startPracticeTenant } from '../../../practice-tenant/start.ts';
import type { ClientOptions } from '../../../utils/autotask/client.ts';
import { type FilterRow, toAutotaskFilter } from '../../../utils/companies/filter/company-filter.ts';
import type { FilterField } from '../../../utils/companies/filter/fields.ts';
import { readFilterFields } from '../../../utils/companies/filter/read-fields.ts';
import { validateFilter } from '../../../utils/companies/filter/validate.ts';
import { companySource } from '../../../utils/companies/refresh/autotask-source.ts';

let running: RunningTenant;
let options: ClientOptions;
let fields: FilterField[];

beforeAll(async () => {
  running = await startPracticeTenant({ companies: 500 });
  const user = running.announcement().apiUsers.find((candidate) => candidate.active && !candidate.vendor);
  const { userName = '', secret = '', trackingIdentifier = '' } = user ?? {};
  const credentials = { userName, secret, trackingIdentifier };
  options = { restBase: running.rest, credentials, fetch, allowLoopback: true };
  const read = await readFilterFields(options);
  fields = read.ok ? read.fields : [];
});
afterAll(() => running.close());

describe("the tenant's own fields", () => {
  it('are read with the live picklist and the user-defined ones', () => {
    const type = fields.find(({ name }) => name === 'companyType');
    expect(type?.choices.map(({ value, label }) => `${value} ${label}`)).toEqual([
      '1 Customer',
      '2 Lead',
      '3 Prospect',
      '4 Dead',
      '6 Cancelation',
      '7 Vendor',
      '8 Partner',
    ]);
    expect(fields.find(({ udf, name }) => udf && name === 'Contract End')?.kind).toBe('date');
  });

  it('are answered with a sentence when the login is refused', async () => {
    const credentials = { userName: 'nobody@example.com', secret: 'x', trackingIdentifier: 'y' };
    expect(await readFilterFields({ ...options, credentials })).toEqual({
      ok: false,
      sentence: expect.stringContaining('refused the login'),
    });
  });
});

describe('a filter that has no errors', () => {
  it.each<[string, FilterRow, (row: Record<string, unknown>) => boolean]>([
    ['a type', { field: 'companyType', op: 'eq', value: 7 }, (row) => row.companyType === 7],
    ['not a type', { field: 'companyType', op: 'noteq', value: 1 }, (row) => row.companyType !== 1],
    [
      'several',
      { field: 'companyType', op: 'in', value: [2, 8] },
      (row) => row.companyType === 2 || row.companyType === 8,
    ],
    ['yes or no', { field: 'isActive', op: 'eq', value: false }, (row) => row.isActive === false],
    [
      'a part of a name',
      { field: 'companyName', op: 'contains', value: 'har' },
      (row) => /har/i.test(`${row.companyName}`),
    ],
    ['nothing', { field: 'classification', op: 'notExist' }, (row) => row.classification === null],
    [
      'a date',
      { field: 'createDate', op: 'lt', value: '2020-01-01T00:00:00.000Z' },
      (row) => Date.parse(`${row.createDate}`.replace(/Z?$/, 'Z')) < Date.UTC(2020, 0, 1),
    ],
    [
      'a user-defined field',
      { field: 'Onboarding Status', udf: true, op: 'eq', value: '2' },
      (row) => JSON.stringify(row.userDefinedFields).includes('"Onboarding Status","value":"2"'),
    ],
  ])('by %s lets the same companies through as it says', async (_, row, fits) => {
    const filter = { version: 1 as const, join: 'and' as const, items: [row] };
    expect(validateFilter(filter, fields).filter(({ severity }) => severity === 'error')).toEqual([]);
    const all = running.tenant.state.tables.get('Companies')?.all() ?? [];
    const expected = all.filter(fits).length;
    expect(expected).toBeGreaterThan(0);
    expect(await companySource(options).count({ filter: toAutotaskFilter(filter) })).toEqual({
      ok: true,
      count: expected,
    });
  });
});
