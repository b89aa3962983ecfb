/** Key rotation: a new key seals from now on, and everything stored is sealed again with it. */
import { and, asc, eq, gt, notLike } from 'drizzle-orm';
import type { Database } from '../database/open.ts';
import { type InstanceRow, idempotencyKeys, instances } from '../database/schema.ts';
import { secretPlace, trackingPlace } from '../instances/secretsOf.ts';
import { keyIdOf, open, type SealedPlace, seal } from './cipher.ts';
import { KeyProblem, type Keyring, newKey, writeKeyFile } from './keyring.ts';

export interface RotationReport {
  activeKey: string;
  resealed: number;
  /** Instances whose secrets no known key opens: send them again. */
  unreadable: string[];
  /** Keys that are still kept beside the active one. */
  kept: string[];
}

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
  const active = keyring.active();
  const kept = keyring
    .all()
    .map((key) => key.id)
    .filter((id) => id !== active.id);
  const report: RotationReport = { activeKey: active.id, resealed: 0, unreadable: [], kept };
  for (let after = '', going = true; going; ) {
    const rows = await db
      .select({ id: instances.id })
      .from(instances)
      .where(gt(instances.id, after))
      .orderBy(asc(instances.id))
      .limit(100);
    for (const { id } of rows) {
      const state = await resealRow(db, keyring, id);
      if (state === 'resealed') report.resealed++;
      if (state === 'unreadable') report.unreadable.push(id);
      after = id;
    }
    going = rows.length === 100;
  }
  return report;
}

async function resealRow(
  db: Database,
  keyring: Keyring,
  id: string,
): Promise<'current' | 'resealed' | 'unreadable' | 'gone'> {
  return db.transaction(async (tx) => {
    const [row] = await tx.select().from(instances).where(eq(instances.id, id)).for('update');
    if (!row) return 'gone';
    const active = keyring.active();
    const envelopes = [row.secretSealed, ...(row.trackingSealed === null ? [] : [row.trackingSealed])];
    if (envelopes.every((envelope) => keyIdOf(envelope) === active.id)) return 'current';
    const secretSealed = resealed(keyring, secretPlace(id), row.secretSealed);
    const trackingSealed =
      row.trackingSealed === null ? null : resealed(keyring, trackingPlace(id), row.trackingSealed);
    if (secretSealed === undefined || trackingSealed === undefined) return 'unreadable';
    await tx.update(instances).set({ secretSealed, trackingSealed }).where(sameRow(row));
    return 'resealed';
  });
}

function resealed(keyring: Keyring, place: SealedPlace, envelope: string): string | undefined {
  const opened = open(keyring, place, envelope);
  return opened.ok ? seal(keyring.active(), place, opened.value) : undefined;
}

function sameRow(row: InstanceRow) {
  return and(eq(instances.id, row.id), eq(instances.revision, row.revision));
}
