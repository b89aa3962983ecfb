import { connect as connectTcp } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { callHost, credentials, startTenant, type TestTenant } from './helpers.ts';

let tenant: TestTenant;
beforeAll(async () => {
  tenant = await startTenant();
});
afterAll(() => tenant.running.close());
beforeEach(() => tenant.control('reset', {}));

describe('the HTTPS listener', () => {
  it.each([
    ['webservices5.autotask.net', '/ATServicesRest/VersionInformation'],
    ['webservices.autotask.net', '/atservicesrest/versioninformation'],
    ['prde.autotask.net', '/ATServicesRest/VersionInformation'],
    ['pres.autotask.net', '/ATServicesRest/VersionInformation'],
  ])('answers REST on %s%s', async (host, path) => {
    expect(await callHost(tenant.running, host, path)).toMatchObject({ json: { apiVersions: ['V1.0'] } });
  });

  it.each(['ww5.autotask.net', 'ww18.autotask.net', 'ww99.autotask.net', 'prde.autotask.net'])(
    'shows pages on %s',
    async (host) => {
      const answer = await callHost(tenant.running, host, '/');
      expect(answer.status).toBeLessThan(404);
      expect(answer.headers['content-type'] ?? answer.headers.location).toMatch(/html|Authenticate|Landing/i);
    },
  );

  it.each(['www.autotask.net', 'evil.example', 'xww5.autotask.net', 'ww5.autotask.net.evil.example'])(
    'plays nothing on %s',
    async (host) => {
      const answer = await callHost(tenant.running, host, '/').catch((error: Error) => error.message);
      // Names that the certificate does not cover fail before the request.
      if (typeof answer === 'string') expect(answer).toMatch(/altnames/);
      else expect(answer).toMatchObject({ status: 404, text: expect.stringContaining('does not play') });
    },
  );

  it('gives addresses of the asked host, without a port', async () => {
    const answer = await callHost(
      tenant.running,
      'webservices5.autotask.net',
      '/ATServicesRest/V1.0/Companies/query',
      {
        method: 'POST',
        headers: credentials(tenant.able),
        body: JSON.stringify({ maxRecords: 5, filter: [{ op: 'exist', field: 'id' }] }),
      },
    );
    expect(answer.json).toMatchObject({
      pageDetails: {
        nextPageUrl: expect.stringMatching(/^https:\/\/webservices5\.autotask\.net\/ATServicesRest\/V1\.0\//),
      },
    });
  });
});

describe('the proxy', () => {
  const connectVia = (target: string) =>
    new Promise<{ status: string; socket: ReturnType<typeof connectTcp> }>((resolve, reject) => {
      const socket = connectTcp(Number(new URL(tenant.running.proxy).port), '127.0.0.1', () => {
        socket.write(`CONNECT ${target} HTTP/1.1\r\nHost: ${target}\r\n\r\n`);
      });
      socket.once('data', (data) => resolve({ status: data.toString().split('\r\n')[0] ?? '', socket }));
      socket.once('error', reject);
    });

  it('leads any Autotask host to the practice tenant', async () => {
    const { status, socket } = await connectVia('webservices5.autotask.net:443');
    expect(status).toBe('HTTP/1.1 200 Connection Established');
    const text = await new Promise<string>((resolve, reject) => {
      const tls = connectTls({
        socket,
        servername: 'webservices5.autotask.net',
        ca: tenant.running.certificate,
      });
      let received = '';
      tls.on('data', (data) => {
        received += data;
      });
      tls.on('end', () => resolve(received));
      tls.on('error', reject);
      tls.write(
        'GET /ATServicesRest/VersionInformation HTTP/1.1\r\nHost: webservices5.autotask.net\r\nConnection: close\r\n\r\n',
      );
    });
    expect(text).toContain('{"apiVersions":["V1.0"]}');
  });

  it.each(['example.com:443', 'ww5.autotask.net:80', 'ww5.autotask.net.evil.example:443'])(
    'refuses %s',
    async (target) => {
      const { status, socket } = await connectVia(target);
      socket.destroy();
      expect(status).toBe('HTTP/1.1 403 Forbidden');
    },
  );
});

describe('the control port', () => {
  it('shows the state with users, levels and webhooks', async () => {
    expect((await tenant.control('state')).json).toMatchObject({
      uiHost: 'ww5.autotask.net',
      levels: expect.arrayContaining([expect.objectContaining({ name: 'API User (system) (API-only)' })]),
      apiUsers: expect.arrayContaining([
        expect.objectContaining({ userName: tenant.able.userName, secret: tenant.able.secret }),
      ]),
      webhooks: [],
    });
  });

  it('logs requests without a single value of a header, query or body', async () => {
    await tenant.call(tenant.able, `V1.0/zoneInformation?user=${tenant.able.userName}`);
    await tenant.call(tenant.able, 'V1.0/Companies/query', {
      body: { filter: [{ op: 'eq', field: 'city', value: 'needle' }] },
    });
    const log = await tenant.control('log');
    expect(log.json).toEqual([
      expect.objectContaining({
        face: 'rest',
        method: 'GET',
        path: '/ATServicesRest/V1.0/zoneInformation',
        query: ['user'],
        status: 200,
      }),
      expect.objectContaining({
        method: 'POST',
        path: '/ATServicesRest/V1.0/Companies/query',
        headers: expect.arrayContaining(['secret', 'username', 'apiintegrationcode']),
      }),
    ]);
    for (const value of [tenant.able.secret, tenant.able.userName, tenant.able.trackingIdentifier, 'needle'])
      expect(log.text).not.toContain(value);
  });

  it('makes, changes and deletes users', async () => {
    const made = await tenant.user({ vendor: 'Huntress - Security', maximumWebhooks: 7 });
    expect(made).toMatchObject({
      binding: 'vendor',
      vendor: 'Huntress - Security',
      canCreateWebhooks: true,
      maximumWebhooks: 7,
    });
    expect(await tenant.call(made, 'V1.0/Version')).toMatchObject({ status: 200 });
    expect(await tenant.user({ id: made.id, locked: true })).toMatchObject({ id: made.id, locked: true });
    expect((await tenant.control('users', { id: made.id, delete: true })).json).toBeNull();
    expect(await tenant.control('users', { id: made.id, locked: false })).toMatchObject({ status: 400 });
    expect(await tenant.control('users', { vendor: 'Nobody' })).toMatchObject({ status: 400 });
  });

  it('saves tickets and companies as a person would', async () => {
    const { ids } = (await tenant.control('tickets', { title: 'Disk full' })).json as { ids: number[] };
    expect((await tenant.call(tenant.able, `V1.0/Tickets/${ids[0]}`)).json).toMatchObject({
      item: { title: 'Disk full', status: 1 },
    });
    expect((await tenant.control('tickets', { id: ids[0], status: 5 })).json).toEqual({
      action: 'Update',
      ids,
    });
    expect((await tenant.control('companies', { count: 3 })).json).toMatchObject({
      action: 'Create',
      ids: [expect.any(Number), expect.any(Number), expect.any(Number)],
    });
    expect(await tenant.control('rows/CompanyWebhooks', {})).toMatchObject({ status: 400 });
  });

  it('changes how the pages show themselves', async () => {
    expect(await tenant.control('pages', { theme: 'dark' })).toMatchObject({
      status: 200,
      json: { theme: 'dark' },
    });
    expect(await tenant.control('pages', { theme: 'pink' })).toMatchObject({ status: 400 });
    await tenant.control('pages', { theme: 'light' });
  });

  it('answers nobody who comes under another name', async () => {
    const answer = await fetch(`${tenant.running.control}__practice/state`, { headers: { 'x-test': '1' } });
    expect(answer.status).toBe(200);
    const foreign = await rawStatus(
      'GET /__practice/state HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n',
    );
    expect(foreign).toContain(' 403 ');
  });

  const rawStatus = (request: string) =>
    new Promise<string>((resolve, reject) => {
      const socket = connectTcp(Number(new URL(tenant.running.control).port), '127.0.0.1', () =>
        socket.write(request),
      );
      socket.once('data', (data) => resolve(data.toString().split('\r\n')[0] ?? ''));
      socket.once('error', reject);
    });
});

describe('starting', () => {
  it('says when a port is taken, and leaves nothing behind', async () => {
    const port = Number(new URL(tenant.running.control).port);
    await expect(startTenant({ port })).rejects.toThrow(/EADDRINUSE/);
  });

  it('has 100,000 companies ready within seconds and finds the last ones at once', async () => {
    const started = performance.now();
    const large = await startTenant({ companies: 100_000 });
    try {
      expect(performance.now() - started).toBeLessThan(8_000);
      const rows = large.running.tenant.state.tables.get('Companies');
      expect(rows?.size).toBe(100_000);
      const asked = performance.now();
      const answer = await large.call(large.able, 'V1.0/Companies/query', {
        body: {
          filter: [{ op: 'gt', field: 'id', value: (rows?.highestId ?? 0) - 5 }],
          includeFields: ['id'],
        },
      });
      expect(performance.now() - asked).toBeLessThan(500);
      expect(answer.json).toMatchObject({ pageDetails: { nextPageUrl: null } });
    } finally {
      await large.running.close();
    }
  });
});
