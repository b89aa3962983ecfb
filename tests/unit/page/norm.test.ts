import { describe, expect, it } from 'vitest';
import { norm } from '../../../utils/page/labels/norm.ts';

describe('a text as it is compared', () => {
  it.each([
    ['Name *', 'name'],
    ['Name (*):', 'name'],
    ['Name (*)', 'name'],
    ['[+] Other (17)', 'other'],
    ['+ New ▾', 'new'],
    ['API User (system) (API-only)', 'api user (system) (api-only)'],
    ['Password\u00a0(Secret)*', 'password (secret)'],
    ['Speichern & Schließen', 'speichern & schliessen'],
    ['SPEICHERN & SCHLIESSEN', 'speichern & schliessen'],
    ['Can’t Read Costs', "can't read costs"],
  ])('%s is read as %s', (shown, compared) => {
    expect(norm(shown)).toBe(compared);
  });
});
