import { Hono } from 'hono';
import type { ApiContext } from '../context.ts';
import type { ApiEnv } from '../http/api.ts';

/** Prometheus' text; behind a token like all the rest, since it tells how much is going on. */
export function metricsRoutes(context: ApiContext): Hono<ApiEnv> {
  return new Hono<ApiEnv>().get('/metrics', async (c) =>
    c.text(await context.metrics.text(), 200, { 'Content-Type': context.metrics.contentType }),
  );
}
