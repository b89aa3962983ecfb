import type { Api } from '../http/api.ts';
import { VERSION } from '../version.ts';

/** The contract as OpenAPI 3.1, from the routes and their zod schemas. */
export function describeContract(app: Api) {
  app.openAPIRegistry.registerComponent('securitySchemes', 'bearer', {
    type: 'http',
    scheme: 'bearer',
    description: 'Made by `npm run integration-api -- token create <name>`.',
  });
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Onramp integration API',
      version: VERSION,
      description:
        'Receives Autotask configurations, keeps them encrypted and validates them against Autotask itself.',
      license: { name: 'MIT', url: 'https://opensource.org/license/mit' },
    },
    servers: [{ url: '/' }],
  });
}
