/** One database interface over the embedded PostgreSQL (PGlite) and a PostgreSQL server. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { isNotNull, isNull, sql } from 'drizzle-orm';
import { drizzle as drizzleServer } from 'drizzle-orm/node-postgres';
import { migrate as migrateServer } from 'drizzle-orm/node-postgres/migrator';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { drizzle as drizzleEmbedded } from 'drizzle-orm/pglite';
import { migrate as migrateEmbedded } from 'drizzle-orm/pglite/migrator';
import pg from 'pg';
import { z } from 'zod';
import * as schema from './schema.ts';

/** What all stores are written against: the same code for both kinds. A transaction is one, too. */
export type Database = PgDatabase<PgQueryResultHKT, typeof schema>;

export interface OpenedDatabase {
  db: Database;
  kind: 'embedded' | 'server';
  /** For the job queue, which brings its own SQL. Statements without values may be several. */
  executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
  /** Does work that no two processes may do at once: making tables. */
  alone<Result>(work: () => Promise<Result>): Promise<Result>;
  /** The embedded database as a gzipped tar of its folder, consistent while requests go on; a server has tools of its own. */
  dump?(): Promise<Uint8Array>;
  /** Whether a query is answered now. */
  answers(): Promise<boolean>;
  close(): Promise<void>;
}

/** Either a server's address, or a folder for the embedded one, or neither: embedded and in memory. */
export interface DatabasePlace {
  databaseUrl?: string;
  folder?: string;
}

const Rows = z.looseObject({ rows: z.array(z.unknown()) });

const MIGRATIONS = join(import.meta.dirname, '..', 'migrations');

/** Any number that no other program uses on the same database: processes starting at once do so one after the other. */
const START_LOCK = 7_204_011_865;

/**
 * Opens the database and brings its tables up to date.
 *
 * @throws when the server cannot be reached or a migration fails: nothing can be served then
 */
export async function openDatabase(place: DatabasePlace): Promise<OpenedDatabase> {
  return place.databaseUrl ? openServer(place.databaseUrl) : openEmbedded(place.folder);
}

async function openEmbedded(folder: string | undefined): Promise<OpenedDatabase> {
  if (folder) await mkdir(folder, { recursive: true, mode: 0o700 });
  const client = folder ? await PGlite.create(folder) : await PGlite.create();
  const db = drizzleEmbedded(client, { schema });
  await migrateEmbedded(db, { migrationsFolder: MIGRATIONS });
  await endClaims(db);
  const executeSql: OpenedDatabase['executeSql'] = async (text, values) =>
    values && values.length > 0
      ? client.query(text, values)
      : ((await client.exec(text)).at(-1) ?? { rows: [] });
  return {
    db,
    kind: 'embedded',
    executeSql,
    alone: (work) => work(),
    dump: async () => new Uint8Array(await (await client.dumpDataDir('gzip')).arrayBuffer()),
    answers: () => answers(db),
    close: () => client.close(),
  };
}

/**
 * Ends what a killed process had claimed. Only one process can open the embedded database, so whoever claimed
 * something is gone; on a server the claims end by their own time.
 */
async function endClaims(db: Database): Promise<void> {
  const now = new Date();
  await db
    .update(schema.idempotencyKeys)
    .set({ leaseUntil: now })
    .where(isNull(schema.idempotencyKeys.response));
  await db
    .update(schema.instances)
    .set({ validatingUntil: now })
    .where(isNotNull(schema.instances.validatingUntil));
  await db.update(schema.triggers).set({ busyUntil: null }).where(isNotNull(schema.triggers.busyUntil));
  await db
    .update(schema.triggerEvents)
    .set({ claimedUntil: null })
    .where(isNotNull(schema.triggerEvents.claimedUntil));
}

async function openServer(databaseUrl: string): Promise<OpenedDatabase> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10, connectionTimeoutMillis: 10_000 });
  // An idle connection that the server closes must not end the process; the next query opens another.
  pool.on('error', () => undefined);
  const alone: OpenedDatabase['alone'] = (work) => underLock(pool, work);
  const db = drizzleServer(pool, { schema });
  await alone(() => migrateServer(db, { migrationsFolder: MIGRATIONS }));
  const executeSql: OpenedDatabase['executeSql'] = async (text, values) => {
    const result: unknown = await pool.query(text, values);
    // Several statements give several results; the last one counts.
    return Rows.parse(Array.isArray(result) ? result.at(-1) : result);
  };
  return { db, kind: 'server', executeSql, alone, answers: () => answers(db), close: () => pool.end() };
}

async function underLock<Result>(pool: pg.Pool, work: () => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [START_LOCK]);
    return await work();
  } finally {
    // Destroying the connection frees the lock whatever happened.
    client.release(true);
  }
}

async function answers(db: Database): Promise<boolean> {
  try {
    await db.execute(sql`select 1`);
    return true;
  } catch {
    return false;
  }
}
