import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createCore } from '../../../utils/background/core.ts';
import { destinationHandlers } from '../../../utils/background/destinations.ts';
import { outboxHandlers, resumeOutbox } from '../../../utils/background/outbox.ts';
import { buildState } from '../../../utils/background/state.ts';
import { trialHandlers } from '../../../utils/background/trials.ts';
import { browser } from '../../../utils/browser.ts';
import { eventually } from '../eventually.ts';

const NOW = Date.parse('2026-11-24T10:00:00Z');
const WEBHOOK = {
  url: 'https://engine.rewst.io/webhooks/custom/trigger/01234567-89ab-cdef-0123-456789abcdef/fedcba98-7654-3210-fedc-ba9876543210',
  secretKey: 'canary-key',
};

interface Sent {
  method: string;
  url: string;
  body: string;
}
type Network = (sent: Sent) => Response | Promise<Response>;

/** A life of the service worker over the storage that stays. Trials and knocks go well unless a test says else. */
function life(network: Network, now = NOW) {
  const sent: Sent[] = [];
  const core = createCore({
    now: () => now,
    language: () => 'en',
    fetch: async (url, init) => {
      const one = { method: init?.method ?? 'GET', url: String(url), body: String(init?.body ?? '') };
      if (one.method === 'HEAD' || one.body.includes('"test":true')) return received();
      sent.push(one);
      return network(one);
    },
  });
  return { core, sent, ...outboxHandlers(core), ...destinationHandlers(core), ...trialHandlers(core) };
}
type Life = ReturnType<typeof life>;

const received = () => new Response('{"received": true}');
const breaks = (): never => {
  throw new TypeError('Failed to fetch');
};

async function hold({ core }: Life, secret = 'canary-secret'): Promise<string> {
  await core.memory.instances.update((all) => ({
    ...all,
    items: all.items.map((item) => ({
      ...item,
      userName: 'abc@msp.example',
      zone: {
        uiHost: 'ww5.autotask.net',
        restBase: 'https://webservices5.autotask.net/ATServicesRest/',
        source: 'tab' as const,
      },
      binding: { kind: 'custom' as const },
    })),
  }));
  const id = (await core.memory.instances.get()).items[0]?.id ?? '';
  await core.memory.vault.update((vault) => ({
    ...vault,
    credentials: {
      [id]: { secret, trackingIdentifier: 'T', source: 'typed' as const, at: NOW, expiresAt: NOW + 1e9 },
    },
  }));
  return id;
}

const setUp = async (one: Life, destination: string, values: Record<string, string>) => {
  await hold(one);
  expect(await one['destination.configure']({ destination, values })).toMatchObject({ ok: true });
};
const deliveries = async ({ core }: Life) => (await core.memory.instances.get()).items[0]?.deliveries ?? [];
const last = async (one: Life) => {
  const delivery = (await deliveries(one)).at(-1);
  if (!delivery) throw new Error('There is no delivery.');
  return delivery;
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.permissions, 'contains').mockResolvedValue(true);
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ version: '1' } as never);
});

