import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../integration-api/database/open.ts';

import { KeyProblem, loadKeyring, newKey } from '../../../integration-api/secrets/keyring.ts';
import { forgetOldKeys, rotateKey, SEALED_COLUMNS } from '../../../integration-api/secrets/rotate.ts';
import { freshDataFolder } from './support/fresh.ts';
import { type Hook, makeHook } from './support/hook.ts';
import { type Practice, startPractice } from './support/practice.ts';
import { type Subscriber, startSubscriber } from './support/subscriber.ts';

let folder: string;
let practice: Practice;
let subscriber: Subscriber;
let hook: Hook;

beforeAll(async () => {
  folder = await freshDataFolder();
  practice = await startPractice({ dataFolder: folder });
  subscriber = await startSubscriber();
  await practice.client.put('one', practice.of(30));
  hook = await makeHook(practice, 'one', { subscriberUrl: subscriber.url });
});
afterAll(async () => {
  await practice.close();
  await subscriber.close();
});

describe('a rotation under a running server', () => {
  it('seals everything again; callouts, hand-on and validation go on', async () => {
    const before = readFileSync(join(folder, 'encryption-keys'), 'utf8').trim();
    // Secret and tracking identifier of the instance, both secrets of the trigger.
    expect(await practice.api.operations.rotateKey()).toMatchObject({ resealed: 4, unreadable: [] });
    expect(await practice.api.operations.forgetOldKeys()).toMatchObject({ resealed: 0, kept: [] });
    expect(readFileSync(join(folder, 'encryption-keys'), 'utf8')).not.toContain(before);

    expect((await hook.call({})).status).toBe(200);
    await subscriber.until(1);
    const validated = await practice.client.ask('POST', '/v1/autotask/instances/one/validate');
    expect(validated.body).toMatchObject({ validation: { status: 'validated' } });
  });

  it('may be repeated, and finds nothing left to do', async () => {
    await practice.api.operations.rotateKey();
    expect(await practice.api.operations.forgetOldKeys()).toMatchObject({ resealed: 0, unreadable: [] });
  });
});

describe('the list of sealed columns', () => {
  it('names every column of that kind, so that no secret is forgotten by a rotation', async () => {
    const database = await openDatabase({ folder: join(await freshDataFolder(), 'database') });
    const found = await database.executeSql(
      "select table_name || '.' || column_name as name from information_schema.columns where column_name like '%sealed' order by 1",
    );
    await database.close();
    const listed = SEALED_COLUMNS.map(({ table, column }) => ({ name: `${table}.${column}` }));
    expect(listed.sort((a, b) => a.name.localeCompare(b.name))).toEqual(found.rows);
  });
});

describe('keys from the environment', () => {
  it('are sealed with as soon as the new one stands first, and removed there by the operator', async () => {
    const database = await openDatabase({ folder: join(await freshDataFolder(), 'database') });
    const keyring = loadKeyring({ keys: newKey().bytes.toString('base64') });
    expect(await rotateKey(database.db, keyring)).toMatchObject({ resealed: 0, kept: [] });
    await database.close();
    await expect(forgetOldKeys(database.db, keyring)).rejects.toThrow(KeyProblem);
  });
});
