import { type Zone, zoneOfUiHost } from '../../utils/autotask/zones.ts';
import type { TenantState } from '../state/store.ts';
import { errors, ok, wrongVerb } from './answers.ts';
import { uiHostOf, userByName } from './authentication.ts';
import type { RestAnswer, RestCall } from './call.ts';
import { ENTITIES } from './metadata/index.ts';

/**
 * The calls that need no login (autotask-rest-api.md section 2).
 *
 * @returns `undefined` when the call is none of them
 */
export function answerOpen(state: TenantState, call: RestCall): RestAnswer | undefined {
  const path = call.path.join('/').toLowerCase();
  const open: Record<string, () => RestAnswer> = {
    versioninformation: () => ok({ apiVersions: ['V1.0'] }),
    'v1.0/zoneinformation': () => zoneInformation(state, call),
    'swagger/docs/v1': () => ok(swagger(call)),
    'swagger/ui/index': () => ({
      status: 200,
      headers: { 'Content-Type': 'text/html; charset=utf-8' },
      body: '<!DOCTYPE html><title>Swagger UI</title><p>Practice tenant: see swagger/docs/v1.</p>',
    }),
  };
  const answer = open[path];
  if (!answer) return undefined;
  return call.method === 'GET' ? answer() : wrongVerb(call.method);
}

function zoneInformation(state: TenantState, call: RestCall): RestAnswer {
  const name = call.params.get('user')?.trim() ?? '';
  const uiHost = findUiHost(state, name);
  const zone = uiHost === undefined ? undefined : zoneOfUiHost(uiHost);
  if (!zone) return errors(500, 'Zone information could not be determined');
  return ok({
    zoneName: zone.name ?? zone.uiHost,
    // Asked on the plain loopback address, the lookup stays there, so that ordinary clients work unchanged.
    url: call.loopback ? call.base : zone.restBase,
    webUrl: `https://${zone.uiHost}/`,
    ci: clusterNumber(zone),
  });
}

function findUiHost(state: TenantState, name: string): string | undefined {
  if (name === '') return undefined;
  const user = userByName(state, name);
  if (user) return uiHostOf(state, user);
  const wanted = name.toLowerCase();
  if (state.persons.some((person) => person.userName.toLowerCase() === wanted)) return state.switches.uiHost;
  if (state.switches.zoneLookupBy === 'user') return undefined;
  const domain = wanted.slice(wanted.lastIndexOf('@') + 1);
  const known = [...state.apiUsers, ...state.persons].some((one) =>
    one.userName.toLowerCase().endsWith(`@${domain}`),
  );
  return known ? state.switches.uiHost : undefined;
}

/** `ci` is not explained anywhere; a small number that is the same for a zone will do. */
function clusterNumber(zone: Zone): number {
  return zone.number ?? 1;
}

function swagger(call: RestCall): unknown {
  const operation = { responses: { 200: { description: 'OK' }, 401: { description: 'Unauthorized' } } };
  return {
    swagger: '2.0',
    info: { version: 'v1', title: 'Practice tenant' },
    host: new URL(call.base).host,
    basePath: '/ATServicesRest',
    paths: Object.fromEntries(
      ENTITIES.flatMap(({ collection }) => [
        [`/V1.0/${collection}/query`, { get: operation, post: operation }],
        [`/V1.0/${collection}/{id}`, { get: operation }],
      ]),
    ),
  };
}
