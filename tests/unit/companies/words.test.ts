import { describe, expect, it } from 'vitest';
import { explainCompanyTypeValue } from '../../../utils/companies/filter/company-type.ts';
import { describeFilter } from '../../../utils/companies/filter/describe.ts';
import { estimateRefresh } from '../../../utils/companies/filter/estimate.ts';
import { parseFilterJson } from '../../../utils/companies/filter/paste.ts';
import { judgeFailure } from '../../../utils/companies/refresh/failures.ts';
import { companyWords } from '../../../utils/companies/words/index.ts';
import { field, TENANT_FIELDS } from './tenant-fields.ts';

/** Every sentence with its path; functions are called with recognisable values. */
function flatten(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value('§1', '§2', '§3', '§4'))]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => flatten(part, `${path}.${key}`));
}

describe('what filter and refresh say', () => {
  const english = new Map(flatten(companyWords('en')));

  it.each(['de', 'es'] as const)('carries the same values into every sentence in %s', (language) => {
    const marks = (text: string) => (text.match(/§\d/g) ?? []).toSorted();
    const said = flatten(companyWords(language));
    expect(said.map(([path]) => path)).toEqual([...english.keys()]);
    for (const [path, text] of said) {
      expect(text.trim(), path).not.toBe('');
      expect([path, marks(text)]).toEqual([path, marks(english.get(path) ?? '')]);
    }
  });

  it('comes in the language that is asked for, with the tenant’s own labels', () => {
    const de = companyWords('de');
    const rows = [
      { field: 'companyType', op: 'eq' as const, value: 1 },
      { field: 'isActive', op: 'eq' as const, value: true },
    ];
    expect(describeFilter({ version: 1, join: 'or', items: rows }, TENANT_FIELDS, de)).toBe(
      'Company type ist Customer oder Is active ist ja',
    );
    expect(explainCompanyTypeValue(5, field('companyType').choices, de).sentence).toBe(
      'Die Anleitung des Anbieters von 2024 nennt 5 „Cancelation“, und das ist falsch: Dieses Autotask hat keinen Unternehmenstyp 5; in Autotask hat „Cancelation“ die Nummer 6.',
    );
    expect(
      parseFilterJson('[{"op":"ne","field":"isActive","value":true}]', TENANT_FIELDS, companyWords('es'))
        .problems,
    ).toMatchObject([
      { code: 'ignored-operator', sentence: expect.stringContaining('Se cambió por «noteq»') },
    ]);
    expect(estimateRefresh(100_000, 200, de).sentence).toBe(
      'Etwa 14 Sekunden, 208 der 10.000 Anfragen, die Autotask je Stunde erlaubt.',
    );
    expect(judgeFailure({ ok: false, status: 401, text: '' }, de).sentence).toContain('Anmeldung abgelehnt');
  });
});
