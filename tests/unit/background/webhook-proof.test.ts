/** The proof by writing as the background guards it: consent, a login that worked, and the name on disk before anything is made. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { practiceFetch } from '../../../integration-api/validation/practiceFetch.ts';
import { browser } from '../../../utils/browser.ts';
import { dispatch } from '../../../utils/messages/listen.ts';
import { eventually } from '../eventually.ts';
import { startTenant, type TestTenant } from '../practice-tenant/helpers.ts';
import { NOW, playStage, resetStage, type Stage } from './stage.ts';

let tenant: TestTenant;
beforeAll(async () => {
  tenant = await startTenant();
});
afterAll(() => tenant.running.close());
beforeEach(async () => {
  resetStage();
  await tenant.control('reset', {});
});

const network = () => practiceFetch(`127.0.0.1:${tenant.running.httpsPort}`);
const consent = { consent: true } as const;

async function ready(fetchIt = network()): Promise<Stage> {
  const stage = playStage({ fetch: fetchIt, tabs: {} });
  const { userName, secret, trackingIdentifier } = tenant.able;
  await stage.handlers['plan.set']({ binding: { kind: 'custom' } });
  await stage.handlers['credentials.set']({ userName, secret, trackingIdentifier });
  await eventually(async () => expect((await stage.state()).zone.lookup?.state).toBe('found'));
  return stage;
}

const right = async (stage: Stage) =>
  (await stage.state()).test?.rows.find(({ id }) => id === 'webhookRight');

describe('the proof by writing', () => {
  it('is not begun without consent, by no sender', async () => {
    const stage = await ready();
    const self = { id: browser.runtime.id, origin: browser.runtime.getURL('').replace(/\/$/, '') };
    const answer = await dispatch(stage.handlers, { onramp: 'webhook.prove', body: {} }, self, {
      onMistake: () => undefined,
      language: async () => 'en',
    });
    expect(answer).toMatchObject({ ok: false });
    expect(await browser.storage.local.get('leftWebhooks')).toEqual({});
  });

  it('needs a login that has just worked with these values', async () => {
    const stage = await ready();
    expect(await stage.handlers['webhook.prove'](consent)).toMatchObject({
      ok: false,
      reason: expect.stringContaining('Test first'),
    });
    await stage.handlers['test.run']({ insist: false });
    await stage.handlers['credentials.set']({ userName: '', secret: 'another', trackingIdentifier: '' });
    expect(await stage.handlers['webhook.prove'](consent)).toMatchObject({ ok: false });
  });

  it('turns the row green, counts its requests, and leaves nothing', async () => {
    const stage = await ready();
    await stage.handlers['test.run']({ insist: false });
    expect((await right(stage))?.findings[0]?.code).toBe('webhook-right-unproven');
    expect(await stage.handlers['webhook.prove'](consent)).toMatchObject({ ok: true });
    const state = await stage.state();
    expect(await right(stage)).toMatchObject({ state: 'passed', proven: true, findings: [] });
    expect(state.test).toMatchObject({ requests: 10, finishedAt: NOW });
    expect(state.leftWebhook).toBeUndefined();
    expect(JSON.stringify(state)).not.toContain(tenant.able.secret);
  });

  it('names a webhook that could not be deleted, blocks a second proof, and deletes it on a click', async () => {
    const stage = await ready();
    await stage.handlers['test.run']({ insist: false });
    await tenant.control('faults', [
      {
        match: { path: '/CompanyWebhooks/\\d+$', method: 'DELETE' },
        times: 0,
        fault: { kind: 'unavailable' },
      },
    ]);
    await stage.handlers['webhook.prove'](consent);
    const name = (await stage.state()).leftWebhook?.name ?? '';
    expect(name).toMatch(/^Onramp test/);
    expect((await right(stage))?.findings[0]?.saw).toContain(name);
    expect(await stage.handlers['webhook.prove'](consent)).toMatchObject({ ok: false });
    expect(await stage.handlers['webhook.clean']({})).toMatchObject({ ok: false });
    await tenant.control('faults', []);
    expect(await stage.handlers['webhook.clean']({})).toMatchObject({ ok: true });
    expect((await stage.state()).leftWebhook).toBeUndefined();
  });

  it('torn off in the middle: the next life knows the name, says so, and removes it', async () => {
    let torn = () => undefined as unknown;
    const reached = new Promise<void>((resolve) => {
      torn = () => resolve();
    });
    const real = network();
    const stage = await ready(async (url, init) => {
      if (init?.method === 'DELETE') {
        torn();
        return new Promise<Response>(() => undefined);
      }
      return real(url, init);
    });
    await stage.handlers['test.run']({ insist: false });
    void stage.handlers['webhook.prove'](consent);
    await reached;

    const next = playStage({ fetch: network(), tabs: {} });
    const state = await next.state();
    expect(state.test).toMatchObject({ verdict: 'interrupted' });
    expect(state.leftWebhook?.name).toMatch(/^Onramp test/);
    expect(await next.handlers['webhook.clean']({})).toMatchObject({ ok: true });
    const { webhooks } = (await tenant.control('state')).json as { webhooks: unknown[] };
    expect(webhooks).toEqual([]);
  });
});
