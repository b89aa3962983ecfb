/** The same on a PostgreSQL server, and what only a server can do: several processes on one database. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client as Postgres } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newKey } from '../../../integration-api/secrets/keyring.ts';
import { startIntegrationApi } from '../../../integration-api/start.ts';
import { TriggerEventPage } from '../../../utils/contract/triggers.ts';
import { startStandIn } from './support/autotask.ts';
import { CANARY, clientOf, configuration } from './support/client.ts';
import { callHook, makeHook } from './support/hook.ts';
import { type PostgresServer, startPostgres } from './support/postgres.ts';
import { startPractice } from './support/practice.ts';
import { type ApiProcess, spawnApi } from './support/process.ts';
import { startSubscriber } from './support/subscriber.ts';

let postgres: PostgresServer;
let folder: string;
const keys = newKey().bytes.toString('base64');

beforeAll(async () => {
  postgres = await startPostgres();
  folder = mkdtempSync(join(tmpdir(), 'onramp-test-'));
});
afterAll(async () => {
  await postgres.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('three servers that start at once on an empty PostgreSQL database', () => {
  it('make its tables once, share tokens, and give one effect to a request that reaches all of them', async () => {
    const databaseUrl = await postgres.createDatabase();
    const autotask = await startStandIn();
    const options = { databaseUrl, keys, allowLoopbackAutotask: true, logLevel: 'silent' };
    const apis = await Promise.all([1, 2, 3].map(() => startIntegrationApi(options)));
    const token = (await apis[0]?.mintToken('shared')) ?? '';
    const clients = await Promise.all(
      apis.map((api) => clientOf({ url: api.url, mintToken: async () => token })),
    );

    const sent = clients.flatMap((client) =>
      Array.from({ length: 4 }, () => client.put('one', configuration(autotask.restBase), 'the-key')),
    );
    const answers = await Promise.all(sent);
    expect(answers.map((answer) => answer.status)).toEqual(Array(12).fill(200));
    expect(new Set(answers.map((answer) => answer.text)).size).toBe(1);
    expect(autotask.asked.filter((asked) => /^ThresholdInformation$/i.test(asked.path))).toHaveLength(1);

    const path = '/v1/autotask/instances/one/mappings';
    const savers = clients.flatMap((client, at) =>
      Array.from({ length: 4 }, (_, n) =>
        client.ask(
          'PUT',
          path,
          { mappings: [{ organizationId: `${at}-${n}`, companyId: n }] },
          { 'if-match': '"v0"' },
        ),
      ),
    );
    const statuses = (await Promise.all(savers)).map((answer) => answer.status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 412)).toHaveLength(11);

    for (const api of apis) await api.close();
    await autotask.close();
  });

  it('keep no secret in clear in the database', async () => {
    const databaseUrl = await postgres.createDatabase();
    const practice = await startPractice({ databaseUrl, keys });
    await practice.client.put('one', practice.of(30, { secret: CANARY }));
    await practice.close();
    const dump = await dumpOf(databaseUrl);
    expect(dump).toContain('instances');
    expect(dump).not.toContain(CANARY);
    expect(dump).not.toContain(practice.user(30).trackingIdentifier);
    expect(dump).not.toContain(practice.client.token.slice(-24));
  });
});

describe('a key rotation by one of two processes', () => {
  it('is followed by the other at once, in both halves, while callouts and PUTs go on', async () => {
    const databaseUrl = await postgres.createDatabase();
    const keyFile = join(folder, 'rotated-keys');
    writeFileSync(keyFile, newKey().bytes.toString('base64'));
    const practice = await startPractice({ databaseUrl, keyFile });
    const options = { databaseUrl, keyFile, allowLoopbackAutotask: true, logLevel: 'silent' };
    const other = await startIntegrationApi(options);
    await practice.client.put('one', practice.of(30));
    const hook = await makeHook(practice, 'one');
    const toOther = `${other.url}${new URL(hook.url).pathname}`;
    const bothAnswer = async (): Promise<void> => {
      expect((await hook.call({})).status).toBe(200);
      expect((await hook.call({}, { to: toOther })).status).toBe(200);
    };

    expect(await other.operations.rotateKey()).toMatchObject({ resealed: 4, unreadable: [] });
    await bothAnswer();
    // Sealed by the first process, which only sees the file.
    expect((await practice.client.put('two', practice.of(30))).status).toBe(200);
    expect(await other.operations.forgetOldKeys()).toMatchObject({ resealed: 0, unreadable: [], kept: [] });
    await bothAnswer();
    const validated = await practice.client.ask('POST', '/v1/autotask/instances/two/validate');
    expect(validated.body).toMatchObject({ validation: { status: 'validated' } });

    await other.close();
    await practice.close();
  }, 90_000);
});

describe('a server whose database goes away', () => {
  it('says so and is not ready', async () => {
    const own = await startPostgres();
    const databaseUrl = await own.createDatabase();
    const api = await startIntegrationApi({ databaseUrl, keys, logLevel: 'silent' });
    const client = await clientOf(api);
    expect((await client.ask('GET', '/readyz')).status).toBe(200);
    await own.close();
    expect((await client.ask('GET', '/readyz')).body).toMatchObject({
      status: 503,
      code: 'database-unavailable',
    });
    const refused = await client.ask('GET', '/v1/autotask/instances');
    expect(refused.body).toMatchObject({ status: 503, code: 'database-unavailable' });
    expect(refused.headers.get('retry-after')).toBe('5');
    expect((await client.ask('GET', '/healthz')).status).toBe(200);
    await api.close();
  });
});

describe('three processes, one of them killed under load', () => {
  it('lose no callout that was acknowledged and hand each on under one key', async () => {
    const databaseUrl = await postgres.createDatabase();
    const keyFile = join(folder, 'keys');
    writeFileSync(keyFile, keys);
    const env = { DATABASE_URL: databaseUrl, ONRAMP_KEY_FILE: keyFile };
    const subscriber = await startSubscriber();
    const practice = await startPractice({ databaseUrl, keys });
    await practice.client.put('one', practice.of(30));
    const hook = await makeHook(practice, 'one', { subscriberUrl: subscriber.url });
    const processes: ApiProcess[] = await Promise.all([1, 2, 3].map(() => spawnApi([], env)));

    const hookPath = new URL(hook.url).pathname;
    const deliver = async (n: number): Promise<void> => {
      // As Autotask does: again until somebody acknowledges it.
      for (let attempt = 0; ; attempt++) {
        const to = processes[(n + attempt) % processes.length];
        const answer = await callHook(`${to?.url}${hookPath}`, hook.secretKey, {
          Guid: `g${n}`,
          SequenceNumber: n,
        }).catch(() => undefined);
        if (answer?.status === 200) return;
        if (attempt > 20) throw new Error(`Nobody took callout ${n}.`);
      }
    };
    const half = Promise.all(Array.from({ length: 150 }, (_, n) => deliver(n)));
    await subscriber.until(20);
    await processes[0]?.kill();
    await half;
    await Promise.all(Array.from({ length: 150 }, (_, n) => deliver(150 + n)));

    const distinct = () => new Set(subscriber.received.map((one) => one.headers['idempotency-key'])).size;
    // What the killed process had taken comes free when its claim ends.
    await expect.poll(distinct, { timeout: 90_000, interval: 500 }).toBe(300);
    const sequences = new Map(
      subscriber.received.map((one) => [one.headers['idempotency-key'], one.event.sequenceNumber]),
    );
    expect(new Set(sequences.values()).size).toBe(300);

    const survivor = await clientOf({
      url: processes[1]?.url ?? '',
      mintToken: async () => practice.client.token,
    });
    const path = `/v1/autotask/instances/one/triggers/${hook.trigger.id}/events?limit=200`;
    await expect
      .poll(
        async () =>
          new Set(
            TriggerEventPage.parse((await survivor.ask('GET', path)).body).items.map((event) => event.state),
          ),
        { timeout: 10_000 },
      )
      .toEqual(new Set(['delivered']));
    for (const each of processes.slice(1)) await each.kill();
    await practice.close();
    await subscriber.close();
  }, 120_000);
});

/** Every row of every table as text. */
async function dumpOf(databaseUrl: string): Promise<string> {
  const client = new Postgres({ connectionString: databaseUrl });
  await client.connect();
  const { rows: tables } = await client.query(
    "select schemaname, tablename from pg_tables where schemaname in ('public', 'jobs', 'drizzle')",
  );
  const parts: string[] = [];
  for (const { schemaname, tablename } of tables) {
    const { rows } = await client.query(`select t::text as row from "${schemaname}"."${tablename}" t`);
    parts.push(tablename, ...rows.map((row) => row.row));
  }
  await client.end();
  return parts.join('\n');
}
