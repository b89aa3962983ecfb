import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenedDatabase, openDatabase } from '../../../integration-api/database/open.ts';
import { apiTokens } from '../../../integration-api/database/schema.ts';
import { checkToken, createToken, listTokens, revokeToken } from '../../../integration-api/tokens/tokens.ts';
import { freshDataFolder } from './support/fresh.ts';

let database: OpenedDatabase;
beforeAll(async () => {
  database = await openDatabase({ folder: join(await freshDataFolder(), 'database') });
});
afterAll(() => database.close());

describe('a bearer token', () => {
  it('carries 256 random bits behind a prefix that scanners recognise', async () => {
    const [a, b] = [await createToken(database.db, 'a'), await createToken(database.db, 'b')];
    expect(a.token).toMatch(/^onramp_[0-9a-f]{16}_[A-Za-z0-9_-]{43}$/);
    expect(a.token).not.toBe(b.token);
  });

  it('is stored as a hash only', async () => {
    const { token } = await createToken(database.db, 'hashed');
    const rows = JSON.stringify(await database.db.select().from(apiTokens));
    expect(rows).toContain('hashed');
    expect(rows).not.toContain(token.split('_').slice(2).join('_'));
  });

  it('opens the door for its owner, with any change of it the door stays shut', async () => {
    const { token, info } = await createToken(database.db, 'owner');
    expect(await checkToken(database.db, token)).toEqual({ id: info.id, name: 'owner' });
    const last = token.at(-2) === 'A' ? 'B' : 'A';
    for (const wrong of [
      '',
      'onramp_',
      token.slice(0, -1),
      `${token}A`,
      `${token.slice(0, -2)}${last}${token.at(-1)}`,
      token.toUpperCase(),
    ]) {
      expect(await checkToken(database.db, wrong)).toBeUndefined();
    }
  });

  it('is refused once it is revoked, which happens once', async () => {
    const { token, info } = await createToken(database.db, 'left');
    expect(await revokeToken(database.db, info.id)).toBe(true);
    expect(await revokeToken(database.db, info.id)).toBe(false);
    expect(await checkToken(database.db, token)).toBeUndefined();
    const listed = (await listTokens(database.db)).find((each) => each.id === info.id);
    expect(listed?.revokedAt).toBeDefined();
  });

  it('shows when it was last used', async () => {
    const { token, info } = await createToken(database.db, 'used');
    expect(info.lastUsedAt).toBeUndefined();
    await checkToken(database.db, token);
    const listed = (await listTokens(database.db)).find((each) => each.id === info.id);
    expect(listed?.lastUsedAt).toBeDefined();
  });
});
