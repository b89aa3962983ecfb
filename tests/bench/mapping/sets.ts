import type { Party } from '../../../utils/mapping/suggest.ts';
import { makeFirms } from './names/firms.ts';
import { LISTED_FIRMS } from './names/listed-firms.ts';
import { seeded, shuffled } from './names/random.ts';
import { registerStyle, typedStyle, vendorStyle } from './names/styles.ts';

/** Two lists that name the same firms, and which company each organization is. */
export interface MatchingSet {
  name: string;
  organizations: Party[];
  companies: Party[];
  /** The index of the true company for each organization. */
  truth: number[];
}

function makeSet(
  name: string,
  pairs: readonly (readonly [string, string])[],
  others: readonly string[],
): MatchingSet {
  const random = seeded(pairs.length + others.length);
  const order = shuffled([...Array(pairs.length + others.length).keys()], random);
  const names = [...pairs.map(([, company]) => company), ...others];
  const place = new Int32Array(order.length);
  order.forEach((from, to) => {
    place[from] = to;
  });
  return {
    name,
    organizations: pairs.map(([organization], id) => ({ id, name: organization })),
    companies: order.map((from, id) => ({ id, name: names[from] ?? '' })),
    truth: pairs.map((_, at) => place[at] ?? -1),
  };
}

/** Listed firms in two registers' spellings among made-up firms; `turned` swaps the sides. */
export function listedFirms(turned = false): MatchingSet {
  const random = seeded(11);
  const others = makeFirms(1500, 11).map((firm) =>
    turned ? registerStyle(firm, random) : vendorStyle(firm, random),
  );
  const pairs = LISTED_FIRMS.map(([left, right]) =>
    turned ? ([right, left] as const) : ([left, right] as const),
  );
  return makeSet(turned ? 'listed firms, turned' : 'listed firms', pairs, others);
}

/** Made-up firms in the spellings of two databases: sisters, funds in series, banks of many towns. */
export function twoDatabases(queries: number, companies: number, seed: number): MatchingSet {
  const random = seeded(seed * 31);
  const firms = makeFirms(companies, seed);
  const pairs = firms
    .slice(0, queries)
    .map((firm) => [vendorStyle(firm, random), registerStyle(firm, random)] as const);
  return makeSet(
    'two databases',
    pairs,
    firms.slice(queries).map((firm) => registerStyle(firm, random)),
  );
}

/** Names typed by people (typing mistakes, swapped words, added places) against a large company list. */
export function typedNames(queries: number, companies: number, seed: number): MatchingSet {
  const random = seeded(seed * 37);
  const firms = makeFirms(companies, seed);
  const pairs = firms
    .slice(0, queries)
    .map((firm) => [typedStyle(firm, random), vendorStyle(firm, random)] as const);
  return makeSet(
    'typed names',
    pairs,
    firms.slice(queries).map((firm) => vendorStyle(firm, random)),
  );
}

/** The set without about a third of the true partners; those organizations have truth -1. */
export function withoutThird(set: MatchingSet, seed: number): MatchingSet {
  const random = seeded(seed);
  const gone = new Set(set.truth.filter(() => random() < 1 / 3));
  const companies = set.companies.filter((_, at) => !gone.has(at));
  const place = new Map(companies.map((company, at) => [company.id, at]));
  return {
    name: `${set.name}, a third missing`,
    organizations: set.organizations,
    companies,
    truth: set.truth.map((at) => place.get(set.companies[at]?.id ?? '') ?? -1),
  };
}
