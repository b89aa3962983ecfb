import { expect, test } from 'vitest';
import { suggest } from '../../../utils/mapping/suggest.ts';
import { crossSet } from '../../bench/mapping/cross.ts';
import { judgeSuggestions } from '../../bench/mapping/quality.ts';
import { listedFirms, twoDatabases, typedNames, withoutThird } from '../../bench/mapping/sets.ts';

test.each([
  listedFirms(),
  listedFirms(true),
  twoDatabases(400, 900, 21),
  crossSet('filings', 'exchange', 'odd', 31, 300),
  crossSet('quotes', 'terminal', 'odd', 32, 300),
  crossSet('accounts', 'filings', 'odd', 33, 300),
])('$name: the first candidate is right, and a third of the partners missing fools nobody', (set) => {
  expect(judgeSuggestions(set, suggest(set.organizations, set.companies)).top1).toBeGreaterThan(98.2);
  const missing = withoutThird(set, 3);
  const quality = judgeSuggestions(missing, suggest(missing.organizations, missing.companies));
  expect(quality.precision).toBeGreaterThanOrEqual(99);
  expect(quality.recall).toBeGreaterThan(93.5);
});

test('typed names find their company in a list of 6,000', () => {
  const set = typedNames(400, 6000, 22);
  const quality = judgeSuggestions(set, suggest(set.organizations, set.companies));
  expect(quality.top1).toBeGreaterThan(98);
  expect(quality.precision).toBeGreaterThan(99);
});
