import { createRoute } from '@hono/zod-openapi';
import { Offer } from '../../utils/contract/instance.ts';
import type { ApiContext } from '../context.ts';
import { type Api, newApi } from '../http/api.ts';
import { bearer, json, problems } from '../http/documented.ts';
import { OFFERS, VERSION } from '../version.ts';

const offerRoute = createRoute({
  method: 'get',
  path: '/v1',
  summary: 'What this server offers; also the way to try a token',
  security: bearer,
  responses: { 200: { description: 'The offer.', content: json(Offer) }, ...problems(401) },
});

export function offerRoutes(context: ApiContext): Api {
  return newApi().openapi(offerRoute, (c) =>
    c.json(
      {
        service: 'onramp-integration-api' as const,
        version: VERSION,
        offers: [...OFFERS],
        vendors: [...context.vendors.keys()].sort(),
        contract: '/v1/openapi.json',
      },
      200,
    ),
  );
}
