import { describe, expect, it } from 'vitest';
import { refreshCompanies } from '../../../utils/companies/refresh/refresh.ts';
import type { Progress, RefreshOptions } from '../../../utils/companies/refresh/types.ts';
import { FakeAutotask, type FakeOptions } from './fake-autotask.ts';
import { Receiver } from './receiver.ts';
import { VirtualTime } from './virtual-time.ts';

const LATENCY_MS = 200;
const HUGE = 2 ** 31 - 1;

function upTo(count: number, first = 0, step = 1): number[] {
  return Array.from({ length: count }, (_, index) => first + index * step);
}

function world(ids: Iterable<number>, fakeOptions: Partial<FakeOptions> = {}) {
  const time = new VirtualTime();
  const fake = new FakeAutotask({ time, ids, latencyMs: LATENCY_MS, ...fakeOptions });
  const receiver = new Receiver();
  const run = (options: Partial<RefreshOptions> = {}) =>
    refreshCompanies({
      query: fake.query,
      count: fake.count,
      filter: [],
      fields: ['companyName'],
      clock: time,
      onBatch: receiver.take,
      ...options,
    });
  return { time, fake, receiver, run };
}

describe('a refresh of companies', () => {
  it('delivers every company once, company 0 and the highest possible id included', async () => {
    const { fake, receiver, run } = world([0, 174, 175, ...upTo(3_000, 29_683_000), HUGE]);
    const outcome = await run();
    expect(outcome).toMatchObject({
      kind: 'complete',
      delivered: 3_004,
      counted: { before: 3_004, after: 3_004 },
    });
    expect(receiver.stored).toEqual(fake.ids);
    expect([...receiver.deliveries.values()].every((times) => times === 1)).toBe(true);
    expect(receiver.overlapped).toBe(false);
  });

  it('is complete for a tenant without a single company, too', async () => {
    const { run, receiver } = world([]);
    expect(await run()).toMatchObject({ kind: 'complete', delivered: 0, counted: { before: 0, after: 0 } });
    expect(receiver.stored.size).toBe(0);
  });

  it('asks only for the fields that are needed, and for id, which paging needs', async () => {
    const { fake, run } = world(upTo(10));
    await run({
      filter: [{ op: 'eq', field: 'isActive', value: true }],
      fields: ['companyName', 'id'],
    }).catch(() => undefined);
    expect(fake.bodies[0]).toEqual({
      maxRecords: 500,
      includeFields: ['id', 'companyName'],
      filter: [
        { op: 'eq', field: 'isActive', value: true },
        { op: 'gte', field: 'id', value: 0 },
      ],
    });
  });

  it('never sends a query without a filter, which Autotask would refuse', async () => {
    const { fake, run } = world(upTo(10));
    await run();
    expect(fake.bodies[0]?.filter[0]).toEqual({ op: 'exist', field: 'id' });
  });

  it('keeps to what Autotask allows even when more is asked for', async () => {
    const { fake, run } = world(upTo(5_000));
    await run({ concurrency: 10, pageSize: 2_000 });
    expect(fake.peak).toBe(3);
    expect(fake.bodies[0]?.maxRecords).toBe(500);
  });
});

describe('speed, in requests of 200 ms', () => {
  const COUNT = 100_000;
  const clusters = (number: number) =>
    Array.from({ length: number }, (_, index) =>
      upTo(COUNT / number, Math.floor((index * HUGE) / number) + index * 977),
    ).flat();

  it.each<[string, () => number[]]>([
    ['one after the other', () => upTo(COUNT)],
    ['spread over the whole space of ids', () => upTo(COUNT, 7, 21_400)],
    ['the own company, then a jump of 29 million', () => [0, ...upTo(COUNT - 1, 29_683_000)]],
    ['two clusters far apart', () => clusters(2)],
    ['forty clusters', () => clusters(40)],
    ['all low but one at the very end', () => [...upTo(COUNT - 1), HUGE]],
    ['growing thinner', () => upTo(COUNT).map((index) => index + Math.floor((index * index) / 20_000))],
    ['growing denser', () => upTo(COUNT).map((index) => index + Math.floor(Math.sqrt(index) * 20_000))],
  ])('ids %s: at least 2.5 times as fast as page after page, three at once', async (_, ids) => {
    const { fake, run, receiver } = world(ids());
    const outcome = await run();
    const pageAfterPage = (Math.ceil(COUNT / 500) + 1) * LATENCY_MS;
    expect(outcome.kind).toBe('complete');
    expect(receiver.stored.size).toBe(COUNT);
    expect(fake.peak).toBeLessThanOrEqual(3);
    expect(pageAfterPage / outcome.elapsedMs).toBeGreaterThanOrEqual(2.5);
    expect(JSON.stringify(outcome.checkpoint).length).toBeLessThan(8_000);
  });
});

