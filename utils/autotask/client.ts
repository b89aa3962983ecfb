/** One request to Autotask: headers, deadline, bounded body. Runs in browser and Node; never throws. */
import { blotter } from './blot.ts';
import { looksLikeHtml, parseJson, readText } from './body.ts';
import { staysUnder, trustedBase } from './hosts.ts';
import { messagesOf, type Outcome, retryAfter } from './outcome.ts';

export interface Credentials {
  userName: string;
  secret: string;
  trackingIdentifier: string;
}

export interface ClientOptions {
  /** For example `https://webservices5.autotask.net/ATServicesRest/`. */
  restBase: string;
  /** Absent for the calls that need no login. */
  credentials?: Credentials;
  fetch: typeof fetch;
  /** Node only: lets a practice tenant on loopback be asked. */
  allowLoopback?: boolean;
  /** For the whole request, body included. */
  timeoutMs?: number;
  /** Greatest body in bytes. */
  maxBytes?: number;
  /** Ends the request from outside. */
  signal?: AbortSignal;
  now?: () => number;
  /** False when the machine knows that it is offline. */
  isOnline?: () => boolean;
  /** Values besides the credentials that must not come back in an error's text. */
  hide?: readonly string[];
  /** Told before each request that is really sent. */
  onRequest?: (path: string) => void;
  /** Hears every outcome before the caller does, for those who keep a record of refused logins. */
  onOutcome?: (outcome: Outcome) => Promise<void> | void;
}

export interface Client {
  /** @param path below `V1.0/`, for example `Companies/entityInformation` */
  get(path: string): Promise<Outcome>;
  post(path: string, body: unknown): Promise<Outcome>;
  remove(path: string): Promise<Outcome>;
  /**
   * The next page of a query (autotask-rest-api.md 6.2).
   *
   * @param url `nextPageUrl`; refused unless it stays under the base
   * @param body of the first page when that was POSTed: its pages must be POSTed too
   */
  next(url: string, body?: unknown): Promise<Outcome>;
}

const TIMEOUT_MS = 20_000;
const MAX_BYTES = 1_000_000;

export function createClient(options: ClientOptions): Client {
  const base = trustedBase(options.restBase, options.allowLoopback ?? false);
  const call = async (url: string, init: RequestInit): Promise<Outcome> => {
    if (!base || !staysUnder(base, url)) return { kind: 'untrusted', host: hostOf(url) };
    const field = options.credentials && unsendable(options.credentials);
    if (field) return { kind: 'unsendable', field };
    const outcome = await ask(options, url.slice(base.length), url, init);
    await options.onOutcome?.(outcome);
    return outcome;
  };
  const absolute = (path: string) => `${base ?? options.restBase}V1.0/${path}`;
  return {
    get: (path) => call(absolute(path), { method: 'GET' }),
    post: (path, body) => call(absolute(path), { method: 'POST', body: JSON.stringify(body) }),
    remove: (path) => call(absolute(path), { method: 'DELETE' }),
    next: (url, body) =>
      call(url, body === undefined ? { method: 'GET' } : { method: 'POST', body: JSON.stringify(body) }),
  };
}

async function ask(options: ClientOptions, path: string, url: string, init: RequestInit): Promise<Outcome> {
  const now = options.now ?? Date.now;
  const began = now();
  if (options.isOnline?.() === false) return { kind: 'silent', what: 'offline', afterMs: 0 };
  const deadline = AbortSignal.timeout(options.timeoutMs ?? TIMEOUT_MS);
  const signal = options.signal ? AbortSignal.any([deadline, options.signal]) : deadline;
  options.onRequest?.(path);
  try {
    const response = await options.fetch(url, {
      ...init,
      headers: headersOf(options.credentials),
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      // "manual" follows nothing, just as "error" would, and lets us say that it was a redirect.
      redirect: 'manual',
      signal,
    });
    return await read(response, options, new URL(url).host, now());
  } catch {
    // The error's text names addresses and, in some browsers, values: only its reason is passed on.
    const what = options.signal?.aborted
      ? 'cancelled'
      : deadline.aborted
        ? 'timeout'
        : options.isOnline?.() === false
          ? 'offline'
          : 'unreachable';
    return { kind: 'silent', what, afterMs: now() - began };
  }
}

/** Names and forms: autotask-rest-api.md 3.1. ImpersonationResourceId is never sent: reads would fail. */
function headersOf(credentials: Credentials | undefined): Record<string, string> {
  return {
    'Content-Type': 'application/json',
    Accept: 'application/json',
    ...(credentials
      ? {
          ApiIntegrationCode: credentials.trackingIdentifier,
          UserName: credentials.userName,
          Secret: credentials.secret,
        }
      : {}),
  };
}

async function read(response: Response, options: ClientOptions, host: string, now: number): Promise<Outcome> {
  const { status, headers } = response;
  const date = Date.parse(headers.get('date') ?? '');
  const wait = retryAfter(headers.get('retry-after'), now);
  const also = {
    ...(Number.isNaN(date) ? {} : { skewMs: now - date }),
    ...(wait === undefined ? {} : { retryAfterSeconds: wait }),
  };
  if (response.type === 'opaqueredirect' || (status >= 300 && status < 400)) {
    await response.body?.cancel().catch(() => undefined);
    return { kind: 'foreign', what: 'redirect', status, ...also };
  }
  const body = await readText(response, options.maxBytes ?? MAX_BYTES);
  if (!body.ok) return { kind: 'foreign', what: 'too-large', status, ...also };
  const json = parseJson(body.text);
  const messages = json ? messagesOf(json.value, hiding(options)) : [];

  const challenge = challengeOf(headers, host);
  if (status === 407 || (status === 401 && challenge === 'foreign'))
    return { kind: 'foreign', what: 'proxy-login', status, ...also };
  if (status === 401 && (challenge === 'own' || !looksLikeHtml(body.text)))
    return { kind: 'refused', messages, own: challenge === 'own', ...also };
  if (messages.length > 0) return { kind: 'error', status, messages, ...also };
  if (body.text.trim() === '') return { kind: 'foreign', what: 'empty', status, ...also };
  if (!json)
    return { kind: 'foreign', what: looksLikeHtml(body.text) ? 'html' : 'not-json', status, ...also };
  if (!response.ok) return { kind: 'error', status, messages, ...also };
  return { kind: 'ok', status, data: json.value, ...also };
}

/**
 * Whose challenge a 401 bears: `Basic Realm="webservices5.autotask.net"` is the product's own, whatever its body is.
 * Loopback names itself.
 */
function challengeOf(headers: Headers, host: string): 'own' | 'foreign' | 'none' {
  const [, realm] = /realm\s*=\s*"?([^",]*)/i.exec(headers.get('www-authenticate') ?? '') ?? [];
  if (realm === undefined) return 'none';
  const name = realm.trim().toLowerCase();
  const itself = [host, host.replace(/:\d+$/, '')].some((one) => one.toLowerCase() === name);
  return itself || /(^|\.)autotask\.net$/.test(name) ? 'own' : 'foreign';
}

function hiding({ credentials, hide = [] }: ClientOptions): (text: string) => string {
  return blotter([credentials?.secret, credentials?.trackingIdentifier, ...hide]);
}

/** A header carries neither control characters nor anything beyond one byte; a browser would throw on them. */
function unsendable(credentials: Credentials): 'userName' | 'secret' | 'trackingIdentifier' | undefined {
  const fields = ['userName', 'secret', 'trackingIdentifier'] as const;
  return fields.find((field) => !/^[\t\x20-\x7e\x80-\xff]*$/.test(credentials[field]));
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}
