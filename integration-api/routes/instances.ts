import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { InstanceIn, InstanceOut, InstancePage } from '../../utils/contract/instance.ts';
import type { ApiContext } from '../context.ts';
import { type Api, newApi } from '../http/api.ts';
import { bearer, idempotencyHeaders, instanceParams, json, problems } from '../http/documented.ts';
import { HttpProblem } from '../http/problem.ts';
import { acceptZone } from '../instances/hosts.ts';
import { presentInstance } from '../instances/present.ts';
import { deleteInstance, findInstance, listInstances } from '../instances/store.ts';
import { storeAndValidate } from '../instances/storeAndValidate.ts';

const listRoute = createRoute({
  method: 'get',
  path: '/v1/autotask/instances',
  summary: 'All instances, by id, secrets masked',
  security: bearer,
  request: {
    query: z.object({
      limit: z.coerce.number().int().min(1).max(200).default(50),
      cursor: z.string().max(200).optional(),
    }),
  },
  responses: { 200: { description: 'One page.', content: json(InstancePage) }, ...problems(401, 422) },
});

const putRoute = createRoute({
  method: 'put',
  path: '/v1/autotask/instances/{id}',
  summary: 'Store an instance and validate it against Autotask',
  description:
    'Stored and validated are two things: 200 says that it is stored, `validation` says what Autotask answered. The same Idempotency-Key with the same body gives the same answer and has one effect.',
  security: bearer,
  request: {
    params: instanceParams,
    headers: idempotencyHeaders,
    body: { required: true, content: json(InstanceIn) },
  },
  responses: {
    200: { description: 'Stored.', content: json(InstanceOut) },
    ...problems(400, 401, 409, 413, 415, 422),
  },
});

const getRoute = createRoute({
  method: 'get',
  path: '/v1/autotask/instances/{id}',
  summary: 'One instance, secrets masked',
  security: bearer,
  request: { params: instanceParams },
  responses: {
    200: { description: 'The instance.', content: json(InstanceOut) },
    ...problems(401, 404, 422),
  },
});

const deleteRoute = createRoute({
  method: 'delete',
  path: '/v1/autotask/instances/{id}',
  summary: 'Forget an instance and its secrets',
  security: bearer,
  request: { params: instanceParams },
  responses: { 204: { description: 'Gone.' }, ...problems(401, 404, 409, 422) },
});

/** The instances: list, store, read, remove. */
export function instanceRoutes(context: ApiContext): Api {
  const { db } = context;
  return newApi()
    .openapi(listRoute, async (c) => {
      const { limit, cursor } = c.req.valid('query');
      const { rows, more } = await listInstances(
        db,
        limit,
        cursor === undefined ? undefined : readCursor(cursor),
      );
      const last = rows.at(-1);
      const nextCursor = more && last ? Buffer.from(last.id).toString('base64url') : undefined;
      return c.json({ items: rows.map(presentInstance), ...(nextCursor ? { nextCursor } : {}) }, 200);
    })
    .openapi(putRoute, async (c) => {
      const input = c.req.valid('json');
      const accepted = acceptZone(input.zone, context.hosts);
      if (!accepted.ok) {
        throw new HttpProblem('zone-refused', {
          errors: [{ path: accepted.path, message: accepted.message }],
        });
      }
      const answer = await storeAndValidate(context, {
        tokenId: c.get('token')?.id ?? '',
        key: c.req.valid('header')['idempotency-key'],
        instanceId: c.req.valid('param').id,
        input: { ...input, zone: accepted.zone },
      });
      return c.json(answer, 200);
    })
    .openapi(getRoute, async (c) => {
      const row = await findInstance(db, c.req.valid('param').id);
      if (!row) throw new HttpProblem('instance-not-found');
      return c.json(presentInstance(row), 200);
    })
    .openapi(deleteRoute, async (c) => {
      const outcome = await deleteInstance(db, c.req.valid('param').id);
      if (outcome === 'none') throw new HttpProblem('instance-not-found');
      if (outcome === 'has-triggers') {
        throw new HttpProblem('triggers-exist', {
          detail: 'Remove the triggers first, so that their webhooks leave Autotask.',
        });
      }
      return c.body(null, 204);
    });
}

function readCursor(cursor: string): string {
  const id = Buffer.from(cursor, 'base64url').toString();
  if (!/^[A-Za-z0-9_-]{1,64}$/.test(id)) {
    throw new HttpProblem('parameter-invalid', {
      errors: [{ path: 'cursor', message: 'Use the nextCursor of the page before.' }],
    });
  }
  return id;
}
