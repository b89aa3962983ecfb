/** Sealing of single values: AES-256-GCM, a random IV each, bound to the place where the value is stored. */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Key, Keyring } from './keyring.ts';

/** Where a sealed value lives; a value moved to another row or column does not open. */
export interface SealedPlace {
  table: string;
  row: string;
  column: string;
}

export type Opened = { ok: true; value: string } | { ok: false; reason: 'unknown-key' | 'damaged' };

/** @returns `v1.<key id>.<IV>.<ciphertext and tag>`, base64url */
export function seal(key: Key, place: SealedPlace, value: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key.bytes, iv).setAAD(boundTo(key.id, place));
  const body = Buffer.concat([cipher.update(value, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return `v1.${key.id}.${iv.toString('base64url')}.${body.toString('base64url')}`;
}

/** The value that was sealed for exactly this place; says so when the key is missing or the envelope was changed. */
export function open(keyring: Keyring, place: SealedPlace, envelope: string): Opened {
  const [version, keyId, iv, body] = envelope.split('.');
  if (version !== 'v1' || !keyId || !iv || !body) return { ok: false, reason: 'damaged' };
  const key = keyring.find(keyId);
  if (!key) return { ok: false, reason: 'unknown-key' };
  const bytes = Buffer.from(body, 'base64url');
  if (bytes.length < 16) return { ok: false, reason: 'damaged' };
  try {
    const decipher = createDecipheriv('aes-256-gcm', key.bytes, Buffer.from(iv, 'base64url'))
      .setAAD(boundTo(keyId, place))
      .setAuthTag(bytes.subarray(bytes.length - 16));
    const plain = Buffer.concat([decipher.update(bytes.subarray(0, bytes.length - 16)), decipher.final()]);
    return { ok: true, value: plain.toString('utf8') };
  } catch {
    return { ok: false, reason: 'damaged' };
  }
}

/** Which key sealed an envelope. */
export function keyIdOf(envelope: string): string | undefined {
  return envelope.split('.')[1];
}

function boundTo(keyId: string, place: SealedPlace): Buffer {
  return Buffer.from(JSON.stringify(['v1', keyId, place.table, place.row, place.column]));
}
