import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ALL, startTenant, type TestTenant } from './helpers.ts';

interface Company {
  id: number;
  companyName: string;
  companyType: number;
  classification: number | null;
  city: string;
  isActive: boolean;
  createDate: string;
  userDefinedFields: { name: string; value: string | null }[];
}
interface Page {
  items: Company[];
  pageDetails: {
    count: number;
    requestCount: number;
    prevPageUrl: string | null;
    nextPageUrl: string | null;
  };
}

let tenant: TestTenant;
let companies: Company[];
beforeAll(async () => {
  tenant = await startTenant({ companies: 300 });
  companies = ((await query(ALL)).json as Page).items;
});
afterAll(() => tenant.running.close());

const query = (body: unknown) => tenant.call(tenant.able, 'V1.0/Companies/query', { body });
const found = async (...filter: unknown[]) => ((await query({ filter })).json as Page).items;
const refusal = async (body: unknown) => {
  const { status, json } = await query(body);
  return { status, errors: (json as { errors?: string[] }).errors };
};
const udf = (company: Company, name: string) =>
  company.userDefinedFields.find((one) => one.name === name)?.value;
const time = (text: string) => Date.parse(text.endsWith('Z') ? text : `${text}Z`);

describe('operators', () => {
  const sample = () => companies[7] as Company;
  const cases: [string, () => unknown, (company: Company) => boolean][] = [
    ['eq', () => ({ op: 'eq', field: 'companyType', value: 6 }), (one) => one.companyType === 6],
    [
      'eq on text in any casing',
      () => ({ op: 'eq', field: 'city', value: 'ALBANY' }),
      (one) => one.city === 'Albany',
    ],
    [
      'eq with a number in quotes',
      () => ({ op: 'eq', field: 'companyType', value: '6' }),
      (one) => one.companyType === 6,
    ],
    ['eq on a flag', () => ({ op: 'eq', field: 'isActive', value: false }), (one) => !one.isActive],
    ['noteq', () => ({ op: 'noteq', field: 'companyType', value: 1 }), (one) => one.companyType !== 1],
    ['gt', () => ({ op: 'gt', field: 'id', value: sample().id }), (one) => one.id > sample().id],
    ['gte', () => ({ op: 'gte', field: 'id', value: sample().id }), (one) => one.id >= sample().id],
    ['lt', () => ({ op: 'lt', field: 'id', value: sample().id }), (one) => one.id < sample().id],
    ['lte', () => ({ op: 'lte', field: 'id', value: sample().id }), (one) => one.id <= sample().id],
    [
      'gt on a date, with or without Z',
      () => ({ op: 'gt', field: 'createDate', value: '2020-01-01T00:00:00' }),
      (one) => time(one.createDate) > Date.UTC(2020, 0, 1),
    ],
    [
      'beginsWith',
      () => ({ op: 'beginsWith', field: 'companyName', value: 'h' }),
      (one) => one.companyName.toLowerCase().startsWith('h'),
    ],
    [
      'endsWith',
      () => ({ op: 'endsWith', field: 'companyName', value: 'LLC' }),
      (one) => one.companyName.endsWith('LLC'),
    ],
    [
      'contains',
      () => ({ op: 'contains', field: 'companyName', value: 'dent' }),
      (one) => one.companyName.toLowerCase().includes('dent'),
    ],
    ['exist', () => ({ op: 'exist', field: 'classification' }), (one) => one.classification !== null],
    ['notExist', () => ({ op: 'notExist', field: 'classification' }), (one) => one.classification === null],
    [
      'in',
      () => ({ op: 'in', field: 'companyType', value: [6, 7] }),
      (one) => [6, 7].includes(one.companyType),
    ],
    [
      'notIn',
      () => ({ op: 'notIn', field: 'companyType', value: [1, 2] }),
      (one) => ![1, 2].includes(one.companyType),
    ],
    [
      'a user-defined field',
      () => ({ op: 'exist', field: 'Customer Number', udf: true }),
      (one) => udf(one, 'Customer Number') !== null,
    ],
    [
      'groups in groups',
      () => ({
        op: 'or',
        items: [
          { op: 'eq', field: 'companyType', value: 7 },
          {
            op: 'and',
            items: [
              { op: 'eq', field: 'companyType', value: 1 },
              { op: 'eq', field: 'city', value: 'Denver' },
            ],
          },
        ],
      }),
      (one) => one.companyType === 7 || (one.companyType === 1 && one.city === 'Denver'),
    ],
  ];

  it.each(cases)('%s', async (_name, condition, expected) => {
    const wanted = companies.filter(expected).map((one) => one.id);
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.length).toBeLessThan(companies.length);
    expect((await found(condition())).map((one) => one.id)).toEqual(wanted);
  });

  it('ne is dropped in silence: the rows come unfiltered', async () => {
    expect(await found({ op: 'ne', field: 'companyType', value: 1 })).toHaveLength(companies.length);
  });

  it('several conditions hold together', async () => {
    const both = await found(
      { op: 'eq', field: 'companyType', value: 1 },
      { op: 'eq', field: 'isActive', value: true },
    );
    expect(both.map((one) => one.id)).toEqual(
      companies.filter((one) => one.companyType === 1 && one.isActive).map((one) => one.id),
    );
  });

  it('names of properties, operators and fields may have any casing', async () => {
    const answer = await query({ FILTER: [{ OP: 'EQ', Field: 'COMPANYTYPE', VALUE: 8 }], MaxRecords: 2 });
    expect(answer.json).toMatchObject({ items: [{ companyType: 8 }, { companyType: 8 }] });
  });
});

