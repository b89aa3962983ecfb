/** One request to a destination: bounded in time and size, without cookies, following no redirect (docs/decisions/0006). */
import { parseJson, readText } from '../autotask/body.ts';
import { retryAfter } from '../autotask/outcome.ts';
import type { Courier } from './types.ts';

export interface Call {
  url: string;
  method: 'GET' | 'POST' | 'PUT' | 'PATCH';
  headers: Record<string, string>;
  body?: string;
}

/** How a request ended. */
export type Reply =
  | {
      kind: 'answer';
      status: number;
      /** Undefined when it was too long or broke off. */
      text: string | undefined;
      /** The text as JSON, or undefined when it is none. */
      document: unknown;
      retryAfterSeconds?: number;
    }
  /** Something wants us to go elsewhere. We never do. */
  | { kind: 'redirect' }
  /** Nobody answers there: nothing was sent. */
  | { kind: 'unreached' }
  /** The connection ended without an answer, so nobody knows whether the request arrived. */
  | { kind: 'unknown'; timedOut: boolean };

export interface Bounds {
  /** Milliseconds for the whole request. */
  timeoutMs?: number;
  maxBytes?: number;
  /**
   * Asks for the bare address first. A browser reports a refused connection and a broken one alike; only after a
   * knock that was answered does a failure mean that the request may have arrived.
   */
  knock?: boolean;
}

const TIMEOUT_MS = 30_000;
const KNOCK_MS = 15_000;
const MAX_BYTES = 500_000;

/** Carries one request out. Never throws: the error's own text may name addresses, so only its class is looked at. */
export async function call(courier: Courier, request: Call, bounds: Bounds = {}): Promise<Reply> {
  if (bounds.knock && !(await answers(courier, request.url))) return { kind: 'unreached' };
  const deadline = AbortSignal.timeout(bounds.timeoutMs ?? TIMEOUT_MS);
  try {
    const response = await courier.fetch(request.url, {
      method: request.method,
      headers: request.headers,
      ...(request.body === undefined ? {} : { body: request.body }),
      ...SAFE,
      signal: courier.signal ? AbortSignal.any([deadline, courier.signal]) : deadline,
    });
    if (isRedirect(response)) return { kind: 'redirect' };
    const read = await readText(response, bounds.maxBytes ?? MAX_BYTES).catch(() => ({ ok: false as const }));
    const wait = retryAfter(response.headers.get('retry-after'), Date.now());
    return {
      kind: 'answer',
      status: response.status,
      text: read.ok ? read.text : undefined,
      document: read.ok ? parseJson(read.text)?.value : undefined,
      ...(wait === undefined ? {} : { retryAfterSeconds: wait }),
    };
  } catch {
    return { kind: 'unknown', timedOut: deadline.aborted };
  }
}

const SAFE = {
  credentials: 'omit',
  cache: 'no-store',
  redirect: 'manual',
  referrerPolicy: 'no-referrer',
} as const;

/** A browser hides what a redirect says behind an opaque answer; Node shows its status. */
function isRedirect(response: Response): boolean {
  return response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400);
}

/** True when anything at all answers at the address, asked without a body, a token or a path. */
async function answers(courier: Courier, url: string): Promise<boolean> {
  try {
    await courier.fetch(`${new URL(url).origin}/`, {
      method: 'HEAD',
      ...SAFE,
      signal: AbortSignal.timeout(KNOCK_MS),
    });
    return true;
  } catch {
    return false;
  }
}
