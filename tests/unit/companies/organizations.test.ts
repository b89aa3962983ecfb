import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readOrganizationsCsv } from '../../../utils/companies/organizations/csv.ts';
import { readDomain } from '../../../utils/companies/organizations/domain.ts';
import { readPastedOrganizations } from '../../../utils/companies/organizations/pasted.ts';

const names = (read: { organizations: { name: string }[] }) => read.organizations.map(({ name }) => name);
const codes = (read: { problems: { row: number; code: string }[] }) =>
  read.problems.map(({ row, code }) => `${row} ${code}`);

const REWST =
  'organizationName,managingOrgId,domain,orgSlug,isEnabled,tagNames\r\n' +
  '"Acme, Inc.",3f2b8a10-1111-4222-8333-444455556666,https://www.acme.example/,acme,true,"gold,north"\r\n' +
  'Böhm & Söhne,,,,false,\r\n';

describe('a file of organizations', () => {
  it("in Rewst's own form brings everything that it says", () => {
    const read = readOrganizationsCsv(REWST);
    expect(read.problems).toEqual([]);
    expect(read.organizations).toEqual([
      {
        id: 'acme',
        name: 'Acme, Inc.',
        domain: 'acme.example',
        slug: 'acme',
        managingOrgId: '3f2b8a10-1111-4222-8333-444455556666',
        enabled: true,
        tags: ['gold', 'north'],
      },
      { id: 'name:böhm & söhne', name: 'Böhm & Söhne', enabled: false },
    ]);
  });

  it.each([
    ['semicolons', 'ID;Name;Website;Telefon;Ort\n7;Acme;www.acme.example;030 1;Berlin'],
    ['tabs', 'Customer ID\tCustomer\tDomain\tPhone\tTown\n7\tAcme\tacme.example\t030 1\tBerlin'],
    ['bars', 'org_id|organization name|url|tel|city\n7|Acme|http://acme.example|030 1|Berlin'],
    [
      'other columns between',
      'notes,Org ID,Company Name,Web Address,Main Phone,City\nx,7,Acme,acme.example,030 1,Berlin',
    ],
    [
      'a byte order mark and blank lines',
      '﻿id,name,domain,phone,city\n\n7,Acme,acme.example,030 1,Berlin\n\n',
    ],
    ['accents in the header', 'Id,Nombre,Dominio,Teléfono,Ciudad\n7,Acme,acme.example,030 1,Berlin'],
  ])('with %s is read by its header', (_, text) => {
    const read = readOrganizationsCsv(text);
    expect(read.problems).toEqual([]);
    expect(read.organizations).toEqual([
      { id: '7', name: 'Acme', domain: 'acme.example', phone: '030 1', city: 'Berlin' },
    ]);
  });

  it.each([
    ['UTF-8', new TextEncoder().encode('name\nBöhm')],
    ['Windows-1252', Uint8Array.from([...'name\nB'].map((c) => c.charCodeAt(0)).concat(0xf6, 0x68, 0x6d))],
    ['UTF-16 of Excel', Uint8Array.from([0xff, 0xfe, ...Buffer.from('name\nBöhm', 'utf16le')])],
  ])('in %s keeps its letters', (_, bytes) => {
    expect(names(readOrganizationsCsv(bytes))).toEqual(['Böhm']);
  });

  it('of one column needs no header', () => {
    expect(names(readOrganizationsCsv('Acme\nUmbrella\n'))).toEqual(['Acme', 'Umbrella']);
    expect(names(readOrganizationsCsv('Name\nAcme\n'))).toEqual(['Acme']);
  });

  it('without a known column asks, and takes the answer', () => {
    const text = 'Bezeichnung,Nr\nAcme,7';
    const read = readOrganizationsCsv(text);
    expect(codes(read)).toEqual(['1 no-name-column']);
    expect(read.problems[0]?.sentence).toContain('Bezeichnung, Nr');
    expect(readOrganizationsCsv(text, { name: 0, id: 1 }).organizations).toEqual([{ id: '7', name: 'Acme' }]);
  });

  it('says row by row what is wrong, and reads the rest', () => {
    const read = readOrganizationsCsv(
      'id,name,domain,isEnabled\n1,Acme,acme.example,yes\n2,,x.example,\n1,Other,,\n3,acme,not a domain,perhaps\n4,"Two\nlines",,',
    );
    expect(codes(read)).toEqual([
      '3 name-missing',
      '4 duplicate-id',
      '5 duplicate-name',
      '5 odd-domain',
      '5 odd-value',
    ]);
    expect(names(read)).toEqual(['Acme', 'acme', 'Two lines']);
  });

  it('with a quotation mark left open says that rows may be missing', () => {
    const read = readOrganizationsCsv('id,name\n1,"Acme\n2,Umbrella\n3,Initech');
    expect(read.problems[0]).toMatchObject({ code: 'unreadable', severity: 'error' });
  });

  it('that is empty is said to be', () => {
    expect(codes(readOrganizationsCsv(''))).toEqual(['0 empty']);
    expect(codes(readOrganizationsCsv(' \n ,, \n'))).toEqual(['0 empty']);
  });

  it('gives the same name the same id next time, wherever it stands', () => {
    const id = (text: string) =>
      readOrganizationsCsv(text).organizations.find(({ name }) => name === 'Acme')?.id;
    expect(id('name\nAcme')).toBe(id('name\nUmbrella\nAcme'));
  });

  it('of any content comes back as it was written', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.uuid(), text), { minLength: 1, maxLength: 20 }), (rows) => {
        const kept = rows.filter(([, name]) => name.replace(/\p{Cc}/gu, '').trim() !== '');
        const read = readOrganizationsCsv(Papa.unparse([['id', 'name'], ...rows]));
        expect(names(read)).toEqual(
          kept.map(([, name]) =>
            name
              .replace(/\p{Cc}+/gu, ' ')
              .replace(/\s+/g, ' ')
              .trim(),
          ),
        );
        expect(new Set(read.organizations.map(({ id }) => id)).size).toBe(read.organizations.length);
      }),
    );
  });

  it('that is no such file at all is answered, never thrown at', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(Array.isArray(readOrganizationsCsv(bytes).problems)).toBe(true);
      }),
    );
  });
});

