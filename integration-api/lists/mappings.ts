import { asc, eq, sql } from 'drizzle-orm';
import type { Mapping } from '../../utils/contract/mappings.ts';
import type { Database } from '../database/open.ts';
import { mappings } from '../database/schema.ts';

/** Name of an instance's list in `list_versions`. */
export const mappingsOf = (instanceId: string) => `mappings of ${instanceId}`;

export async function readMappings(db: Database, instanceId: string): Promise<Mapping[]> {
  return db
    .select({ organizationId: mappings.organizationId, companyId: mappings.companyId })
    .from(mappings)
    .where(eq(mappings.instanceId, instanceId))
    .orderBy(asc(mappings.organizationId));
}

/** Replaces all of an instance; one statement whatever the number is. */
export async function writeMappings(db: Database, instanceId: string, list: Mapping[]): Promise<void> {
  await db.delete(mappings).where(eq(mappings.instanceId, instanceId));
  await db.execute(sql`
    insert into mappings (instance_id, organization_id, company_id)
    select ${instanceId}, "organizationId", "companyId"
    from json_to_recordset(${JSON.stringify(list)}::json) as r("organizationId" text, "companyId" bigint)`);
}

/**
 * One company to one organization: entries that name either a second time, up to 20 of them.
 *
 * @returns path and message of each
 */
export function repeatedIn(list: Mapping[]): { path: string; message: string }[] {
  const seen = { organizationId: new Map<string, number>(), companyId: new Map<number, number>() };
  const found: { path: string; message: string }[] = [];
  list.forEach((mapping, at) => {
    const twice = [
      ['organizationId', noteFirst(seen.organizationId, mapping.organizationId, at)],
      ['companyId', noteFirst(seen.companyId, mapping.companyId, at)],
    ] as const;
    for (const [field, first] of twice) {
      if (first === undefined || found.length >= 20) continue;
      found.push({ path: `mappings.${at}.${field}`, message: `The same one stands in entry ${first}.` });
    }
  });
  return found;
}

/** @returns where the key was seen first, when that was earlier */
function noteFirst<Key>(seen: Map<Key, number>, key: Key, at: number): number | undefined {
  const first = seen.get(key);
  if (first === undefined) seen.set(key, at);
  return first;
}
