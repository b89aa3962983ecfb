/** Calls of Autotask's REST API, one after the other, each ending in a value. */
import { setTimeout as pause } from 'node:timers/promises';
import type { AutotaskLogin } from './login.ts';

/** How an answer reads. `errors` counts whatever the status is (autotask-rest-api section 3.2, reading rule). */
export type AutotaskAnswer =
  | { kind: 'ok'; body: unknown }
  /** 401: the login, or the zone. */
  | { kind: 'refused' }
  | { kind: 'error'; status: number; text: string }
  | { kind: 'unreachable'; text: string };

export interface AutotaskClient {
  ask(method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, body?: unknown): Promise<AutotaskAnswer>;
}

export interface AutotaskClientOptions {
  fetch: typeof fetch;
  /** Longest wait for one answer. */
  timeoutMs?: number;
  /** Ends all of it. */
  signal?: AbortSignal;
}

/** Answers of the calls that are made here are small; a larger one is something else. */
const ANSWER_LIMIT = 8 * 1024 * 1024;
/** After "too many threads" the call was not done, so it may be repeated. */
const PATIENCE = { tries: 3, longestPauseMs: 5_000 };

export function autotaskClient(login: AutotaskLogin, options: AutotaskClientOptions): AutotaskClient {
  return {
    ask: async (method, path, body) => {
      for (let attempt = 1; ; attempt++) {
        const got = await once(login, options, method, path, body);
        if (!('retryAfterMs' in got)) return got;
        if (attempt === PATIENCE.tries)
          return { kind: 'error', status: 429, text: 'Autotask is busy (too many threads).' };
        await pause(Math.min(got.retryAfterMs, PATIENCE.longestPauseMs));
      }
    },
  };
}

async function once(
  login: AutotaskLogin,
  options: AutotaskClientOptions,
  method: string,
  path: string,
  body: unknown,
): Promise<AutotaskAnswer | { retryAfterMs: number }> {
  try {
    const response = await options.fetch(`${login.restBase}V1.0/${path}`, {
      method,
      headers: {
        ApiIntegrationCode: login.trackingIdentifier,
        UserName: login.userName,
        Secret: login.secret,
        'Content-Type': 'application/json',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      redirect: 'error',
      signal: AbortSignal.any([
        AbortSignal.timeout(options.timeoutMs ?? 20_000),
        ...(options.signal ? [options.signal] : []),
      ]),
    });
    const text = await readLimited(response);
    if (response.status === 429)
      return { retryAfterMs: 1000 * (Number(response.headers.get('retry-after')) || 1) };
    return readAnswer(response.status, text);
  } catch {
    return { kind: 'unreachable', text: 'Autotask did not answer.' };
  }
}

function readAnswer(status: number, text: string): AutotaskAnswer {
  if (status === 401) return { kind: 'refused' };
  const body = parse(text);
  const errors = field(body, 'errors');
  if (Array.isArray(errors) && errors.length > 0) {
    return { kind: 'error', status, text: errors.map(sentenceOf).join(' ').slice(0, 1000) };
  }
  if (status >= 200 && status < 300 && body !== undefined) return { kind: 'ok', body };
  if (status === 502 || status === 503 || status === 504)
    return { kind: 'unreachable', text: `Autotask answered ${status}.` };
  const message = field(body, 'Message') ?? field(body, 'message');
  return {
    kind: 'error',
    status,
    text: typeof message === 'string' ? message.slice(0, 1000) : `Autotask answered ${status}.`,
  };
}

/** Entries of `errors` are texts; objects with a message are tolerated. */
function sentenceOf(error: unknown): string {
  return typeof error === 'string' ? error : String(field(error, 'message') ?? 'Unknown error.');
}

async function readLimited(response: Response): Promise<string> {
  if (!response.body) return '';
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body) {
    size += chunk.length;
    if (size > ANSWER_LIMIT) throw new Error('The answer is too large.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A property of what may be no object. */
export function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