describe('pasted names', () => {
  it('are one a line, without bullets or numbers', () => {
    expect(names(readPastedOrganizations('Acme\r\n\n  Umbrella  \n'))).toEqual(['Acme', 'Umbrella']);
    expect(names(readPastedOrganizations('- Acme\n• Umbrella'))).toEqual(['Acme', 'Umbrella']);
    expect(names(readPastedOrganizations('1. Acme\n2) Umbrella'))).toEqual(['Acme', 'Umbrella']);
    expect(names(readPastedOrganizations('3. Bezirk\nAcme'))).toEqual(['3. Bezirk', 'Acme']);
  });

  it('may hold commas', () => {
    expect(names(readPastedOrganizations('Smith, Jones & Co\nAcme, Inc.'))).toEqual([
      'Smith, Jones & Co',
      'Acme, Inc.',
    ]);
  });

  it('may be cells from a spreadsheet', () => {
    expect(readPastedOrganizations('Name\tDomain\nAcme\tacme.example').organizations).toEqual([
      { id: 'name:acme', name: 'Acme', domain: 'acme.example' },
    ]);
  });

  it('that are none are said to be none', () => {
    expect(codes(readPastedOrganizations(' \n'))).toEqual(['0 empty']);
  });
});

describe('a domain', () => {
  it.each([
    ['https://www.acme.example/about?x=1', 'acme.example'],
    ['ACME.example.', 'acme.example'],
    ['info@mail.acme.example', 'mail.acme.example'],
    ['http://acme.example:8080', 'acme.example'],
    ['münchen.example', 'münchen.example'],
    ['acme', undefined],
    ['n/a', undefined],
    ['192.168.0.1', undefined],
    ['', undefined],
    [`${'a'.repeat(64)}.example`, undefined],
  ])('in "%s" is %s', (text, domain) => {
    expect(readDomain(text)).toBe(domain);
  });
});
