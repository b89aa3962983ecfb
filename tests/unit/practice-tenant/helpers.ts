import { request as httpsRequest } from 'node:https';
import type { ShownUser } from '../../../practice-tenant/server/control/users.ts';
import {
  type PracticeOptions,
  type RunningTenant,
  startPracticeTenant,
} from '../../../practice-tenant/start.ts';

/** What a test needs of an answer. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  text: string;
  /** The body as JSON; `undefined` when it is none. */
  json: unknown;
}

export interface CallOptions {
  method?: string;
  body?: unknown;
  /** Headers beside or instead of the credentials; `undefined` takes one away. */
  headers?: Record<string, string | undefined>;
}

/** A practice tenant on free ports with a hand on its clock and its seeded users. */
export interface TestTenant {
  running: RunningTenant;
  /** Moves the tenant's clock. */
  later(milliseconds: number): void;
  /** Custom, level with the webhook right and 50. */
  able: ShownUser;
  /** Custom, system level. */
  unable: ShownUser;
  /** Bound to Rewst - Automation. */
  bound: ShownUser;
  locked: ShownUser;
  inactive: ShownUser;
  /** Calls REST on the plain address, `path` after `/ATServicesRest/`. */
  call(user: ShownUser | undefined, path: string, options?: CallOptions): Promise<Answer>;
  /** Talks to the control port, `path` after `/__practice/`. */
  control(path: string, body?: unknown, method?: string): Promise<Answer>;
  /** Makes a user to measure. */
  user(wish: Record<string, unknown>): Promise<ShownUser>;
}

/** Starts a tenant; the slow-down at the threshold takes no real time unless a test asks for it. */
export async function startTenant(options: PracticeOptions = {}): Promise<TestTenant> {
  let offset = 0;
  const running = await startPracticeTenant({
    companies: 40,
    now: () => Date.now() + offset,
    ...options,
    switches: { slowdownMs: 0, ...options.switches },
  });
  const [able, unable, bound, locked, inactive] = running.announcement().apiUsers;
  if (!able || !unable || !bound || !locked || !inactive) throw new Error('The seeded users are missing.');
  const control: TestTenant['control'] = (path, body, method) =>
    send(`${running.control}__practice/${path}`, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  return {
    running,
    later: (milliseconds) => {
      offset += milliseconds;
    },
    able,
    unable,
    bound,
    locked,
    inactive,
    control,
    call: (user, path, callOptions = {}) =>
      send(`${running.rest}${path}`, {
        method: callOptions.method ?? (callOptions.body === undefined ? 'GET' : 'POST'),
        headers: present({ ...credentials(user), ...callOptions.headers }),
        ...(callOptions.body === undefined
          ? {}
          : {
              body:
                typeof callOptions.body === 'string' ? callOptions.body : JSON.stringify(callOptions.body),
            }),
      }),
    user: async (wish) => (await control('users', wish)).json as ShownUser,
  };
}

/** The headers of a user's calls. */
export function credentials(user: ShownUser | undefined): Record<string, string> {
  if (!user) return {};
  return {
    'content-type': 'application/json',
    apiintegrationcode: user.trackingIdentifier,
    username: user.userName,
    secret: user.secret,
  };
}

/** A request to a real host name, which leads to the HTTPS listener, as the browser's flags arrange it. */
export function callHost(
  running: RunningTenant,
  host: string,
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = httpsRequest(
      {
        host: '127.0.0.1',
        port: running.httpsPort,
        servername: host,
        ca: running.certificate,
        path,
        method: options.method ?? 'GET',
        headers: { ...options.headers, Host: host },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          const headers = Object.fromEntries(
            Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
          );
          resolve({ status: response.statusCode ?? 0, headers, text, json: parsed(text) });
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.end(options.body);
  });
}

async function send(url: string, init: RequestInit): Promise<Answer> {
  const response = await fetch(url, { ...init, redirect: 'manual' });
  const text = await response.text();
  return { status: response.status, headers: Object.fromEntries(response.headers), text, json: parsed(text) };
}

function present(headers: Record<string, string | undefined>): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) kept[name.toLowerCase()] = value;
  return kept;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Fields of a webhook that is complete. */
export function webhook(fields: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    name: 'Company saved',
    webhookUrl: 'https://receiver.example/hook',
    deactivationUrl: 'https://receiver.example/off',
    isActive: true,
    secretKey: 'a-long-enough-key',
    sendThresholdExceededNotification: false,
    ...fields,
  };
}

/** A query for everything. */
export const ALL = { filter: [{ op: 'gte', field: 'id', value: 0 }] };
