import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type TriggerEvent, TriggerEventPage } from '../../../utils/contract/triggers.ts';
import { type Hook, makeHook } from './support/hook.ts';
import { type Practice, startPractice } from './support/practice.ts';
import { type Subscriber, startSubscriber } from './support/subscriber.ts';

let practice: Practice;
let subscriber: Subscriber;
let hook: Hook;
const lines: string[] = [];

beforeAll(async () => {
  practice = await startPractice({ logLevel: 'info', logTo: { write: (line: string) => lines.push(line) } });
  subscriber = await startSubscriber();
});
let count = 0;
beforeEach(async () => {
  subscriber.received.length = 0;
  subscriber.answerWith(() => 200);
  const id = `hook-${++count}`;
  await practice.client.put(id, practice.of(30));
  hook = await makeHook(practice, id, { subscriberUrl: subscriber.url });
});
afterAll(async () => {
  await practice.close();
  await subscriber.close();
});

async function events(): Promise<TriggerEvent[]> {
  const path = `/v1/autotask/instances/hook-${count}/triggers/${hook.trigger.id}/events?limit=200`;
  return TriggerEventPage.parse((await practice.client.ask('GET', path)).body).items;
}

describe('a callout', () => {
  it('is answered, stored and handed on', async () => {
    const answer = await hook.call({ Id: 42, Fields: { title: 'R&D' } });
    expect(answer.status).toBe(200);
    expect(await events()).toMatchObject([{ entityId: 42, fields: { title: 'R&D' }, personId: 4 }]);
    await subscriber.until(1, hook.trigger.id);
  });

  it.each([
    ['without a signature', '', 401, 'signature-missing'],
    ['with a forged one', 'sha1=AAAAAAAAAAAAAAAAAAAAAAAAAAA=', 401, 'signature-wrong'],
    ['with one of another form', 'md5=AAAA', 401, 'signature-wrong'],
  ])('%s is refused and not stored', async (_name, header, status, code) => {
    const answer = await hook.call({}, { header });
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ code });
    expect(await events()).toEqual([]);
  });

  it('signed for one hook does not open another', async () => {
    const other = await makeHook(practice, `hook-${count}`, { on: 'company.saved' });
    expect((await hook.call({}, { to: other.url })).status).toBe(401);
    expect((await hook.call({}, { to: hook.url.replace(/.$/, 'x') })).status).toBe(404);
  });

  it.each([
    ['its own words', { Message: 'Too many failures.' }, 'Too many failures.'],
    ['no word', {}, undefined],
  ])(
    'that switches the webhook off with %s keeps these alone as the reason',
    async (_name, Fields, reason) => {
      expect((await hook.call({ Action: 'Deactivated', Fields })).status).toBe(200);
      const path = `/v1/autotask/instances/hook-${count}/triggers`;
      const { items } = (await practice.client.ask('GET', path)).body as { items: Record<string, unknown>[] };
      expect(items.map(({ state, stateReason }) => [state, stateReason])).toEqual([['deactivated', reason]]);
    },
  );

  it('that is replayed is answered and dropped', async () => {
    const document = { Guid: 'the same', SequenceNumber: 3 };
    for (let again = 0; again < 3; again++) expect((await hook.call(document)).status).toBe(200);
    expect(await events()).toHaveLength(1);
    await subscriber.until(1, hook.trigger.id);
    expect(subscriber.of(hook.trigger.id)).toHaveLength(1);
  });

  it('with the same Guid and another sequence number is another one', async () => {
    await hook.call({ Guid: 'g', SequenceNumber: 2 });
    await hook.call({ Guid: 'g', SequenceNumber: 1 });
    expect((await events()).map((event) => event.sequenceNumber)).toEqual([1, 2]);
  });

  it.each([
    ['no JSON object', { Action: undefined }],
    ['no Guid', { Guid: undefined }],
    ['an id that is no number', { Id: 'x' }],
  ])('that is signed but has %s is refused, so that Autotask logs it', async (_name, document) => {
    expect((await hook.call(document)).status).toBe(422);
  });

  it('may hold what databases dislike', async () => {
    expect(
      (await hook.call({ EventTime: 'a\u0000b', Fields: { title: 'NUL \u0000, half \ud800 pair' } })).status,
    ).toBe(200);
    expect(await events()).toHaveLength(1);
  });

  it('larger than a megabyte is refused', async () => {
    expect((await hook.call({ Fields: { description: 'x'.repeat(1_100_000) } })).status).toBe(413);
  });

  it('leaves neither content nor the address of its hook in the log', async () => {
    await hook.call({ Fields: { title: 'CANARY-TITLE' } });
    expect(lines.join('')).not.toContain('CANARY-TITLE');
    expect(lines.join('')).not.toContain(hook.url.split('/').at(-1));
    expect(lines.join('')).toContain('/hooks/');
  });
});

