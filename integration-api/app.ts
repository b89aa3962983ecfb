import type { ApiContext } from './context.ts';
import { describeContract } from './contract/openapi.ts';
import { type Api, newApi } from './http/api.ts';
import { requireToken } from './http/auth.ts';
import { frameRequests } from './http/frame.ts';
import { answerProblem } from './http/problem.ts';
import { companyRoutes } from './routes/companies.ts';
import { healthRoutes } from './routes/health.ts';
import { hookRoutes } from './routes/hooks.ts';
import { instanceRoutes } from './routes/instances.ts';
import { listRoutes } from './routes/lists.ts';
import { metricsRoutes } from './routes/metrics.ts';
import { offerRoutes } from './routes/offer.ts';
import { triggerRoutes } from './routes/triggers.ts';
import { validateRoutes } from './routes/validate.ts';

const PUBLIC = new Set(['/v1/openapi.json']);

/** The whole HTTP face. */
export function createApp(context: ApiContext): Api {
  const app = newApi();
  frameRequests(app, context.logger, context.metrics);
  const guard = requireToken(context.db);
  app.use('/v1/*', async (c, next) => (PUBLIC.has(c.req.path) ? next() : guard(c, next)));
  app.route('/', healthRoutes(context));
  app.route('/', offerRoutes(context));
  app.route('/', instanceRoutes(context));
  app.route('/', validateRoutes(context));
  app.route('/', listRoutes(context));
  app.route('/', companyRoutes(context));
  app.route('/', triggerRoutes(context));
  app.route('/', hookRoutes(context));
  app.use('/metrics', guard);
  app.route('/', metricsRoutes(context));
  const contract = describeContract(app);
  app.get('/v1/openapi.json', (c) => c.json(contract));
  const known = addressesOf(contract.paths ?? {});
  app.notFound((c) => {
    const methods = known.find((address) => address.form.test(c.req.path))?.methods;
    if (!methods) return answerProblem(c, 'not-found');
    c.header('Allow', methods.join(', '));
    return answerProblem(c, 'method-not-allowed');
  });
  return app;
}

/** The contract's addresses as patterns, with their methods: a wrong method is another mistake than a wrong address. */
function addressesOf(paths: Record<string, object>): { form: RegExp; methods: string[] }[] {
  return Object.entries(paths).map(([path, operations]) => ({
    form: new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{[^}]+\}/g, '[^/]+')}$`),
    methods: Object.keys(operations).map((method) => method.toUpperCase()),
  }));
}
