import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type OpenedDatabase, openDatabase } from '../../../integration-api/database/open.ts';
import { presentInstance } from '../../../integration-api/instances/present.ts';
import { beginPut, finishPut } from '../../../integration-api/instances/put.ts';
import { deleteInstance, findInstance } from '../../../integration-api/instances/store.ts';
import { loadKeyring } from '../../../integration-api/secrets/keyring.ts';
import { type IntegrationApi, startIntegrationApi } from '../../../integration-api/start.ts';
import { type StandIn, startStandIn } from './support/autotask.ts';
import { type Client, clientOf, configuration } from './support/client.ts';
import { freshDataFolder } from './support/fresh.ts';
import { type PostgresServer, startPostgres } from './support/postgres.ts';

describe('an Idempotency-Key', () => {
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
  beforeEach(() => {
    autotask.asked.length = 0;
  });
  afterAll(async () => {
    await api.close();
    await autotask.close();
  });

  it('gives the same answer for the same body and asks Autotask once', async () => {
    const first = await client.put('same', configuration(autotask.restBase), 'key-1');
    const asked = autotask.asked.length;
    const second = await client.put('same', configuration(autotask.restBase), 'key-1');
    expect(second.text).toBe(first.text);
    expect(autotask.asked.length).toBe(asked);
  });

  it('is refused for another body or another instance', async () => {
    await client.put('taken', configuration(autotask.restBase), 'key-2');
    const other = configuration(autotask.restBase, { label: 'Other' });
    expect((await client.put('taken', other, 'key-2')).body).toMatchObject({
      status: 422,
      code: 'idempotency-key-reused',
    });
    expect((await client.put('elsewhere', configuration(autotask.restBase), 'key-2')).body).toMatchObject({
      code: 'idempotency-key-reused',
    });
    expect((await client.ask('GET', '/v1/autotask/instances/taken')).body).toMatchObject({
      label: 'Production',
    });
  });

  it('belongs to one token', async () => {
    await client.put('mine', configuration(autotask.restBase), 'key-3');
    const other = await clientOf(api);
    const put = await other.put('theirs', configuration(autotask.restBase), 'key-3');
    expect(put.status).toBe(200);
  });

  it('has one effect when its request arrives ten times at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => client.put('burst', configuration(autotask.restBase), 'key-4')),
    );
    expect(answers.map((answer) => answer.status)).toEqual(Array(10).fill(200));
    expect(new Set(answers.map((answer) => answer.text)).size).toBe(1);
    const logins = autotask.asked.filter((one) => /^ThresholdInformation$/i.test(one.path)).length;
    expect(logins).toBe(1);
  });

  it('does not bring back an instance that was deleted meanwhile', async () => {
    const first = await client.put('ghost', configuration(autotask.restBase), 'key-5');
    await client.ask('DELETE', '/v1/autotask/instances/ghost');
    expect((await client.put('ghost', configuration(autotask.restBase), 'key-5')).text).toBe(first.text);
    expect((await client.ask('GET', '/v1/autotask/instances/ghost')).status).toBe(404);
  });
});

describe.each(['the embedded database', 'a PostgreSQL server'])(
  'on %s, a PUT whose process died after storing',
  (kind) => {
    let postgres: PostgresServer | undefined;
    let database: OpenedDatabase;
    const keyring = loadKeyring({});
    const request = (instanceId: string, label = 'Production') => ({
      tokenId: 't',
      key: `key-${instanceId}`,
      instanceId,
      input: configuration('https://webservices5.autotask.net/ATServicesRest/', { label }),
    });

    beforeAll(async () => {
      postgres = kind === 'a PostgreSQL server' ? await startPostgres() : undefined;
      database = await openDatabase(
        postgres
          ? { databaseUrl: await postgres.createDatabase() }
          : { folder: join(await freshDataFolder(), 'database') },
      );
    });
    afterAll(async () => {
      await database.close();
      await postgres?.close();
    });

    it('is complete in the database and waits for its validation', async () => {
      await beginPut(database.db, keyring, request('died'), 60_000);
      const row = await findInstance(database.db, 'died');
      expect(row).toMatchObject({ label: 'Production', revision: 1, validation: { status: 'pending' } });
    });

    it('keeps a retry waiting while the lease lasts, then lets it take over without storing again', async () => {
      await beginPut(database.db, keyring, request('lease'), 60_000);
      expect(await beginPut(database.db, keyring, request('lease'), 60_000)).toMatchObject({
        kind: 'running',
      });
      await beginPut(database.db, keyring, request('over'), -1);
      const retry = await beginPut(database.db, keyring, request('over'), 60_000);
      expect(retry).toMatchObject({ kind: 'validate', row: { revision: 1 } });
      if (retry.kind !== 'validate') return;
      await finishPut(database.db, request('over'), presentInstance(retry.row));
      expect(await beginPut(database.db, keyring, request('over'), 60_000)).toMatchObject({
        kind: 'answered',
      });
    });

    it('does not overwrite a newer one when its retry comes late', async () => {
      await beginPut(database.db, keyring, request('late'), -1);
      const newer = { ...request('late', 'Newer'), key: 'another' };
      await beginPut(database.db, keyring, newer, 60_000);
      expect(await beginPut(database.db, keyring, request('late'), 60_000)).toEqual({ kind: 'superseded' });
      expect(await findInstance(database.db, 'late')).toMatchObject({ label: 'Newer', revision: 2 });
      await deleteInstance(database.db, 'late');
      expect(await beginPut(database.db, keyring, request('late'), 60_000)).toEqual({ kind: 'superseded' });
    });

    it('counts revisions in the order in which the database wrote them', async () => {
      const puts = Array.from({ length: 5 }, (_, n) => ({ ...request('race'), key: `race-${n}` }));
      await Promise.all(puts.map((put) => beginPut(database.db, keyring, put, 60_000)));
      expect(await findInstance(database.db, 'race')).toMatchObject({ revision: 5 });
    });
  },
);
