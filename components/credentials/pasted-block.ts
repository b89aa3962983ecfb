/** Reads a pasted block of credentials, however it was written down. Pure. */

export interface PastedCredentials {
  userName?: string;
  secret?: string;
  trackingIdentifier?: string;
}

const NAMES: [keyof PastedCredentials, RegExp][] = [
  ['trackingIdentifier', /track|seguimiento|integrationcode|integration_code/i],
  ['secret', /secret|passwor[dt]|geheim|kennwort|contraseña/i],
  ['userName', /user|benutzer|usuario/i],
];
/** Autotask calls the user name a key, others call the secret one: only an address tells which is meant. */
const KEY = /^key$|schlüssel|clave/i;

/**
 * "Username: … Secret: … Tracking ID: …" on lines of their own, JSON, or a .env file.
 *
 * @param text as it stood on the clipboard
 * @returns what was recognised, without a field that is named twice with different values; undefined when it is not a
 *   block but a single value
 */
export function readPastedBlock(text: string): PastedCredentials | undefined {
  const found: PastedCredentials = {};
  const unclear = new Set<keyof PastedCredentials>();
  for (const [name, value] of pairs(text)) {
    const field = fieldOf(name, value);
    if (!field || value === '') continue;
    if (found[field] !== undefined && found[field] !== value) unclear.add(field);
    found[field] = value;
  }
  for (const field of unclear) delete found[field];
  return Object.keys(found).length >= 2 ? found : undefined;
}

function fieldOf(name: string, value: string): keyof PastedCredentials | undefined {
  const field = NAMES.find(([, pattern]) => pattern.test(name))?.[0];
  return field ?? (KEY.test(name) && value.includes('@') ? 'userName' : undefined);
}

function pairs(text: string): [string, string][] {
  return jsonPairs(text) ?? text.split(/\r?\n/).flatMap(linePair);
}

function jsonPairs(text: string): [string, string][] | undefined {
  if (!text.trim().startsWith('{')) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return undefined;
    return Object.entries(value).flatMap(([name, entry]): [string, string][] =>
      typeof entry === 'string' ? [[name, entry.trim()]] : [],
    );
  } catch {
    return undefined;
  }
}

/** "Name: value" or "NAME=value", quotes around the value removed. */
function linePair(line: string): [string, string][] {
  const match = /^\s*(?:export\s+)?([\p{L}][\p{L}\d _()-]{1,60}?)\s*[:=]\s*(.+?)\s*$/u.exec(line);
  const [, name, value] = match ?? [];
  if (name === undefined || value === undefined) return [];
  return [[name, value.replace(/^(["'])(.*)\1$/, '$2')]];
}