// On a busy machine.
vi.setConfig({ testTimeout: 120_000 });

describe('three hundred callouts at once', () => {
  it('are all stored once, though half of them come twice, and all handed on', async () => {
    const documents = Array.from({ length: 300 }, (_, n) => ({ Guid: `g${n}`, SequenceNumber: n }));
    const sent = [...documents, ...documents.slice(0, 150)].sort(() => Math.random() - 0.5);
    const statuses = await Promise.all(sent.map(async (document) => (await hook.call(document)).status));
    expect(new Set(statuses)).toEqual(new Set([200]));
    await subscriber.until(300, hook.trigger.id);
    const keys = subscriber.of(hook.trigger.id).map((one) => one.headers['idempotency-key']);
    expect(new Set(keys).size).toBe(300);
    expect(keys).toHaveLength(300);
    await expect
      .poll(async () => new Set((await events()).map((event) => event.state)))
      .toEqual(new Set(['delivered']));
  });
});

describe('a subscriber', () => {
  it('can check who hands it on', async () => {
    await hook.call({});
    await subscriber.until(1, hook.trigger.id);
    const [one] = subscriber.of(hook.trigger.id);
    const [, seconds, given] =
      /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(one?.headers['x-onramp-signature'])) ?? [];
    const right = createHmac('sha256', String(hook.trigger.signingSecret))
      .update(`${seconds}.${one?.body}`)
      .digest('hex');
    expect(given).toBe(right);
    expect(Math.abs(Date.now() / 1000 - Number(seconds))).toBeLessThan(60);
  });

  it('that fails keeps the event waiting, with the reason and the next try', async () => {
    subscriber.answerWith(() => 503);
    await hook.call({});
    await subscriber.until(1, hook.trigger.id);
    await expect
      .poll(() => events())
      .toMatchObject([
        {
          state: 'waiting',
          attempts: 1,
          lastProblem: 'The subscriber answered 503.',
          nextAttemptAt: expect.any(String),
        },
      ]);
  });

  it('that says 410 is not asked again', async () => {
    subscriber.answerWith(() => 410);
    await hook.call({});
    await expect.poll(() => events()).toMatchObject([{ state: 'given-up' }]);
  });

  it('that redirects is not followed: the event would go to somebody else', async () => {
    subscriber.answerWith(() => 302);
    await hook.call({});
    await expect
      .poll(() => events())
      .toMatchObject([{ state: 'waiting', lastProblem: 'The subscriber answered 302.' }]);
  });

  it.each([
    'http://subscriber.example/',
    'https://user:password@subscriber.example/',
    'ftp://subscriber.example/',
    'no address',
  ])('at %s is refused', async (subscriberUrl) => {
    const path = `/v1/autotask/instances/hook-${count}/triggers`;
    const answer = await practice.client.ask('POST', path, { on: 'ticket.saved', subscriberUrl });
    expect(answer.status).toBe(422);
    expect(['subscriber-refused', 'body-invalid']).toContain(answer.body.code);
  });
});

describe('the list of events', () => {
  it('comes newest first, in pages', async () => {
    for (let n = 1; n <= 5; n++) await hook.call({ SequenceNumber: n });
    const path = `/v1/autotask/instances/hook-${count}/triggers/${hook.trigger.id}/events?limit=2`;
    const seen: (number | undefined)[] = [];
    for (let before: number | undefined, first = true; first || before; first = false) {
      const page = TriggerEventPage.parse(
        (await practice.client.ask('GET', `${path}${before ? `&before=${before}` : ''}`)).body,
      );
      seen.push(...page.items.map((event) => event.sequenceNumber));
      before = page.nextBefore;
    }
    expect(seen).toEqual([5, 4, 3, 2, 1]);
  });
});

describe('the metrics', () => {
  it('count callouts by outcome and requests by route, and need a token', async () => {
    await hook.call({});
    await hook.call({}, { header: '' });
    const { text } = await practice.client.ask('GET', '/metrics');
    expect(text).toMatch(/onramp_callouts_total\{outcome="stored"\} [1-9]/);
    expect(text).toMatch(/onramp_callouts_total\{outcome="unsigned"\} [1-9]/);
    expect(text).toMatch(
      /onramp_http_request_seconds_count\{method="POST",route="\/hooks\/:hookId",status="200"\} [1-9]/,
    );
    expect(text).not.toContain(hook.url.split('/').at(-1));
    expect((await fetch(`${practice.api.url}/metrics`)).status).toBe(401);
  });
});
