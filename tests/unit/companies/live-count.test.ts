import { describe, expect, it } from 'vitest';
import { type CompanyFilter, EVERY_COMPANY } from '../../../utils/companies/filter/company-filter.ts';
import { type Counted, countCompanies } from '../../../utils/companies/filter/count.ts';
import { type LiveCountState, liveCount } from '../../../utils/companies/filter/live-count.ts';
import type { CountBody, CountResult } from '../../../utils/companies/refresh/types.ts';
import { FakeAutotask } from './fake-autotask.ts';
import { VirtualTime } from './virtual-time.ts';

const ACTIVE: CompanyFilter = {
  version: 1,
  join: 'and',
  items: [{ field: 'isActive', op: 'eq', value: true }],
};

function world(change: { count?: (body: CountBody) => Promise<CountResult> } = {}) {
  const time = new VirtualTime();
  const fake = new FakeAutotask({ time, ids: Array.from({ length: 1_200 }, (_, index) => index) });
  const states: LiveCountState<Counted>[] = [];
  const live = liveCount({
    ask: (filter, signal) =>
      countCompanies(filter, { query: fake.query, count: change.count ?? fake.count, clock: time, signal }),
    onState: (state) => states.push(state),
    clock: time,
  });
  return { time, fake, states, live };
}

describe('the live count', () => {
  it('tells the number, ten samples and how long a refresh would take', async () => {
    const { time, states, live } = world();
    live.show(EVERY_COMPANY);
    await time.wait(5_000);
    expect(states.map(({ state }) => state)).toEqual(['counting', 'counted']);
    const last = states.at(-1);
    expect(last).toMatchObject({
      state: 'counted',
      value: { count: 1_200, estimate: { requests: 11 } },
    });
    expect(last?.state === 'counted' && last.value.samples.map(({ id }) => id)).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
    ]);
  });

  it('waits until nothing changes any more, and asks once', async () => {
    const { time, fake, states, live } = world();
    for (let turn = 0; turn < 5; turn += 1) {
      live.show(turn % 2 === 0 ? ACTIVE : EVERY_COMPANY);
      await time.wait(100);
    }
    await time.wait(5_000);
    expect(fake.counts).toBe(1);
    expect(fake.bodies).toMatchObject([{ filter: [{ field: 'isActive' }] }]);
    expect(states.at(-1)?.state).toBe('counted');
  });

  it('never shows the answer to an older question', async () => {
    const { time, states, live } = world();
    live.show(EVERY_COMPANY);
    await time.wait(500);
    live.show(ACTIVE);
    await time.wait(5_000);
    expect(states.map(({ state }) => state)).toEqual(['counting', 'counting', 'counted']);
  });

  it('shows nothing after it was stopped', async () => {
    const { time, states, live } = world();
    live.show(EVERY_COMPANY);
    live.stop();
    await time.wait(5_000);
    expect(states).toEqual([]);
  });

  it('says why there is no number', async () => {
    const { time, states, live } = world({ count: async () => ({ ok: false, status: 401, text: '' }) });
    live.show(EVERY_COMPANY);
    await time.wait(5_000);
    expect(states.at(-1)).toMatchObject({
      state: 'failed',
      reason: expect.stringContaining('refused the login'),
    });
  });

  it('survives a function that throws', async () => {
    const { time, states, live } = world({ count: () => Promise.reject(new Error('boom')) });
    live.show(EVERY_COMPANY);
    await time.wait(5_000);
    expect(states.at(-1)).toMatchObject({ state: 'failed', reason: expect.stringContaining('boom') });
  });
});
