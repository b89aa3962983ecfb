import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { CompanyPage, RefreshIn, RefreshOut } from '../../utils/contract/refresh.ts';
import { filterKeyOf } from '../companies/refreshJob.ts';
import { cancelRefresh, findRefresh, presentRefresh, wishRefresh } from '../companies/refreshState.ts';
import { countCompanies, listCompanies } from '../companies/store.ts';
import type { ApiContext } from '../context.ts';
import { type Api, newApi } from '../http/api.ts';
import { bearer, instanceParams, json, problems } from '../http/documented.ts';
import { HttpProblem } from '../http/problem.ts';
import { findInstance } from '../instances/store.ts';

const PATH = '/v1/autotask/instances/{id}';

const startRoute = createRoute({
  method: 'post',
  path: `${PATH}/refresh`,
  summary: 'Read the companies from Autotask',
  description:
    'Runs as a job, within the company filter and within what Autotask allows. One that is under way goes on; one that broke off is continued.',
  security: bearer,
  request: { params: instanceParams, body: { required: false, content: json(RefreshIn) } },
  responses: {
    202: { description: 'It will run, or runs already.', content: json(RefreshOut) },
    ...problems(400, 401, 404, 415, 422),
  },
});

const statusRoute = createRoute({
  method: 'get',
  path: `${PATH}/refresh`,
  summary: 'How far the last refresh is',
  security: bearer,
  request: { params: instanceParams },
  responses: { 200: { description: 'The last one.', content: json(RefreshOut) }, ...problems(401, 404, 422) },
});

const cancelRoute = createRoute({
  method: 'delete',
  path: `${PATH}/refresh`,
  summary: 'Stop the refresh; what was read stays',
  security: bearer,
  request: { params: instanceParams },
  responses: { 204: { description: 'It stops.' }, ...problems(401, 404, 422) },
});

const listRoute = createRoute({
  method: 'get',
  path: `${PATH}/companies`,
  summary: 'The companies that were read, by id',
  security: bearer,
  request: {
    params: instanceParams,
    query: z.object({
      limit: z.coerce.number().int().min(1).max(5_000).default(1_000),
      after: z.coerce.number().int().min(-1).optional(),
    }),
  },
  responses: { 200: { description: 'One page.', content: json(CompanyPage) }, ...problems(401, 404, 422) },
});

/** Companies: refresh them by a job, follow it, read them. */
export function companyRoutes(context: ApiContext): Api {
  const { db } = context;
  return newApi()
    .openapi(startRoute, async (c) => {
      const { id } = c.req.valid('param');
      const instance = await findInstance(db, id);
      if (!instance) throw new HttpProblem('instance-not-found');
      const scope = c.req.valid('json')?.scope ?? 'changes';
      const row = await wishRefresh(db, id, scope, filterKeyOf(instance));
      context.refreshSoon(id);
      return c.json(presentRefresh(row, await countCompanies(db, id)), 202);
    })
    .openapi(statusRoute, async (c) => {
      const { id } = c.req.valid('param');
      const row = await findRefresh(db, id);
      if (!row) throw new HttpProblem('refresh-not-found');
      return c.json(presentRefresh(row, await countCompanies(db, id)), 200);
    })
    .openapi(cancelRoute, async (c) => {
      if (!(await cancelRefresh(db, c.req.valid('param').id))) throw new HttpProblem('refresh-not-found');
      return c.body(null, 204);
    })
    .openapi(listRoute, async (c) => {
      const { id } = c.req.valid('param');
      if (!(await findInstance(db, id))) throw new HttpProblem('instance-not-found');
      const { limit, after } = c.req.valid('query');
      const rows = await listCompanies(db, id, limit + 1, after);
      const items = rows.slice(0, limit);
      const last = items.at(-1);
      return c.json({ items, ...(rows.length > limit && last ? { nextAfter: last.id } : {}) }, 200);
    });
}