describe('refused queries', () => {
  it.each([
    [
      'an unknown field',
      { filter: [{ op: 'eq', field: 'companyNam', value: 'x' }] },
      'Unable to find companyNam in the Company Entity.',
    ],
    [
      'an unknown user-defined field',
      { filter: [{ op: 'exist', field: 'Nope', udf: true }] },
      'Unable to find Nope in the Company Entity.',
    ],
    [
      'an unknown field to include',
      { ...ALL, includeFields: ['id', 'nope'] },
      'Unable to find nope in the Company Entity.',
    ],
    [
      'text for a number',
      { filter: [{ op: 'eq', field: 'id', value: 'abc' }] },
      'Input string was not in a correct format.',
    ],
    ['more than 500 rows a page', { ...ALL, maxRecords: 501 }, 'MaxRecords must be between 1 and 500.'],
    ['no filter', {}, 'Invalid query syntax. A query must have at least one filter.'],
    ['an empty filter', { filter: [] }, 'Invalid query syntax. A query must have at least one filter.'],
    [
      'more than 500 conditions joined by or',
      { filter: [{ op: 'in', field: 'id', value: Array.from({ length: 501 }, (_, index) => index) }] },
      "Invalid query syntax. Queries are limited to 500 or fewer 'OR' conditions.",
    ],
  ])('%s', async (_name, body, text) => {
    expect(await refusal(body)).toEqual({ status: 500, errors: [text] });
  });

  it('a body that is not JSON', async () => {
    const { status, errors } = await refusal('{"filter": truthy}');
    expect(status).toBe(500);
    expect(errors?.[0]).toMatch(/^Unexpected character encountered while parsing value: /);
  });

  it('a GET address beyond 2,048 characters, by the web server itself', async () => {
    const search = JSON.stringify({ filter: [{ op: 'eq', field: 'companyName', value: 'x'.repeat(2_000) }] });
    const answer = await tenant.call(
      tenant.able,
      `V1.0/Companies/query?search=${encodeURIComponent(search)}`,
    );
    expect(answer.status).toBe(404);
    expect(answer.headers['content-type']).toContain('text/html');
  });
});

