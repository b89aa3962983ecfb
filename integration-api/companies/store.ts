/** The companies of an instance as the last refresh read them. */
import { and, asc, count, eq, gt, lte, sql } from 'drizzle-orm';
import type { Batch, CompanyRow } from '../../utils/companies/refresh/types.ts';
import type { Company } from '../../utils/contract/refresh.ts';
import type { Database } from '../database/open.ts';
import { companies } from '../database/schema.ts';

/** Fields to ask Autotask for: what mapping and its screens need. */
export const COMPANY_FIELDS = [
  'id',
  'companyName',
  'companyType',
  'isActive',
  'phone',
  'webAddress',
  'city',
] as const;

/**
 * Writes a batch.
 *
 * @param whole the batch is all there is in its range of ids: what else is stored there is gone in Autotask
 */
export async function storeBatch(
  db: Database,
  instanceId: string,
  batch: Batch,
  whole: boolean,
): Promise<void> {
  if (whole) {
    const inRange = [eq(companies.instanceId, instanceId), gt(companies.companyId, batch.after)];
    if (batch.upTo !== null) inRange.push(lte(companies.companyId, batch.upTo));
    await db.delete(companies).where(and(...inRange));
  }
  if (batch.rows.length === 0) return;
  const rows = JSON.stringify(batch.rows.map(readRow));
  await db.execute(sql`
    insert into companies (instance_id, company_id, name, company_type, is_active, phone, web_address, city)
    select ${instanceId}, id, name, "companyType", "isActive", phone, "webAddress", city
    from json_to_recordset(${rows}::json)
      as r(id bigint, name text, "companyType" int, "isActive" boolean, phone text, "webAddress" text, city text)
    on conflict (instance_id, company_id) do update set
      name = excluded.name, company_type = excluded.company_type, is_active = excluded.is_active,
      phone = excluded.phone, web_address = excluded.web_address, city = excluded.city`);
}

export async function countCompanies(db: Database, instanceId: string): Promise<number> {
  const [row] = await db
    .select({ stored: count() })
    .from(companies)
    .where(eq(companies.instanceId, instanceId));
  return row?.stored ?? 0;
}

/** One page, by id. */
export async function listCompanies(
  db: Database,
  instanceId: string,
  limit: number,
  after?: number,
): Promise<Company[]> {
  const rows = await db
    .select()
    .from(companies)
    .where(
      and(
        eq(companies.instanceId, instanceId),
        after === undefined ? undefined : gt(companies.companyId, after),
      ),
    )
    .orderBy(asc(companies.companyId))
    .limit(limit);
  return rows.map((row) => ({
    id: row.companyId,
    name: row.name,
    ...(row.companyType === null ? {} : { companyType: row.companyType }),
    ...(row.isActive === null ? {} : { isActive: row.isActive }),
    ...(row.phone === null ? {} : { phone: row.phone }),
    ...(row.webAddress === null ? {} : { webAddress: row.webAddress }),
    ...(row.city === null ? {} : { city: row.city }),
  }));
}

/** A row of Autotask's answer; empty values are `null` or `""` there (autotask-rest-api section 6.2). */
function readRow(row: CompanyRow) {
  return {
    id: row.id,
    name: textOf(row.companyName) ?? '',
    companyType: Number.isInteger(row.companyType) ? row.companyType : null,
    isActive: typeof row.isActive === 'boolean' ? row.isActive : null,
    phone: textOf(row.phone),
    webAddress: textOf(row.webAddress),
    city: textOf(row.city),
  };
}

function textOf(value: unknown): string | null {
  if (typeof value !== 'string' || value === '') return null;
  return value.replaceAll('\u0000', '').slice(0, 500);
}
