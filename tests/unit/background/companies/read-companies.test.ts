import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CompanyBatch, readCompanies } from '../../../../utils/background/companies/read-companies.ts';
import { playStage, resetStage } from '../stage.ts';

const REFRESH = {
  state: 'complete',
  scope: 'all',
  delivered: 3,
  requests: 4,
  startedAt: '2026-11-24T10:00:00.000Z',
  updatedAt: '2026-11-24T10:00:00.000Z',
  stored: 3,
};

beforeEach(resetStage);
afterEach(resetStage);

const json = (status: number, body: unknown) => new Response(JSON.stringify(body), { status });

/** All batches, with an integration API that answers by path. */
async function batches(answers: Record<string, () => Response>): Promise<CompanyBatch[]> {
  const { core, handlers } = playStage({
    fetch: async (url) => {
      const { pathname, search } = new URL(String(url));
      return (answers[`${pathname.replace(/^.*\/ID/, '')}${search}`] ?? (() => json(500, {})))();
    },
  });
  await handlers['destination.configure']({
    destination: 'integration-api',
    values: { baseUrl: 'http://127.0.0.1:7/', token: 'token-of-the-api' },
  });
  const found: CompanyBatch[] = [];
  for await (const batch of readCompanies(core, 'ID')) found.push(batch);
  return found;
}

describe('the companies that the integration API has read', () => {
  it('come page by page with their domain, and the number of all of them', async () => {
    const found = await batches({
      '/refresh': () => json(200, REFRESH),
      '/companies?limit=5000': () =>
        json(200, {
          items: [
            { id: 0, name: 'Own company' },
            { id: 7, name: 'Northwind', webAddress: 'https://www.northwind.example/start', city: 'Ulm' },
          ],
          nextAfter: 7,
        }),
      '/companies?limit=5000&after=7': () => json(200, { items: [{ id: 9, name: 'Third' }] }),
    });
    expect(found).toEqual([
      {
        ok: true,
        total: 3,
        companies: [
          { id: 0, name: 'Own company' },
          {
            id: 7,
            name: 'Northwind',
            webAddress: 'https://www.northwind.example/start',
            domain: 'northwind.example',
            city: 'Ulm',
          },
        ],
      },
      { ok: true, total: 3, companies: [{ id: 9, name: 'Third' }] },
    ]);
  });

  it.each<[string, Record<string, () => Response>, RegExp]>([
    [
      'were never read',
      {
        '/refresh': () =>
          json(404, { type: 'urn:x', title: 'None.', status: 404, code: 'refresh-not-found' }),
      },
      /not been read yet/,
    ],
    [
      'cannot be asked for in the middle',
      { '/refresh': () => json(200, REFRESH), '/companies?limit=5000': () => new Response('<html>') },
      /not in the words of an integration API/,
    ],
  ])('that %s are a sentence', async (_what, answers, words) => {
    expect(await batches(answers)).toEqual([{ ok: false, reason: expect.stringMatching(words) }]);
  });

  it('are not asked for before an integration API is set up', async () => {
    const { core } = playStage();
    const found: CompanyBatch[] = [];
    for await (const batch of readCompanies(core, 'ID')) found.push(batch);
    expect(found).toEqual([{ ok: false, reason: expect.stringMatching(/not set up/) }]);
  });
});
