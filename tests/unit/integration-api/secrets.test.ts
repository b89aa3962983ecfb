import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../integration-api/database/open.ts';
import { openSecrets } from '../../../integration-api/instances/secretsOf.ts';
import { findInstance } from '../../../integration-api/instances/store.ts';
import { open, seal } from '../../../integration-api/secrets/cipher.ts';
import { KeyProblem, loadKeyring, newKey } from '../../../integration-api/secrets/keyring.ts';
import { mask } from '../../../integration-api/secrets/mask.ts';
import { startIntegrationApi } from '../../../integration-api/start.ts';
import { type StandIn, startStandIn } from './support/autotask.ts';
import { CANARY, clientOf, configuration } from './support/client.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onramp-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a sealed value', () => {
  const place = { table: 'instances', row: 'a', column: 'secret_sealed' };
  const keyring = loadKeyring({});

  it('opens at its own place only', () => {
    const envelope = seal(keyring.active(), place, CANARY);
    expect(envelope).not.toContain(CANARY);
    expect(open(keyring, place, envelope)).toEqual({ ok: true, value: CANARY });
    for (const other of [
      { ...place, row: 'b' },
      { ...place, column: 'tracking_sealed' },
      { ...place, table: 'x' },
    ]) {
      expect(open(keyring, other, envelope)).toEqual({ ok: false, reason: 'damaged' });
    }
  });

  it('differs each time, so that equal secrets cannot be told', () => {
    expect(seal(keyring.active(), place, CANARY)).not.toBe(seal(keyring.active(), place, CANARY));
  });

  it('does not open when any character of it was changed', () => {
    const envelope = seal(keyring.active(), place, 'äöü');
    for (let at = 0; at < envelope.length; at++) {
      const changed = `${envelope.slice(0, at)}${envelope[at] === 'A' ? 'B' : 'A'}${envelope.slice(at + 1)}`;
      const opened = open(keyring, place, changed);
      // The last character of a base64url text may carry bits that count for nothing.
      if (opened.ok)
        expect(Buffer.from(changed.split('.')[3] ?? '', 'base64url')).toEqual(
          Buffer.from(envelope.split('.')[3] ?? '', 'base64url'),
        );
      else expect(['damaged', 'unknown-key']).toContain(opened.reason);
    }
  });

  it('says which is missing when the key is another', () => {
    expect(open(loadKeyring({}), place, seal(keyring.active(), place, CANARY))).toEqual({
      ok: false,
      reason: 'unknown-key',
    });
  });
});

describe('the mask', () => {
  it.each([
    ['a', 'under 8'],
    ['12345678', '8 to 19'],
    ['x'.repeat(25), '20 or more'],
  ])('of %s tells a length class and nothing more', (secret, length) => {
    expect(mask(secret)).toBe(`•••••••• (${length} characters)`);
  });
});

describe('the keys', () => {
  it('are made for the embedded database in a file that only its owner reads, outside of the database folder', async () => {
    const api = await startIntegrationApi({ dataFolder: folder, logLevel: 'silent' });
    await api.close();
    const file = join(folder, 'encryption-keys');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(everythingIn(join(folder, 'database'))).not.toContain(readFileSync(file, 'utf8').trim());
  });

  it('are accepted in base64 and hex, the first one seals', () => {
    const [a, b] = [newKey(), newKey()];
    const keyring = loadKeyring({ keys: `${a.bytes.toString('hex')},${b.bytes.toString('base64')}` });
    expect(keyring.active().id).toBe(a.id);
    expect(keyring.find(b.id)?.id).toBe(b.id);
  });

  it.each(['', 'short', Buffer.alloc(31).toString('base64')])(
    'are refused with a reason when they are "%s"',
    (keys) => {
      if (keys === '') expect(() => loadKeyring({ keyFile: join(folder, 'none') })).toThrow(KeyProblem);
      else expect(() => loadKeyring({ keys })).toThrow(/32 bytes/);
    },
  );

  it('must be given for a PostgreSQL server, where several processes share them', async () => {
    await expect(startIntegrationApi({ databaseUrl: 'postgres://127.0.0.1:1/x' })).rejects.toThrow(
      KeyProblem,
    );
  });
});

