import { asc, sql } from 'drizzle-orm';
import type { Organization } from '../../utils/contract/mappings.ts';
import type { Database } from '../database/open.ts';
import { organizations } from '../database/schema.ts';

/** Name of the list in `list_versions`. */
export const ORGANIZATIONS = 'organizations';

export async function readOrganizations(db: Database): Promise<Organization[]> {
  const rows = await db.select().from(organizations).orderBy(asc(organizations.place));
  return rows.map(({ id, name, domain, phone, city }) => ({
    id,
    name,
    ...(domain === null ? {} : { domain }),
    ...(phone === null ? {} : { phone }),
    ...(city === null ? {} : { city }),
  }));
}

/** Replaces all; one statement whatever the number is. */
export async function writeOrganizations(db: Database, list: Organization[]): Promise<void> {
  await db.delete(organizations);
  const rows = JSON.stringify(list.map((organization, place) => ({ ...organization, place })));
  await db.execute(sql`
    insert into organizations (id, place, name, domain, phone, city)
    select id, place, name, domain, phone, city
    from json_to_recordset(${rows}::json) as r(id text, place int, name text, domain text, phone text, city text)`);
}
