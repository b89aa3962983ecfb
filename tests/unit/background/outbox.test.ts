import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createCore } from '../../../utils/background/core.ts';
import { destinationHandlers } from '../../../utils/background/destinations.ts';
import { outboxHandlers, resumeOutbox } from '../../../utils/background/outbox.ts';
import { browser } from '../../../utils/browser.ts';
import { eventually } from '../eventually.ts';

const NOW = Date.parse('2026-11-24T10:00:00Z');
const STORED = {
  id: 'x',
  label: 'Production',
  zone: { uiHost: 'ww5.autotask.net', restBase: 'https://webservices5.autotask.net/ATServicesRest/' },
  userName: 'abc@msp.example',
  secretMasked: '••••',
  binding: { kind: 'custom', trackingIdentifierMasked: '••••' },
  plannedTriggers: 50,
  validation: { status: 'validated', at: '2026-11-24T00:00:00Z', rows: [] },
  createdAt: '2026-11-24T00:00:00Z',
  updatedAt: '2026-11-24T00:00:00Z',
};

/** A service worker's life over the same storage, with a clock and a network of the test's own. */
function life(network: (key: string) => Promise<Response>, now = NOW) {
  const keys: string[] = [];
  const core = createCore({
    now: () => now,
    language: () => 'en',
    fetch: async (_url, init) => {
      const key = new Headers(init?.headers).get('Idempotency-Key') ?? '';
      keys.push(key);
      return network(key);
    },
  });
  return { core, keys, outbox: outboxHandlers(core), destinations: destinationHandlers(core) };
}

const accepts = async () => new Response(JSON.stringify(STORED), { status: 200 });
const isDown = async (): Promise<Response> => {
  throw new TypeError('fetch failed');
};

async function setUp(core: ReturnType<typeof createCore>, secret = 'canary-secret') {
  await core.memory.instances.update((all) => ({
    ...all,
    items: all.items.map((item) => ({
      ...item,
      userName: 'abc@msp.example',
      zone: { ...STORED.zone, source: 'tab' as const },
      binding: { kind: 'custom' as const },
    })),
  }));
  const [instance] = (await core.memory.instances.get()).items;
  if (!instance) throw new Error('There is always one instance.');
  await core.memory.vault.update((vault) => ({
    ...vault,
    credentials: {
      [instance.id]: {
        secret,
        trackingIdentifier: 'TRACKING',
        source: 'typed' as const,
        at: NOW,
        expiresAt: NOW + 3_600_000,
      },
    },
  }));
  return instance.id;
}

const configure = (destinations: ReturnType<typeof life>['destinations']) =>
  destinations['destination.configure']({
    destination: 'integration-api',
    values: { baseUrl: 'https://integrations.msp.example', token: 'canary-token' },
  });

const deliveries = async (core: ReturnType<typeof createCore>) =>
  (await core.memory.instances.get()).items[0]?.deliveries ?? [];

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.permissions, 'contains').mockResolvedValue(true);
});
afterEach(() => vi.restoreAllMocks());

describe('a delivery', () => {
  it('ends as delivered with the receipt of the server', async () => {
    const { core, outbox, destinations } = life(accepts);
    await setUp(core);
    await configure(destinations);
    expect(await outbox['send.run']({ destination: 'integration-api' })).toMatchObject({ ok: true });
    expect(await deliveries(core)).toMatchObject([
      { state: 'delivered', attempts: 1, host: 'integrations.msp.example', receipt: { validated: true } },
    ]);
  });

  it('waits with a reason when the server is down, and goes on under the same key when its time has come', async () => {
    const first = life(isDown);
    await setUp(first.core);
    await configure(first.destinations);
    await first.outbox['send.run']({ destination: 'integration-api' });
    const [waiting] = await deliveries(first.core);
    expect(waiting).toMatchObject({ state: 'waiting', reason: expect.stringContaining('cannot be reached') });

    const later = life(accepts, (waiting?.nextAttemptAt ?? 0) + 1);
    await resumeOutbox(later.core);
    expect(await deliveries(later.core)).toMatchObject([{ state: 'delivered', attempts: 2 }]);
    expect(later.keys).toEqual(first.keys);
  });

  it('that was torn by the death of the service worker is sent again under the same key', async () => {
    const dying = life(() => new Promise<Response>(() => undefined));
    await setUp(dying.core);
    await configure(dying.destinations);
    void dying.outbox['send.run']({ destination: 'integration-api' });
    await eventually(() => expect(dying.keys).toHaveLength(1));

    vi.resetModules();
    const reborn = await import('../../../utils/background/outbox.ts');
    const next = life(accepts);
    await reborn.resumeOutbox(next.core);
    expect(next.keys).toEqual(dying.keys);
    expect(await deliveries(next.core)).toMatchObject([{ state: 'delivered' }]);
  });

  it('whose secret is gone waits and asks for it', async () => {
    const first = life(isDown);
    const id = await setUp(first.core);
    await configure(first.destinations);
    await first.outbox['send.run']({ destination: 'integration-api' });
    const [waiting] = await deliveries(first.core);

    const later = life(accepts, (waiting?.nextAttemptAt ?? 0) + 1);
    await later.core.memory.vault.update((vault) => ({ ...vault, credentials: {} }));
    await resumeOutbox(later.core);
    expect(later.keys).toEqual([]);
    expect(await deliveries(later.core)).toMatchObject([
      { state: 'waiting', reason: expect.stringContaining('Enter it again') },
    ]);
    expect(id).not.toBe('');
  });

  it('is not begun without access to the host, without a secret or without settings', async () => {
    const { core, outbox, destinations } = life(accepts);
    expect(await outbox['send.run']({ destination: 'integration-api' })).toMatchObject({ ok: false });
    await configure(destinations);
    expect(await outbox['send.run']({ destination: 'integration-api' })).toMatchObject({ ok: false });
    await setUp(core);
    vi.spyOn(browser.permissions, 'contains').mockResolvedValue(false);
    expect(await outbox['send.run']({ destination: 'integration-api' })).toMatchObject({
      ok: false,
      reason: expect.stringContaining('does not allow'),
    });
    expect(await deliveries(core)).toEqual([]);
  });

  it('leaves no secret and no token on the disk', async () => {
    const { core, outbox, destinations } = life(isDown);
    await setUp(core);
    await configure(destinations);
    await outbox['send.run']({ destination: 'integration-api' });
    expect(JSON.stringify(await browser.storage.local.get(null))).not.toContain('canary');
  });
});

describe('the form of a destination', () => {
  it('keeps the token that is held when its field stays empty', async () => {
    const { core, destinations } = life(accepts);
    await configure(destinations);
    const values = { baseUrl: 'https://other.msp.example', token: '' };
    expect(
      await destinations['destination.configure']({ destination: 'integration-api', values }),
    ).toMatchObject({ ok: true });
    expect((await core.memory.vault.get()).tokens['integration-api']?.values.token).toBe('canary-token');
  });
});
