import type { ApiContext } from './context.ts';
import { describeContract } from './contract/openapi.ts';
import { type Api, newApi } from './http/api.ts';
import { requireToken } from './http/auth.ts';
import { frameRequests } from './http/frame.ts';
import { healthRoutes } from './routes/health.ts';
import { instanceRoutes } from './routes/instances.ts';
import { offerRoutes } from './routes/offer.ts';
import { validateRoutes } from './routes/validate.ts';

const PUBLIC = new Set(['/v1/openapi.json']);

/** The whole HTTP face. */
export function createApp(context: ApiContext): Api {
  const app = newApi();
  frameRequests(app, context.logger);
  const guard = requireToken(context.db);
  app.use('/v1/*', async (c, next) => (PUBLIC.has(c.req.path) ? next() : guard(c, next)));
  app.route('/', healthRoutes(context));
  app.route('/', offerRoutes(context));
  app.route('/', instanceRoutes(context));
  app.route('/', validateRoutes(context));
  const contract = describeContract(app);
  app.get('/v1/openapi.json', (c) => c.json(contract));
  return app;
}
