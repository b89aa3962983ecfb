import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type IntegrationApi, startIntegrationApi } from '../../../integration-api/start.ts';
import { InstanceOut, InstancePage, Offer } from '../../../utils/contract/instance.ts';
import { type StandIn, startStandIn } from './support/autotask.ts';
import { CANARY, type Client, clientOf, configuration } from './support/client.ts';
import { freshDataFolder } from './support/fresh.ts';

let autotask: StandIn;
let api: IntegrationApi;
let client: Client;

beforeAll(async () => {
  autotask = await startStandIn();
  api = await startIntegrationApi({
    dataFolder: await freshDataFolder(),
    allowLoopbackAutotask: true,
    vendors: { 'Rewst - Automation': 'VENDORTRACKING' },
    logLevel: 'silent',
  });
  client = await clientOf(api);
});
beforeEach(() => {
  autotask.answerWith(() => undefined);
  autotask.asked.length = 0;
});
afterAll(async () => {
  await api.close();
  await autotask.close();
});

describe('an instance that is sent', () => {
  it('is stored and validated against Autotask with the values that were sent', async () => {
    const put = await client.put('green', configuration(autotask.restBase));
    expect(put.status).toBe(200);
    const out = InstanceOut.parse(put.body);
    expect(out.validation.status).toBe('validated');
    expect(out.validation.rows.filter((row) => row.state === 'failed')).toEqual([]);
    const withLogin = autotask.asked.filter((one) => one.headers.secret !== undefined);
    expect(withLogin.length).toBeGreaterThan(0);
    for (const one of withLogin) {
      expect(one.headers).toMatchObject({
        secret: CANARY,
        username: 'abcdefghijklmno@example.com',
        apiintegrationcode: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ1',
      });
    }
  });

  it('shows neither secret nor tracking identifier again', async () => {
    const put = await client.put('masked', configuration(autotask.restBase));
    const get = await client.ask('GET', '/v1/autotask/instances/masked');
    const list = await client.ask('GET', '/v1/autotask/instances');
    for (const answer of [put, get, list]) {
      expect(answer.text).not.toContain(CANARY);
      expect(answer.text).not.toContain('ABCDEFGHIJKLMNOPQRSTUVWXYZ1');
    }
    expect(get.body).toMatchObject({
      secretMasked: '•••••••• (8 to 19 characters)',
      binding: { kind: 'custom', trackingIdentifierMasked: '•••••••• (20 or more characters)' },
    });
  });

  it('of a vendor-bound user is validated with the tracking identifier that the server holds', async () => {
    const binding = { kind: 'vendor', vendor: 'Rewst - Automation' } as const;
    const put = await client.put('vendor', configuration(autotask.restBase, { binding }));
    expect(InstanceOut.parse(put.body)).toMatchObject({ binding, validation: { status: 'validated' } });
    expect(autotask.asked.some((one) => one.headers.apiintegrationcode === 'VENDORTRACKING')).toBe(true);
    expect(put.text).not.toContain('VENDORTRACKING');
  });

  it('of a vendor unknown to the server is stored, and the validation says why it was not asked', async () => {
    const binding = { kind: 'vendor', vendor: 'Somebody Else' } as const;
    const put = await client.put('strange', configuration(autotask.restBase, { binding }));
    expect(put.status).toBe(200);
    expect(put.body).toMatchObject({
      validation: { status: 'failed', rows: [{ id: 'trackingIdentifier', code: 'vendor-not-held' }] },
    });
    expect(autotask.asked).toEqual([]);
  });

  it('replaces the one before and keeps when that was made', async () => {
    const first = InstanceOut.parse((await client.put('twice', configuration(autotask.restBase))).body);
    const second = InstanceOut.parse(
      (await client.put('twice', configuration(autotask.restBase, { label: 'Sandbox', plannedTriggers: 3 })))
        .body,
    );
    expect(second).toMatchObject({ label: 'Sandbox', plannedTriggers: 3, createdAt: first.createdAt });
  });

  it('is gone after DELETE, and a second DELETE finds nothing', async () => {
    await client.put('brief', configuration(autotask.restBase));
    expect((await client.ask('DELETE', '/v1/autotask/instances/brief')).status).toBe(204);
    expect((await client.ask('GET', '/v1/autotask/instances/brief')).body).toMatchObject({
      code: 'instance-not-found',
    });
    expect((await client.ask('DELETE', '/v1/autotask/instances/brief')).status).toBe(404);
  });
});

describe('the list', () => {
  it('comes in pages that together hold every instance once', async () => {
    const ids = ['page-a', 'page-b', 'page-c', 'page-d', 'page-e'];
    for (const id of ids) await client.put(id, configuration(autotask.restBase));
    const seen: string[] = [];
    for (let cursor: string | undefined, first = true; first || cursor; first = false) {
      const path = `/v1/autotask/instances?limit=2${cursor ? `&cursor=${cursor}` : ''}`;
      const page = InstancePage.parse((await client.ask('GET', path)).body);
      expect(page.items.length).toBeLessThanOrEqual(2);
      seen.push(...page.items.map((item) => item.id));
      cursor = page.nextCursor;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toEqual(expect.arrayContaining(ids));
  });
});

describe('the offer', () => {
  it('names abilities and vendors, without any identifier', async () => {
    const answer = await client.ask('GET', '/v1');
    expect(Offer.parse(answer.body)).toMatchObject({
      vendors: ['Rewst - Automation'],
      contract: '/v1/openapi.json',
    });
    expect(Offer.parse(answer.body).offers).toEqual(expect.arrayContaining(['instances', 'validate']));
    expect(answer.text).not.toContain('VENDORTRACKING');
  });
});

describe('health', () => {
  it('is told without a token', async () => {
    for (const path of ['/healthz', '/readyz']) {
      expect((await fetch(`${api.url}${path}`)).status).toBe(200);
    }
  });
});
