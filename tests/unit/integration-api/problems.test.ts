import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type IntegrationApi, startIntegrationApi } from '../../../integration-api/start.ts';
import { Problem } from '../../../utils/contract/instance.ts';
import { CANARY, type Client, clientOf, configuration } from './support/client.ts';
import { freshDataFolder } from './support/fresh.ts';

let api: IntegrationApi;
let client: Client;
const lines: string[] = [];

beforeAll(async () => {
  api = await startIntegrationApi({
    dataFolder: await freshDataFolder(),
    logTo: { write: (line: string) => lines.push(line) },
  });
  client = await clientOf(api);
});
afterAll(() => api.close());

const REAL = 'https://webservices5.autotask.net/ATServicesRest/';
const right = () => configuration(REAL);
const at = (restBase: string, uiHost = 'ww5.autotask.net') => ({ ...right(), zone: { uiHost, restBase } });
const KEY = { 'idempotency-key': 'k' };
const ONE = '/v1/autotask/instances/one';

interface Case {
  name: string;
  ask: [method: string, path: string, body?: unknown, headers?: Record<string, string>];
  status: number;
  code: string;
  /** Path that `errors` must name. */
  names?: string;
}

const CASES: Case[] = [
  {
    name: 'no token',
    ask: ['GET', '/v1', undefined, { authorization: '' }],
    status: 401,
    code: 'token-missing',
  },
  {
    name: 'a token of another form',
    ask: ['GET', '/v1', undefined, { authorization: 'Bearer x' }],
    status: 401,
    code: 'token-wrong',
  },
  {
    name: 'another scheme',
    ask: ['GET', '/v1', undefined, { authorization: 'Basic eDp5' }],
    status: 401,
    code: 'token-wrong',
  },
  {
    name: 'a token that nobody made',
    ask: ['GET', '/v1', undefined, { authorization: `Bearer onramp_0123456789abcdef_${'A'.repeat(43)}` }],
    status: 401,
    code: 'token-wrong',
  },
  {
    name: 'a missing token even where nothing is',
    ask: ['GET', '/v1/nothing', undefined, { authorization: '' }],
    status: 401,
    code: 'token-missing',
  },
  { name: 'an address where nothing is', ask: ['GET', '/v1/nothing'], status: 404, code: 'not-found' },
  {
    name: 'a method that an address does not know',
    ask: ['POST', ONE, {}],
    status: 405,
    code: 'method-not-allowed',
  },
  {
    name: 'an instance that does not exist',
    ask: ['GET', '/v1/autotask/instances/nobody'],
    status: 404,
    code: 'instance-not-found',
  },
  {
    name: 'an id with other characters',
    ask: ['GET', '/v1/autotask/instances/a%20b'],
    status: 422,
    code: 'parameter-invalid',
    names: 'id',
  },
  {
    name: 'an id that is too long',
    ask: ['GET', `/v1/autotask/instances/${'a'.repeat(65)}`],
    status: 422,
    code: 'parameter-invalid',
    names: 'id',
  },
  {
    name: 'a page size out of range',
    ask: ['GET', '/v1/autotask/instances?limit=0'],
    status: 422,
    code: 'parameter-invalid',
    names: 'limit',
  },
  {
    name: 'an invented cursor',
    ask: ['GET', '/v1/autotask/instances?cursor=%00'],
    status: 422,
    code: 'parameter-invalid',
    names: 'cursor',
  },
  { name: 'no Idempotency-Key', ask: ['PUT', ONE, right()], status: 400, code: 'idempotency-key-missing' },
  {
    name: 'an Idempotency-Key with spaces',
    ask: ['PUT', ONE, right(), { 'idempotency-key': 'a b' }],
    status: 400,
    code: 'idempotency-key-missing',
  },
  {
    name: 'a body that is no JSON',
    ask: ['PUT', ONE, `{"secret": "${CANARY}`, KEY],
    status: 400,
    code: 'body-not-json',
  },
  {
    name: 'another content type',
    ask: ['PUT', ONE, right(), { ...KEY, 'content-type': 'text/plain' }],
    status: 415,
    code: 'content-type-unsupported',
  },
  {
    name: 'a body that is too large',
    ask: ['PUT', ONE, { ...right(), label: CANARY.repeat(10_000) }, KEY],
    status: 413,
    code: 'body-too-large',
  },
  { name: 'an empty object', ask: ['PUT', ONE, {}, KEY], status: 422, code: 'body-invalid', names: 'secret' },
  {
    name: 'a number for the secret',
    ask: ['PUT', ONE, { ...right(), secret: 5 }, KEY],
    status: 422,
    code: 'body-invalid',
    names: 'secret',
  },
  {
    name: 'a line break in the secret',
    ask: ['PUT', ONE, { ...right(), secret: `${CANARY}\n` }, KEY],
    status: 422,
    code: 'body-invalid',
    names: 'secret',
  },
  {
    name: 'a NUL in the user name',
    ask: ['PUT', ONE, { ...right(), userName: 'a\u0000b' }, KEY],
    status: 422,
    code: 'body-invalid',
    names: 'userName',
  },
  {
    name: 'half a surrogate pair',
    ask: ['PUT', ONE, { ...right(), label: 'a\ud800b' }, KEY],
    status: 422,
    code: 'body-invalid',
    names: 'label',
  },
  {
    name: 'an unknown kind of binding',
    ask: ['PUT', ONE, { ...right(), binding: { kind: CANARY } }, KEY],
    status: 422,
    code: 'body-invalid',
    names: 'binding.kind',
  },
  {
    name: 'no planned trigger',
    ask: ['PUT', ONE, { ...right(), plannedTriggers: 0 }, KEY],
    status: 422,
    code: 'body-invalid',
    names: 'plannedTriggers',
  },
  {
    name: 'a foreign REST host',
    ask: ['PUT', ONE, at('https://evil.example/ATServicesRest/'), KEY],
    status: 422,
    code: 'zone-refused',
    names: 'zone.restBase',
  },
  {
    name: 'a look-alike REST host',
    ask: ['PUT', ONE, at('https://webservices5.autotask.net.evil.example/ATServicesRest/'), KEY],
    status: 422,
    code: 'zone-refused',
    names: 'zone.restBase',
  },
  {
    name: 'a REST host without TLS',
    ask: ['PUT', ONE, at('http://webservices5.autotask.net/ATServicesRest/'), KEY],
    status: 422,
    code: 'zone-refused',
    names: 'zone.restBase',
  },
  {
    name: 'a REST host with user information',
    ask: ['PUT', ONE, at('https://webservices5.autotask.net@evil.example/ATServicesRest/'), KEY],
    status: 422,
    code: 'zone-refused',
    names: 'zone.restBase',
  },
  {
    name: 'another port',
    ask: ['PUT', ONE, at('https://webservices5.autotask.net:8443/ATServicesRest/'), KEY],
    status: 422,
    code: 'zone-refused',
    names: 'zone.restBase',
  },
  {
    name: 'loopback without the practice option',
    ask: ['PUT', ONE, at('http://127.0.0.1:1/ATServicesRest/'), KEY],
    status: 422,
    code: 'zone-refused',
    names: 'zone.restBase',
  },
  {
    name: 'a foreign UI host',
    ask: ['PUT', ONE, at(REAL, 'evil.example'), KEY],
    status: 422,
    code: 'zone-refused',
    names: 'zone.uiHost',
  },
];

