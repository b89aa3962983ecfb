import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import {
  CalloutErrorList,
  TriggerEventPage,
  TriggerId,
  TriggerIn,
  TriggerList,
  TriggerOut,
} from '../../utils/contract/triggers.ts';
import type { ApiContext } from '../context.ts';
import type { InstanceRow, TriggerRow } from '../database/schema.ts';
import { listEvents } from '../hooks/events.ts';
import { type Api, newApi } from '../http/api.ts';
import { bearer, instanceParams, json, problems } from '../http/documented.ts';
import { HttpProblem } from '../http/problem.ts';
import { findInstance } from '../instances/store.ts';
import { readErrorLog } from '../triggers/errorLog.ts';
import { clientFor, createTrigger, removeTrigger } from '../triggers/manage.ts';
import { presentEvent, presentTrigger } from '../triggers/present.ts';
import { findTrigger, listTriggers, wishOf } from '../triggers/store.ts';

const PATH = '/v1/autotask/instances/{id}/triggers';
const params = instanceParams.extend({ triggerId: TriggerId });

const createTriggerRoute = createRoute({
  method: 'post',
  path: PATH,
  summary: 'Make a trigger and its webhook in Autotask',
  description:
    'An identical trigger (same subject, moments, fields and subscriber) is used again, so the request may be repeated. Without the right to create webhooks, or with their number used up, the problem says so.',
  security: bearer,
  request: { params: instanceParams, body: { required: true, content: json(TriggerIn) } },
  responses: {
    200: { description: 'There was an identical one.', content: json(TriggerOut) },
    201: { description: 'Made.', content: json(TriggerOut) },
    ...problems(400, 401, 404, 409, 413, 415, 422, 502),
  },
});

const listTriggersRoute = createRoute({
  method: 'get',
  path: PATH,
  summary: 'The triggers of an instance',
  security: bearer,
  request: { params: instanceParams },
  responses: { 200: { description: 'All of them.', content: json(TriggerList) }, ...problems(401, 404, 422) },
});

const deleteTriggerRoute = createRoute({
  method: 'delete',
  path: `${PATH}/{triggerId}`,
  summary: 'Remove a trigger and its webhook',
  description:
    'With abandon=true the trigger is forgotten without asking Autotask, for users that can no longer log in.',
  security: bearer,
  request: { params, query: z.object({ abandon: z.enum(['true', 'false']).default('false') }) },
  responses: { 204: { description: 'Gone.' }, ...problems(401, 404, 409, 422, 502) },
});

const repairTriggerRoute = createRoute({
  method: 'post',
  path: `${PATH}/{triggerId}/repair`,
  summary: 'Make the webhook of a trigger work again',
  description:
    'For a trigger that Autotask deactivated, whose webhook somebody removed, or that was left half-made. One that works is left as it is.',
  security: bearer,
  request: { params },
  responses: {
    200: { description: 'It works.', content: json(TriggerOut) },
    ...problems(401, 404, 409, 422, 502),
  },
});

const eventsRoute = createRoute({
  method: 'get',
  path: `${PATH}/{triggerId}/events`,
  summary: 'What Autotask reported, newest first',
  security: bearer,
  request: {
    params,
    query: z.object({
      limit: z.coerce.number().int().min(1).max(200).default(50),
      before: z.coerce.number().int().min(1).optional(),
    }),
  },
  responses: {
    200: { description: 'One page.', content: json(TriggerEventPage) },
    ...problems(401, 404, 422),
  },
});

const errorsRoute = createRoute({
  method: 'get',
  path: `${PATH}/{triggerId}/callout-errors`,
  summary: "Callouts that Autotask could not deliver, from Autotask's own log",
  security: bearer,
  request: { params },
  responses: {
    200: { description: 'Newest first.', content: json(CalloutErrorList) },
    ...problems(401, 404, 409, 422, 502),
  },
});

/** Triggers: make, list, remove, and look at what arrived. */
export function triggerRoutes(context: ApiContext): Api {
  const { db } = context;
  return newApi()
    .openapi(createTriggerRoute, async (c) => {
      const instance = await instanceOf(context, c.req.valid('param').id);
      const { row, created, signingSecret } = await createTrigger(context, instance, c.req.valid('json'));
      return c.json({ ...presentTrigger(row), signingSecret }, created ? 201 : 200);
    })
    .openapi(listTriggersRoute, async (c) => {
      const instance = await instanceOf(context, c.req.valid('param').id);
      return c.json({ items: (await listTriggers(db, instance.id)).map(presentTrigger) }, 200);
    })
    .openapi(repairTriggerRoute, async (c) => {
      const { id, triggerId } = c.req.valid('param');
      const instance = await instanceOf(context, id);
      const trigger = await triggerOf(context, id, triggerId);
      const { row } = await createTrigger(context, instance, wishOf(trigger));
      return c.json(presentTrigger(row), 200);
    })
    .openapi(deleteTriggerRoute, async (c) => {
      const { id, triggerId } = c.req.valid('param');
      const instance = await instanceOf(context, id);
      await triggerOf(context, id, triggerId);
      await removeTrigger(context, instance, triggerId, c.req.valid('query').abandon === 'true');
      return c.body(null, 204);
    })
    .openapi(eventsRoute, async (c) => {
      const { id, triggerId } = c.req.valid('param');
      await triggerOf(context, id, triggerId);
      const { limit, before } = c.req.valid('query');
      const rows = await listEvents(db, triggerId, limit + 1, before);
      const items = rows.slice(0, limit).map(presentEvent);
      const last = items.at(-1);
      return c.json({ items, ...(rows.length > limit && last ? { nextBefore: last.id } : {}) }, 200);
    })
    .openapi(errorsRoute, async (c) => {
      const { id, triggerId } = c.req.valid('param');
      const instance = await instanceOf(context, id);
      const trigger = await triggerOf(context, id, triggerId);
      return c.json({ items: await readErrorLog(clientFor(context, instance), trigger) }, 200);
    });
}

async function instanceOf(context: ApiContext, id: string): Promise<InstanceRow> {
  const row = await findInstance(context.db, id);
  if (!row) throw new HttpProblem('instance-not-found');
  return row;
}

async function triggerOf(context: ApiContext, instanceId: string, id: string): Promise<TriggerRow> {
  const row = await findTrigger(context.db, instanceId, id);
  if (!row) throw new HttpProblem('trigger-not-found');
  return row;
}
