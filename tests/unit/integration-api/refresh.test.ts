import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { InstanceIn } from '../../../utils/contract/instance.ts';
import type { Company, RefreshOut } from '../../../utils/contract/refresh.ts';
import { type Practice, startPractice } from './support/practice.ts';

let practice: Practice;
beforeAll(async () => {
  practice = await startPractice({}, {}, 1_200);
});
let count = 0;
let id = '';
beforeEach(async () => {
  practice.tenant.tenant.reset();
  id = `refresh-${++count}`;
  await send();
});
afterAll(() => practice.close());

const path = (part: string) => `/v1/autotask/instances/${id}/${part}`;
const send = (changes: Partial<InstanceIn> = {}) => practice.client.put(id, practice.of(30, changes));
const start = (body?: unknown) => practice.client.ask('POST', path('refresh'), body);
const status = async () => (await practice.client.ask('GET', path('refresh'))).body as unknown as RefreshOut;
const until = (state: RefreshOut['state']) =>
  expect.poll(async () => (await status()).state, { timeout: 20_000 }).toBe(state);

async function companies(): Promise<Company[]> {
  const all: Company[] = [];
  for (let after: number | undefined, first = true; first || after !== undefined; first = false) {
    const page = await practice.client.ask(
      'GET',
      path(`companies?limit=500${after === undefined ? '' : `&after=${after}`}`),
    );
    all.push(...(page.body.items as Company[]));
    after = page.body.nextAfter as number | undefined;
  }
  return all;
}

const inTenant = () => practice.tenant.tenant.state.tables.get('Companies')?.all() ?? [];

describe('a refresh', () => {
  it('reads every company once, the own one with id 0 too', async () => {
    expect((await start()).status).toBe(202);
    await until('complete');
    const ids = (await companies()).map((company) => company.id);
    expect(ids).toEqual(
      inTenant()
        .map((row) => row.id)
        .sort((a, b) => a - b),
    );
    expect(ids[0]).toBe(0);
    expect(await status()).toMatchObject({
      scope: 'all',
      delivered: ids.length,
      total: ids.length,
      stored: ids.length,
    });
  });

  it('honours the company filter that was sent with the configuration', async () => {
    await send({ companyFilter: [{ op: 'eq', field: 'companyType', value: 1 }] });
    await start();
    await until('complete');
    const read = await companies();
    expect(read.length).toBe(inTenant().filter((row) => row.companyType === 1).length);
    expect(read.every((company) => company.companyType === 1)).toBe(true);
  });

  it('asks the second time for what changed only', async () => {
    await start();
    await until('complete');
    const before = await status();
    await practice.control('POST', 'companies', { companyName: 'Brand new' });
    await start();
    await expect.poll(async () => (await status()).scope, { timeout: 20_000 }).toBe('changes');
    await until('complete');
    expect((await status()).requests).toBeLessThanOrEqual(before.requests);
    expect((await companies()).map((company) => company.name)).toContain('Brand new');
  });

  it('notices companies that were deleted, which changes alone do not tell', async () => {
    await start();
    await until('complete');
    const victim = inTenant().find((row) => row.id !== 0)?.id;
    await practice.control('POST', 'rows/Companies', { id: victim, delete: true });
    await start();
    await expect
      .poll(async () => (await companies()).map((company) => company.id), { timeout: 20_000 })
      .not.toContain(victim);
  });

  it('starts over when the filter has changed', async () => {
    await start();
    await until('complete');
    await send({ companyFilter: [{ op: 'eq', field: 'isActive', value: true }] });
    await start({ scope: 'changes' });
    await until('complete');
    expect(await status()).toMatchObject({ scope: 'all' });
    expect((await companies()).every((company) => company.isActive)).toBe(true);
  });

  it('never has more than three requests on the way', async () => {
    practice.tenant.tenant.setSwitches({ threads: 3, threadLimit: '429', latencyMs: 20 });
    await start({ scope: 'all' });
    await until('complete');
    expect(await companies()).toHaveLength(inTenant().length);
  });

  it('says why it ended when Autotask refuses, and goes on from there afterwards', async () => {
    await practice.control('POST', 'users', { id: 30, locked: true });
    await start();
    await until('failed');
    expect(await status()).toMatchObject({ code: 'login-refused', sentence: expect.stringMatching(/./) });
    await practice.control('POST', 'users', { id: 30, locked: false });
    await start();
    await until('complete');
    expect(await companies()).toHaveLength(inTenant().length);
  });

  it("waits when the hour's requests are used up", async () => {
    practice.tenant.tenant.setSwitches({ requestsByOthers: 10_000, slowdownMs: 0 });
    await start();
    await until('paused');
    expect(await status()).toMatchObject({
      resumeAt: expect.any(String),
      sentence: expect.stringContaining('per hour'),
    });
    expect((await practice.client.ask('DELETE', path('refresh'))).status).toBe(204);
    await until('cancelled');
  });

  it('is cancelled on request', async () => {
    practice.tenant.tenant.setSwitches({ latencyMs: 150 });
    await start();
    await until('running');
    expect((await practice.client.ask('DELETE', path('refresh'))).status).toBe(204);
    await until('cancelled');
    expect((await practice.client.ask('DELETE', path('refresh'))).body).toMatchObject({
      code: 'refresh-not-found',
    });
  });

  it('that was never asked for does not exist', async () => {
    expect((await practice.client.ask('GET', path('refresh'))).body).toMatchObject({
      code: 'refresh-not-found',
    });
  });
});
