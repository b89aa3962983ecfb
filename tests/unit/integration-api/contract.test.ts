import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type IntegrationApi, startIntegrationApi } from '../../../integration-api/start.ts';

let api: IntegrationApi;
let contract: Record<string, unknown>;
beforeAll(async () => {
  api = await startIntegrationApi({ logLevel: 'silent' });
  contract = await (await fetch(`${api.url}/v1/openapi.json`)).json();
});
afterAll(() => api.close());

describe('the contract', () => {
  it('is OpenAPI 3.1 and served without a token', () => {
    expect(contract).toMatchObject({ openapi: '3.1.0', info: { title: 'Onramp integration API' } });
  });

  it('is the one in docs/contract/openapi.json (npm run integration-api -- contract > docs/contract/openapi.json)', () => {
    const committed: unknown = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../../docs/contract/openapi.json'), 'utf8'),
    );
    expect(contract).toEqual(committed);
  });

  it('resolves all of its own references', () => {
    const text = JSON.stringify(contract);
    const names = [...text.matchAll(/"#\/components\/schemas\/([A-Za-z]+)"/g)].map((match) => match[1]);
    expect(names.length).toBeGreaterThan(5);
    for (const name of names) expect(contract).toHaveProperty(['components', 'schemas', name ?? '']);
  });
});
