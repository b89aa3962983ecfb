import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import type { ApiContext } from '../context.ts';
import { type Api, newApi } from '../http/api.ts';
import { json } from '../http/documented.ts';
import { HttpProblem } from '../http/problem.ts';

const Health = z.object({ status: z.literal('ok') }).meta({ id: 'Health' });

const healthRoute = createRoute({
  method: 'get',
  path: '/healthz',
  summary: 'Whether the process is alive',
  responses: { 200: { description: 'Alive.', content: json(Health) } },
});

const readyRoute = createRoute({
  method: 'get',
  path: '/readyz',
  summary: 'Whether requests can be served: the database answers',
  responses: {
    200: { description: 'Ready.', content: json(Health) },
    503: { description: 'The database does not answer.' },
  },
});

export function healthRoutes(context: ApiContext): Api {
  return newApi()
    .openapi(healthRoute, (c) => c.json({ status: 'ok' as const }, 200))
    .openapi(readyRoute, async (c) => {
      if (!(await context.database.answers()))
        throw new HttpProblem('database-unavailable', { retryAfter: 5 });
      return c.json({ status: 'ok' as const }, 200);
    });
}
