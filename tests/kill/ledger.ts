import path from 'node:path';
import { openDatabase } from '../../integration-api/database/open.ts';
import { idempotencyKeys, instances } from '../../integration-api/database/schema.ts';
import type { World } from '../robot/world.ts';

/** What the integration API wrote down by itself. */
export interface Ledger {
  /** Idempotency keys of all deliveries that arrived. */
  keys: Set<string>;
  /** How often the configuration was written. */
  revision: number;
  instances: number;
}

/** Ends the integration API and reads its database. */
export async function apiLedger(world: World): Promise<Ledger> {
  await world.api.close();
  const database = await openDatabase({ folder: path.join(world.apiFolder, 'database') });
  try {
    const keys = await database.db.select({ key: idempotencyKeys.key }).from(idempotencyKeys);
    const rows = await database.db.select({ revision: instances.revision }).from(instances);
    return {
      keys: new Set(keys.map(({ key }) => key)),
      revision: rows.reduce((sum, row) => sum + row.revision, 0),
      instances: rows.length,
    };
  } finally {
    await database.close();
  }
}
