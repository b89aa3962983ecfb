import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { localOf } from '../../../../utils/background/companies/local/kept-here.ts';
import { resumeInBrowser } from '../../../../utils/background/companies/local/local-refresh.ts';
import { type CompanyBatch, readCompanies } from '../../../../utils/background/companies/read-companies.ts';
import { theInstance, updateInstance } from '../../../../utils/background/core.ts';
import type { RefreshView } from '../../../../utils/messages/requests-companies.ts';
import { eventually } from '../../eventually.ts';
import { playStage, resetStage, type Stage, type StageOptions } from '../stage.ts';
import { type Answers, FakeCompanies } from './fake-companies.ts';

let autotask: FakeCompanies;

beforeEach(() => {
  resetStage();
  vi.stubGlobal('indexedDB', new IDBFactory());
  autotask = new FakeCompanies(1_200);
});
afterEach(resetStage);

/** A life of the background over the same storage, with an Autotask that answers. */
function life(answers: Answers = {}, options: StageOptions = {}): Stage {
  return playStage({ fetch: autotask.fetch(answers), ...options });
}

async function setUp(answers: Answers = {}, options: StageOptions = {}): Promise<Stage> {
  const stage = life(answers, options);
  await stage.handlers['credentials.set']({
    userName: 'key@msp.example',
    secret: 'canary-secret',
    trackingIdentifier: 'TRACKING',
  });
  const { id } = await theInstance(stage.core);
  await updateInstance(stage.core, id, (now) => ({
    ...now,
    binding: { kind: 'custom' },
    zone: {
      uiHost: 'ww5.autotask.net',
      restBase: 'https://webservices5.autotask.net/ATServicesRest/',
      source: 'tab',
    },
  }));
  return stage;
}

async function last(stage: Stage): Promise<RefreshView | undefined> {
  const look = await stage.handlers['refresh.look']({ place: 'browser' });
  if (!look.ok) throw new Error(look.reason);
  return look.value.last;
}

const start = (stage: Stage, scope: 'all' | 'changes' = 'changes') =>
  stage.handlers['refresh.start']({ place: 'browser', scope });

/** Waits until the reading of this life has ended. */
async function ended(stage: Stage): Promise<RefreshView> {
  const { id } = await theInstance(stage.core);
  await localOf(stage.core).running.get(id)?.ended;
  const view = await last(stage);
  if (!view) throw new Error('Nothing was read.');
  return view;
}

async function read(stage: Stage, scope: 'all' | 'changes' = 'changes'): Promise<RefreshView> {
  expect(await start(stage, scope)).toEqual({ ok: true, value: undefined });
  return ended(stage);
}

async function kept(stage: Stage): Promise<number[]> {
  const batches: CompanyBatch[] = [];
  for await (const batch of readCompanies(stage.core, (await theInstance(stage.core)).id))
    batches.push(batch);
  return batches.flatMap((batch) => (batch.ok ? batch.companies.map(({ id }) => id) : []));
}

