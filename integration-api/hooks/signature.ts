/** Autotask's signature of a callout: `X-Hook-Signature: sha1=<base64 of HMAC-SHA1(secret key, body)>`. */
import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Whether the body was signed with the secret.
 *
 * The raw body is tried first. Then the body as Autotask writes it before signing: inside of texts, some characters
 * and everything outside of ASCII as \uXXXX (autotask-rest-api section 4.3), because something on the way may have
 * written the JSON anew.
 */
export function isSigned(body: string, header: string, secret: string): boolean {
  const [, given] = /^sha1=([A-Za-z0-9+/]{27}=)$/.exec(header.trim()) ?? [];
  if (!given) return false;
  return matches(body, given, secret) || matches(escapeTexts(body), given, secret);
}

/** The header for a body: for tests and for the practice of subscribers. */
export function signatureOf(body: string, secret: string): string {
  return `sha1=${createHmac('sha1', secret).update(body).digest('base64')}`;
}

function matches(body: string, given: string, secret: string): boolean {
  const right = createHmac('sha1', secret).update(body).digest();
  return timingSafeEqual(right, Buffer.from(given, 'base64'));
}

/** Characters that are escaped inside of JSON texts besides those outside of ASCII. */
const ESCAPED = new Set(['&', '<', '>', "'", '"', '+', '`']);

/** JSON with the texts written as Autotask writes them; everything between texts stays as it is. */
export function escapeTexts(json: string): string {
  // A JSON text: anything but quotes and backslashes, or a backslash with what it escapes.
  return json.replace(/"(?:[^"\\]|\\.)*"/gs, (text) => `"${escapeText(text.slice(1, -1))}"`);
}

function escapeText(text: string): string {
  return text.replace(/\\(.)|[^\\]/gs, (whole, escaped: string | undefined) => {
    if (escaped === '"') return '\\u0022';
    if (escaped !== undefined) return whole;
    return ESCAPED.has(whole) || whole > '\u007f' ? unicodeEscape(whole) : whole;
  });
}

function unicodeEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
