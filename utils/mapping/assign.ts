/** A company that an organization may be, with the logit of its score. */
export interface Claim {
  company: number;
  logit: number;
}

/** What the assignment says of one organization. */
export interface Assigned {
  /** The company that is left for it, or -1. */
  company: number;
  /** Companies among its claims that fit another organization clearly better. */
  taken: Set<number>;
  /** Another organization fits its company as well as it does. */
  contested: boolean;
}

/** Claims that differ by less than this are as good as equal: nothing is guessed between them. */
export const TIE = 0.6;

interface Pair {
  organization: number;
  company: number;
  logit: number;
}

/**
 * Gives each company to one organization at most: the best pairs first, and where two organizations want the
 * same company about equally, none gets it for sure. Deterministic for the same claims.
 */
export function assign(claims: readonly (readonly Claim[])[], weakest: number): Assigned[] {
  const pairs: Pair[] = [];
  const wanted = new Map<number, Pair[]>();
  claims.forEach((list, organization) => {
    for (const claim of list) {
      if (claim.logit < weakest) continue;
      const pair = { organization, company: claim.company, logit: claim.logit };
      pairs.push(pair);
      const others = wanted.get(claim.company);
      if (others === undefined) wanted.set(claim.company, [pair]);
      else others.push(pair);
    }
  });
  pairs.sort((a, b) => b.logit - a.logit || a.organization - b.organization || a.company - b.company);
  const result: Assigned[] = claims.map(() => ({ company: -1, taken: new Set(), contested: false }));
  const owner = new Map<number, Pair>();
  for (const pair of pairs) {
    const mine = result[pair.organization];
    if (mine === undefined || mine.company !== -1) continue;
    const before = owner.get(pair.company);
    if (before === undefined) {
      owner.set(pair.company, pair);
      mine.company = pair.company;
    } else if (before.logit - pair.logit < TIE) {
      mine.company = pair.company;
      mine.contested = true;
      const first = result[before.organization];
      if (first !== undefined) first.contested = true;
    } else mine.taken.add(pair.company);
  }
  return result;
}