describe('answers', () => {
  it('show every field, empty ones as null', async () => {
    const [row] = await found({ op: 'eq', field: 'id', value: 0 });
    expect(Object.keys(row ?? {})).toHaveLength(61);
    expect(row).toMatchObject({ id: 0, companyName: 'Practice MSP', fax: null });
  });

  it('show only the included fields', async () => {
    const answer = await query({ ...ALL, maxRecords: 1, includeFields: ['ID', 'companyname'] });
    expect((answer.json as Page).items).toEqual([
      { id: 0, companyName: 'Practice MSP', userDefinedFields: [] },
    ]);
  });

  it('count without rows, by GET and by POST', async () => {
    const body = { filter: [{ op: 'eq', field: 'companyType', value: 1 }] };
    const expected = { queryCount: companies.filter((one) => one.companyType === 1).length };
    const path = 'V1.0/Companies/query/count';
    expect((await tenant.call(tenant.able, path, { body })).json).toEqual(expected);
    const search = encodeURIComponent(JSON.stringify(body));
    expect((await tenant.call(tenant.able, `${path}?search=${search}`)).json).toEqual(expected);
  });

  it('give one row by its id, the own company under 0 too', async () => {
    const one = companies[3] as Company;
    expect((await tenant.call(tenant.able, `V1.0/Companies/${one.id}`)).json).toEqual({ item: one });
    expect((await tenant.call(tenant.able, 'V1.0/companies/0')).json).toMatchObject({ item: { id: 0 } });
  });
});

describe('paging', () => {
  const follow = (url: string, options = {}) =>
    tenant.call(tenant.able, url.slice(tenant.running.rest.length), options);
  const small = { ...ALL, maxRecords: 120 };

  it('by POST: the next page wants POST with the same body, and GET gets 405', async () => {
    const first = (await query(small)).json as Page;
    expect(first.pageDetails).toMatchObject({ count: 120, requestCount: 120, prevPageUrl: null });
    const next = first.pageDetails.nextPageUrl ?? '';
    expect(next).not.toContain('search=');
    expect(await follow(next)).toMatchObject({
      status: 405,
      json: { Message: "The requested resource does not support http method 'GET'." },
    });

    const second = (await follow(next, { body: small })).json as Page;
    const third = (await follow(second.pageDetails.nextPageUrl ?? '', { body: small })).json as Page;
    expect(third.pageDetails).toMatchObject({ count: 60, nextPageUrl: null });
    expect([first, second, third].flatMap((page) => page.items.map((one) => one.id))).toEqual(
      companies.map((one) => one.id),
    );
    const back = (await follow(third.pageDetails.prevPageUrl ?? '', { body: small })).json as Page;
    expect(back.items).toEqual(second.items);
  });

  it('by GET: the next page carries the search in its address', async () => {
    const search = encodeURIComponent(JSON.stringify(small));
    const first = (await tenant.call(tenant.able, `V1.0/Companies/query?search=${search}`)).json as Page;
    const next = first.pageDetails.nextPageUrl ?? '';
    expect(next).toMatch(/\/query\/next\?paging=%7B%22pageSize%22%3A120%2C%22previousIds%22%3A%5B-1%5D%2C/);
    const second = (await follow(next)).json as Page;
    expect(second.items.map((one) => one.id)).toEqual(companies.slice(120, 240).map((one) => one.id));
  });

  it('with included fields but without id is refused', async () => {
    const body = { ...small, includeFields: ['companyName'] };
    const first = (await query(body)).json as Page;
    expect(await follow(first.pageDetails.nextPageUrl ?? '', { body })).toMatchObject({ status: 500 });
  });

  it('does not lose or repeat rows when companies come and go meanwhile', async () => {
    const first = (await query(small)).json as Page;
    const { ids } = (await tenant.control('companies', { companyName: 'Latecomer' })).json as {
      ids: number[];
    };
    await tenant.control('companies', { id: first.items[5]?.id, delete: true });
    const rest: number[] = [];
    let next = first.pageDetails.nextPageUrl;
    while (next) {
      const page = (await follow(next, { body: small })).json as Page;
      rest.push(...page.items.map((one) => one.id));
      next = page.pageDetails.nextPageUrl;
    }
    expect(rest).toEqual([...companies.slice(120).map((one) => one.id), ...ids]);
  });
});