describe('a trigger that starts a workflow at every call', () => {
  it('is tried before the first delivery; a failed trial stops it, and nothing is written down', async () => {
    const one = life(received);
    const core = createCore({
      now: () => NOW,
      language: () => 'en',
      fetch: async (_url, init) => new Response(String(init?.body ?? '')),
    });
    await setUp(one, 'rewst-webhook', WEBHOOK);
    const echoing = outboxHandlers(core);
    expect(await echoing['send.run']({ destination: 'rewst-webhook' })).toMatchObject({
      ok: false,
      reason: expect.stringContaining('Response Body'),
    });
    expect((await core.memory.instances.get()).items[0]?.deliveries).toEqual([]);
    const shown = (await buildState(core)).destinations.find(({ id }) => id === 'rewst-webhook');
    expect(shown?.trial).toMatchObject({ ok: false, at: NOW });
  });

  it('is tried again once its settings have changed', async () => {
    const one = life(received);
    await setUp(one, 'rewst-webhook', WEBHOOK);
    await one['destination.trial']({ destination: 'rewst-webhook' });
    expect((await one.core.memory.trials.get())['rewst-webhook']).toMatchObject({ ok: true });
    await one['destination.configure']({
      destination: 'rewst-webhook',
      values: { ...WEBHOOK, content: 'rest' },
    });
    expect((await one.core.memory.trials.get())['rewst-webhook']).toBeUndefined();
  });

  it('is never called again by itself after an end that nobody knows; the admin decides', async () => {
    const one = life(breaks);
    await setUp(one, 'rewst-webhook', WEBHOOK);
    await one['send.run']({ destination: 'rewst-webhook' });
    expect(await last(one)).toMatchObject({ state: 'waiting', unsure: true, attempts: 1 });
    expect((await last(one)).nextAttemptAt).toBeUndefined();

    const later = life(received, NOW + 86_400_000);
    await resumeOutbox(later.core);
    expect(later.sent).toEqual([]);
    expect(await last(later)).toMatchObject({ unsure: true });
  });

  it.each([
    [true, 'delivered', { receipt: { summary: expect.stringContaining('You found') } }],
    [false, 'refused', { reason: expect.stringContaining('You ended') }],
  ] as const)('keeps what the admin found out: arrived %s', async (arrived, state, more) => {
    const one = life(breaks);
    await setUp(one, 'rewst-webhook', WEBHOOK);
    await one['send.run']({ destination: 'rewst-webhook' });
    await one['delivery.settle']({ delivery: (await last(one)).id, arrived });
    expect(await last(one)).toMatchObject({ state, ...more });
    expect(await last(one)).not.toHaveProperty('unsure');
  });

  it('is called again when the admin says so, under the same key', async () => {
    let answer: Network = breaks;
    const one = life((sent) => answer(sent));
    await setUp(one, 'rewst-webhook', WEBHOOK);
    await one['send.run']({ destination: 'rewst-webhook' });
    answer = received;
    await one['delivery.retry']({ delivery: (await last(one)).id });
    expect(await last(one)).toMatchObject({ state: 'delivered', attempts: 2 });
    const keys = one.sent.map(({ body }) => JSON.parse(body).key);
    expect(keys).toEqual([keys[0], keys[0]]);
  });

  it('that was being called when the worker died is in doubt, not called again', async () => {
    const dying = life(() => new Promise<Response>(() => undefined));
    await setUp(dying, 'rewst-webhook', WEBHOOK);
    void dying['send.run']({ destination: 'rewst-webhook' });
    await eventually(() => expect(dying.sent).toHaveLength(1));

    vi.resetModules();
    const reborn = await import('../../../utils/background/outbox.ts');
    const next = life(received);
    await reborn.resumeOutbox(next.core);
    expect(next.sent).toEqual([]);
    expect(await last(next)).toMatchObject({
      unsure: true,
      reason: expect.stringContaining('stopped Onramp'),
    });
  });

  it.each([
    ['429', () => new Response('', { status: 429, headers: { 'retry-after': '600' } }), 600_000],
    ['503', () => new Response('', { status: 503 }), 30_000],
  ])('is called again by itself after %s, not before it may be', async (_what, answer, wait) => {
    const one = life(answer);
    await setUp(one, 'rewst-webhook', WEBHOOK);
    await one['send.run']({ destination: 'rewst-webhook' });
    expect((await last(one)).nextAttemptAt).toBe(NOW + wait);
    const early = life(received, NOW + wait - 1);
    await resumeOutbox(early.core);
    expect(early.sent).toEqual([]);
    const due = life(received, NOW + wait);
    await resumeOutbox(due.core);
    expect(await last(due)).toMatchObject({ state: 'delivered', attempts: 2 });
  });

  it('that gives the secret back after all is tried anew before the next delivery', async () => {
    const one = life(({ body }) => new Response(body));
    await setUp(one, 'rewst-webhook', WEBHOOK);
    await one['send.run']({ destination: 'rewst-webhook' });
    expect(await last(one)).toMatchObject({ state: 'delivered', receipt: { rows: [{ ok: false }] } });
    expect((await one.core.memory.trials.get())['rewst-webhook']).toBeUndefined();
    expect(JSON.stringify(await browser.storage.local.get(null))).not.toContain('canary');
  });
});