describe('reading companies into the browser', () => {
  it('keeps every company once, with what mapping needs and no more', async () => {
    const stage = await setUp();
    expect(await last(stage)).toBeUndefined();
    expect(await read(stage)).toMatchObject({
      state: 'complete',
      scope: 'all',
      delivered: 1_200,
      total: 1_200,
      stored: 1_200,
    });
    expect(await kept(stage)).toEqual(autotask.ids());
    expect(autotask.mostAtOnce).toBeLessThanOrEqual(3);
    const { id } = await theInstance(stage.core);
    expect(await localOf(stage.core).database.page(id, -1, 2)).toEqual([
      { id: 0, name: 'Company 0', companyType: 1, isActive: true, city: 'Ulm' },
      { id: 7, name: 'Company 7', companyType: 1, isActive: true, city: 'Ulm' },
    ]);
  });

  it('reads only what changed the next time, and takes out what is gone', async () => {
    const stage = await setUp();
    await read(stage);
    autotask.touch(7, 'Renamed');
    autotask.remove(14);
    autotask.add(100_000);
    autotask.asked = [];
    const view = await read(stage);
    expect(view).toMatchObject({ state: 'complete', scope: 'changes', stored: 1_200 });
    expect(view.delivered).toBe(2);
    expect(await kept(stage)).toEqual(autotask.ids());
    const { id } = await theInstance(stage.core);
    expect((await localOf(stage.core).database.page(id, 0, 1))[0]?.name).toBe('Renamed');
  });

  it('reads everything again when companies came into the filter without being changed', async () => {
    const stage = await setUp();
    await read(stage);
    autotask.add(100_000, 'long ago');
    expect(await read(stage)).toMatchObject({ state: 'complete', scope: 'all', stored: 1_201 });
    expect(await kept(stage)).toEqual(autotask.ids());
  });

  it('reads everything where the tenant’s companies do not tell when they were changed', async () => {
    const stage = await setUp();
    const { id } = await theInstance(stage.core);
    const restBase = 'https://webservices5.autotask.net/ATServicesRest/';
    await stage.core.memory.companyFields.update(() => ({ [id]: { at: 1, restBase, fields: [] } }));
    await read(stage);
    expect(await read(stage)).toMatchObject({ state: 'complete', scope: 'all', delivered: 1_200 });
  });

  it('reads everything on request although a reading of changes broke off', async () => {
    const stage = await setUp();
    await read(stage);
    autotask.touch(7, 'Renamed');
    const broken = life({ afterPages: { pages: 0, answer: async () => answered({ errors: ['odd'] }, 400) } });
    expect(await read(broken)).toMatchObject({ state: 'failed', scope: 'changes' });
    expect(await read(life(), 'all')).toMatchObject({ state: 'complete', scope: 'all', delivered: 1_200 });
  });

  it('goes on where it stopped when the background dies in the middle', async () => {
    const first = await setUp({ afterPages: { pages: 1, answer: () => new Promise(() => {}) } });
    await start(first);
    await eventually(async () => expect((await last(first))?.delivered).toBeGreaterThan(0));
    // The first life never hears an answer again: it is dead. The second wakes by the alarm.
    const second = life();
    await resumeInBrowser(second.core);
    expect(await ended(second)).toMatchObject({ state: 'complete', delivered: 1_200, stored: 1_200 });
    expect(await kept(second)).toEqual(autotask.ids());
    expect(autotask.deliveredTwice()).toEqual([]);
  });

  it('can be stopped, keeps what was read, and goes on from there', async () => {
    const stage = await setUp({ afterPages: { pages: 1, answer: (signal) => untilAborted(signal) } });
    await start(stage);
    await eventually(async () => expect((await last(stage))?.delivered).toBeGreaterThan(0));
    await stage.handlers['refresh.cancel']({ place: 'browser' });
    const stopped = await last(stage);
    expect(stopped).toMatchObject({ state: 'cancelled' });
    expect(stopped?.stored).toBeGreaterThan(0);
    const again = life();
    expect(await read(again)).toMatchObject({ state: 'complete', stored: 1_200 });
  });

  it('pauses when the hour’s requests are used up, and goes on by itself', async () => {
    const used = { errors: ['You have exceeded the request threshold of 10000 requests per 60 minutes'] };
    const stage = await setUp({ afterPages: { pages: 1, answer: async () => answered(used, 500) } });
    const paused = await read(stage);
    expect(paused).toMatchObject({
      state: 'paused',
      reason: expect.stringContaining('per hour are used up'),
    });
    const later = life();
    await resumeInBrowser(later.core);
    expect(await last(later)).toMatchObject({ state: 'paused' });
    later.later(16 * 60_000);
    await resumeInBrowser(later.core);
    expect(await ended(later)).toMatchObject({ state: 'complete', stored: 1_200 });
  });

  it.each<[string, Answers, string, RegExp]>([
    ['Autotask refuses the login', { login: false }, 'en', /refused the login/],
    ['Autotask refuses the login', { login: false }, 'de', /Anmeldung abgelehnt/],
  ])('says when %s (%s)', async (_what, answers, language, words) => {
    const stage = await setUp(answers, { language: () => language as 'en' });
    expect(await read(stage)).toMatchObject({ state: 'failed', reason: expect.stringMatching(words) });
    expect(await start(stage), 'and does not try the same values again').toMatchObject({ ok: false });
  });

  it('never begins for a vendor’s user', async () => {
    const stage = await setUp();
    const { id } = await theInstance(stage.core);
    await updateInstance(stage.core, id, (now) => ({ ...now, binding: { kind: 'vendor', vendor: 'Rewst' } }));
    expect(await start(stage)).toMatchObject({
      ok: false,
      reason: expect.stringContaining('Only the vendor'),
    });
    expect(autotask.asked).toEqual([]);
  });

  it('says when the filter was changed meanwhile, and begins anew then', async () => {
    const stage = await setUp();
    await read(stage);
    const filter = {
      version: 1 as const,
      join: 'and' as const,
      items: [{ field: 'id', op: 'lt' as const, value: 70 }],
    };
    await stage.handlers['filter.save']({ filter });
    expect(await last(stage)).toMatchObject({ state: 'complete', otherFilter: true });
    expect(await read(stage)).toMatchObject({ state: 'complete', scope: 'all', stored: 10 });
    expect(await kept(stage)).toEqual(autotask.ids().filter((id) => id < 70));
  });

  it.each<[string, (stage: Stage) => Promise<unknown>]>([
    ['Forget now', ({ handlers }) => handlers['credentials.forget']({})],
    ['Forget them', ({ handlers }) => handlers['refresh.forget']({})],
    [
      'removing the instance',
      async ({ handlers, core }) => handlers['instance.remove']({ id: (await theInstance(core)).id }),
    ],
    ['Forget everything', ({ handlers }) => handlers['instances.forget']({})],
  ])('%s removes them, also while they are being read', async (_what, forget) => {
    const stage = await setUp();
    await read(stage);
    const { id } = await theInstance(stage.core);
    await forget(stage);
    const { database } = localOf(stage.core);
    expect([await database.count(id), await database.run(id)]).toEqual([0, undefined]);

    autotask = new FakeCompanies(1_200);
    const busy = await setUp({ afterPages: { pages: 1, answer: (signal) => untilAborted(signal) } });
    await start(busy);
    const now = (await theInstance(busy.core)).id;
    await eventually(async () => expect((await last(busy))?.delivered).toBeGreaterThan(0));
    await forget(busy);
    expect([
      await localOf(busy.core).database.count(now),
      await localOf(busy.core).database.run(now),
    ]).toEqual([0, undefined]);
  });

  it('asks nothing any more once the secret was forgotten by its timer', async () => {
    const stage = await setUp();
    const going = autotask.fetch({});
    stage.core.fetch = (async (...call: Parameters<typeof fetch>) => {
      const answer = await going(...call);
      if (autotask.pages === 1)
        await stage.core.memory.vault.update((vault) => ({ ...vault, credentials: {} }));
      return answer;
    }) as typeof fetch;
    expect(await read(stage)).toMatchObject({
      state: 'failed',
      reason: expect.stringContaining('secret is not in memory'),
    });
    expect(autotask.pages).toBeLessThan(3);
  });

  it('says when the browser has no room', async () => {
    const stage = await setUp();
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new Error('QuotaExceededError');
      },
    });
    expect(await stage.handlers['refresh.look']({ place: 'browser' })).toMatchObject({
      ok: false,
      reason: expect.stringContaining('storage is full'),
    });
    expect(await start(stage)).toMatchObject({ ok: false });
  });
});

function answered(body: unknown, status: number): Response {
  return new Response(JSON.stringify(body), { status });
}

/** A request that ends only with its signal. */
function untilAborted(signal: AbortSignal | undefined): Promise<Response> {
  return new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason));
  });
}
