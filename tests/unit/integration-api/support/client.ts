/** A client of the integration API, as short as tests like it. */

import type { IntegrationApi } from '../../../../integration-api/start.ts';
import type { InstanceIn } from '../../../../utils/contract/instance.ts';

export const CANARY = 'CANARY-9Zq7Lm2Xv4';

export function configuration(restBase: string, changes: Partial<InstanceIn> = {}): InstanceIn {
  return {
    label: 'Production',
    zone: { uiHost: 'ww5.autotask.net', restBase },
    userName: 'abcdefghijklmno@example.com',
    secret: CANARY,
    binding: { kind: 'custom', trackingIdentifier: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ1' },
    plannedTriggers: 50,
    ...changes,
  };
}

export interface Answered {
  status: number;
  headers: Headers;
  body: Record<string, unknown>;
  text: string;
}

export interface Client {
  token: string;
  ask(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answered>;
  put(id: string, body: unknown, key?: string): Promise<Answered>;
}

export async function clientOf(api: Pick<IntegrationApi, 'url' | 'mintToken'>): Promise<Client> {
  const token = await api.mintToken('test');
  const ask: Client['ask'] = async (method, path, body, headers = {}) => {
    const response = await fetch(`${api.url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: text.startsWith('{') ? JSON.parse(text) : {},
    };
  };
  return {
    token,
    ask,
    put: (id, body, key = crypto.randomUUID()) =>
      ask('PUT', `/v1/autotask/instances/${id}`, body, { 'idempotency-key': key }),
  };
}
