import { describe, expect, test } from 'vitest';
import { type Suggestion, suggest } from '../../../utils/mapping/suggest.ts';
import { listedFirms } from '../../bench/mapping/sets.ts';

/** A list of other firms around the pair, as in life: a word is only rare among many names. */
const OTHERS = listedFirms().companies.slice(0, 900);

function match(
  organization: string,
  company: string,
): { suggestion: Suggestion; score: number; ticked: boolean } {
  const companies = [...OTHERS, { id: 'partner', name: company }];
  const [suggestion] = suggest([{ id: 1, name: organization }], companies);
  if (suggestion === undefined) throw new Error('There is one organization and no suggestion.');
  const found = suggestion.candidates.find(({ companyId }) => companyId === 'partner');
  const ticked = suggestion.accept && suggestion.candidates[0]?.companyId === 'partner';
  return { suggestion, score: found?.score ?? 0, ticked };
}

describe('names of one firm are pre-ticked', () => {
  test.each([
    ['Velorica', 'Velorica, Inc.'],
    ['VELORICA BIOSCIENCES INC', 'Velorica Biosciences, Inc.'],
    ['Velorica Biosciences Ltd', 'VELORICA BIOSCIENCES LIMITED'],
    ['Müller Maschinenbau GmbH', 'Muller Maschinenbau'],
    ['Kessler & Söhne AG', 'KESSLER UND SOHNE AG'],
    ['Archer and Mercer Logistics', 'Archer & Mercer Logistics LLC'],
    ['A&T Halvorsen', 'A & T Halvorsen Inc'],
    ['Halvorsen Mfg. Svcs.', 'Halvorsen Manufacturing Services'],
    ['Velorica Intl Hldgs', 'Velorica International Holdings plc'],
    ['WINSLOW W W INC', 'W.W. Winslow, Inc.'],
    ['THORNTON JACK & ASSOCIATES INC', 'Jack Thornton & Associates, Inc.'],
    ["Quinn's Harbor Bakery", 'Quinns Harbor Bakery Co'],
    ['Stonebridge Dentl Care', 'Stonebridge Dental Care'],
    ['Stonebirdge Kowalski Roofing', 'Stonebridge Kowalski Roofing'],
    ['Roofing Kowalski Stonebridge', 'Stonebridge Kowalski Roofing'],
    ['Zephyrine Dental Denver', 'Zephyrine Dental'],
    ['Velo Rica Therapeutics', 'Velorica Therapeutics'],
    ['Velorica Corp /DE/', 'Velorica Corporation'],
    ['Velorica Corp Class A', 'Velorica Corporation'],
    ['VELORICA THERAPEUTICS CO/THE', 'The Velorica Therapeutics Company'],
    ['Velorica S. A. B. de C. V.', 'VELORICA SAB DE CV'],
    ['Halvorsen Equity Growth Fund III', 'Halvorsen Equity Growth Fd. 3'],
    ['Zephyrine Commercial Real Est. Finance', 'Zephyrine Commercial Real Estate Finance'],
    ['VELORICA THERAP INC -CL A', 'Velorica Therapeutics, Inc. Class A Common Stock'],
    ['VELORICA CMNTY HLTH SYS', 'Velorica Community Health Systems'],
    ['VELORICA COMM HEALTH SYS', 'Velorica Community Health Systems'],
    ['VELORICA TELEKOM HOLD. NA O.N.', 'Velorica Telekom Holding AG'],
    ['VELORICA BIOSCIENCES PLC ORD EUR0.10', 'Velorica Biosciences plc'],
    ['VELORICA PWR CORP NEW', 'Velorica Power Corporation'],
    ['Aldridge Holding GmbH dba Zephyrine Coffee', 'Zephyrine Coffee'],
  ])('%s is %s', (organization, company) => {
    const { score, ticked } = match(organization, company);
    expect(score).toBeGreaterThan(0.6);
    expect(ticked).toBe(true);
  });
});

describe('names of different firms are never pre-ticked', () => {
  test.each([
    ['Zephyrine', 'Zephyrine Dental'],
    ['Zephyrine Dental', 'Zephyrine'],
    ['Zephyrine Holdings', 'Zephyrine Financial'],
    ['Halvorsen Equity Growth Fund II', 'Halvorsen Equity Growth Fund III'],
    ['Halvorsen Equity Growth Fund', 'Halvorsen Equity Growth Fund II'],
    ['Churchley Capital Corp IV', 'Churchley Capital Corp VII'],
    ['First National Bank of Oslo', 'First National Bank of Turin'],
    ['Kowalski Plumbing', 'Kowalski Heating'],
    ['Kowalski 5 Dental', 'Kowalski 6 Dental'],
    ['Summit Partners', 'Summit Materials'],
    ['Ares Velorica Capital', 'Ares Velorica Commercial Real Estate'],
    ['Zephyrine Therapeutics', 'Zephyrine Biosciences'],
    ['United Fire', 'United Water'],
    ['First Superior Bancshares of Memphis', 'First Superior Bancshares of Manchester'],
  ])('%s is not %s', (organization, company) => {
    expect(match(organization, company).ticked).toBe(false);
  });
});

test.each(['', '   ', 'Inc.', 'GmbH & Co. KG', 'The', '...', '😀', '&', 'S. A. de C. V.'])(
  '%j is no name and matches nothing',
  (name) => {
    const companies = [...OTHERS.slice(0, 50), { id: 'same', name }];
    expect(suggest([{ id: 1, name }], companies)).toEqual([
      { organizationId: 1, candidates: [], accept: false },
    ]);
  },
);