describe('an n8n credential', () => {
  const N8N = { baseUrl: 'https://n8n.msp.example', apiKey: 'canary-api', type: 'httpCustomAuth' };
  const schema = () => Response.json({ properties: { json: { type: 'string' } } });
  const makes: Network = ({ method }) => (method === 'GET' ? schema() : Response.json({ id: 'c1' }));

  it('is updated by the id of its receipt, also after many other deliveries', async () => {
    const one = life(makes);
    await setUp(one, 'n8n', N8N);
    await one['send.run']({ destination: 'n8n' });
    await one['destination.configure']({ destination: 'rewst-webhook', values: WEBHOOK });
    for (let count = 0; count < 55; count += 1) await one['send.run']({ destination: 'rewst-webhook' });
    expect((await deliveries(one)).length).toBeLessThanOrEqual(50);
    await one['send.run']({ destination: 'n8n' });
    expect(one.sent.at(-1)).toMatchObject({
      method: 'PATCH',
      url: 'https://n8n.msp.example/api/v1/credentials/c1',
    });
  });

  it.each([
    ['the admin says that it arrived', true],
    ['the admin says that it did not', false],
    ['the admin sends again instead', undefined],
  ])('that may be there already is looked for before another one is made: %s', async (_what, arrived) => {
    const made: unknown[] = [];
    const one = life(({ method, url, body }) => {
      if (url.includes('/schema/')) return schema();
      if (method === 'GET')
        return Response.json({
          data: made.map((credential, at) => ({ ...(credential as object), id: `c${at}` })),
          nextCursor: null,
        });
      if (method === 'PATCH') return Response.json({ id: 'c0' });
      made.push(JSON.parse(body));
      return made.length === 1 ? breaks() : Response.json({ id: 'c1' });
    });
    await setUp(one, 'n8n', N8N);
    await one['send.run']({ destination: 'n8n' });
    const { id, unsure } = await last(one);
    expect(unsure).toBe(true);
    if (arrived !== undefined) await one['delivery.settle']({ delivery: id, arrived });
    await one['send.run']({ destination: 'n8n' });
    expect(await last(one)).toMatchObject({ state: 'delivered', receipt: { id: 'c0' } });
    expect(made).toHaveLength(1);
  });

  it('of another n8n is not confused with it', async () => {
    const one = life(makes);
    await setUp(one, 'n8n', N8N);
    await one['send.run']({ destination: 'n8n' });
    await one['destination.configure']({
      destination: 'n8n',
      values: { ...N8N, baseUrl: 'https://other.msp.example' },
    });
    await one['send.run']({ destination: 'n8n' });
    expect(one.sent.at(-1)).toMatchObject({
      method: 'POST',
      url: 'https://other.msp.example/api/v1/credentials',
    });
  });
});

