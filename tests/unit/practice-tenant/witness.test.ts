import { AutotaskRestApi } from '@apigrate/autotask-restapi';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ALL, startTenant, type TestTenant, webhook } from './helpers.ts';

let tenant: TestTenant;
beforeAll(async () => {
  tenant = await startTenant();
});
afterAll(() => tenant.running.close());

const client = (secret = tenant.able.secret) =>
  new AutotaskRestApi(tenant.able.userName, secret, tenant.able.trackingIdentifier, {
    base_url: tenant.running.rest,
  });

describe('@apigrate/autotask-restapi, unchanged', () => {
  it('finds its zone and queries companies', async () => {
    const api = client();
    const { items } = await api.Companies.query(ALL);
    expect(items).toHaveLength(40);
    expect(await api.Companies.count(ALL)).toEqual({ queryCount: 40 });
    expect(await api.Companies.get(0)).toMatchObject({ item: { companyName: 'Practice MSP' } });
    expect((await api.Companies.fieldInfo()).fields.length).toBeGreaterThan(50);
  });

  it('reads what it may do with company webhooks, creates one, changes it and takes it away', async () => {
    const api = client();
    expect(await api.CompanyWebhooks.info()).toMatchObject({ info: { canCreate: true } });
    const { itemId } = await api.CompanyWebhooks.create(webhook());
    expect(await api.CompanyWebhooks.update({ id: itemId, isActive: false })).toEqual({ itemId });
    expect(await api.CompanyWebhooks.get(itemId)).toMatchObject({ item: { isActive: false } });
    expect(await api.CompanyWebhooks.delete(itemId)).toEqual({ itemId });
  });

  it('saves a ticket', async () => {
    const api = client();
    const { itemId } = await api.Tickets.create({ companyID: 0, title: 'Help', status: 1, priority: 2 });
    await api.Tickets.update({ id: itemId, status: 5 });
    expect(await api.Tickets.get(itemId)).toMatchObject({
      item: { title: 'Help', status: 5, ticketNumber: expect.stringMatching(/^T\d{8}\.\d{4}$/) },
    });
  });

  it('hears of a wrong secret as 401 and of a missing id as nothing', async () => {
    await expect(client('wrong').Companies.query(ALL)).rejects.toMatchObject({ status: 401, details: '' });
    await tenant.control('switches', { missingId: '404' });
    expect(await client().Companies.get(999_999)).toBeNull();
  });
});
