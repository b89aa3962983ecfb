/** Validation of a stored instance: opens its secrets, asks Autotask, writes down the outcome. */
import type { ValidationRow } from '../../utils/contract/instance.ts';
import type { Database } from '../database/open.ts';
import type { InstanceRow } from '../database/schema.ts';
import type { Keyring } from '../secrets/keyring.ts';
import type { Outcome, Validator } from '../validation/types.ts';
import { openSecrets } from './secretsOf.ts';
import { storeValidation } from './store.ts';

/** What validation needs besides the row. */
export interface ValidationTools {
  db: Database;
  keyring: Keyring;
  validator: Validator;
  /** Tracking identifiers that this server holds, by vendor name as Autotask lists it. */
  vendors: ReadonlyMap<string, string>;
}

/**
 * Asks Autotask with the stored credentials and stores what it found.
 *
 * @param claimed the row, claimed by `beginPut` or `claimValidation`
 * @returns the row with its new validation
 */
export async function validateStored(tools: ValidationTools, claimed: InstanceRow): Promise<InstanceRow> {
  const { validation, refused } = await findOut(tools, claimed);
  return storeValidation(tools.db, claimed, validation, refused);
}

async function findOut(tools: ValidationTools, row: InstanceRow): Promise<Outcome> {
  const secrets = openSecrets(tools.keyring, row);
  if (!secrets.ok) {
    return failed({
      id: 'login',
      title: 'Login',
      state: 'failed',
      summary: 'This server cannot decrypt the stored password, so it could not ask Autotask.',
      code: secrets.reason === 'unknown-key' ? 'encryption-key-missing' : 'stored-secret-damaged',
      fix: 'Send the configuration again, or give the server the key that it was stored with.',
    });
  }
  const trackingIdentifier =
    row.bindingKind === 'vendor' ? tools.vendors.get(row.vendor ?? '') : secrets.trackingIdentifier;
  if (trackingIdentifier === undefined) {
    return failed({
      id: 'trackingIdentifier',
      title: 'Tracking identifier',
      state: 'failed',
      summary: `This server holds no tracking identifier of the vendor "${row.vendor ?? ''}", and nobody else can log in as this user.`,
      code: 'vendor-not-held',
      fix: 'Choose a vendor that this server offers, or a custom user.',
    });
  }
  return tools.validator({
    zone: { uiHost: row.uiHost, restBase: row.restBase },
    userName: row.userName,
    secret: secrets.secret,
    binding: row.bindingKind,
    trackingIdentifier,
    plannedTriggers: row.plannedTriggers,
  });
}

function failed(row: ValidationRow): Outcome {
  return { validation: { status: 'failed', at: new Date().toISOString(), rows: [row] }, refused: false };
}
