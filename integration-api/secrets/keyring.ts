/** The encryption keys: read from the environment or a file, never from the database. The first one seals, all of them open. */
import { createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';

export interface Key {
  /** Short public name of the key, stored beside what it sealed. */
  id: string;
  bytes: Buffer;
}

export interface Keyring {
  /** The key that seals new values. */
  active(): Key;
  /** A key by its id. */
  find(id: string): Key | undefined;
  /** All keys, the active one first. */
  all(): Key[];
  /** Where keys can be written to; absent when they come from the environment. */
  file?: string;
}

/** Why there are no usable keys, in words for the person who starts the server. */
export class KeyProblem extends Error {}

export interface KeySource {
  /** One or more keys (32 bytes each, base64 or hex), separated by commas or white space; the first one seals. */
  keys?: string;
  /** A file with the same content. */
  keyFile?: string;
  /** Make the file when it is missing. Only for a file that nobody but this server uses. */
  createKeyFile?: boolean;
}

/**
 * Loads the keys.
 *
 * @throws KeyProblem when there is none or one is not 32 bytes long
 */
export function loadKeyring(source: KeySource): Keyring {
  if (source.keys) {
    const keys = parseKeys(source.keys, 'ONRAMP_KEY');
    return fixed(keys);
  }
  if (!source.keyFile) return fixed([newKey()]);
  if (!existsSync(source.keyFile)) {
    if (!source.createKeyFile) throw new KeyProblem(`The key file ${source.keyFile} does not exist.`);
    writeKeyFile(source.keyFile, [newKey()]);
  }
  return fromFile(source.keyFile);
}

/** A new random key. */
export function newKey(): Key {
  return toKey(randomBytes(32));
}

/** Writes a key file, readable by its owner alone, in one step. */
export function writeKeyFile(file: string, keys: Key[]): void {
  const next = `${file}.${process.pid}.new`;
  writeFileSync(next, `${keys.map((key) => key.bytes.toString('base64')).join('\n')}\n`, {
    mode: 0o600,
    flag: 'wx',
  });
  renameSync(next, file);
}

/**
 * A keyed digest that only somebody with the key can check guesses against.
 *
 * @returns `<key id>.<base64url>`
 */
export function keyedDigest(key: Key, purpose: string, text: string): string {
  const derived = Buffer.from(hkdfSync('sha256', key.bytes, '', `onramp ${purpose}`, 32));
  return `${key.id}.${createHmac('sha256', derived).update(text).digest('base64url')}`;
}

function fixed(keys: [Key, ...Key[]]): Keyring {
  return { active: () => keys[0], find: (id) => keys.find((key) => key.id === id), all: () => [...keys] };
}

/** Looks at the file's time before each use: a rotation by another process counts at once. */
function fromFile(file: string): Keyring {
  let keys: [Key, ...Key[]] | undefined;
  let readAs = '';
  const current = () => {
    const { ino, mtimeMs, size } = statSync(file);
    const version = `${ino} ${mtimeMs} ${size}`;
    if (!keys || version !== readAs) {
      keys = parseKeys(readFileSync(file, 'utf8'), file);
      readAs = version;
    }
    return keys;
  };
  current();
  return {
    file,
    active: () => current()[0],
    find: (id) => current().find((key) => key.id === id),
    all: () => [...current()],
  };
}

function parseKeys(text: string, from: string): [Key, ...Key[]] {
  const [first, ...rest] = text
    .split(/[\s,]+/)
    .filter((part) => part !== '')
    .map((part) => parseKey(part, from));
  if (!first) throw new KeyProblem(`${from} holds no key.`);
  return [first, ...rest];
}

function parseKey(text: string, from: string): Key {
  const bytes = /^[0-9a-f]{64}$/i.test(text) ? Buffer.from(text, 'hex') : Buffer.from(text, 'base64');
  if (bytes.length !== 32) {
    throw new KeyProblem(
      `${from} must hold keys of 32 bytes in base64 or hex, for example from: openssl rand -base64 32`,
    );
  }
  return toKey(bytes);
}

function toKey(bytes: Buffer): Key {
  return { id: createHash('sha256').update('onramp key id').update(bytes).digest('hex').slice(0, 8), bytes };
}
