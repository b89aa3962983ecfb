/** The test as the background runs it: rows written down, zone learnt, the lock minded, a torn run named. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '../../../utils/browser.ts';
import { eventually } from '../eventually.ts';
import {
  FRAME,
  facts,
  levelPage,
  NOW,
  playStage,
  resetStage,
  type Stage,
  type StageOptions,
  userPage,
} from './stage.ts';

beforeEach(resetStage);

const LOOKUP = {
  zoneName: 'America West',
  url: 'https://webservices5.autotask.net/ATServicesRest/',
  webUrl: 'https://ww5.autotask.net/',
};

/** Autotask with or without a login that works. */
function autotask(login: 'works' | 'refuses') {
  const asked: string[] = [];
  const fetch: typeof globalThis.fetch = async (input) => {
    const path = new URL(String(input)).pathname.replace('/ATServicesRest/V1.0/', '');
    asked.push(path);
    const json = (value: unknown) => new Response(JSON.stringify(value), { status: 200 });
    if (path === 'zoneInformation') return json(LOOKUP);
    if (login === 'refuses')
      return new Response(null, {
        status: 401,
        headers: { 'WWW-Authenticate': 'Basic Realm="webservices5.autotask.net"' },
      });
    if (path === 'ThresholdInformation')
      return json({ externalRequestThreshold: 10000, currentTimeframeRequestCount: 5 });
    if (path.endsWith('/entityInformation')) return json({ info: { userAccessForCreate: 'All' } });
    return json({ queryCount: path.startsWith('Companies') ? 40 : 0 });
  };
  return { asked, fetch };
}

async function withValues(options: StageOptions, secret = 'S3cret#canary') {
  const stage = playStage(options);
  await stage.handlers['plan.set']({ binding: { kind: 'custom' } });
  await stage.handlers['credentials.set']({
    userName: 'abcdefgh1234567@msp.example',
    secret,
    trackingIdentifier: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ2',
  });
  await eventually(async () => expect((await stage.state()).zone.lookup?.state).not.toBe('running'));
  return stage;
}

const test = (stage: Stage, insist = false) => stage.handlers['test.run']({ insist });

describe('a test that works', () => {
  it('ends green, and the zone is the one that the login proved', async () => {
    const stage = await withValues(autotask('works'));
    await stage.handlers['facts.report'](facts(levelPage()), FRAME);
    expect(await test(stage)).toMatchObject({ ok: true });
    const state = await stage.state();
    expect(state.test).toMatchObject({ verdict: 'passed', requests: 6, finishedAt: NOW });
    expect(state.instance.zone).toMatchObject({ uiHost: 'ww5.autotask.net', source: 'lookup' });
    expect(state.zone.lookup).toMatchObject({ state: 'found', name: 'America West' });
    expect(JSON.stringify(state)).not.toContain('canary');
  });

  it('uses what the pages showed', async () => {
    const stage = await withValues(autotask('works'));
    await stage.handlers['facts.report'](
      facts({
        kind: 'security-level-editor',
        name: 'Rewst - API User',
        system: false,
        otherExpanded: true,
        webhooksAllowed: true,
        maximumWebhooks: 10,
        saveClicked: false,
      }),
      FRAME,
    );
    await test(stage);
    const row = (await stage.state()).test?.rows.find(({ id }) => id === 'webhooksInUse');
    expect(row?.findings[0]).toMatchObject({ code: 'webhook-number-low', certainty: 'likely' });
  });

  it('writes every row down as it comes', async () => {
    const stage = await withValues(autotask('works'));
    const states: string[] = [];
    const set = browser.storage.session.set.bind(browser.storage.session);
    vi.spyOn(browser.storage.session, 'set').mockImplementation(async (values) => {
      const runs = Object.values(
        (values.tests ?? {}) as Record<string, { rows: { id: string; state: string }[] }>,
      );
      for (const run of runs) states.push(run.rows.map(({ state }) => state[0]).join(''));
      return set(values);
    });
    await test(stage);
    expect(states[0]).toBe('ppppppppp');
    expect(states).toContain('rpppppppp');
    expect(new Set(states).size).toBeGreaterThan(8);
  });
});