describe('a stored configuration', () => {
  let autotask: StandIn;
  beforeAll(async () => {
    autotask = await startStandIn();
  });
  afterAll(() => autotask.close());

  it('holds the password that was sent, and no file, log line or answer holds it in clear', async () => {
    const lines: string[] = [];
    const api = await startIntegrationApi({
      dataFolder: folder,
      allowLoopbackAutotask: true,
      logLevel: 'trace',
      logTo: { write: (line: string) => lines.push(line) },
    });
    const client = await clientOf(api);
    const put = await client.put('canary', configuration(autotask.restBase));
    await api.close();

    const keyring = loadKeyring({ keyFile: join(folder, 'encryption-keys') });
    const database = await openDatabase({ folder: join(folder, 'database') });
    const row = await findInstance(database.db, 'canary');
    await database.close();
    if (!row) throw new Error('The row is missing.');
    expect(openSecrets(keyring, row)).toEqual({
      ok: true,
      secret: CANARY,
      trackingIdentifier: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ1',
    });
    // The secret part is written in base64url, which may have a "_" of its own.
    const token = client.token.split('_').slice(2).join('_');
    expect(token).toHaveLength(43);
    for (const [where, text] of [
      ['files', everythingIn(folder)],
      ['log', lines.join('')],
      ['answer', put.text],
    ] as const) {
      expect(text.includes(CANARY), where).toBe(false);
      expect(text.includes('ABCDEFGHIJKLMNOPQRSTUVWXYZ1'), where).toBe(false);
      expect(text.includes(token), where).toBe(false);
    }
  });

  it('is sealed again by a rotation, and the old key can be forgotten', async () => {
    const api = await startIntegrationApi({
      dataFolder: folder,
      allowLoopbackAutotask: true,
      logLevel: 'silent',
    });
    const client = await clientOf(api);
    for (const id of ['r1', 'r2', 'r3']) await client.put(id, configuration(autotask.restBase), `key-${id}`);
    const before = readFileSync(join(folder, 'encryption-keys'), 'utf8').trim();

    const rotated = await api.operations.rotateKey();
    expect(rotated).toMatchObject({ resealed: 6, unreadable: [] });
    expect(rotated.kept).toHaveLength(1);
    // A retry from before the rotation is still recognised.
    expect((await client.put('r1', configuration(autotask.restBase, { label: 'x' }), 'key-r1')).status).toBe(
      422,
    );

    expect(await api.operations.forgetOldKeys()).toMatchObject({ resealed: 0, kept: [] });
    expect(readFileSync(join(folder, 'encryption-keys'), 'utf8')).not.toContain(before);
    const again = await client.ask('POST', '/v1/autotask/instances/r2/validate');
    expect(again.body).toMatchObject({ validation: { status: 'validated' } });
    await api.close();
  });

  it('that no known key opens is named as such instead of as a wrong password', async () => {
    const options = { dataFolder: folder, allowLoopbackAutotask: true, logLevel: 'silent' };
    const first = await startIntegrationApi(options);
    await (await clientOf(first)).put('lost', configuration(autotask.restBase));
    await first.close();
    const second = await startIntegrationApi({ ...options, keys: newKey().bytes.toString('base64') });
    const client = await clientOf(second);
    const answer = await client.ask('POST', '/v1/autotask/instances/lost/validate');
    expect(answer.body).toMatchObject({
      validation: { status: 'failed', rows: [{ code: 'encryption-key-missing' }] },
    });
    await second.close();
  });
});

/** All bytes of all files below a folder, as Latin-1: long enough canaries are found in any encoding that keeps ASCII. */
function everythingIn(root: string): string {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');
}
