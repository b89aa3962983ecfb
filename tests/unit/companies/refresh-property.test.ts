import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refreshCompanies } from '../../../utils/companies/refresh/refresh.ts';
import type { RefreshOutcome, RequestFailure } from '../../../utils/companies/refresh/types.ts';
import { FakeAutotask } from './fake-autotask.ts';
import { Receiver } from './receiver.ts';
import { VirtualTime } from './virtual-time.ts';

const HIGHEST = 2 ** 31 - 1;

/** Ids as tenants have them: dense runs, thin runs and single ones, with holes of any width in between. */
const idSets = fc
  .array(
    fc.record({
      hole: fc.oneof(fc.constant(0), fc.nat(20), fc.nat(5_000), fc.nat(400_000_000)),
      length: fc.nat(60),
      step: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 900_000 })),
    }),
    { maxLength: 6 },
  )
  .map((runs) => {
    const ids = new Set<number>();
    let id = -1;
    for (const { hole, length, step } of runs) {
      id += hole;
      for (let index = 0; index < length; index += 1) {
        id += step;
        if (id <= HIGHEST) ids.add(id);
      }
    }
    return ids;
  });

const settings = {
  pageSize: fc.integer({ min: 1, max: 12 }),
  concurrency: fc.integer({ min: 1, max: 3 }),
};

/** What happens to the tenant before each request: most often nothing. */
const changes = fc.array(
  fc.option(
    fc.record({
      /** Ids are given in ascending order: new companies come at the top. */
      added: fc.nat(3),
      /** Position of the company that is deleted, as a share of all. */
      deleted: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
    }),
    { nil: undefined },
  ),
  { maxLength: 60 },
);

const FAILURES: readonly RequestFailure[] = [
  { ok: false, text: 'fetch failed' },
  { ok: false, status: 503, text: '' },
  { ok: false, status: 429, text: '', retryAfterMs: 2_000 },
  { ok: false, status: 500, text: 'The Autotask API thread threshold of 3 threads has been exceeded.' },
];

type Step = { added: number; deleted: number | undefined } | undefined;

/** Tells a tenant's story: who was there from the beginning to the end. */
class Story {
  readonly stayed: Set<number>;
  #highest: number;
  readonly #steps: readonly Step[];

  constructor(ids: ReadonlySet<number>, steps: readonly Step[]) {
    this.stayed = new Set(ids);
    this.#highest = Math.max(0, ...ids);
    this.#steps = steps;
  }