describe('a test that is refused', () => {
  it('is not repeated with the same values, unless the admin insists', async () => {
    const network = autotask('refuses');
    const stage = await withValues(network);
    await test(stage);
    expect((await stage.state()).credentials.locked).toContain('exactly these values');
    network.asked.length = 0;
    expect(await test(stage)).toMatchObject({
      ok: false,
      reason: expect.stringContaining('exactly these values'),
    });
    expect(network.asked).toEqual([]);
    expect(await test(stage, true)).toMatchObject({ ok: true });
    expect(network.asked).toContain('ThresholdInformation');
  });

  it('is free again when a value changes, and says more after two in a row', async () => {
    const stage = await withValues(autotask('refuses'));
    await test(stage);
    await stage.handlers['credentials.set']({ userName: '', secret: 'another', trackingIdentifier: '' });
    expect((await stage.state()).credentials.locked).toBeUndefined();
    await test(stage);
    expect((await stage.state()).credentials.locked).toContain('twice in a row');
  });

  it('stays locked for a new service worker', async () => {
    const stage = await withValues(autotask('refuses'));
    await test(stage);
    expect((await playStage().state()).credentials.locked).toBeDefined();
  });

  it('waits for a user that is new, and is free when Autotask has had its five minutes', async () => {
    const stage = await withValues(autotask('refuses'));
    await stage.handlers['guide.start']({ guide: 'api-user' });
    await stage.handlers['facts.report'](facts(userPage({ saveClicked: true })), FRAME);
    await stage.handlers['agent.hello']({ top: true }, { ...FRAME, documentId: 'D2' });
    await test(stage);
    const state = await stage.state();
    expect(state.test?.rows[1]?.findings[0]).toMatchObject({ code: 'user-too-new' });
    expect(state.credentials.locked).toContain('new');
    stage.later(5 * 60_000 + 1);
    expect((await stage.state()).credentials.locked).toBeUndefined();
  });

  it('keeps no value of what was tried on disk or in the state', async () => {
    const stage = await withValues(autotask('refuses'));
    await test(stage);
    const places = [
      await stage.state(),
      await browser.storage.local.get(null),
      await stage.core.memory.refusals.get(),
    ];
    for (const place of places) expect(JSON.stringify(place)).not.toContain('canary');
  });
});

describe('a test that is torn off', () => {
  it('is shown as interrupted by the next life, with what was found so far', async () => {
    const hanging: typeof fetch = async (input) =>
      String(input).includes('zoneInformation')
        ? new Response(JSON.stringify(LOOKUP), { status: 200 })
        : new Promise<Response>(() => undefined);
    const stage = await withValues({ fetch: hanging });
    void test(stage);
    await eventually(async () =>
      expect((await stage.state()).test?.rows.find(({ id }) => id === 'login')?.state).toBe('running'),
    );
    expect(await test(stage)).toMatchObject({ ok: false, reason: expect.stringContaining('running') });

    const next = await playStage().state();
    expect(next.test).toMatchObject({ verdict: 'interrupted' });
    expect(next.test?.rows.find(({ id }) => id === 'zone')?.state).toBe('passed');
    expect(next.test?.rows.find(({ id }) => id === 'login')?.findings[0]?.code).toBe('interrupted');
    expect(next.test?.rows.every(({ state }) => state !== 'running' && state !== 'pending')).toBe(true);
  });
});

describe('without values', () => {
  it('nothing is sent, and the rows say what is missing', async () => {
    const network = autotask('works');
    const stage = playStage(network);
    await test(stage);
    expect(network.asked).toEqual([]);
    expect((await stage.state()).test?.rows[0]?.findings[0]?.code).toBe('user-name-missing');
  });
});