describe('two wishes', () => {
  it('at the same moment are one delivery', async () => {
    const one = life(received);
    await setUp(one, 'rewst-webhook', WEBHOOK);
    const answers = await Promise.all([
      one['send.run']({ destination: 'rewst-webhook' }),
      one['send.run']({ destination: 'rewst-webhook' }),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(one.sent).toHaveLength(1);
  });

  it('one after the other, the first in doubt: it is not called refused, and its doubt is kept in words', async () => {
    let answer: Network = breaks;
    const one = life((sent) => answer(sent));
    await setUp(one, 'rewst-webhook', WEBHOOK);
    await one['send.run']({ destination: 'rewst-webhook' });
    answer = received;
    await one['send.run']({ destination: 'rewst-webhook' });
    expect((await deliveries(one))[0]).toMatchObject({
      withdrawn: true,
      reason: expect.stringContaining('stayed unclear'),
    });
  });

  it('one after the other: the later one takes the place of the one that waits', async () => {
    let answer: Network = () => new Response('', { status: 429 });
    const one = life((sent) => answer(sent));
    await setUp(one, 'rewst-webhook', WEBHOOK);
    await one['send.run']({ destination: 'rewst-webhook' });
    answer = received;
    await one['send.run']({ destination: 'rewst-webhook' });
    expect(await deliveries(one)).toMatchObject([
      { state: 'refused', reason: expect.stringContaining('later delivery') },
      { state: 'delivered' },
    ]);
    const later = life(received, NOW + 86_400_000);
    await resumeOutbox(later.core);
    expect(later.sent).toEqual([]);
  });
});

describe('the browser’s restart', () => {
  it('leaves a waiting delivery that asks for what is gone, and Try now works once it is there again', async () => {
    const before = life(() => new Response('', { status: 429 }));
    await setUp(before, 'rewst-webhook', WEBHOOK);
    await before['send.run']({ destination: 'rewst-webhook' });
    await browser.storage.session.clear();

    const after = life(received, NOW + 86_400_000);
    await resumeOutbox(after.core);
    expect(after.sent).toEqual([]);
    const { id } = await last(after);
    expect(await last(after)).toMatchObject({
      state: 'waiting',
      attempts: 1,
      reason: expect.stringContaining('Secret Key'),
    });
    await after['destination.configure']({ destination: 'rewst-webhook', values: WEBHOOK });
    expect(await after['delivery.retry']({ delivery: id })).toMatchObject({
      ok: false,
      reason: expect.stringContaining('Enter it again'),
    });
    await hold(after);
    expect(await after['delivery.retry']({ delivery: id })).toMatchObject({ ok: true });
    expect(await last(after)).toMatchObject({ state: 'delivered', attempts: 2 });
  });
});

describe('a full disk', () => {
  /** From the call of that number on, storage.local refuses. */
  function fill(from: number): void {
    const set = browser.storage.local.set.bind(browser.storage.local);
    let writes = 0;
    vi.spyOn(browser.storage.local, 'set').mockImplementation(async (items) => {
      writes += 1;
      if (writes >= from) throw new Error('QUOTA_BYTES quota exceeded');
      await set(items);
    });
  }

  it('before anything was sent: nothing is sent', async () => {
    const one = life(received);
    await setUp(one, 'rewst-webhook', WEBHOOK);
    await one['destination.trial']({ destination: 'rewst-webhook' });
    fill(1);
    await expect(one['send.run']({ destination: 'rewst-webhook' })).rejects.toMatchObject({
      name: 'StorageRefused',
    });
    expect(one.sent).toEqual([]);
  });

  it('after it was sent: its end is told, kept, and written down when there is room, without a second call', async () => {
    const one = life(received);
    await setUp(one, 'rewst-webhook', WEBHOOK);
    await one['destination.trial']({ destination: 'rewst-webhook' });
    fill(2);
    expect(await one['send.run']({ destination: 'rewst-webhook' })).toMatchObject({
      ok: false,
      reason: expect.stringContaining('Accepted by the trigger'),
    });
    const full = life(received);
    await resumeOutbox(full.core);
    expect(full.sent).toEqual([]);
    vi.restoreAllMocks();
    vi.spyOn(browser.permissions, 'contains').mockResolvedValue(true);
    const roomy = life(received);
    await resumeOutbox(roomy.core);
    expect(roomy.sent).toEqual([]);
    expect(await last(roomy)).toMatchObject({ state: 'delivered' });
    expect(await roomy.core.memory.unwritten.get()).toEqual({});
  });
});

describe('forgetting a destination', () => {
  it('removes settings, secrets and check, and gives back the access that no other one needs', async () => {
    const removed = vi.spyOn(browser.permissions, 'remove').mockResolvedValue(true);
    const one = life(received);
    await setUp(one, 'rewst-webhook', WEBHOOK);
    await one['destination.configure']({
      destination: 'vault-kv',
      values: { baseUrl: 'https://engine.rewst.io', token: 't', mount: 'secret', path: 'p' },
    });
    await one['destination.trial']({ destination: 'rewst-webhook' });
    await one['destination.forget']({ destination: 'rewst-webhook' });
    expect(removed).not.toHaveBeenCalled();
    expect(JSON.stringify(await browser.storage.local.get(null))).not.toContain('fedcba98');
    expect((await one.core.memory.vault.get()).tokens['rewst-webhook']).toBeUndefined();
    expect(await one.core.memory.trials.get()).toEqual({});
    await one['destination.forget']({ destination: 'vault-kv' });
    expect(removed).toHaveBeenCalledWith({ origins: ['https://engine.rewst.io/*'] });
  });
});

describe('the clipboard', () => {
  it('gets the text only when asked, and the history notes it without a secret', async () => {
    const one = life(received);
    await hold(one);
    const answer = await one['delivery.take']({ destination: 'clipboard' });
    expect(answer).toMatchObject({ ok: true, value: { text: expect.stringContaining('canary-secret') } });
    expect(await last(one)).toMatchObject({ destination: 'clipboard', host: '', state: 'delivered' });
    expect(JSON.stringify(await browser.storage.local.get(null))).not.toContain('canary');
  });

  it('gets nothing of a destination that sends', async () => {
    const one = life(received);
    await setUp(one, 'rewst-webhook', WEBHOOK);
    expect(await one['delivery.take']({ destination: 'rewst-webhook' })).toMatchObject({ ok: false });
    expect(one.sent).toEqual([]);
  });
});
