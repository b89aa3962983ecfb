import { pick, seeded } from './random.ts';
import { CITIES, coined, FIRST_NAMES, HEADS, LEGAL_FORMS, SURNAMES, TRADES } from './words.ts';

/** A made-up firm: its name without legal form, and the number of its legal form in `LEGAL_FORMS`. */
export interface Firm {
  name: string;
  legal: number;
  city: string;
}

type Random = () => number;

const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI'];
const SISTER_ENDS = [
  'Holdings',
  'Financial',
  'Capital',
  'Energy',
  'Media',
  'International',
  'Partners',
  'Global',
  'Industries',
  'Realty Trust',
];
const BANKS = [
  'National Bank',
  'Community Bank',
  'Savings Bank',
  'State Bank',
  'Bancorp',
  'Bancshares',
  'Financial',
];

function root(random: Random): string {
  const kind = random();
  if (kind < 0.34) return coined(random);
  if (kind < 0.6) return pick(SURNAMES, random);
  if (kind < 0.68) return `${pick(SURNAMES, random)} & ${pick(SURNAMES, random)}`;
  if (kind < 0.72) return `${pick(FIRST_NAMES, random)} ${pick(SURNAMES, random)}`;
  if (kind < 0.75)
    return `${pick(FIRST_NAMES, random).charAt(0)}. ${pick(FIRST_NAMES, random).charAt(0)}. ${pick(SURNAMES, random)}`;
  if (kind < 0.93) return `${pick(HEADS, random)}${random() < 0.35 ? ` ${pick(HEADS, random)}` : ''}`;
  return pick(CITIES, random);
}

/** Some firms with names of one family: sisters, banks of several towns, funds in a series, or just one. */
function family(random: Random): string[] {
  const kind = random();
  if (kind < 0.03) {
    const bank = `${random() < 0.5 ? 'First ' : ''}${pick(HEADS, random)} ${pick(BANKS, random)}`;
    return [0, 1, 2].map(() => `${bank} of ${pick(CITIES, random)}`);
  }
  if (kind < 0.06) {
    const fund = `${root(random)} ${pick(['Municipal Income', 'Equity Growth', 'High Yield', 'Real Estate', 'Ventures'], random)} Fund`;
    return NUMERALS.slice(0, 2 + Math.floor(random() * 3)).map((numeral) => `${fund} ${numeral}`);
  }
  const name = root(random);
  if (kind < 0.16) {
    const ends = [pick(SISTER_ENDS, random), pick(SISTER_ENDS, random), pick(TRADES, random)];
    return [...new Set(ends)].map((end) => `${name} ${end}`);
  }
  if (kind < 0.2) return [name, `${name} ${pick(TRADES, random)}`];
  if (kind < 0.24) return [`${name}'s ${pick(TRADES, random)}`];
  if (kind < 0.34) return [`${name} ${pick(TRADES, random)} ${pick(TRADES, random)}`];
  if (kind < 0.38) return [name];
  return [`${name} ${pick(TRADES, random)}`];
}

/** So many firms with different names, the same for the same seed. */
export function makeFirms(count: number, seed: number): Firm[] {
  const random = seeded(seed);
  const seen = new Set<string>();
  const firms: Firm[] = [];
  while (firms.length < count) {
    for (const name of family(random)) {
      if (seen.has(name) || firms.length >= count) continue;
      seen.add(name);
      firms.push({
        name,
        legal: Math.floor(random() ** 1.6 * LEGAL_FORMS.length),
        city: pick(CITIES, random),
      });
    }
  }
  return firms;
}
