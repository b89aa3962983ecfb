/** Key rotation: a new key seals from now on, and everything stored is sealed again with it. */
import { notLike, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database } from '../database/open.ts';
import { idempotencyKeys } from '../database/schema.ts';
import { keyIdOf, open, seal } from './cipher.ts';
import { KeyProblem, type Keyring, newKey, writeKeyFile } from './keyring.ts';

export interface RotationReport {
  activeKey: string;
  /** Values that were sealed again. */
  resealed: number;
  /** `table/row` whose value no known key opens: send these again. */
  unreadable: string[];
  /** Keys that are still kept beside the active one. */
  kept: string[];
}

/** Every column that holds sealed values. A test looks whether the tables have others. */
export const SEALED_COLUMNS = [
  { table: 'instances', column: 'secret_sealed' },
  { table: 'instances', column: 'tracking_sealed' },
  { table: 'triggers', column: 'hook_secret_sealed' },
  { table: 'triggers', column: 'signing_secret_sealed' },
] as const;
type SealedColumn = (typeof SEALED_COLUMNS)[number];

const BATCH = 200;

/**
 * With a key file: puts a new key first and seals all again; the old keys stay in the file, because other
 * processes may have sealed something with them a moment ago. With keys from the environment: the first of
 * them is the new one already, so only the sealing is done. Safe to break off and to repeat.
 */
export async function rotateKey(db: Database, keyring: Keyring): Promise<RotationReport> {
  if (keyring.file) writeKeyFile(keyring.file, [newKey(), ...keyring.all()]);
  return resealAll(db, keyring);
}

/**
 * Second half of a rotation, some minutes later: seals again what is left, then removes the old keys from the file.
 *
 * @throws KeyProblem when the keys come from the environment or something opens with no known key
 */
export async function forgetOldKeys(db: Database, keyring: Keyring): Promise<RotationReport> {
  if (!keyring.file) throw new KeyProblem('The keys come from the environment: remove the old one there.');
  const report = await resealAll(db, keyring);
  if (report.unreadable.length > 0) {
    throw new KeyProblem(
      `No known key opens ${report.unreadable.join(', ')}; the old keys were kept. Send these again.`,
    );
  }
  const active = keyring.active();
  // Digests under old keys can be checked no longer: a retry of such a request counts as a new one.
  await db.delete(idempotencyKeys).where(notLike(idempotencyKeys.requestDigest, `${active.id}.%`));
  writeKeyFile(keyring.file, [active]);
  return { ...report, kept: [] };
}

async function resealAll(db: Database, keyring: Keyring): Promise<RotationReport> {
  const activeKey = keyring.active().id;
  const kept = keyring
    .all()
    .map((key) => key.id)
    .filter((id) => id !== activeKey);
  const report: RotationReport = { activeKey, resealed: 0, unreadable: [], kept };
  for (const column of SEALED_COLUMNS) await resealColumn(db, keyring, column, report);
  return report;
}

async function resealColumn(
  db: Database,
  keyring: Keyring,
  where: SealedColumn,
  report: RotationReport,
): Promise<void> {
  for (let after = '', going = true; going; ) {
    const rows = await readBatch(db, where, after);
    for (const { id, envelope } of rows) {
      after = id;
      const active = keyring.active();
      if (keyIdOf(envelope) === active.id) continue;
      const place = { table: where.table, row: id, column: where.column };
      const opened = open(keyring, place, envelope);
      if (opened.ok) {
        await replace(db, where, id, envelope, seal(active, place, opened.value));
        report.resealed++;
      } else {
        report.unreadable.push(`${where.table}/${id}`);
      }
    }
    going = rows.length === BATCH;
  }
}

const Rows = z.object({ rows: z.array(z.object({ id: z.string(), envelope: z.string() })) });

async function readBatch(db: Database, { table, column }: SealedColumn, after: string) {
  const envelope = sql.identifier(column);
  const found: unknown = await db.execute(
    sql`select id, ${envelope} as envelope from ${sql.identifier(table)}
        where id > ${after} and ${envelope} is not null order by id limit ${BATCH}`,
  );
  return Rows.parse(found).rows;
}

/** Writes only over the value that was read: a PUT in between has sealed a newer one. */
async function replace(
  db: Database,
  { table, column }: SealedColumn,
  id: string,
  before: string,
  after: string,
): Promise<void> {
  const envelope = sql.identifier(column);
  await db.execute(
    sql`update ${sql.identifier(table)} set ${envelope} = ${after} where id = ${id} and ${envelope} = ${before}`,
  );
}
