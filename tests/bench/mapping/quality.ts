import type { Suggestion } from '../../../utils/mapping/suggest.ts';
import type { MatchingSet } from './sets.ts';

/** How good suggestions are, in per cent. */
export interface Quality {
  /** Organizations with a partner whose first candidate is that partner. */
  top1: number;
  /** Pre-ticked suggestions that are right. */
  precision: number;
  /** Organizations with a partner that are pre-ticked with it. */
  recall: number;
}

/** Two companies whose names read the same apart from case are one for this purpose: names cannot tell them. */
function sameName(set: MatchingSet, one: number, other: number): boolean {
  return set.companies[one]?.name.toLowerCase() === set.companies[other]?.name.toLowerCase();
}

/** Judges first choices (company indexes, -1 for none), and which of them are pre-ticked. */
export function judge(set: MatchingSet, first: readonly number[], ticked: readonly boolean[]): Quality {
  let partners = 0;
  let right = 0;
  let accepted = 0;
  let acceptedRight = 0;
  set.truth.forEach((truth, at) => {
    const choice = first[at] ?? -1;
    const correct = truth >= 0 && choice >= 0 && (choice === truth || sameName(set, choice, truth));
    if (truth >= 0) partners++;
    if (correct) right++;
    if (ticked[at] === true) {
      accepted++;
      if (correct) acceptedRight++;
    }
  });
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);
  return {
    top1: share(right, partners),
    precision: share(acceptedRight, accepted),
    recall: share(acceptedRight, partners),
  };
}

/** Judges suggestions. */
export function judgeSuggestions(set: MatchingSet, suggestions: readonly Suggestion[]): Quality {
  const place = new Map(set.companies.map((company, at) => [company.id, at]));
  return judge(
    set,
    suggestions.map(({ candidates }) => place.get(candidates[0]?.companyId ?? '') ?? -1),
    suggestions.map(({ accept }) => accept),
  );
}
