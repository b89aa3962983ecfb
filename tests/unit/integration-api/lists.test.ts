import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type IntegrationApi, startIntegrationApi } from '../../../integration-api/start.ts';
import { type StandIn, startStandIn } from './support/autotask.ts';
import { type Client, clientOf, configuration } from './support/client.ts';
import { freshDataFolder } from './support/fresh.ts';

let autotask: StandIn;
let api: IntegrationApi;
let client: Client;

beforeAll(async () => {
  autotask = await startStandIn();
  api = await startIntegrationApi({
    dataFolder: await freshDataFolder(),
    allowLoopbackAutotask: true,
    logLevel: 'silent',
  });
  client = await clientOf(api);
});
afterAll(async () => {
  await api.close();
  await autotask.close();
});

const mappingsPath = (id: string) => `/v1/autotask/instances/${id}/mappings`;
const save = (path: string, body: unknown, tag?: string) =>
  client.ask('PUT', path, body, tag === undefined ? {} : { 'if-match': tag });

describe('organizations', () => {
  it('are none at first, and come back in the order in which they were saved', async () => {
    const first = await client.ask('GET', '/v1/organizations');
    expect(first.body).toEqual({ organizations: [] });
    const organizations = [
      { id: '2', name: 'Zeta GmbH', domain: 'zeta.example', phone: '+49 30 1', city: 'Berlin' },
      { id: '1', name: "O'Brien & Söhne “AG”" },
    ];
    const saved = await save('/v1/organizations', { organizations }, first.headers.get('etag') ?? '');
    expect(saved.body).toMatchObject({ organizations, saved: { by: 'test' } });
    const read = await client.ask('GET', '/v1/organizations');
    expect(read.body).toEqual(saved.body);
    expect(read.headers.get('etag')).toBe(saved.headers.get('etag'));
  });

  it('may each have an id of their own only', async () => {
    const twice = {
      organizations: [
        { id: 'a', name: 'A' },
        { id: 'a', name: 'B' },
      ],
    };
    expect((await save('/v1/organizations', twice, '*')).body).toMatchObject({
      status: 422,
      errors: [{ path: 'organizations.1.id' }],
    });
  });
});

describe('mappings', () => {
  it('are replaced by whoever knows the version that is replaced', async () => {
    await client.put('m1', configuration(autotask.restBase));
    const mine = await client.ask('GET', mappingsPath('m1'));
    const theirs = await client.ask('GET', mappingsPath('m1'));
    const saved = await save(
      mappingsPath('m1'),
      { mappings: [{ organizationId: 'a', companyId: 0 }] },
      mine.headers.get('etag') ?? '',
    );
    expect(saved.status).toBe(200);

    const late = await save(mappingsPath('m1'), { mappings: [] }, theirs.headers.get('etag') ?? '');
    expect(late.body).toMatchObject({
      status: 412,
      code: 'changed-meanwhile',
      detail: expect.stringContaining('"test" saved it'),
    });
    expect(late.headers.get('etag')).toBe(saved.headers.get('etag'));
    expect((await client.ask('GET', mappingsPath('m1'))).body).toMatchObject({
      mappings: [{ organizationId: 'a', companyId: 0 }],
    });

    const forced = await save(mappingsPath('m1'), { mappings: [] }, '*');
    expect(forced.body).toMatchObject({ mappings: [] });
  });

  it('let exactly one of ten savers at once through', async () => {
    await client.put('m2', configuration(autotask.restBase));
    const tag = (await client.ask('GET', mappingsPath('m2'))).headers.get('etag') ?? '';
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        save(mappingsPath('m2'), { mappings: [{ organizationId: `o${n}`, companyId: n }] }, tag),
      ),
    );
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, ...Array(9).fill(412)]);
  });

  it('must not be saved blindly, by an invented version, or for an instance that does not exist', async () => {
    await client.put('m3', configuration(autotask.restBase));
    expect((await save(mappingsPath('m3'), { mappings: [] })).body).toMatchObject({
      status: 428,
      code: 'if-match-missing',
    });
    expect((await save(mappingsPath('m3'), { mappings: [] }, 'W/"x"')).body).toMatchObject({
      code: 'parameter-invalid',
    });
    expect((await save(mappingsPath('m3'), { mappings: [] }, '"v7"')).body).toMatchObject({
      code: 'changed-meanwhile',
    });
    expect((await save(mappingsPath('nobody'), { mappings: [] }, '*')).body).toMatchObject({
      code: 'instance-not-found',
    });
  });

  it('name a company and an organization once each', async () => {
    await client.put('m4', configuration(autotask.restBase));
    const mappings = [
      { organizationId: 'a', companyId: 1 },
      { organizationId: 'b', companyId: 1 },
      { organizationId: 'a', companyId: 2 },
    ];
    expect((await save(mappingsPath('m4'), { mappings }, '*')).body).toMatchObject({
      status: 422,
      errors: [{ path: 'mappings.1.companyId' }, { path: 'mappings.2.organizationId' }],
    });
  });

  it('go with their instance', async () => {
    await client.put('m5', configuration(autotask.restBase));
    await save(mappingsPath('m5'), { mappings: [{ organizationId: 'a', companyId: 1 }] }, '*');
    await client.ask('DELETE', '/v1/autotask/instances/m5');
    await client.put('m5', configuration(autotask.restBase));
    const fresh = await client.ask('GET', mappingsPath('m5'));
    expect(fresh.body).toEqual({ mappings: [] });
    expect(fresh.headers.get('etag')).toBe('"v0"');
  });

  it('may be a hundred thousand', async () => {
    await client.put('m6', configuration(autotask.restBase));
    const mappings = Array.from({ length: 100_000 }, (_, n) => ({
      organizationId: `org-${n}`,
      companyId: n,
    }));
    expect((await save(mappingsPath('m6'), { mappings }, '*')).status).toBe(200);
    const read = await client.ask('GET', mappingsPath('m6'));
    expect(read.body.mappings).toHaveLength(100_000);
  });
});

describe('the company filter', () => {
  const filter = [
    { op: 'eq', field: 'isActive', value: true },
    {
      op: 'or',
      items: [
        { op: 'in', field: 'companyType', value: [1, 3] },
        { op: 'contains', field: 'Segment', value: 'A', udf: true },
      ],
    },
  ];

  it('is kept when a later PUT does not speak of it, and removed by null', async () => {
    await client.put('f1', { ...configuration(autotask.restBase), companyFilter: filter });
    const kept = await client.put('f1', configuration(autotask.restBase, { label: 'Again' }));
    expect(kept.body).toMatchObject({ label: 'Again', companyFilter: filter });
    const removed = await client.put('f1', { ...configuration(autotask.restBase), companyFilter: null });
    expect(removed.body.companyFilter).toBeUndefined();
  });

  it('knows the operators of Autotask only: "ne" would be ignored there without a word', async () => {
    const wrong = {
      ...configuration(autotask.restBase),
      companyFilter: [{ op: 'ne', field: 'companyType', value: 1 }],
    };
    expect((await client.put('f2', wrong)).body).toMatchObject({ status: 422, code: 'body-invalid' });
  });
});
