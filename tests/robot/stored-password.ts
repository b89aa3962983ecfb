import path from 'node:path';
import { openDatabase } from '../../integration-api/database/open.ts';
import { openSecrets } from '../../integration-api/instances/secretsOf.ts';
import { findInstance } from '../../integration-api/instances/store.ts';
import { openKeyring } from '../../integration-api/start.ts';
import type { World } from './world.ts';

/**
 * Ends the integration API, opens its database as its operator could, and decrypts one instance's password.
 *
 * @returns undefined when there is no such row, or when its password does not decrypt
 */
export async function storedPassword(world: World, instanceId: string): Promise<string | undefined> {
  await world.api.close();
  const keyring = openKeyring({ dataFolder: world.apiFolder });
  const database = await openDatabase({ folder: path.join(world.apiFolder, 'database') });
  try {
    const row = await findInstance(database.db, instanceId);
    const secrets = row && openSecrets(keyring, row);
    return secrets?.ok ? secrets.secret : undefined;
  } finally {
    await database.close();
  }
}
