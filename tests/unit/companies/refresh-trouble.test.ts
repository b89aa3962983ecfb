import { describe, expect, it } from 'vitest';
import { refreshCompanies } from '../../../utils/companies/refresh/refresh.ts';
import type {
  Progress,
  RefreshOptions,
  RequestFailure,
  ThresholdResult,
} from '../../../utils/companies/refresh/types.ts';
import { FakeAutotask, type FakeOptions } from './fake-autotask.ts';
import { Receiver } from './receiver.ts';
import { VirtualTime } from './virtual-time.ts';

const IDS = Array.from({ length: 20_000 }, (_, index) => index * 3);
const OUTAGE: RequestFailure = { ok: false, text: 'fetch failed' };
const THREADS: RequestFailure = {
  ok: false,
  status: 500,
  text: 'Thread Threshold Exceeded — The Autotask API thread threshold of 3 threads has been exceeded.',
};
const USED_UP: RequestFailure = {
  ok: false,
  status: 500,
  text: 'The Autotask API request threshold of 10000 requests per 60 minutes has been exceeded.',
};

function world(before?: FakeOptions['before'], more: Partial<FakeOptions> = {}) {
  const time = new VirtualTime();
  const fake = new FakeAutotask({ time, ids: IDS, ...(before ? { before } : {}), ...more });
  const receiver = new Receiver();
  const run = (options: Partial<RefreshOptions> = {}) =>
    refreshCompanies({
      query: fake.query,
      count: fake.count,
      filter: [],
      fields: [],
      clock: time,
      onBatch: receiver.take,
      ...options,
    });
  const expectAllOnce = () => {
    expect(receiver.stored.size).toBe(IDS.length);
    expect([...receiver.deliveries.values()].every((times) => times === 1)).toBe(true);
  };
  return { time, fake, receiver, run, expectAllOnce };
}

describe('failures that pass', () => {
  it('survives an outage of ten seconds', async () => {
    const start = new VirtualTime().now();
    const { time, run, expectAllOnce } = world(() => {
      const since = time.now() - start;
      return since > 500 && since < 10_500 ? OUTAGE : undefined;
    });
    expect(await run()).toMatchObject({ kind: 'complete' });
    expectAllOnce();
  });

  it('survives single failures of the server', async () => {
    const { run, expectAllOnce } = world((_, request) =>
      request % 5 === 0 ? { ok: false, status: 503, text: 'Service Unavailable' } : undefined,
    );
    expect(await run()).toMatchObject({ kind: 'complete' });
    expectAllOnce();
  });

  it('gives up an outage that lasts, with where to go on', async () => {
    const { run, receiver } = world((_, request) => (request > 10 ? OUTAGE : undefined));
    const outcome = await run();
    expect(outcome).toMatchObject({ kind: 'failed', code: 'unreachable' });
    expect(outcome.checkpoint).toEqual(receiver.checkpoint);
    expect(outcome.delivered).toBe(receiver.stored.size);
  });

  it('takes a function that throws for one that brings no answer', async () => {
    const { run } = world();
    const outcome = await run({ query: () => Promise.reject(new Error('boom')) });
    expect(outcome).toMatchObject({ kind: 'failed', code: 'unreachable' });
    expect(outcome.kind === 'failed' && outcome.sentence).toContain('boom');
  });
});

describe('threads', () => {
  it('sends fewer at once when others use some of the three, and says why it is slower', async () => {
    const seen: Progress[] = [];
    const { fake, run, expectAllOnce } = world(undefined, { threads: 2 });
    const outcome = await run({ onProgress: (progress) => seen.push(progress) });
    expect(outcome.kind).toBe('complete');
    expectAllOnce();
    expect(seen.some((progress) => progress.slowedBecause?.includes('fewer are sent at once'))).toBe(true);
    expect(fake.requests).toBeLessThan(80);
  });

  it('waits as long as Autotask asks for', async () => {
    const { run, expectAllOnce } = world((_, request) =>
      request === 5 ? { ok: false, status: 429, text: '', retryAfterMs: 30_000 } : undefined,
    );
    const outcome = await run();
    expectAllOnce();
    expect(outcome.elapsedMs).toBeGreaterThan(30_000);
  });

  it('gives up when no thread ever comes free', async () => {
    const { run } = world(() => THREADS);
    expect(await run()).toMatchObject({ kind: 'failed', code: 'too-many-threads', delivered: 0 });
  });
});

