import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { assembleConfiguration } from '../../../../utils/background/configuration.ts';
import { theInstance, updateInstance } from '../../../../utils/background/core.ts';
import type { CompanyFilter } from '../../../../utils/companies/filter/company-filter.ts';
import { playStage, resetStage } from '../stage.ts';

beforeEach(resetStage);
afterEach(resetStage);

const row = (field: string, value: number) => ({ field, op: 'eq' as const, value });

/** What would be sent with this filter. */
async function sentWith(companyFilter: CompanyFilter | undefined) {
  const { core, handlers } = playStage();
  await handlers['credentials.set']({
    userName: 'key@msp.example',
    secret: 'canary',
    trackingIdentifier: 'T',
  });
  const { id } = await theInstance(core);
  await updateInstance(core, id, (now) => ({
    ...now,
    zone: {
      uiHost: 'ww5.autotask.net',
      restBase: 'https://webservices5.autotask.net/ATServicesRest/',
      source: 'tab',
    },
    ...(companyFilter ? { companyFilter } : {}),
  }));
  return assembleConfiguration(core, await theInstance(core));
}

describe('the company filter in what is sent', () => {
  it.each<[string, CompanyFilter | undefined, unknown]>([
    ['nothing, while nothing was decided', undefined, undefined],
    [
      'every company, in Autotask’s own form, when all were chosen',
      { version: 1, join: 'and', items: [] },
      [{ op: 'exist', field: 'id' }],
    ],
    [
      'rows that must all hold',
      {
        version: 1,
        join: 'and',
        items: [row('companyType', 1), { field: 'Plan', udf: true, op: 'notExist' }],
      },
      [
        { op: 'eq', field: 'companyType', value: 1 },
        { op: 'notExist', field: 'Plan', udf: true },
      ],
    ],
    [
      'alternatives with brackets',
      {
        version: 1,
        join: 'or',
        items: [row('companyType', 1), { join: 'and', rows: [row('companyType', 6), row('territoryID', 2)] }],
      },
      [
        {
          op: 'or',
          items: [
            { op: 'eq', field: 'companyType', value: 1 },
            {
              op: 'and',
              items: [
                { op: 'eq', field: 'companyType', value: 6 },
                { op: 'eq', field: 'territoryID', value: 2 },
              ],
            },
          ],
        },
      ],
    ],
  ])('is %s', async (_what, filter, expected) => {
    const assembled = await sentWith(filter);
    expect(assembled.ok && assembled.config.companyFilter).toEqual(expected);
    expect(assembled.ok && 'companyFilter' in assembled.config).toBe(expected !== undefined);
  });

  it('is never cut: one that the contract does not take is named instead', async () => {
    const rows = Array.from({ length: 100 }, () => row('companyType', 1));
    const items = Array.from({ length: 100 }, () => ({ join: 'and' as const, rows }));
    const over = {
      version: 1 as const,
      join: 'and' as const,
      items: [{ field: 'x'.repeat(101), op: 'eq' as const, value: 1 }],
    };
    expect((await sentWith({ version: 1, join: 'or', items })).ok).toBe(true);
    expect(await sentWith(over)).toMatchObject({
      ok: false,
      reason: expect.stringContaining('company filter'),
    });
  });
});
