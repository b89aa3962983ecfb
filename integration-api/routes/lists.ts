import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { z } from 'zod';
import {
  MappingList,
  MappingListOut,
  OrganizationList,
  OrganizationListOut,
} from '../../utils/contract/mappings.ts';
import type { ApiContext } from '../context.ts';
import { type Api, type ApiEnv, newApi } from '../http/api.ts';
import { bearer, instanceParams, json, problems } from '../http/documented.ts';
import { HttpProblem } from '../http/problem.ts';
import { findInstance } from '../instances/store.ts';
import { mappingsOf, readMappings, repeatedIn, writeMappings } from '../lists/mappings.ts';
import { ORGANIZATIONS, readOrganizations, writeOrganizations } from '../lists/organizations.ts';
import {
  type Expected,
  fromIfMatch,
  type ListState,
  type SaveOutcome,
  saveList,
  stateOf,
  toEtag,
} from '../lists/versions.ts';

const etag = { headers: z.object({ ETag: z.string() }) };
const conditional = z.object({ 'if-match': z.string().max(100).optional() });

const getOrganizations = createRoute({
  method: 'get',
  path: '/v1/organizations',
  summary: 'The organizations of the receiving product',
  security: bearer,
  responses: {
    200: { description: 'All of them.', content: json(OrganizationListOut), ...etag },
    ...problems(401),
  },
});

const putOrganizations = createRoute({
  method: 'put',
  path: '/v1/organizations',
  summary: 'Replace the organizations',
  description: 'If-Match carries the ETag of the list that is replaced, or * for whatever there is.',
  security: bearer,
  request: { headers: conditional, body: { required: true, content: json(OrganizationList) } },
  responses: {
    200: { description: 'Saved.', content: json(OrganizationListOut), ...etag },
    ...problems(400, 401, 412, 413, 415, 422, 428),
  },
});

const getMappings = createRoute({
  method: 'get',
  path: '/v1/autotask/instances/{id}/mappings',
  summary: 'Which company each organization is',
  security: bearer,
  request: { params: instanceParams },
  responses: {
    200: { description: 'All of them.', content: json(MappingListOut), ...etag },
    ...problems(401, 404, 422),
  },
});

const putMappings = createRoute({
  method: 'put',
  path: '/v1/autotask/instances/{id}/mappings',
  summary: 'Replace the mappings of an instance',
  description:
    'If-Match carries the ETag of the list that is replaced, or * for whatever there is. An organization and a company may each stand in one mapping.',
  security: bearer,
  request: {
    params: instanceParams,
    headers: conditional,
    body: { required: true, content: json(MappingList) },
  },
  responses: {
    200: { description: 'Saved.', content: json(MappingListOut), ...etag },
    ...problems(400, 401, 404, 412, 413, 415, 422, 428),
  },
});

/** Organizations and mappings: read, and replace unless somebody else did meanwhile. */
export function listRoutes(context: ApiContext): Api {
  const { db } = context;
  return newApi()
    .openapi(getOrganizations, async (c) => {
      const state = await stateOf(db, ORGANIZATIONS);
      c.header('ETag', toEtag(state));
      return c.json({ organizations: await readOrganizations(db), ...savedOf(state) }, 200);
    })
    .openapi(putOrganizations, async (c) => {
      const { organizations } = c.req.valid('json');
      refuseRepeatedIds(organizations);
      const expected = expectedFrom(c.req.valid('header')['if-match']);
      const outcome = await saveList(db, ORGANIZATIONS, expected, ownerOf(c), (tx) =>
        writeOrganizations(tx, organizations),
      );
      c.header('ETag', toEtag(outcome.state));
      refuseConflict(outcome);
      return c.json({ organizations, ...savedOf(outcome.state) }, 200);
    })
    .openapi(getMappings, async (c) => {
      const { id } = c.req.valid('param');
      if (!(await findInstance(db, id))) throw new HttpProblem('instance-not-found');
      const state = await stateOf(db, mappingsOf(id));
      c.header('ETag', toEtag(state));
      return c.json({ mappings: await readMappings(db, id), ...savedOf(state) }, 200);
    })
    .openapi(putMappings, async (c) => {
      const { id } = c.req.valid('param');
      const { mappings } = c.req.valid('json');
      const repeated = repeatedIn(mappings);
      if (repeated.length > 0) throw new HttpProblem('body-invalid', { errors: repeated });
      if (!(await findInstance(db, id))) throw new HttpProblem('instance-not-found');
      const expected = expectedFrom(c.req.valid('header')['if-match']);
      const outcome = await saveList(db, mappingsOf(id), expected, ownerOf(c), (tx) =>
        writeMappings(tx, id, mappings),
      );
      c.header('ETag', toEtag(outcome.state));
      refuseConflict(outcome);
      return c.json({ mappings, ...savedOf(outcome.state) }, 200);
    });
}

function expectedFrom(header: string | undefined): Expected {
  if (header === undefined) {
    throw new HttpProblem('if-match-missing', {
      detail: 'Send the ETag of the list that you replace, or * to replace any.',
    });
  }
  const expected = fromIfMatch(header);
  if (expected === undefined) {
    throw new HttpProblem('parameter-invalid', {
      errors: [{ path: 'if-match', message: 'Use the ETag of the answer before, or *.' }],
    });
  }
  return expected;
}

function refuseConflict(outcome: SaveOutcome): void {
  if (outcome.ok) return;
  const { saved } = outcome.state;
  const detail = saved
    ? `"${saved.by}" saved it at ${saved.at}. Read it again, merge, and save.`
    : 'It was never saved.';
  throw new HttpProblem('changed-meanwhile', { detail });
}

function refuseRepeatedIds(list: { id: string }[]): void {
  const seen = new Set<string>();
  list.forEach(({ id }, at) => {
    if (seen.has(id)) {
      throw new HttpProblem('body-invalid', {
        errors: [{ path: `organizations.${at}.id`, message: 'An id may stand once.' }],
      });
    }
    seen.add(id);
  });
}

function savedOf(state: ListState): { saved?: { at: string; by: string } } {
  return state.saved ? { saved: state.saved } : {};
}

function ownerOf(c: Context<ApiEnv>): string {
  return c.get('token')?.name ?? '';
}
