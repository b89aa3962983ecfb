import { createRoute } from '@hono/zod-openapi';
import { InstanceOut, ValidateIn } from '../../utils/contract/instance.ts';
import type { ApiContext } from '../context.ts';
import { type Api, newApi } from '../http/api.ts';
import { bearer, instanceParams, json, problems } from '../http/documented.ts';
import { HttpProblem } from '../http/problem.ts';
import { presentInstance } from '../instances/present.ts';
import { REFUSALS_BEFORE_LOCK } from '../instances/put.ts';
import { claimValidation, findInstance } from '../instances/store.ts';
import { validateStored } from '../instances/validateStored.ts';

const validateRoute = createRoute({
  method: 'post',
  path: '/v1/autotask/instances/{id}/validate',
  summary: 'Ask Autotask again with the stored credentials',
  description:
    'After two refusals of the same values in a row Autotask is not asked again unless the body says {"insist": true}: every refusal brings the user nearer to being locked.',
  security: bearer,
  request: { params: instanceParams, body: { required: false, content: json(ValidateIn) } },
  responses: {
    200: { description: 'Asked; see `validation`.', content: json(InstanceOut) },
    ...problems(400, 401, 404, 409, 415, 422),
  },
});

/** Validation on request. */
export function validateRoutes(context: ApiContext): Api {
  return newApi().openapi(validateRoute, async (c) => {
    const { id } = c.req.valid('param');
    const insist = c.req.valid('json')?.insist === true;
    const row = await findInstance(context.db, id);
    if (!row) throw new HttpProblem('instance-not-found');
    if (row.loginRefusals >= REFUSALS_BEFORE_LOCK && !insist) {
      throw new HttpProblem('validation-locked', {
        detail: 'Change a value, or insist if you unlocked the user in Autotask.',
      });
    }
    const claimed = await claimValidation(context.db, id, context.leaseMs);
    if (!claimed) throw new HttpProblem('validation-running', { retryAfter: 2 });
    return c.json(presentInstance(await validateStored(context, claimed)), 200);
  });
}
