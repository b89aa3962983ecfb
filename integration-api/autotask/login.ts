/** What Autotask must be told to let a stored instance's user in. */
import type { InstanceRow } from '../database/schema.ts';
import { acceptRestBase, type HostRules } from '../instances/hosts.ts';
import { openSecrets } from '../instances/secretsOf.ts';
import type { Keyring } from '../secrets/keyring.ts';

export interface AutotaskLogin {
  restBase: string;
  userName: string;
  secret: string;
  trackingIdentifier: string;
}

export interface LoginTools {
  keyring: Keyring;
  vendors: ReadonlyMap<string, string>;
  hosts: HostRules;
}

export type LoginOutcome =
  | { ok: true; login: AutotaskLogin }
  | {
      ok: false;
      code: 'encryption-key-missing' | 'stored-secret-damaged' | 'vendor-not-held' | 'untrusted-address';
      reason: string;
      fix: string;
    };

/**
 * Opens the stored secrets; of vendor-bound users takes this server's own tracking identifier.
 *
 * @param tools keys, tracking identifiers by vendor name as Autotask lists it, and where credentials may go: the
 *   address is judged again, because whoever can write to the database must not be able to send secrets elsewhere
 */
export function loginOf(tools: LoginTools, row: InstanceRow): LoginOutcome {
  const restBase = acceptRestBase(row.restBase, tools.hosts);
  if (!restBase) {
    return {
      ok: false,
      code: 'untrusted-address',
      reason: 'The stored address is not one of Autotask, so nothing was sent there.',
      fix: 'Send the configuration again.',
    };
  }
  const secrets = openSecrets(tools.keyring, row);
  if (!secrets.ok) {
    return {
      ok: false,
      code: secrets.reason === 'unknown-key' ? 'encryption-key-missing' : 'stored-secret-damaged',
      reason: 'This server cannot decrypt the stored password, so it could not ask Autotask.',
      fix: 'Send the configuration again, or give the server the key that it was stored with.',
    };
  }
  const vendor = row.vendor ?? '';
  const trackingIdentifier =
    row.bindingKind === 'vendor' ? tools.vendors.get(vendor) : secrets.trackingIdentifier;
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
    login: { restBase, userName: row.userName, secret: secrets.secret, trackingIdentifier },
  };
}
