import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { mappingsCsv } from '../../../utils/companies/export/mappings-csv.ts';
import { asRewstOrganization, rewstOrganizationFiles } from '../../../utils/companies/export/rewst-csv.ts';
import type { RewstKnowledge, RewstOrganization } from '../../../utils/companies/export/rewst-rules.ts';
import { readOrganizationsCsv } from '../../../utils/companies/organizations/csv.ts';

const rows = (text: string) => Papa.parse<string[]>(text, { skipEmptyLines: true }).data;

describe('mappings as a plain file', () => {
  it('hold organization, company, score and reason; company 0 is a company', () => {
    const { text, problems } = mappingsCsv([
      {
        organizationId: 'a1',
        organizationName: 'Acme, "the" one',
        companyId: 0,
        companyName: 'Acme Inc.',
        score: 0.98765,
        reasons: ['same name without Inc.', 'same domain'],
      },
      { organizationId: 'b2', organizationName: 'Umbrella' },
    ]);
    expect(problems).toEqual([]);
    expect(rows(text)).toEqual([
      ['organization id', 'organization name', 'company id', 'company name', 'score', 'reason'],
      ['a1', 'Acme, "the" one', '0', 'Acme Inc.', '0.988', 'same name without Inc.; same domain'],
      ['b2', 'Umbrella', '', '', '', ''],
    ]);
  });

  it('keep names that begin like a formula, and name them', () => {
    const { text, problems } = mappingsCsv([
      { organizationId: 1, organizationName: '@Home', companyId: 5, companyName: '=cmd()' },
    ]);
    expect(rows(text)[1]).toEqual(['1', '@Home', '5', '=cmd()', '', '']);
    expect(problems).toMatchObject([
      { row: 2, column: 'organization name', code: 'FORMULA_CELL', severity: 'warning' },
      { row: 2, column: 'company name', code: 'FORMULA_CELL' },
    ]);
  });
});

describe("Rewst's organization file", () => {
  const found = (organizations: RewstOrganization[], known?: RewstKnowledge) =>
    rewstOrganizationFiles(organizations, known).problems.map(
      ({ row, column, code }) => `${row} ${column} ${code}`,
    );
  const named = (organizationName: string, more: Partial<RewstOrganization> = {}) => ({
    organizationName,
    ...more,
  });

  it('has the header of the template and can be read back', () => {
    const { files, problems } = rewstOrganizationFiles([
      named(' Acme, Inc. ', {
        managingOrgId: '3f2b8a10-1111-4222-8333-444455556666',
        domain: 'acme.example',
        orgSlug: 'acme-inc',
        isEnabled: false,
        tagNames: ['gold', 'north'],
      }),
      named('Umbrella'),
    ]);
    expect(problems).toEqual([]);
    expect(files).toHaveLength(1);
    expect(files[0]?.text).toBe(
      'organizationName,managingOrgId,domain,orgSlug,isEnabled,tagNames\r\n' +
        '"Acme, Inc.",3f2b8a10-1111-4222-8333-444455556666,acme.example,acme-inc,false,"gold,north"\r\n' +
        'Umbrella,,,,,\r\n',
    );
    expect(readOrganizationsCsv(files[0]?.text ?? '').organizations.map(({ name }) => name)).toEqual([
      'Acme, Inc.',
      'Umbrella',
    ]);
  });

  it('is split after 1,000 rows', () => {
    const many = Array.from({ length: 2_001 }, (_, index) => named(`Company ${index}`));
    const { files } = rewstOrganizationFiles(many);
    expect(files.map(({ name, rows }) => `${name} ${rows}`)).toEqual([
      'rewst-organizations-1-of-3.csv 1000',
      'rewst-organizations-2-of-3.csv 1000',
      'rewst-organizations-3-of-3.csv 1',
    ]);
    for (const { text } of files) expect(text.startsWith('organizationName,')).toBe(true);
    expect(rewstOrganizationFiles([]).files).toEqual([]);
  });

  it.each<[string, RewstOrganization[], string, RewstKnowledge?]>([
    ['a missing name', [named('  ')], '2 organizationName REQUIRED_FIELD'],
    ['a name that is too long', [named('x'.repeat(256))], '2 organizationName MAX_LENGTH_EXCEEDED'],
    [
      'a name twice, in another case',
      [named('Acme'), named('ACME ')],
      '3 organizationName DUPLICATE_IN_FILE',
    ],
    [
      'a name that Rewst has',
      [named('Acme')],
      '2 organizationName DUPLICATE_IN_DATABASE',
      { existingNames: ['acme'] },
    ],
    ['a reserved name', [named('Root')], '2 organizationName RESERVED_NAME', { reservedNames: ['root'] }],
    ['no UUID', [named('Acme', { managingOrgId: '12' })], '2 managingOrgId INVALID_FORMAT'],
    ['no domain', [named('Acme', { domain: 'acme' })], '2 domain INVALID_FORMAT'],
    [
      'a domain twice',
      [named('A', { domain: 'acme.example' }), named('B', { domain: 'Acme.Example' })],
      '3 domain DUPLICATE_DOMAIN_IN_FILE',
    ],
    [
      'a domain that Rewst has',
      [named('A', { domain: 'acme.example' })],
      '2 domain DUPLICATE_DOMAIN_IN_DATABASE',
      { existingDomains: ['ACME.example'] },
    ],
    ['no slug', [named('Acme', { orgSlug: 'Acme Inc' })], '2 orgSlug INVALID_SLUG'],
    ['a tag with a comma', [named('Acme', { tagNames: ['a,b'] })], '2 tagNames INVALID_TAGS'],
    [
      'a tag that does not exist',
      [named('Acme', { tagNames: ['gold'] })],
      '2 tagNames INVALID_TAGS',
      { tags: [] },
    ],
  ])("names %s with Rewst's code and leaves the row out", (_, organizations, finding, known) => {
    expect(found(organizations, known)).toEqual([finding]);
    const { leftOut, files } = rewstOrganizationFiles(organizations, known);
    expect(leftOut).toBe(1);
    expect(files.reduce((sum, file) => sum + file.rows, 0)).toBe(organizations.length - 1);
  });

  it('lets a name be used by the next row when the first was left out', () => {
    expect(found([named('Acme', { orgSlug: '!' }), named('Acme')])).toEqual(['2 orgSlug INVALID_SLUG']);
  });

  it('keeps a row that begins like a formula, and warns', () => {
    const { files, problems, leftOut } = rewstOrganizationFiles([named('+plus Consulting')]);
    expect(files[0]?.text).toContain('+plus Consulting');
    expect(problems).toMatchObject([{ row: 2, code: 'FORMULA_CELL', severity: 'warning' }]);
    expect(leftOut).toBe(0);
  });

  it('can be made of companies', () => {
    expect(asRewstOrganization({ name: 'Acme', domain: 'https://www.acme.example' })).toEqual({
      organizationName: 'Acme',
      domain: 'acme.example',
    });
    expect(asRewstOrganization({ name: 'Acme', domain: 'none' })).toEqual({ organizationName: 'Acme' });
  });
});
