/** What of an instance is sealed, and how it is opened again. */
import { timingSafeEqual } from 'node:crypto';
import type { InstanceIn } from '../../utils/contract/instance.ts';
import type { InstanceRow } from '../database/schema.ts';
import { open, type SealedPlace, seal } from '../secrets/cipher.ts';
import type { Keyring } from '../secrets/keyring.ts';
import { mask } from '../secrets/mask.ts';

export const secretPlace = (id: string): SealedPlace => ({
  table: 'instances',
  row: id,
  column: 'secret_sealed',
});
export const trackingPlace = (id: string): SealedPlace => ({
  table: 'instances',
  row: id,
  column: 'tracking_sealed',
});

/** An instance's secret columns, sealed by the active key, with their masks. */
export function sealSecrets(keyring: Keyring, id: string, input: InstanceIn) {
  const key = keyring.active();
  const custom = input.binding.kind === 'custom' ? input.binding.trackingIdentifier : undefined;
  return {
    secretSealed: seal(key, secretPlace(id), input.secret),
    secretMasked: mask(input.secret),
    trackingSealed: custom === undefined ? null : seal(key, trackingPlace(id), custom),
    trackingMasked: custom === undefined ? null : mask(custom),
  };
}

export type InstanceSecrets =
  | { ok: true; secret: string; trackingIdentifier?: string }
  | { ok: false; reason: 'unknown-key' | 'damaged' };

/** The stored secrets in clear, for the time of a call to Autotask. */
export function openSecrets(keyring: Keyring, row: InstanceRow): InstanceSecrets {
  const secret = open(keyring, secretPlace(row.id), row.secretSealed);
  if (!secret.ok) return secret;
  if (row.trackingSealed === null) return { ok: true, secret: secret.value };
  const tracking = open(keyring, trackingPlace(row.id), row.trackingSealed);
  if (!tracking.ok) return tracking;
  return { ok: true, secret: secret.value, trackingIdentifier: tracking.value };
}

/**
 * Whether Autotask would be asked with exactly the values it was asked with before.
 * Matters because a repeated wrong secret locks the user (autotask-rest-api: lock-out).
 */
export function sameCredentials(keyring: Keyring, row: InstanceRow, input: InstanceIn): boolean {
  const before = openSecrets(keyring, row);
  if (!before.ok) return false;
  if (row.restBase !== input.zone.restBase || row.userName !== input.userName) return false;
  if (!equal(before.secret, input.secret)) return false;
  return input.binding.kind === 'vendor'
    ? row.bindingKind === 'vendor' && row.vendor === input.binding.vendor
    : before.trackingIdentifier !== undefined &&
        equal(before.trackingIdentifier, input.binding.trackingIdentifier);
}

function equal(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
