import { afterAll, beforeAll, expect, it } from 'vitest';
import { createMetrics } from '../../../integration-api/metrics.ts';
import { makeHook } from './support/hook.ts';
import { type Practice, startPractice } from './support/practice.ts';
import { type Subscriber, startSubscriber } from './support/subscriber.ts';

let practice: Practice;
let subscriber: Subscriber;

beforeAll(async () => {
  practice = await startPractice();
  subscriber = await startSubscriber();
});
afterAll(async () => {
  await practice.close();
  await subscriber.close();
});

const waiting = async (): Promise<number> => {
  const { text } = await practice.client.ask('GET', '/metrics');
  return Number(/^onramp_events_waiting (\d+)$/m.exec(text)?.[1]);
};

it('the metrics tell how many events a subscriber still has to take', async () => {
  await practice.client.put('one', practice.of(30));
  const hook = await makeHook(practice, 'one', { subscriberUrl: subscriber.url });
  expect(await waiting()).toBe(0);
  subscriber.answerWith(() => 500);
  for (const n of [1, 2, 3]) expect((await hook.call({ Guid: `g${n}`, SequenceNumber: n })).status).toBe(200);
  await subscriber.until(3);
  expect(await waiting()).toBe(3);
  subscriber.answerWith(() => 200);
  await expect.poll(waiting, { timeout: 25_000 }).toBe(0);
}, 60_000);

it('the metrics are readable while the database is away', async () => {
  const metrics = createMetrics(() => Promise.reject(new Error('away')));
  expect(await metrics.text()).toContain('onramp_http_request_seconds');
});