  readonly goOn = (fake: FakeAutotask, request: number): undefined => {
    const step = this.#steps[request];
    if (!step) return undefined;
    for (let count = 0; count < step.added; count += 1) {
      this.#highest += 1 + (count % 3);
      fake.add(this.#highest);
    }
    const present = [...fake.ids];
    const victim = present[Math.floor((step.deleted ?? 2) * present.length)];
    if (victim !== undefined) {
      fake.delete(victim);
      this.stayed.delete(victim);
    }
    return undefined;
  };
}

function expectOnce(receiver: Receiver, ids: Iterable<number>): void {
  for (const id of ids) expect(receiver.deliveries.get(id), `company ${id}`).toBe(1);
  for (const [id, times] of receiver.deliveries) expect(times, `company ${id}`).toBe(1);
}

describe('whatever the ids are and whatever happens', () => {
  it('every company that was there all the time is delivered exactly once, with three requests at most', async () => {
    await fc.assert(
      fc.asyncProperty(fc.record({ ids: idSets, steps: changes, ...settings }), async (given) => {
        const time = new VirtualTime();
        const story = new Story(given.ids, given.steps);
        const fake = new FakeAutotask({ time, ids: given.ids, before: story.goOn });
        const receiver = new Receiver();
        const outcome = await refreshCompanies({
          query: fake.query,
          count: fake.count,
          filter: [],
          fields: [],
          pageSize: given.pageSize,
          concurrency: given.concurrency,
          clock: time,
          onBatch: receiver.take,
        });
        expect(outcome.kind).toBe('complete');
        expectOnce(receiver, story.stayed);
        expect(fake.peak).toBeLessThanOrEqual(given.concurrency);
        expect(outcome.delivered).toBe([...receiver.deliveries.values()].length);
      }),
      { numRuns: 300 },
    );
  });

  it('also when companies come into the filter anywhere: the store ends up with all of them', async () => {
    const entering = fc.array(fc.record({ at: fc.nat(40), id: fc.nat(5_000) }), { maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(fc.record({ ids: idSets, entering, ...settings }), async (given) => {
        const time = new VirtualTime();
        const fake = new FakeAutotask({
          time,
          ids: given.ids,
          before: (world, request) => {
            for (const { at, id } of given.entering) if (at === request) world.add(id);
            return undefined;
          },
        });
        const receiver = new Receiver();
        const outcome = await refreshCompanies({
          query: fake.query,
          count: fake.count,
          filter: [],
          fields: [],
          pageSize: given.pageSize,
          concurrency: given.concurrency,
          clock: time,
          onBatch: receiver.take,
        });
        expect(outcome.kind).toBe('complete');
        expect([...given.ids].every((id) => receiver.stored.has(id))).toBe(true);
        expectOnce(receiver, given.ids);
        if (outcome.kind === 'complete')
          expect(receiver.stored.size).toBeGreaterThanOrEqual(outcome.counted.after ?? 0);
      }),
      { numRuns: 200 },
    );
  });

  it('also when the order of rows means nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({ ids: idSets, prime: fc.constantFrom(3, 7, 31, 97), concurrency: settings.concurrency }),
        async ({ ids, prime, concurrency }) => {
          const time = new VirtualTime();
          const arrange = (all: number[]) =>
            all.sort((one, other) => (other % prime) - (one % prime) || other - one);
          const fake = new FakeAutotask({ time, ids, arrange });
          const receiver = new Receiver();
          const outcome = await refreshCompanies({
            query: fake.query,
            count: fake.count,
            filter: [],
            fields: [],
            pageSize: 10,
            concurrency,
            clock: time,
            onBatch: receiver.take,
          });
          expect(outcome.kind).toBe('complete');
          expect(receiver.stored).toEqual(fake.ids);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('also over failures, cancellations, crashes of the receiver and going on from what it stored', async () => {
    const troubles = fc.record({
      /** Failure of every n-th request, by number of the failure. */
      failing: fc.array(fc.option(fc.nat(FAILURES.length - 1), { nil: undefined, freq: 4 }), {
        maxLength: 80,
      }),
      /** Batches after which each sitting ends, and how. */
      sittings: fc.array(
        fc.record({ batches: fc.nat(8), how: fc.constantFrom('abort', 'crash before', 'crash after') }),
        { maxLength: 5 },
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.record({ ids: idSets, steps: changes, troubles, ...settings }), async (given) => {
        const time = new VirtualTime();
        const story = new Story(given.ids, given.steps);
        const fake = new FakeAutotask({
          time,
          ids: given.ids,
          before: (world, request) => {
            const number = given.troubles.failing[request];
            return number === undefined ? story.goOn(world, request) : FAILURES[number];
          },
        });
        const receiver = new Receiver();
        const sit = (sitting?: { batches: number; how: string }): Promise<RefreshOutcome> => {
          const control = new AbortController();
          let batches = 0;
          const { checkpoint } = receiver;
          return refreshCompanies({
            query: fake.query,
            count: fake.count,
            filter: [],
            fields: [],
            pageSize: given.pageSize,
            concurrency: given.concurrency,
            clock: time,
            signal: control.signal,
            ...(checkpoint ? { resume: checkpoint } : {}),
            onBatch: async (batch) => {
              const ends = batches === sitting?.batches;
              batches += 1;
              if (ends && sitting?.how === 'abort') control.abort();
              if (ends && sitting?.how === 'crash before') throw new Error('killed');
              await receiver.take(batch);
              if (ends && sitting?.how === 'crash after') throw new Error('killed');
            },
          });
        };
        for (const sitting of given.troubles.sittings) await sit(sitting);
        let outcome = await sit();
        // Failures of a whole row of requests can end a sitting; there are fewer than these of them.
        for (let more = 0; more < 10 && outcome.kind === 'failed'; more += 1) outcome = await sit();
        expect(outcome.kind).toBe('complete');
        expectOnce(receiver, story.stayed);
        expect(fake.peak).toBeLessThanOrEqual(given.concurrency);
      }),
      { numRuns: 300 },
    );
  });
});
