import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DeletionOptions, findDeleted } from '../../../utils/companies/refresh/deletions.ts';
import { FakeAutotask } from './fake-autotask.ts';
import { VirtualTime } from './virtual-time.ts';

function look(held: readonly number[], present: Iterable<number>, more: Partial<DeletionOptions> = {}) {
  const time = new VirtualTime();
  const fake = new FakeAutotask({ time, ids: present });
  const found = findDeleted({ query: fake.query, count: fake.count, filter: [], held, clock: time, ...more });
  return { fake, found };
}

const IDS = Array.from({ length: 100_000 }, (_, index) => index * 7);

describe('companies that are gone', () => {
  it('are found with a dozen requests among 100,000', async () => {
    const { fake, found } = look(
      IDS,
      IDS.filter((id) => id !== 350_000),
    );
    expect(await found).toMatchObject({ kind: 'found', gone: [350_000] });
    expect(fake.requests).toBeLessThan(20);
    expect(fake.peak).toBeLessThanOrEqual(3);
  });

  it('are none when the counts agree: two requests', async () => {
    const { fake, found } = look(IDS, IDS);
    expect(await found).toMatchObject({ kind: 'found', gone: [] });
    expect(fake.requests).toBe(2);
  });

  it('are not all of them when Autotask suddenly shows nothing: a right may be lost', async () => {
    const { found } = look([0, 174, 175], []);
    const outcome = await found;
    expect(outcome.kind).toBe('doubtful');
    expect(outcome.kind === 'doubtful' && outcome.sentence).toContain('none of the 3 companies');
  });

  it('are not guessed when a request fails', async () => {
    const { found } = look(IDS, IDS, { count: async () => ({ ok: false, status: 401, text: '' }) });
    expect(await found).toMatchObject({ kind: 'failed', code: 'login-refused' });
  });

  it('are found wherever they were', async () => {
    const sets = fc.record({
      held: fc.uniqueArray(fc.nat(300), { maxLength: 120 }),
      kept: fc.func(fc.boolean()),
      pageSize: fc.integer({ min: 1, max: 20 }),
    });
    await fc.assert(
      fc.asyncProperty(sets, async ({ held, kept, pageSize }) => {
        const sorted = held.toSorted((one, other) => one - other);
        const present = sorted.filter((id) => kept(id));
        const outcome = await look(sorted, present, { pageSize }).found;
        if (present.length === 0 && sorted.length > 0) expect(outcome.kind).toBe('doubtful');
        else expect(outcome).toMatchObject({ gone: sorted.filter((id) => !present.includes(id)) });
      }),
      { numRuns: 200 },
    );
  });
});
