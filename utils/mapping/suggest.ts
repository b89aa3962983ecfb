import { createMatcher } from './matcher.ts';
import type { Party, Suggestion, SuggestOptions } from './types.ts';

export type { Candidate, Party, Suggestion, SuggestOptions } from './types.ts';

/**
 * Suggests for each organization the companies that are probably the same firm.
 *
 * In: both lists, and options. Out: one suggestion per organization in the order given, its candidates best
 * first with a score from 0 to 1, and `accept` when the first is safe to pre-tick: about 99 of 100 such are
 * right, no company is accepted twice, and duplicates on either side are shown but never accepted.
 * Throws nothing: names that are empty, only punctuation or only a legal form get no candidates by name.
 */
export function suggest(
  organizations: readonly Party[],
  companies: readonly Party[],
  options: SuggestOptions = {},
): Suggestion[] {
  const matcher = createMatcher(companies, options);
  matcher.add(organizations);
  return matcher.finish();
}
