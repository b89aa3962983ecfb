/** What Autotask must be told to let a stored instance's user in. */
import type { InstanceRow } from '../database/schema.ts';
import { openSecrets } from '../instances/secretsOf.ts';
import type { Keyring } from '../secrets/keyring.ts';

export interface AutotaskLogin {
  restBase: string;
  userName: string;
  secret: string;
  trackingIdentifier: string;
}

export type LoginOutcome =
  | { ok: true; login: AutotaskLogin }
  | {
      ok: false;
      code: 'encryption-key-missing' | 'stored-secret-damaged' | 'vendor-not-held';
      reason: string;
      fix: string;
    };

/**
 * Opens the stored secrets; of vendor-bound users takes this server's own tracking identifier.
 *
 * @param vendors tracking identifiers by vendor name as Autotask lists it
 */
export function loginOf(
  keyring: Keyring,
  vendors: ReadonlyMap<string, string>,
  row: InstanceRow,
): LoginOutcome {
  const secrets = openSecrets(keyring, row);
  if (!secrets.ok) {
    return {
      ok: false,
      code: secrets.reason === 'unknown-key' ? 'encryption-key-missing' : 'stored-secret-damaged',
      reason: 'This server cannot decrypt the stored password, so it could not ask Autotask.',
      fix: 'Send the configuration again, or give the server the key that it was stored with.',
    };
  }
  const vendor = row.vendor ?? '';
  const trackingIdentifier = row.bindingKind === 'vendor' ? vendors.get(vendor) : secrets.trackingIdentifier;
  if (trackingIdentifier === undefined) {
    return {
      ok: false,
      code: 'vendor-not-held',
      reason: `This server holds no tracking identifier of the vendor "${vendor}", and nobody else can log in as this user.`,
      fix: 'Choose a vendor that this server offers, or a custom user.',
    };
  }
  return {
    ok: true,
    login: { restBase: row.restBase, userName: row.userName, secret: secrets.secret, trackingIdentifier },
  };
}
