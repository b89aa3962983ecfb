import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAutotaskFilter } from '../../../utils/companies/filter/company-filter.ts';
import { parseFilterJson } from '../../../utils/companies/filter/paste.ts';
import { TENANT_FIELDS } from './tenant-fields.ts';

const paste = (value: unknown) =>
  parseFilterJson(typeof value === 'string' ? value : JSON.stringify(value), TENANT_FIELDS);

describe('a pasted filter', () => {
  it.each([
    ['a whole query', { maxRecords: 500, filter: [{ op: 'eq', field: 'companyType', value: 1 }] }],
    ['its filter', [{ op: 'eq', field: 'companyType', value: 1 }]],
    ['one condition', { op: 'eq', field: 'companyType', value: 1 }],
    ['other casing and a number as text', { Filter: [{ Op: 'EQ', Field: 'CompanyType', Value: '1' }] }],
  ])('is read as %s', (_, value) => {
    expect(paste(value)).toEqual({
      filter: { version: 1, join: 'and', items: [{ field: 'companyType', op: 'eq', value: 1 }] },
      problems: [],
    });
  });

  it('comes back as it was', () => {
    const given = [
      {
        op: 'or',
        items: [
          { op: 'in', field: 'companyType', value: [1, 8] },
          { op: 'exist', field: 'classification' },
        ],
      },
      { op: 'gte', field: 'Contract End', value: '2026-01-01T00:00:00.000Z', udf: true },
    ];
    const { filter, problems } = paste(given);
    expect(problems).toEqual([]);
    expect(filter && toAutotaskFilter(filter)).toEqual(given);
  });

  it('with "or" around everything becomes rows joined by "or"', () => {
    expect(paste([{ op: 'or', items: [{ op: 'eq', field: 'companyType', value: 1 }] }]).filter).toMatchObject(
      { join: 'or', items: [{ field: 'companyType' }] },
    );
  });

  it('that lets every company through has no rows', () => {
    expect(paste([{ op: 'exist', field: 'id' }]).filter?.items).toEqual([]);
  });

  it('with "ne" is repaired, and it is said that Autotask would have ignored it', () => {
    const { filter, problems } = paste([{ op: 'ne', field: 'companyType', value: 4 }]);
    expect(filter?.items).toEqual([{ field: 'companyType', op: 'noteq', value: 4 }]);
    expect(problems).toEqual([
      {
        code: 'ignored-operator',
        severity: 'warning',
        sentence: expect.stringContaining('changed to "noteq"'),
      },
    ]);
  });

  it('with an operator that nobody knows loses that condition, loudly', () => {
    const { filter, problems } = paste([
      { op: 'resembles', field: 'companyName', value: 'x' },
      { op: 'eq', field: 'isActive', value: true },
    ]);
    expect(filter?.items).toHaveLength(1);
    expect(problems).toMatchObject([{ code: 'unknown-operator', severity: 'error' }]);
  });

  it.each([
    [{ op: 'eq', field: 'compnyType', value: 1 }, 'Did you mean "companyType"?'],
    [{ op: 'eq', field: 'owner resource', value: 1 }, 'Did you mean "ownerResourceID"?'],
    [{ op: 'exist', field: 'Contract End' }, 'add "udf": true'],
    [{ op: 'eq', field: 'isActive', value: true, udf: true }, 'leave out "udf"'],
    [{ op: 'exist', field: 'favouriteColour' }, 'no company field "favouriteColour".'],
  ])('with a wrong field gets a hint: %o', (condition, hint) => {
    const { problems } = paste([condition]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: 'unknown-field', sentence: expect.stringContaining(hint) });
  });

  it('with the wrong company types of the vendor’s table is told so', () => {
    const { problems } = paste([{ op: 'eq', field: 'companyType', value: 5 }]);
    expect(problems[0]?.sentence).toContain('"Cancelation" is 6');
  });

  it('with groups in groups keeps one level and says what it left out', () => {
    const inner = { op: 'and', items: [{ op: 'exist', field: 'companyName' }] };
    const { filter, problems } = paste([
      { op: 'exist', field: 'classification' },
      { op: 'or', items: [inner] },
    ]);
    expect(filter?.items).toEqual([
      { field: 'classification', op: 'exist' },
      { join: 'or', rows: [] },
    ]);
    expect(problems.map(({ code }) => code)).toContain('too-deep');
  });

  it.each([
    ['', 'not-json'],
    ['companyType = 1', 'not-json'],
    ['{"filter": "all"}', 'not-a-filter'],
    ['42', 'not-a-filter'],
    ['null', 'not-a-filter'],
    ['{}', 'not-a-filter'],
    [`["${'x'.repeat(300_000)}"]`, 'too-large'],
  ])('that is none is refused in words: %.20s', (text, code) => {
    expect(paste(text)).toMatchObject({ problems: [{ code, severity: 'error' }] });
    expect(paste(text).filter).toBeUndefined();
  });

  it('of any shape is answered, never thrown at', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(Array.isArray(parseFilterJson(text, TENANT_FIELDS).problems)).toBe(true);
      }),
    );
    const condition = fc.record({
      op: fc.oneof(fc.constantFrom('eq', 'ne', 'in', 'exist', 'and', 'or'), fc.string()),
      field: fc.oneof(fc.constantFrom('companyType', 'id', 'isActive'), fc.string()),
      value: fc.anything(),
      items: fc.anything(),
    });
    fc.assert(
      fc.property(fc.array(condition), (filter) => {
        const text = JSON.stringify({ filter }, (_, value: unknown) =>
          typeof value === 'bigint' ? 1 : value,
        );
        const pasted = parseFilterJson(text, TENANT_FIELDS);
        if (pasted.filter) expect(toAutotaskFilter(pasted.filter).length).toBeGreaterThan(0);
      }),
    );
  });
});