describe('the threshold of the hour', () => {
  const threshold = (used: (asked: number) => number) => {
    let asked = 0;
    return async (): Promise<ThresholdResult> => {
      asked += 1;
      return { ok: true, used: used(asked), limit: 10_000 };
    };
  };

  it('pauses when it is used up, and goes on later without reading anything twice', async () => {
    const { fake, receiver, run, expectAllOnce } = world((_, request) =>
      request > 20 && request < 30 ? USED_UP : undefined,
    );
    const paused = await run();
    expect(paused).toMatchObject({ kind: 'paused', code: 'request-threshold', retryAfterMs: 900_000 });
    fake.requests = 100;
    const { checkpoint } = receiver;
    expect(await run({ ...(checkpoint ? { resume: checkpoint } : {}) })).toMatchObject({ kind: 'complete' });
    expectAllOnce();
  });

  it('goes slower from 75 per cent, and says whose requests they are', async () => {
    const seen: Progress[] = [];
    const { run, expectAllOnce } = world();
    const outcome = await run({
      threshold: threshold(() => 7_600),
      onProgress: (progress) => seen.push(progress),
    });
    expectAllOnce();
    expect(outcome.elapsedMs).toBeGreaterThan(15_000);
    expect(seen.at(-1)?.slowedBecause).toContain('7,600 of 10,000 requests');
  });

  it('stops by itself before everybody is shut out', async () => {
    const { run } = world();
    const outcome = await run({
      threshold: threshold((asked) => (asked === 1 ? 9_000 : 9_500)),
      pageSize: 50,
    });
    expect(outcome).toMatchObject({ kind: 'paused', code: 'nearly-at-threshold' });
    expect(outcome.delivered).toBeGreaterThan(0);
  });

  it('does not mind that the threshold cannot be read', async () => {
    const { run, expectAllOnce } = world();
    const outcome = await run({ threshold: async () => ({ ok: false, status: 500, text: 'no' }) });
    expect(outcome.kind).toBe('complete');
    expectAllOnce();
  });

  it('counts its own looks among the three requests', async () => {
    const { time, fake, run } = world();
    let running = 0;
    let peak = 0;
    const counted =
      <A extends unknown[], R>(send: (...values: A) => Promise<R>) =>
      async (...values: A): Promise<R> => {
        running += 1;
        peak = Math.max(peak, running);
        try {
          return await send(...values);
        } finally {
          running -= 1;
        }
      };
    await run({
      query: counted(fake.query),
      count: counted(fake.count),
      threshold: counted(async () => {
        await time.wait(200);
        return { ok: true as const, used: 10, limit: 10_000 };
      }),
      pageSize: 100,
    });
    expect(peak).toBe(3);
  });
});

describe('failures that do not pass', () => {
  it.each<[string, RequestFailure, string, RegExp]>([
    ['a refused login', { ok: false, status: 401, text: '' }, 'login-refused', /credential test/],
    [
      'a missing right',
      {
        ok: false,
        status: 500,
        text: 'The logged in Resource does not have the adequate permissions to query this entity type.',
      },
      'no-permission',
      /Companies: View All/,
    ],
    [
      'a field that is gone',
      { ok: false, status: 500, text: 'Unable to find territory in the Company Entity.' },
      'unknown-field',
      /no company field "territory"/,
    ],
    [
      'a filter that cannot be read',
      { ok: false, status: 500, text: 'Unexpected character encountered while parsing value: t' },
      'bad-query',
      /cannot read the filter/,
    ],
  ])('%s ends it at once, with the cause', async (_, failure, code, sentence) => {
    const { fake, run } = world(() => failure);
    const outcome = await run();
    expect(outcome).toMatchObject({ kind: 'failed', code });
    expect(outcome.kind === 'failed' && outcome.sentence).toMatch(sentence);
    // Nothing else is sent before a first request went well: a wrong secret, sent often, locks the user.
    expect(fake.requests).toBe(1);
  });

  it('stops when the receiver cannot store, and does not count that batch', async () => {
    const { receiver, run, expectAllOnce } = world();
    const outcome = await run({
      onBatch: async (batch) => {
        if (receiver.batches === 7) throw new Error('disk full');
        await receiver.take(batch);
      },
    });
    expect(outcome).toMatchObject({ kind: 'failed', code: 'receiver', delivered: receiver.stored.size });
    expect(outcome.kind === 'failed' && outcome.sentence).toContain('disk full');
    expect(await run({ resume: outcome.checkpoint })).toMatchObject({ kind: 'complete' });
    expectAllOnce();
  });
});

describe('breaks', () => {
  it('ends at the click on Cancel and goes on from there', async () => {
    const { fake, receiver, run, expectAllOnce } = world();
    const cancel = new AbortController();
    const outcome = await run({
      signal: cancel.signal,
      onProgress: ({ delivered }) => {
        if (delivered > 8_000) cancel.abort();
      },
    });
    expect(outcome).toMatchObject({ kind: 'aborted', delivered: receiver.stored.size });
    const before = fake.requests;
    const { checkpoint } = receiver;
    expect(await run({ ...(checkpoint ? { resume: checkpoint } : {}) })).toMatchObject({
      kind: 'complete',
      delivered: IDS.length,
    });
    expectAllOnce();
    expect(fake.requests - before).toBeLessThan(35);
  });

  it('sends nothing when it is cancelled before it begins', async () => {
    const { fake, run } = world();
    expect(await run({ signal: AbortSignal.abort() })).toMatchObject({ kind: 'aborted', delivered: 0 });
    expect(fake.requests).toBe(0);
  });

  it('does not go on with the position of another filter', async () => {
    const { run } = world();
    const { checkpoint } = await run();
    expect(await run({ resume: checkpoint, filter: [{ op: 'gte', field: 'id', value: 5 }] })).toMatchObject({
      kind: 'failed',
      code: 'other-checkpoint',
    });
  });
});
