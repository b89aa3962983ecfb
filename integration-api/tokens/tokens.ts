/** Bearer tokens: made here, shown once, kept as a hash. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { and, asc, eq, isNull, lt, or } from 'drizzle-orm';
import type { Database } from '../database/open.ts';
import { apiTokens } from '../database/schema.ts';

/** What a token's owner may know of it afterwards. */
export interface TokenInfo {
  id: string;
  name: string;
  createdAt: string;
  lastUsedAt?: string;
  revokedAt?: string;
}

/** `onramp_<id>_<secret>`: the id finds the row, the 256 random bits prove it; the prefix lets secret scanners find leaks. */
const FORM = /^onramp_([0-9a-f]{16})_([A-Za-z0-9_-]{43})$/;

/** "Last used" is kept to the minute: a write per request would be waste. */
const USE_RESOLUTION_MS = 60_000;

/** Makes a token; the answer is the only place where it stands in clear. */
export async function createToken(db: Database, name: string): Promise<{ token: string; info: TokenInfo }> {
  const id = randomBytes(8).toString('hex');
  const secret = randomBytes(32).toString('base64url');
  const row = {
    id,
    name,
    secretHash: hash(secret),
    createdAt: new Date(),
    lastUsedAt: null,
    revokedAt: null,
  };
  await db.insert(apiTokens).values(row);
  return { token: `onramp_${id}_${secret}`, info: toInfo(row) };
}

/** All tokens, the oldest first, revoked ones too. */
export async function listTokens(db: Database): Promise<TokenInfo[]> {
  const rows = await db.select().from(apiTokens).orderBy(asc(apiTokens.createdAt), asc(apiTokens.id));
  return rows.map(toInfo);
}

/** @returns false when there is no such token or it was revoked before */
export async function revokeToken(db: Database, id: string): Promise<boolean> {
  const rows = await db
    .update(apiTokens)
    .set({ revokedAt: new Date() })
    .where(and(eq(apiTokens.id, id), isNull(apiTokens.revokedAt)))
    .returning({ id: apiTokens.id });
  return rows.length > 0;
}

/** Whose token it is, or nothing. The hash is compared in constant time. */
export async function checkToken(
  db: Database,
  token: string,
): Promise<{ id: string; name: string } | undefined> {
  const [, id, secret] = FORM.exec(token) ?? [];
  if (!id || !secret) return undefined;
  const [row] = await db.select().from(apiTokens).where(eq(apiTokens.id, id));
  const right = timingSafeEqual(
    Buffer.from(hash(secret), 'hex'),
    Buffer.from(row?.secretHash ?? hash(''), 'hex'),
  );
  if (!row || !right || row.revokedAt) return undefined;
  const now = new Date();
  const stale = new Date(now.getTime() - USE_RESOLUTION_MS);
  if (!row.lastUsedAt || row.lastUsedAt < stale) {
    await db
      .update(apiTokens)
      .set({ lastUsedAt: now })
      .where(and(eq(apiTokens.id, id), or(isNull(apiTokens.lastUsedAt), lt(apiTokens.lastUsedAt, stale))));
  }
  return { id: row.id, name: row.name };
}

function hash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

function toInfo(row: typeof apiTokens.$inferSelect): TokenInfo {
  return {
    id: row.id,
    name: row.name,
    createdAt: row.createdAt.toISOString(),
    ...(row.lastUsedAt ? { lastUsedAt: row.lastUsedAt.toISOString() } : {}),
    ...(row.revokedAt ? { revokedAt: row.revokedAt.toISOString() } : {}),
  };
}
