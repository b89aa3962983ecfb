import { z } from 'zod';
import type { Tenant } from '../../state/tenant.ts';

/** Body of `POST /__practice/rows/<Collection>`: fields of one row, and what to do with it. */
const RowIn = z
  .looseObject({
    id: z.number().int().optional(),
    /** Deletes the row with this id. */
    delete: z.literal(true).optional(),
    /** Makes this many rows of the same fields. */
    count: z.number().int().min(1).max(100_000).optional(),
    /** Who did it, for callouts; the admin when absent. */
    personId: z.number().int().optional(),
  })
  .refine((row) => !row.delete || row.id !== undefined, 'say the id of the row to delete');

const TICKET = {
  title: 'Saved by the practice tenant',
  companyID: 0,
  status: 1,
  priority: 2,
  queueID: 29682833,
};
const COMPANY = {
  companyName: 'New Company',
  companyType: 1,
  phone: '5185550199',
  ownerResourceID: 4,
  isActive: true,
};
const DEFAULTS: Record<string, Record<string, unknown>> = { Tickets: TICKET, Companies: COMPANY };

/**
 * Saves or deletes rows as a person on the pages would, so that webhooks have something to tell.
 *
 * @returns ids and what happened, or sentences that say what is wrong
 */
export function putRow(
  tenant: Tenant,
  collection: string,
  body: unknown,
): { action: string; ids: number[] } | string[] {
  const parsed = RowIn.safeParse(body ?? {});
  if (!parsed.success)
    return parsed.error.issues.map((issue) => `${issue.path.join('.') || 'body'}: ${issue.message}`);
  const { id, delete: remove, count = 1, personId = 4, ...fields } = parsed.data;
  if (remove) {
    const change = tenant.deleteRow(collection, id ?? -1, personId);
    return change
      ? { action: 'Delete', ids: [change.row.id] }
      : [`id: there is no row ${id} in ${collection}`];
  }
  const known = id !== undefined && tenant.state.tables.get(collection)?.get(id) !== undefined;
  const ids: number[] = [];
  let action = 'Create';
  for (let made = 0; made < count; made += 1) {
    const whole = known
      ? { ...fields, id }
      : { ...DEFAULTS[collection], ...numbered(collection, tenant), ...fields, id };
    const change = tenant.saveRow(collection, whole, personId);
    action = change.action;
    ids.push(change.row.id);
  }
  return { action, ids };
}

function numbered(collection: string, tenant: Tenant): Record<string, unknown> {
  if (collection !== 'Tickets') return {};
  const day = new Date(tenant.state.now()).toISOString().slice(0, 10).replaceAll('-', '');
  const number = String((tenant.state.tables.get('Tickets')?.size ?? 0) + 1).padStart(4, '0');
  return { ticketNumber: `T${day}.${number}` };
}
