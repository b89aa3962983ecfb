import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTenant, type TestTenant } from './helpers.ts';

interface Field {
  name: string;
  dataType: string;
  isPickList: boolean;
  picklistValues: { value: string; label: string }[] | null;
  isRequired: boolean;
  length: number;
}

let tenant: TestTenant;
beforeAll(async () => {
  tenant = await startTenant();
});
afterAll(() => tenant.running.close());

const get = async (path: string) => (await tenant.call(tenant.able, `V1.0/${path}`)).json;
const fields = async (entity: string) =>
  ((await get(`${entity}/entityInformation/fields`)) as { fields: Field[] }).fields;

describe('entity information', () => {
  it('comes in an envelope, for one entity and for all', async () => {
    expect(await get('Companies/entityInformation')).toMatchObject({
      info: {
        name: 'Company',
        canQuery: true,
        canDelete: false,
        hasUserDefinedFields: true,
        supportsWebhookCallouts: true,
      },
    });
    const { entityDescriptions } = (await get('EntityInformation')) as {
      entityDescriptions: { info: { name: string } }[];
    };
    expect(entityDescriptions.map(({ info }) => info.name)).toEqual(
      expect.arrayContaining(['Company', 'CompanyWebhook', 'TicketWebhook', 'TicketNoteWebhookField']),
    );
  });

  it('describes company types with numbers as strings, and there is no 5', async () => {
    const type = (await fields('Companies')).find((one) => one.name === 'companyType');
    expect(type).toMatchObject({ dataType: 'integer', isPickList: true, isRequired: true });
    expect(type?.picklistValues?.map(({ value, label }) => `${value} ${label}`)).toEqual([
      '1 Customer',
      '2 Lead',
      '3 Prospect',
      '4 Dead',
      '6 Cancelation',
      '7 Vendor',
      '8 Partner',
    ]);
  });

  it('gives other fields no picklist, with null', async () => {
    const name = (await fields('Companies')).find((one) => one.name === 'companyName');
    expect(name).toMatchObject({ isPickList: false, picklistValues: null, length: 100 });
  });

  it('lists user-defined fields', async () => {
    const { fields: list } = (await get('Companies/entityInformation/userDefinedFields')) as {
      fields: Field[];
    };
    expect(list.map((one) => one.name)).toEqual(['Customer Number', 'Contract End', 'Onboarding Status']);
  });

  it('describes the fields of webhooks with their lengths', async () => {
    const required = (await fields('CompanyWebhooks')).filter((one) => one.isRequired && one.name !== 'id');
    expect(Object.fromEntries(required.map((one) => [one.name, one.length]))).toEqual({
      name: 50,
      webhookUrl: 500,
      deactivationUrl: 500,
      isActive: 0,
      secretKey: 64,
      sendThresholdExceededNotification: 0,
    });
  });

  it('gives callout fields numbers of their own, in the picklist of fieldID', async () => {
    const fieldId = (await fields('CompanyWebhookFields')).find((one) => one.name === 'fieldID');
    expect(fieldId?.picklistValues).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ label: 'companyName', value: expect.stringMatching(/^\d+$/) }),
      ]),
    );
  });

  it('tells the threshold and how much of it is used', async () => {
    const first = (await get('ThresholdInformation')) as { currentTimeframeRequestCount: number };
    expect(first).toMatchObject({ externalRequestThreshold: 10_000, requestThresholdTimeframe: 60 });
    await get('Version');
    const second = (await get('ThresholdInformation')) as { currentTimeframeRequestCount: number };
    expect(second.currentTimeframeRequestCount).toBe(first.currentTimeframeRequestCount + 2);
  });
});

describe('addresses that are not there', () => {
  it('answer 404 with Message for an unknown entity and 405 for a wrong verb', async () => {
    expect(await tenant.call(tenant.able, 'V1.0/Nothing/query', { body: {} })).toMatchObject({
      status: 404,
      json: { Message: expect.stringContaining('No HTTP resource was found') },
    });
    for (const [path, method] of [
      ['V1.0/Companies', 'GET'],
      ['V1.0/Companies/0', 'DELETE'],
      ['V1.0/Companies/query', 'PATCH'],
      ['V1.0/CompanyWebhookFields', 'POST'],
      ['V1.0/Companies/entityInformation', 'POST'],
      ['V1.0/Version', 'POST'],
    ] as const)
      expect(await tenant.call(tenant.able, path, { method }), `${method} ${path}`).toMatchObject({
        status: 405,
        json: { Message: `The requested resource does not support http method '${method}'.` },
      });
  });
});
