import { describe, expect, it } from 'vitest';
import type { Receipt } from '../../../utils/destinations/types.ts';
import { broken, CONFIG, json, prepare, ready, type Seen, say, wire, words } from './helpers.ts';

const TOKEN = 'canary-token';
const SETTINGS: Record<string, Record<string, string>> = {
  'vault-kv': {
    baseUrl: 'https://vault.msp.example:8200',
    token: TOKEN,
    mount: 'secret',
    path: 'apps/autotask',
    namespace: 'msp',
  },
  infisical: {
    baseUrl: 'https://eu.infisical.com',
    token: TOKEN,
    projectId: 'p-1',
    environment: 'prod',
    secretPath: '/autotask',
    name: 'AUTOTASK',
  },
  'azure-key-vault': { vaultUrl: 'https://msp.vault.azure.net', token: TOKEN, name: 'autotask' },
  doppler: {
    baseUrl: 'https://api.doppler.com',
    token: TOKEN,
    project: 'msp',
    config: 'prd',
    prefix: 'AUTOTASK',
  },
};
const settings = (id: string) => SETTINGS[id] ?? {};

const GOOD: Record<string, () => Response> = {
  'vault-kv': () => json(200, { data: { version: 3, created_time: '2026-11-24T10:00:00Z' } }),
  infisical: () => json(200, { secret: { id: 'sec-1', secretKey: 'AUTOTASK' } }),
  'azure-key-vault': () =>
    json(200, { id: 'https://msp.vault.azure.net/secrets/autotask/abc123', value: 'canary' }),
  doppler: () => json(200, { secrets: { AUTOTASK_SECRET: { raw: 'canary' } } }),
};

async function send(
  id: string,
  answer: (call: Seen, number: number) => Response,
  more: Record<string, string> = {},
) {
  const { courier, calls } = wire(answer);
  const receipt: Receipt = await ready(id, { ...settings(id), ...more }).send(CONFIG, courier);
  return { receipt, calls };
}

const VALUES = {
  name: 'Production',
  userName: 'abc@msp.example',
  secret: CONFIG.secret,
  trackingIdentifier: 'canary-tracking-identifier',
  webUrl: 'https://ww5.autotask.net',
  apiUrl: 'https://webservices5.autotask.net/ATServicesRest/',
  plannedTriggers: '50',
};

describe('the request', () => {
  it('to Vault and OpenBao writes all values under data', async () => {
    const { calls, receipt } = await send('vault-kv', GOOD['vault-kv'] ?? broken);
    expect(calls[0]).toMatchObject({
      method: 'POST',
      url: 'https://vault.msp.example:8200/v1/secret/data/apps/autotask',
    });
    expect(calls[0]?.headers.get('x-vault-token')).toBe(TOKEN);
    expect(calls[0]?.headers.get('x-vault-namespace')).toBe('msp');
    expect(JSON.parse(calls[0]?.body ?? '')).toEqual({ data: VALUES });
    expect(receipt).toMatchObject({ id: 'apps/autotask#3', summary: expect.stringContaining('version 3') });
  });

  it('to Vault that may only create says so to the server', async () => {
    const { calls } = await send('vault-kv', GOOD['vault-kv'] ?? broken, { existing: 'keep' });
    expect(JSON.parse(calls[0]?.body ?? '')).toMatchObject({ options: { cas: 0 } });
  });

  it('to Infisical makes one secret of JSON', async () => {
    const { calls } = await send('infisical', GOOD.infisical ?? broken);
    expect(calls[0]).toMatchObject({
      method: 'POST',
      url: 'https://eu.infisical.com/api/v4/secrets/AUTOTASK',
    });
    const body = JSON.parse(calls[0]?.body ?? '');
    expect(body).toMatchObject({ projectId: 'p-1', environment: 'prod', secretPath: '/autotask' });
    expect(JSON.parse(body.secretValue)).toEqual(VALUES);
  });

  it('to Infisical updates the secret when it exists', async () => {
    const { calls, receipt } = await send('infisical', (_call, number) =>
      number === 1 ? json(400, { message: 'Secret already exist' }) : (GOOD.infisical ?? broken)(),
    );
    expect(calls.map(({ method }) => method)).toEqual(['POST', 'PATCH']);
    expect(receipt.outcome).toBe('delivered');
  });

  it('to Azure Key Vault sets one secret of JSON', async () => {
    const { calls, receipt } = await send('azure-key-vault', GOOD['azure-key-vault'] ?? broken);
    expect(calls[0]).toMatchObject({
      method: 'PUT',
      url: 'https://msp.vault.azure.net/secrets/autotask?api-version=2025-07-01',
    });
    expect(calls[0]?.headers.get('authorization')).toBe(`Bearer ${TOKEN}`);
    expect(JSON.parse(JSON.parse(calls[0]?.body ?? '').value)).toEqual(VALUES);
    expect(receipt).toMatchObject({ id: 'abc123' });
  });

  it('to Doppler writes one secret for each value', async () => {
    const { calls } = await send('doppler', GOOD.doppler ?? broken);
    expect(calls[0]).toMatchObject({
      method: 'POST',
      url: 'https://api.doppler.com/v3/configs/config/secrets',
    });
    expect(JSON.parse(calls[0]?.body ?? '')).toMatchObject({
      project: 'msp',
      config: 'prd',
      secrets: { AUTOTASK_USER_NAME: 'abc@msp.example', AUTOTASK_SECRET: CONFIG.secret },
    });
  });
});

