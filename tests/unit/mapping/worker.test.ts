import { describe, expect, it } from 'vitest';
import { suggest } from '../../../utils/mapping/suggest.ts';
import type { Suggestion } from '../../../utils/mapping/types.ts';
import { type FromMatcherWorker, matcherSession } from '../../../utils/mapping/worker.ts';

const COMPANIES = ['Acme Inc', 'Birch & Sons', 'Cedar GmbH', 'Dune'].map((name, id) => ({ id, name }));
const ORGANIZATIONS = ['ACME', 'Birch and Sons', 'Cedar', 'Nobody'].map((name, id) => ({
  id: `o${id}`,
  name,
}));

function session() {
  const answers: FromMatcherWorker[] = [];
  return { answers, tell: matcherSession((answer) => answers.push(structuredClone(answer))) };
}

describe('the matcher in its worker', () => {
  it('gives in batches what it gives at once', () => {
    const { answers, tell } = session();
    tell({ kind: 'companies', batch: COMPANIES.slice(0, 2) });
    tell({ kind: 'companies', batch: COMPANIES.slice(2) });
    tell({ kind: 'index' });
    for (const organization of ORGANIZATIONS) tell({ kind: 'organizations', batch: [organization] });
    tell({ kind: 'finish' });
    const final: Suggestion[] = answers.flatMap((answer) =>
      answer.kind === 'suggestions' ? answer.suggestions : [],
    );
    expect(final).toEqual(suggest(ORGANIZATIONS, COMPANIES));
    expect(final.filter(({ accept }) => accept).length).toBeGreaterThan(0);
    expect(answers.at(-1)).toMatchObject({ kind: 'suggestions', last: true });
  });

  it('shows each batch at once, but calls nothing safe before it knows all', () => {
    const { answers, tell } = session();
    tell({ kind: 'companies', batch: COMPANIES });
    tell({ kind: 'index' });
    tell({ kind: 'organizations', batch: ORGANIZATIONS });
    expect(answers[0]).toEqual({ kind: 'indexed', companies: 4 });
    const [, preliminary] = answers;
    if (preliminary?.kind !== 'preliminary') throw new Error('No preliminary answer.');
    expect(preliminary.ranked).toBe(4);
    expect(preliminary.suggestions.every(({ accept }) => !accept)).toBe(true);
    expect(preliminary.suggestions[0]?.candidates[0]?.companyId).toBe(0);
  });

  it('ends with nothing when there was nothing', () => {
    const { answers, tell } = session();
    tell({ kind: 'finish' });
    expect(answers).toEqual([{ kind: 'suggestions', suggestions: [], last: true }]);
  });

  it('puts names into the alphabet of the language', () => {
    const { answers, tell } = session();
    tell({
      kind: 'rank',
      list: 'organizations',
      names: ['Zoo', 'Äpfel', 'apple', 'B 10', 'B 9'],
      language: 'de',
    });
    expect(answers).toEqual([{ kind: 'ranks', list: 'organizations', ranks: Int32Array.of(4, 0, 1, 3, 2) }]);
  });
});
