/** One server on loopback that plays every place a configuration can go to, and notes what each was sent. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FakeN8n } from './n8n.ts';
import { rewstPage } from './rewst-form.ts';

export interface Noted {
  method: string;
  path: string;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** What the trigger answers; the first is the vendor's default. */
export type TriggerMood = 'echo' | 'fixed' | 'waits' | 'breaks';

export interface Receivers {
  origin: string;
  port: number;
  noted: Noted[];
  n8n: FakeN8n;
  /** `latency`: milliseconds until the trigger answers; the call counts from its arrival on. */
  trigger: { mood: TriggerMood; latency: number };
  /** Milliseconds until any of them answers what stores something. */
  latency: number;
  close(): Promise<void>;
}

export const TRIGGER_PATH =
  '/webhooks/custom/trigger/01234567-89ab-cdef-0123-456789abcdef/fedcba98-7654-3210-fedc-ba9876543210';
export const KEYS = { secretKey: 'trigger-key', apiKey: 'n8n-key', token: 'store-token' };

interface Said {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
}

/** Starts it on a port that the system chooses. */
export async function startReceivers(): Promise<Receivers> {
  const noted: Noted[] = [];
  const n8n = new FakeN8n({ apiKey: KEYS.apiKey });
  const trigger: Receivers['trigger'] = { mood: 'echo', latency: 0 };
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const one = { method: request.method ?? '', path: request.url ?? '', headers: request.headers, body };
    noted.push(one);
    if (one.path === TRIGGER_PATH && trigger.mood === 'breaks') {
      request.socket.destroy();
      return;
    }
    if (one.path === TRIGGER_PATH && trigger.latency > 0) {
      await new Promise((resolve) => setTimeout(resolve, trigger.latency));
    }
    if (running.latency > 0 && one.method !== 'GET' && one.method !== 'HEAD') {
      await new Promise((resolve) => setTimeout(resolve, running.latency));
    }
    const { status, body: said, headers } = answerTo(one, n8n, trigger.mood);
    const text = typeof said === 'string' ? said : JSON.stringify(said);
    response.writeHead(status, {
      'content-type': typeof said === 'string' && said.startsWith('<') ? 'text/html' : 'application/json',
      ...headers,
    });
    response.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const running: Receivers = {
    origin: `http://127.0.0.1:${port}`,
    port,
    noted,
    n8n,
    trigger,
    latency: 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return running;
}

function answerTo(one: Noted, n8n: FakeN8n, mood: TriggerMood): Said {
  if (one.method === 'HEAD') return { status: 404, body: '' };
  if (one.path === TRIGGER_PATH) return triggerAnswer(one, mood);
  if (one.path.startsWith('/api/v1/')) {
    return n8n.answer(one.method, one.path, String(one.headers['x-n8n-api-key'] ?? '') || null, one.body);
  }
  if (one.path.startsWith('/organizations/')) return { status: 200, body: rewstPage() };
  if (one.path === '/hook' && one.headers['x-key'] === KEYS.token) return { status: 202, body: { ok: true } };
  const tokens = [one.headers['x-vault-token'], one.headers.authorization];
  if (!tokens.includes(KEYS.token) && !tokens.includes(`Bearer ${KEYS.token}`))
    return { status: 401, body: {} };
  if (one.path.startsWith('/v1/secret/data/')) return { status: 200, body: { data: { version: 1 } } };
  if (one.path.startsWith('/api/v4/secrets/')) return { status: 200, body: { secret: { id: 's' } } };
  if (one.path.startsWith('/secrets/')) return { status: 200, body: { id: 'https://v/secrets/autotask/v1' } };
  if (one.path === '/v3/configs/config/secrets') return { status: 200, body: { secrets: {} } };
  return { status: 404, body: {} };
}

/** Like the engine: the key first, then what the trigger is set to. */
function triggerAnswer(one: Noted, mood: TriggerMood): Said {
  if (one.headers['x-rewst-secret'] !== KEYS.secretKey) return { status: 401, body: {} };
  if (one.method !== 'POST') return { status: 405, body: {} };
  if (mood === 'fixed') return { status: 200, body: { received: true } };
  if (mood === 'waits') return { status: 303, body: '', headers: { location: '/results/1' } };
  return {
    status: 200,
    body: { body: JSON.parse(one.body), headers: one.headers, method: 'POST', params: {} },
  };
}
