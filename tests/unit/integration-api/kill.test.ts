/** kill -9 at any moment. ONRAMP_KILLS sets how often, ONRAMP_KILL_SEED when; a few by default, `npm run kill` more. */
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../integration-api/database/open.ts';
import { openSecrets } from '../../../integration-api/instances/secretsOf.ts';
import { findInstance } from '../../../integration-api/instances/store.ts';
import { loadKeyring } from '../../../integration-api/secrets/keyring.ts';
import { createToken } from '../../../integration-api/tokens/tokens.ts';
import { seededRandom } from '../../../practice-tenant/state/random.ts';
import { type InstanceIn, InstanceOut } from '../../../utils/contract/instance.ts';
import { type StandIn, startStandIn } from './support/autotask.ts';
import { type Client, clientOf, configuration } from './support/client.ts';
import { freshDataFolder } from './support/fresh.ts';
import { type ApiProcess, spawnApi } from './support/process.ts';

const KILLS = Number(process.env.ONRAMP_KILLS ?? 3);
const random = seededRandom(Number(process.env.ONRAMP_KILL_SEED ?? 1));

let folder: string;
let autotask: StandIn;
let api: ApiProcess | undefined;

beforeEach(async () => {
  folder = await freshDataFolder();
  autotask = await startStandIn();
});
afterEach(async () => {
  await api?.kill();
  await autotask.close();
});

async function makeToken(): Promise<string> {
  const database = await openDatabase({ folder: join(folder, 'database') });
  const { token } = await createToken(database.db, 'test');
  await database.close();
  return token;
}

/** Every part of configuration n carries its n. */
function numbered(n: number): InstanceIn {
  return configuration(autotask.restBase, {
    label: `label-${n}`,
    userName: `user-${n}@example.com`,
    secret: `secret-${n}-of-the-user`,
    binding: { kind: 'custom', trackingIdentifier: `TRACKING-${n}` },
    plannedTriggers: n + 1,
  });
}

function numberOf(out: InstanceOut): number {
  const n = Number(/^label-(\d+)$/.exec(out.label)?.[1]);
  expect(out).toMatchObject({ userName: `user-${n}@example.com`, plannedTriggers: n + 1 });
  return n;
}

describe('kill -9 during PUT', () => {
  it(
    'leaves the old or the new configuration, and a retry with the same key completes it',
    async () => {
      const token = await makeToken();
      const start = async (): Promise<Client> => {
        const started = await spawnApi(['--data', folder]);
        api = started;
        return clientOf({ url: started.url, mintToken: async () => token });
      };
      let client = await start();
      expect((await client.put('one', numbered(0), 'key-0')).status).toBe(200);

      for (let n = 1; n <= KILLS; n++) {
        const put = client.put('one', numbered(n), `key-${n}`).catch(() => undefined);
        await after(random() * 60);
        await api?.kill();
        const acknowledged = (await put)?.status === 200;

        client = await start();
        const found = numberOf(
          InstanceOut.parse((await client.ask('GET', '/v1/autotask/instances/one')).body),
        );
        expect(acknowledged ? [n] : [n - 1, n]).toContain(found);

        const retry = await client.put('one', numbered(n), `key-${n}`);
        expect(retry.body).toMatchObject({ label: `label-${n}`, validation: { status: 'validated' } });
      }

      await api?.kill();
      api = undefined;
      const database = await openDatabase({ folder: join(folder, 'database') });
      const row = await findInstance(database.db, 'one');
      await database.close();
      const keyring = loadKeyring({ keyFile: join(folder, 'encryption-keys') });
      expect(row && openSecrets(keyring, row)).toEqual({
        ok: true,
        secret: `secret-${KILLS}-of-the-user`,
        trackingIdentifier: `TRACKING-${KILLS}`,
      });
    },
    60_000 + KILLS * 15_000,
  );
});

describe('kill -9 during the validation', () => {
  it('is made up for without anybody asking again', async () => {
    const token = await makeToken();
    const first = await spawnApi(['--data', folder]);
    api = first;
    const asked = new Promise<void>((resolve) => {
      autotask.answerWith(() => {
        resolve();
        return { status: 200, body: {}, after: new Promise(() => undefined) };
      });
    });
    const before = await clientOf({ url: first.url, mintToken: async () => token });
    const put = before.put('one', numbered(1), 'key').catch(() => undefined);
    await asked;
    await first.kill();
    await put;

    autotask.answerWith(() => undefined);
    const second = await spawnApi(['--data', folder]);
    api = second;
    const client = await clientOf({ url: second.url, mintToken: async () => token });
    await expect
      .poll(async () => (await client.ask('GET', '/v1/autotask/instances/one')).body, { timeout: 30_000 })
      .toMatchObject({ label: 'label-1', validation: { status: 'validated' } });
  }, 90_000);
});
