/** What can come back from Autotask, as values. A caller who looks at `kind` has thought of everything. */

/** What stood in for an answer of the API. */
export type ForeignKind =
  /** A page for eyes: a login page, a proxy, a captive portal, an error page. */
  | 'html'
  | 'redirect'
  | 'not-json'
  | 'empty'
  | 'too-large'
  /** A 407, or a 401 whose challenge names another realm than Autotask's: something in between wants its own login. */
  | 'proxy-login';

export type SilentKind = 'timeout' | 'offline' | 'unreachable' | 'cancelled';

export type Outcome =
  | { kind: 'ok'; status: number; data: unknown; skewMs?: number }
  /**
   * 401. It does not say what is wrong; `messages` is almost always empty. `own`: it bears Autotask's own mark, the
   * challenge with the host's name (autotask-rest-api.md 3.2); without it something in between may have answered.
   */
  | { kind: 'refused'; messages: string[]; own: boolean; skewMs?: number }
  /** Autotask said what it did not like, whatever the status was. */
  | { kind: 'error'; status: number; messages: string[]; retryAfterSeconds?: number; skewMs?: number }
  /** Something answered, but not with an API's answer. */
  | { kind: 'foreign'; what: ForeignKind; status: number; retryAfterSeconds?: number; skewMs?: number }
  /** Nothing answered. */
  | { kind: 'silent'; what: SilentKind; afterMs: number }
  /** A value holds characters that no request header can carry: nothing was sent. */
  | { kind: 'unsendable'; field: 'userName' | 'secret' | 'trackingIdentifier' }
  /** The address is not one that we send to: nothing was sent. */
  | { kind: 'untrusted'; host: string };

/**
 * The reading rule of autotask-rest-api.md 3.2: `errors` whatever the status, entries as strings or as objects
 * with a message; then `Message`; then nothing.
 *
 * @param document parsed JSON
 * @param clean takes out of a text what must not be shown, before it is cut
 * @returns the product's sentences, each cut to a length that can be shown; empty when it complains of nothing
 */
export function messagesOf(document: unknown, clean = (text: string) => text): string[] {
  if (typeof document !== 'object' || document === null) return [];
  const { errors, Message, message } = document as { errors?: unknown; Message?: unknown; message?: unknown };
  const listed = (Array.isArray(errors) ? errors : errors === undefined || errors === null ? [] : [errors])
    .map((entry) => shorten(clean(textOfError(entry))))
    .filter((text) => text !== '');
  if (listed.length > 0) return listed.slice(0, 20);
  // `message` in lower case is an entity's field as well; only a document of nothing else counts as an error.
  const single =
    typeof Message === 'string' ? Message : Object.keys(document).length === 1 ? message : undefined;
  return typeof single === 'string' && single.trim() !== '' ? [shorten(clean(single))] : [];
}

/**
 * Seconds to wait, from a `Retry-After` in either of its forms.
 *
 * @param value the header
 * @param now for the form that names a date
 * @returns undefined when there is none or it makes no sense; at most a day
 */
export function retryAfter(value: string | null, now: number): number | undefined {
  if (value === null || value.trim() === '') return undefined;
  const day = 24 * 60 * 60;
  if (/^\s*\d{1,9}\s*$/.test(value)) return Math.min(Number(value), day);
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : Math.min(Math.max(0, Math.ceil((at - now) / 1000)), day);
}

function textOfError(entry: unknown): string {
  if (typeof entry === 'string') return entry;
  if (typeof entry !== 'object' || entry === null) return '';
  const { message, Message, code } = entry as { message?: unknown; Message?: unknown; code?: unknown };
  const text = typeof message === 'string' ? message : typeof Message === 'string' ? Message : '';
  return typeof code === 'string' && code !== '' ? `${text} (${code})` : text;
}

function shorten(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length > 300 ? `${flat.slice(0, 299)}…` : flat;
}
