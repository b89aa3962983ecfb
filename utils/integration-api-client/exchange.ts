/** One request to the integration API, and its answer read against the contract. */
import type { z } from 'zod';
import { parseJson, readText } from '../autotask/body.ts';
import { retryAfter } from '../autotask/outcome.ts';
import { Problem } from '../contract/instance.ts';
import type { ClientAnswer, ClientProblem, ClientSettings } from './types.ts';

/** Making a trigger costs the server some twenty requests to Autotask, one after the other. */
const TIMEOUT_MS = 60_000;
/** A list of 100,000 organizations with long names stays below. */
const MAX_BYTES = 64_000_000;

/** What is asked of the server. */
export interface Ask<T> {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** From `/v1` on. */
  path: string;
  body?: unknown;
  headers?: Record<string, string>;
  /** What the body of a good answer must be; without it there is none. */
  schema?: z.ZodType<T>;
}

/** A good answer with what stood around its body. */
export interface Exchanged<T> {
  value: T;
  status: number;
  etag?: string;
}

/** @returns the answer or why there is none; never throws */
export async function exchange<T>(
  settings: ClientSettings,
  ask: Ask<T>,
): Promise<ClientAnswer<Exchanged<T>>> {
  const deadline = AbortSignal.timeout(settings.timeoutMs ?? TIMEOUT_MS);
  try {
    const response = await settings.fetch(`${settings.baseUrl}${ask.path}`, {
      method: ask.method,
      headers: {
        Accept: 'application/json',
        Authorization: `Bearer ${settings.token}`,
        ...(ask.body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...ask.headers,
      },
      ...(ask.body === undefined ? {} : { body: JSON.stringify(ask.body) }),
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: settings.signal ? AbortSignal.any([deadline, settings.signal]) : deadline,
    });
    const text = await readText(response, MAX_BYTES);
    const document = text.ok ? parseJson(text.text)?.value : undefined;
    if (!response.ok) return { ok: false, problem: problemOf(response, document) };
    const read = ask.schema?.safeParse(document);
    // What has no body is answered with 204: a page with 200 is somebody else's.
    if (read ? !read.success : response.status !== 204)
      return { ok: false, problem: { kind: 'foreign', status: response.status } };
    const etag = response.headers.get('etag');
    // Without a schema nothing is read, and T is undefined.
    const value = (read?.success ? read.data : undefined) as T;
    return { ok: true, value: { value, status: response.status, ...(etag ? { etag } : {}) } };
  } catch {
    // The error's own text may name addresses: only its class matters.
    if (settings.signal?.aborted) return { ok: false, problem: { kind: 'cancelled' } };
    return { ok: false, problem: { kind: 'silent', late: deadline.aborted } };
  }
}

function problemOf(response: Response, document: unknown): ClientProblem {
  const { status } = response;
  const wait = retryAfter(response.headers.get('retry-after'), Date.now());
  const again = wait === undefined ? {} : { retryAfterSeconds: wait };
  const read = Problem.safeParse(document);
  if (!read.success) return { kind: 'foreign', status, ...again };
  const { code, title, detail, errors } = read.data;
  if (code.startsWith('token-')) return { kind: 'token' };
  const etag = response.headers.get('etag');
  return {
    kind: 'problem',
    status,
    code,
    title: title.slice(0, 300),
    ...(detail ? { detail: detail.slice(0, 2000) } : {}),
    ...(errors ? { errors: errors.slice(0, 20) } : {}),
    ...again,
    ...(etag ? { etag } : {}),
  };
}