describe('holes', () => {
  it('are jumped over, not crept through by readers that cut off each other', async () => {
    const ids = [...upTo(54, 4_300), ...upTo(3, 393_741_617, 441_765), ...upTo(31, 576_000_102)];
    const { fake, receiver, run } = world(ids);
    expect(await run({ pageSize: 11, concurrency: 2 })).toMatchObject({ kind: 'complete', delivered: 88 });
    expect(receiver.stored).toEqual(fake.ids);
    expect(fake.requests).toBeLessThan(25);
  });
});

describe('while companies come and go', () => {
  it('delivers the new ones at the top, and lets the deleted ones vanish from what has not been read', async () => {
    const ids = upTo(5_000, 1);
    let next = 5_001;
    const { fake, receiver, run } = world(ids, {
      before: (world, request) => {
        if (request > 12) return undefined;
        world.add(next);
        next += 1;
        world.delete(5_000 - request);
        return undefined;
      },
    });
    const outcome = await run();
    expect(outcome.kind).toBe('complete');
    for (const id of fake.ids) expect(receiver.deliveries.get(id)).toBe(1);
  });

  it('finds a company that came into the filter behind the reader, and reads only its range again', async () => {
    const { fake, receiver, run } = world(upTo(20_000, 0, 2), {
      before: (world, request) => {
        if (request === 20) world.add(101);
        return undefined;
      },
    });
    const outcome = await run();
    expect(outcome).toMatchObject({ kind: 'complete', counted: { before: 20_000, after: 20_001 } });
    expect(receiver.stored).toEqual(fake.ids);
    expect(receiver.again).toBeGreaterThan(0);
    expect(fake.requests).toBeLessThan(80);
  });

  it('says so when Autotask goes on counting more than it lets anybody read', async () => {
    const { fake, run } = world(upTo(1_000));
    const outcome = await run({
      count: async (body, signal) => {
        const answer = await fake.count(body, signal);
        return answer.ok ? { ok: true, count: answer.count + 3 } : answer;
      },
    });
    expect(outcome).toMatchObject({ kind: 'incomplete', delivered: 1_000 });
    expect(outcome.kind === 'incomplete' && outcome.sentence).toContain(
      '1,003 companies, but 1,000 could be read',
    );
  });
});

describe('an Autotask that does not sort by id', () => {
  it.each<[string, (ids: number[]) => number[]]>([
    ['backwards', (ids) => ids.reverse()],
    ['odd ones first', (ids) => ids.sort((one, other) => (other % 2) - (one % 2) || one - other)],
    ['by the last digits', (ids) => ids.sort((one, other) => (one % 97) - (other % 97))],
  ])('answers %s: every company still comes once, by smaller ranges', async (_, arrange) => {
    const { fake, receiver, run } = world([...upTo(2_500, 3, 7), HUGE], { arrange });
    const outcome = await run();
    expect(outcome).toMatchObject({ kind: 'complete', delivered: 2_501 });
    expect(receiver.stored).toEqual(fake.ids);
    expect([...receiver.deliveries.values()].every((times) => times === 1)).toBe(true);
    expect(fake.peak).toBeLessThanOrEqual(3);
  });

  it('stops when rows come that were not asked for: a condition was dropped in silence', async () => {
    const { fake, run } = world(upTo(2_000));
    const outcome = await run({
      query: (body, signal) => fake.query({ ...body, filter: [{ op: 'exist', field: 'id' }] }, signal),
    });
    expect(outcome).toMatchObject({ kind: 'failed', code: 'condition-ignored' });
  });

  it('stops when rows have no id', async () => {
    const { run } = world(upTo(10));
    const outcome = await run({ query: async () => ({ ok: true, items: [{ companyName: 'No id' }] }) });
    expect(outcome).toMatchObject({ kind: 'failed', code: 'unusable-answer' });
  });

  it('goes on after a short page that names a next one', async () => {
    const { fake, receiver, run } = world(upTo(1_000));
    const outcome = await run({
      query: async (body, signal) => fake.query({ ...body, maxRecords: 90 }, signal),
    });
    expect(outcome).toMatchObject({ kind: 'complete', delivered: 1_000 });
    expect(receiver.stored.size).toBe(1_000);
  });
});

