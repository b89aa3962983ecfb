/** How much one process of the integration API takes: PUT, list and hook, on both kinds of database. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newKey } from '../../../integration-api/secrets/keyring.ts';
import type { startIntegrationApi } from '../../../integration-api/start.ts';
import { signature, wireJson } from '../../../practice-tenant/callouts/payload.ts';
import { startStandIn } from '../../unit/integration-api/support/autotask.ts';
import { configuration } from '../../unit/integration-api/support/client.ts';
import { callout, type Hook, makeHook } from '../../unit/integration-api/support/hook.ts';
import { startPostgres } from '../../unit/integration-api/support/postgres.ts';
import { startPractice } from '../../unit/integration-api/support/practice.ts';
import { spawnApi } from '../../unit/integration-api/support/process.ts';
import type { BenchRow } from '../types.ts';
import { type Load, type LoadRequest, load } from './load.ts';

const SECONDS = 4;
const AT_ONCE = 32;
/** Rows behind the list. */
const STORED = 200;

/** Requests per second and p99; the note names what sets the limit. */
export async function benchIntegrationApi(): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'onramp-bench-'));
  const postgres = await startPostgres();
  const keyFile = join(folder, 'keys');
  writeFileSync(keyFile, newKey().bytes.toString('base64'));
  try {
    const databaseUrl = await postgres.createDatabase();
    return [
      ...(await benchOn(
        'embedded',
        { dataFolder: join(folder, 'data') },
        ['--data', join(folder, 'data')],
        {},
      )),
      ...(await benchOn('PostgreSQL', { databaseUrl, keyFile }, [], {
        DATABASE_URL: databaseUrl,
        ONRAMP_KEY_FILE: keyFile,
      })),
    ];
  } finally {
    await postgres.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function benchOn(
  name: string,
  options: { dataFolder?: string; databaseUrl?: string; keyFile?: string },
  args: string[],
  env: Record<string, string>,
): Promise<BenchRow[]> {
  const autotask = await startStandIn();
  const { token, hook } = await prepare(options, autotask.restBase);
  const api = await spawnApi(args, env);
  const authorization = { authorization: `Bearer ${token}` };
  const body = JSON.stringify(configuration(autotask.restBase));
  const put = (n: number): LoadRequest => ({
    method: 'PUT',
    path: `/v1/autotask/instances/load-${n % STORED}`,
    headers: { ...authorization, 'content-type': 'application/json', 'idempotency-key': `${name}-${n}` },
    body,
  });
  const list = (): LoadRequest => ({
    method: 'GET',
    path: '/v1/autotask/instances?limit=50',
    headers: authorization,
  });
  const loads = {
    PUT: await load(api.url, AT_ONCE, SECONDS * 1000, put),
    list: await load(api.url, AT_ONCE, SECONDS * 1000, list),
    hook: await load(api.url, AT_ONCE, SECONDS * 1000, (n) => hookRequest(hook, n)),
  };
  await api.kill();
  await autotask.close();
  const limits = {
    PUT: 'limit: five questions to Autotask per PUT, answered at once here, on one core',
    list:
      name === 'embedded'
        ? 'limit: one connection to the embedded database'
        : 'limit: one core of the process',
    hook:
      name === 'embedded'
        ? 'limit: the embedded database writes one transaction after the other'
        : 'limit: one core of the process',
  };
  return (['PUT', 'list', 'hook'] as const).flatMap((what) =>
    rowsOf(`${name}: ${what}`, loads[what], limits[what]),
  );
}

/** A token and a trigger, made before the process that is measured opens the database. */
async function prepare(
  options: Parameters<typeof startIntegrationApi>[0],
  restBase: string,
): Promise<{ token: string; hook: Hook }> {
  const practice = await startPractice(options ?? {});
  await practice.client.put('hooked', practice.of(30));
  const hook = await makeHook(practice, 'hooked');
  for (let n = 0; n < STORED; n++) await practice.client.put(`load-${n}`, configuration(restBase));
  await practice.close();
  return { token: practice.client.token, hook };
}

function hookRequest(hook: Hook, n: number): LoadRequest {
  const body = wireJson(callout({ Guid: `load-${n}`, SequenceNumber: n }));
  const headers = { 'content-type': 'application/json', 'x-hook-signature': signature(hook.secretKey, body) };
  return { method: 'POST', path: new URL(hook.url).pathname, headers, body };
}

function rowsOf(name: string, { perSecond, p50, p99, failed }: Load, note: string): BenchRow[] {
  return [
    {
      name: `${name}, requests per second`,
      value: perSecond,
      unit: '/s',
      note: failed === 0 ? note : `${failed} failed`,
    },
    { name: `${name}, median`, value: p50, unit: 'ms' },
    { name: `${name}, p99`, value: p99, unit: 'ms', note: `${AT_ONCE} at once` },
  ];
}
