/** Lists that are saved as a whole: who saves must know the version that it replaces. */
import { eq } from 'drizzle-orm';
import type { Database } from '../database/open.ts';
import { listVersions } from '../database/schema.ts';

export interface ListState {
  /** 0 before the first save. */
  version: number;
  saved?: { at: string; by: string };
}

/** What an `If-Match` header allows: any version, or exactly one. */
export type Expected = 'any' | number;

export type SaveOutcome = { ok: true; state: ListState } | { ok: false; state: ListState };

export async function stateOf(db: Database, list: string): Promise<ListState> {
  const [row] = await db.select().from(listVersions).where(eq(listVersions.list, list));
  return row ? toState(row) : { version: 0 };
}

/**
 * Replaces a list when nobody else saved it meanwhile.
 *
 * @param write does the replacing, in the same transaction
 * @returns the new state, or `ok: false` with the state that is in the way
 */
export async function saveList(
  db: Database,
  list: string,
  expected: Expected,
  by: string,
  write: (tx: Database) => Promise<void>,
): Promise<SaveOutcome> {
  return db.transaction(async (tx) => {
    // The row is made first, so that two first saves at once wait for each other, too.
    const unborn = { list, version: 0, savedAt: new Date(), savedBy: by };
    await tx.insert(listVersions).values(unborn).onConflictDoNothing();
    const [row] = await tx.select().from(listVersions).where(eq(listVersions.list, list)).for('update');
    const before = row ?? unborn;
    if (expected !== 'any' && before.version !== expected) return { ok: false, state: toState(before) };
    await write(tx);
    const after = { list, version: before.version + 1, savedAt: new Date(), savedBy: by };
    await tx.update(listVersions).set(after).where(eq(listVersions.list, list));
    return { ok: true, state: toState(after) };
  });
}

/** Version as an entity tag. */
export function toEtag(state: ListState): string {
  return `"v${state.version}"`;
}

/** @returns `undefined` when the header has another form */
export function fromIfMatch(header: string): Expected | undefined {
  if (header.trim() === '*') return 'any';
  const version = /^"v(\d{1,9})"$/.exec(header.trim())?.[1];
  return version === undefined ? undefined : Number(version);
}

function toState(row: typeof listVersions.$inferSelect): ListState {
  if (row.version === 0) return { version: 0 };
  return { version: row.version, saved: { at: row.savedAt.toISOString(), by: row.savedBy } };
}