describe.each(Object.keys(SETTINGS))('%s', (id) => {
  it('is delivered without a word of the answer, and never without following the rules of the wire', async () => {
    const { receipt, calls } = await send(id, GOOD[id] ?? broken);
    expect(receipt.outcome).toBe('delivered');
    expect(words(receipt)).not.toContain('canary');
    expect(calls[0]?.init).toMatchObject({ redirect: 'manual', credentials: 'omit', cache: 'no-store' });
  });

  it.each<[string, () => Response, Receipt['outcome']]>([
    ['refuses the token', () => json(401, {}), 'refused'],
    ['forbids it', () => json(403, { errors: ['permission denied'] }), 'refused'],
    ['knows nothing there', () => json(404, {}), 'refused'],
    ['is out of order', () => json(500, {}), 'waiting'],
    ['breaks off', broken, 'waiting'],
    [
      'redirects',
      () => new Response(null, { status: 307, headers: { location: 'https://x.example' } }),
      'refused',
    ],
    ['is a sign-in page', () => new Response('<html>Sign in</html>'), 'refused'],
  ])('when it %s: a sentence and a next step', async (_what, answer, outcome) => {
    const { receipt } = await send(id, answer);
    expect(receipt.outcome).toBe(outcome);
    expect(receipt).toMatchObject({
      reason: expect.stringMatching(/\w{3}/),
      fix: expect.stringMatching(/\w{3}/),
    });
    expect(words(receipt)).not.toContain('canary');
  });

  it('previews without a secret and asks for access to its host alone', () => {
    const one = ready(id, settings(id));
    expect(one.preview(CONFIG, say)).toContain('abc@msp.example');
    expect(one.preview(CONFIG, say)).not.toContain('canary');
    expect(one.hosts).toHaveLength(1);
  });

  it('is not set up by an empty form', () => {
    expect(prepare(id, {}).ok).toBe(false);
  });
});

describe('values that would change the address', () => {
  it.each([
    ['vault-kv', { path: '../sys/policies' }],
    ['vault-kv', { mount: 'secret/' }],
    ['vault-kv', { path: 'a?b' }],
    ['azure-key-vault', { name: 'a/b' }],
    ['infisical', { name: 'a/../b' }],
    ['infisical', { baseUrl: 'http://eu.infisical.com' }],
  ])('are refused: %s %j', (id, more) => {
    expect(prepare(id, { ...settings(id), ...more }).ok).toBe(false);
  });
});

describe('Vault', () => {
  it('that holds something already keeps it where the admin chose so', async () => {
    const exists = () => json(400, { errors: ['check-and-set parameter did not match the current version'] });
    const { receipt } = await send('vault-kv', exists, { existing: 'keep' });
    expect(receipt).toMatchObject({ outcome: 'refused', reason: expect.stringContaining('there already') });
  });

  it('asks the admin after a broken connection where a repetition would be refused', async () => {
    const { receipt } = await send('vault-kv', broken, { existing: 'keep' });
    expect(receipt.outcome).toBe('unsure');
  });
});