describe('only what changed', () => {
  const changedAt = (id: number) => (id % 100 === 0 ? '2026-11-01T10:00:00Z' : '2026-01-01T00:00:00Z');

  it('asks for companies changed or touched since, and counts all for a look at deletions', async () => {
    const { fake, receiver, run } = world(upTo(1_000), { changedAt });
    const outcome = await run({ since: '2026-10-01T00:00:00.000Z' });
    expect(outcome).toMatchObject({ kind: 'complete', delivered: 10, totalNow: 1_000 });
    expect([...receiver.stored]).toEqual(upTo(10, 0, 100));
    expect(fake.bodies[0]?.filter).toContainEqual({
      op: 'or',
      items: [
        { op: 'gt', field: 'lastTrackedModifiedDateTime', value: '2026-10-01T00:00:00.000Z' },
        { op: 'gt', field: 'lastActivityDate', value: '2026-10-01T00:00:00.000Z' },
      ],
    });
  });

  it('uses the one date field that the tenant has', async () => {
    const { fake, run } = world(upTo(10), { changedAt });
    await run({ since: '2026-10-01T00:00:00.000Z', sinceFields: ['lastActivityDate'] });
    expect(fake.bodies[0]?.filter).toContainEqual({
      op: 'gt',
      field: 'lastActivityDate',
      value: '2026-10-01T00:00:00.000Z',
    });
  });

  it('names the instant to ask from next time, with a margin for clocks that differ', async () => {
    const { time, run } = world(upTo(10));
    const startedAt = time.now();
    const outcome = await run();
    expect(outcome.kind === 'complete' && outcome.nextSince).toBe(
      new Date(startedAt - 10 * 60 * 1_000).toISOString(),
    );
  });
});

describe('progress', () => {
  it('tells numbers, share and time left, and ends at all of it', async () => {
    const seen: Progress[] = [];
    const { run } = world(upTo(20_000));
    const outcome = await run({ onProgress: (progress) => seen.push(progress) });
    const middle = seen[Math.floor(seen.length / 2)];
    const left = outcome.elapsedMs - (middle?.elapsedMs ?? 0);
    expect(middle).toMatchObject({ phase: 'reading', total: 20_000 });
    expect(middle?.remainingMs ?? 0).toBeGreaterThan(left * 0.6);
    expect(middle?.remainingMs ?? 0).toBeLessThan(left * 1.6);
    expect(seen.at(-1)).toMatchObject({ delivered: 20_000, total: 20_000, share: 1 });
    for (const [index, progress] of seen.entries())
      expect(progress.delivered).toBeGreaterThanOrEqual(seen[index - 1]?.delivered ?? 0);
  });

  it('waits for a slow receiver instead of piling up pages', async () => {
    const { time, fake, run, receiver } = world(upTo(10_000));
    let ahead = 0;
    await run({
      onBatch: async (batch) => {
        await time.wait(1_000);
        await receiver.take(batch);
        ahead = Math.max(ahead, fake.bodies.length - receiver.batches);
      },
    });
    expect(receiver.stored.size).toBe(10_000);
    // Three wait to be stored or are being stored, three are on their way.
    expect(ahead).toBeLessThanOrEqual(6);
  });

  it('asks for the next page while the receiver stores the last one', async () => {
    const { time, run, receiver } = world(upTo(50_000));
    const outcome = await run({
      onBatch: async (batch) => {
        await time.wait(50);
        await receiver.take(batch);
      },
    });
    // 100 pages, three at once: 34 rounds of latency; storing adds next to nothing to them.
    expect(outcome.elapsedMs).toBeLessThan(34 * LATENCY_MS * 1.3);
  });
});
