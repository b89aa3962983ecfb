import { makeFirms } from './names/firms.ts';
import { PROFILES, type Profile } from './names/profiles.ts';
import { seeded, shuffled } from './names/random.ts';
import { LEGAL_FORMS } from './names/words.ts';
import { WORLD_FIRMS, type WorldFirm } from './names/world-firms.ts';
import type { MatchingSet } from './sets.ts';

/** Made-up firms as if they were listed, to stand among the real ones. */
function madeUp(count: number, seed: number): WorldFirm[] {
  const random = seeded(seed * 41);
  return makeFirms(count, seed).map(({ name, legal }) => {
    const form = LEGAL_FORMS[legal]?.[0] ?? '';
    const known = new Map([
      ['Corp.', 'Corporation'],
      ['Co.', 'Company'],
      ['LLC', 'Inc.'],
      ['', 'Inc.'],
      ['GmbH', 'AG'],
      ['B.V.', 'N.V.'],
      ['Pty Ltd', 'Ltd.'],
    ]).get(form);
    return {
      name,
      legal: known ?? form,
      article: random() < 0.04,
      classes: random() < 0.06,
      receipts: random() < 0.06,
    };
  });
}

/** Which part of the firms a set is made of: no firm of one half is in the other. */
export type Half = 'even' | 'odd' | 'all';

/**
 * The same firms in the spellings of two databases; about half of the companies have no organization. `half`
 * keeps the firms that weights are fitted on apart from those they are measured on.
 */
export function crossSet(left: string, right: string, half: Half, seed: number, made = 1700): MatchingSet {
  const random = seeded(seed * 1009);
  const world = WORLD_FIRMS.filter((_, at) => half === 'all' || (at % 2 === 0) === (half === 'even'));
  const firms = shuffled([...world, ...madeUp(made, seed * 2 + (half === 'odd' ? 1 : 0))], random);
  const write = (profile: string): Profile => {
    const found = PROFILES[profile];
    if (found === undefined) throw new Error(`There is no profile ${profile}.`);
    return found;
  };
  const queries = Math.floor(firms.length * 0.52);
  const names = firms.map((firm) => write(right)(firm, random));
  const order = shuffled([...firms.keys()], random);
  const place = new Int32Array(order.length);
  order.forEach((from, to) => {
    place[from] = to;
  });
  return {
    name: `${left} with ${right}`,
    organizations: firms.slice(0, queries).map((firm, id) => ({ id, name: write(left)(firm, random) })),
    companies: order.map((from, id) => ({ id, name: names[from] ?? '' })),
    truth: firms.slice(0, queries).map((_, at) => place[at] ?? -1),
  };
}
