import { z } from 'zod';
import type { Tenant } from '../state/tenant.ts';

const RowOperation = z.object({
  operation: z.enum(['inactivateLevel', 'activateLevel']),
  id: z.number().int(),
});

/** Plays an entry of a row's menu that changes the row. False when it cannot. */
export function rowOperation(tenant: Tenant, body: unknown): boolean {
  const parsed = RowOperation.safeParse(body);
  if (!parsed.success) return false;
  const level = tenant.level(parsed.data.id);
  if (!level) return false;
  return tenant.saveLevel({ ...level, active: parsed.data.operation === 'activateLevel' }).ok;
}
