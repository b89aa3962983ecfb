/**
 * Locks a text with a passphrase, so that it may lie on a disk or travel in a file. WebCrypto alone: the same in the
 * browser and in Node, so a sealed text opens on any machine that knows the passphrase.
 *
 * PBKDF2-HMAC-SHA256 with at least 600,000 rounds (OWASP Password Storage Cheat Sheet), AES-256-GCM, a fresh salt
 * and a fresh IV for every write. Argon2id would need WebAssembly, which the extension's policy forbids.
 */
import { z } from 'zod';

export const SEALED_VERSION = 1;
const KDF = 'PBKDF2-HMAC-SHA256';
/** Rounds of what we seal now, and the least that we open. */
export const ROUNDS = 600_000;
/** More would keep the computer busy for minutes: a file asking for it is not ours. */
export const MOST_ROUNDS = 10_000_000;
const SALT_BYTES = 16;
const IV_BYTES = 12;
/** Characters of a sealed file; ours are far below. */
export const MOST_CHARACTERS = 5_000_000;
/** Shorter passphrases are refused, whatever they are made of. */
export const SHORTEST_PASSPHRASE = 8;
export const LONGEST_PASSPHRASE = 500;

/** Whose secrets these are. It stays readable, and opening fails when somebody changed it. */
export const SealedFor = z.strictObject({ zone: z.string().max(200), user: z.string().max(200) });
export type SealedFor = z.infer<typeof SealedFor>;

const base64 = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[A-Za-z0-9+/]*={0,2}$/);

/** The sealed form, in files and in storage. */
export const Sealed = z.strictObject({
  v: z.literal(SEALED_VERSION),
  kdf: z.literal(KDF),
  iter: z.number().int().min(ROUNDS).max(MOST_ROUNDS),
  salt: base64(24),
  iv: base64(16),
  ct: base64(MOST_CHARACTERS),
  for: SealedFor,
});
export type Sealed = z.infer<typeof Sealed>;

/** Why something could not be sealed or opened; the sentences are in words.ts. */
export type SealProblem =
  /** The passphrase is shorter than SHORTEST_PASSPHRASE. */
  | 'passphrase-short'
  /** Wrong passphrase, or somebody changed the file: the cipher cannot tell one from the other. */
  | 'not-opened'
  /** Not a sealed file of ours. */
  | 'foreign'
  | 'too-large'
  /** Fewer rounds than we accept: a file made to be guessed. */
  | 'rounds-low'
  | 'rounds-high'
  /** A newer Onramp sealed it. */
  | 'newer';

export type SealResult<T> = { ok: true; value: T } | { ok: false; problem: SealProblem };

/**
 * Seals a text.
 *
 * @param text what is to be kept secret
 * @param passphrase of at least SHORTEST_PASSPHRASE characters
 * @param whose zone and user, readable in the result and protected against change
 */
export async function seal(text: string, passphrase: string, whose: SealedFor): Promise<SealResult<Sealed>> {
  if ([...passphrase].length < SHORTEST_PASSPHRASE) return { ok: false, problem: 'passphrase-short' };
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const head = { v: SEALED_VERSION, kdf: KDF, iter: ROUNDS, for: SealedFor.parse(whose) } as const;
  const key = await keyOf(passphrase, salt, ROUNDS, 'encrypt');
  const ct = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: additional(head) },
    key,
    new TextEncoder().encode(text),
  );
  if (ct.byteLength * 1.4 > MOST_CHARACTERS) return { ok: false, problem: 'too-large' };
  return {
    ok: true,
    value: { ...head, salt: toBase64(salt), iv: toBase64(iv), ct: toBase64(new Uint8Array(ct)) },
  };
}

/** Opens what `seal` made. Anything that is not exactly that is refused. */
export async function open(sealed: Sealed, passphrase: string): Promise<SealResult<string>> {
  try {
    const [salt, iv, ct] = [fromBase64(sealed.salt), fromBase64(sealed.iv), fromBase64(sealed.ct)];
    if (salt.length !== SALT_BYTES || iv.length !== IV_BYTES) return { ok: false, problem: 'foreign' };
    const key = await keyOf(passphrase, salt, sealed.iter, 'decrypt');
    const plain = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv, additionalData: additional(sealed) },
      key,
      ct,
    );
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(plain) };
  } catch {
    return { ok: false, problem: 'not-opened' };
  }
}

/** Reads a sealed form from a file's text or from storage, and says what is wrong with it if anything is. */
export function readSealed(raw: unknown): SealResult<Sealed> {
  let value = raw;
  if (typeof raw === 'string') {
    if (raw.length > MOST_CHARACTERS) return { ok: false, problem: 'too-large' };
    try {
      value = JSON.parse(raw.replace(/^\uFEFF/, ''));
    } catch {
      return { ok: false, problem: 'foreign' };
    }
  }
  const parsed = Sealed.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, problem: whyNot(value) };
}

/** Tells the reasons apart that an admin can do something about. */
function whyNot(value: unknown): SealProblem {
  const head = z
    .looseObject({ v: z.number(), kdf: z.string(), iter: z.number().optional() })
    .safeParse(value);
  if (!head.success) return 'foreign';
  const { v, kdf, iter, ct } = head.data;
  if (v > SEALED_VERSION) return 'newer';
  if (typeof ct === 'string' && ct.length > MOST_CHARACTERS) return 'too-large';
  if (kdf !== KDF || iter === undefined) return 'foreign';
  if (iter < ROUNDS) return 'rounds-low';
  if (iter > MOST_ROUNDS) return 'rounds-high';
  return 'foreign';
}

type Head = Pick<Sealed, 'v' | 'kdf' | 'iter' | 'for'>;

/** Everything readable is bound to the cipher text: a changed zone, user or version does not open. */
function additional({ v, kdf, iter, for: whose }: Head): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(['onramp', v, kdf, iter, whose.zone, whose.user]));
}

async function keyOf(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
  use: 'encrypt' | 'decrypt',
): Promise<CryptoKey> {
  // The same passphrase can be typed in several ways on different keyboards: one form of its letters counts.
  const typed = new TextEncoder().encode(passphrase.normalize('NFC'));
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    [use],
  );
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