describe('a refused request', () => {
  it.each(CASES)('for $name is a problem document: $status $code', async ({ ask, status, code, names }) => {
    const answer = await client.ask(...ask);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    const problem = Problem.parse(answer.body);
    expect(problem).toMatchObject({ status, code, type: `urn:onramp:problem:${code}` });
    expect(answer.status).toBe(status);
    expect(problem.instance).toBe(`urn:uuid:${answer.headers.get('x-request-id')}`);
    if (names) expect(problem.errors?.map((error) => error.path)).toContain(names);
    expect(answer.text).not.toContain(CANARY);
    expect(answer.text).not.toMatch(/\bat .*\.[jt]s/);
    if (status === 401) expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer /);
  });

  it('stores nothing', async () => {
    expect((await client.ask('GET', ONE)).status).toBe(404);
  });

  it('leaves neither secret nor token in the log', () => {
    expect(lines.length).toBeGreaterThan(CASES.length);
    expect(lines.join('')).not.toContain(CANARY);
    expect(lines.join('')).not.toContain(client.token.slice(-24));
    expect(lines.join('').toLowerCase()).not.toContain('bearer');
  });
});

describe('every answer', () => {
  it('may not be cached, framed or sniffed', async () => {
    const { headers } = await client.ask('GET', '/v1');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });
});
