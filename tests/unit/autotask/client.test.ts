import { describe, expect, it } from 'vitest';
import { createClient } from '../../../utils/autotask/client.ts';

const BASE = 'https://webservices5.autotask.net/ATServicesRest/';
const CREDENTIALS = { userName: 'key@msp.example', secret: 's3cret-canary', trackingIdentifier: 'TRACK' };

/** A network that answers the same to everything and remembers what it was asked. */
function network(answer: () => Response | Promise<Response>) {
  const asked: { url: string; init: RequestInit }[] = [];
  const fetch: typeof globalThis.fetch = async (url, init) => {
    asked.push({ url: String(url), init: init ?? {} });
    return answer();
  };
  return { asked, fetch };
}

const json =
  (value: unknown, status = 200, headers: Record<string, string> = {}) =>
  () =>
    new Response(JSON.stringify(value), {
      status,
      headers: { 'Content-Type': 'application/json', ...headers },
    });

function ask(
  answer: () => Response | Promise<Response>,
  more: Partial<Parameters<typeof createClient>[0]> = {},
) {
  return createClient({ restBase: BASE, credentials: CREDENTIALS, ...network(answer), ...more }).get(
    'Version',
  );
}

describe('what a request carries', () => {
  it('has the three headers, no cookie, no referrer, no cache, and follows no redirect', async () => {
    const net = network(json({ majorVersion: '1' }));
    await createClient({ restBase: BASE, credentials: CREDENTIALS, ...net }).get('Version');
    const [request] = net.asked;
    expect(request?.url).toBe(`${BASE}V1.0/Version`);
    expect(new Headers(request?.init.headers).get('ApiIntegrationCode')).toBe('TRACK');
    expect(new Headers(request?.init.headers).get('UserName')).toBe('key@msp.example');
    expect(new Headers(request?.init.headers).get('Secret')).toBe('s3cret-canary');
    expect(new Headers(request?.init.headers).has('ImpersonationResourceId')).toBe(false);
    expect(request?.init).toMatchObject({
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
    });
    expect(request?.url).not.toContain('s3cret');
  });

  it.each([
    'https://evil.example/ATServicesRest/',
    'http://webservices5.autotask.net/ATServicesRest/',
    'http://127.0.0.1:9/ATServicesRest/',
  ])('never goes to %s', async (restBase) => {
    const net = network(json({}));
    const outcome = await createClient({ restBase, credentials: CREDENTIALS, ...net }).get('Version');
    expect(outcome.kind).toBe('untrusted');
    expect(net.asked).toEqual([]);
  });

  it('goes to loopback only where a Node caller says so', async () => {
    const net = network(json({ a: 1 }));
    const client = createClient({
      restBase: 'http://127.0.0.1:9/ATServicesRest/',
      allowLoopback: true,
      ...net,
    });
    expect((await client.get('Version')).kind).toBe('ok');
  });

  it('is not sent with a value that no header can carry', async () => {
    const net = network(json({}));
    const credentials = { ...CREDENTIALS, secret: 'a\nb' };
    expect(await createClient({ restBase: BASE, credentials, ...net }).get('Version')).toEqual({
      kind: 'unsendable',
      field: 'secret',
    });
    expect(net.asked).toEqual([]);
  });
});

describe('how answers read', () => {
  it('errors count whatever the status, also with 200', async () => {
    expect(await ask(json({ errors: ['Bad.'] }))).toMatchObject({
      kind: 'error',
      status: 200,
      messages: ['Bad.'],
    });
  });

  it('entries may be objects, and Message stands in for errors', async () => {
    expect(await ask(json({ errors: [{ message: 'Bad', code: 'X' }] }, 500))).toMatchObject({
      messages: ['Bad (X)'],
    });
    expect(await ask(json({ Message: 'No such verb' }, 405))).toMatchObject({
      kind: 'error',
      messages: ['No such verb'],
    });
  });

  it('a 401 of Autotask is a refusal, with or without a body', async () => {
    expect(await ask(() => new Response(null, { status: 401 }))).toMatchObject({
      kind: 'refused',
      messages: [],
    });
    const html = new Response('<html>401</html>', {
      status: 401,
      headers: { 'WWW-Authenticate': 'Basic Realm="webservices5.autotask.net"' },
    });
    expect(await ask(() => html)).toMatchObject({ kind: 'refused' });
  });

  it('a 401 page of somebody else is none', async () => {
    const portal = () => new Response('<html>Sign in</html>', { status: 401 });
    expect(await ask(portal)).toMatchObject({ kind: 'foreign', what: 'html' });
  });

  it('tells when to come back, by seconds or by date', async () => {
    expect(await ask(json({ errors: ['x'] }, 429, { 'Retry-After': '7' }))).toMatchObject({
      retryAfterSeconds: 7,
    });
    const now = () => Date.parse('2026-11-24T10:00:00Z');
    const later = { 'Retry-After': 'Tue, 24 Nov 2026 10:00:30 GMT' };
    expect(await ask(json({ errors: ['x'] }, 503, later), { now })).toMatchObject({ retryAfterSeconds: 30 });
  });

  it('bounds what it reads', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 100_000;
        controller.enqueue(new Uint8Array(100_000).fill(32));
      },
    });
    expect(await ask(() => new Response(endless))).toMatchObject({ kind: 'foreign', what: 'too-large' });
    expect(sent).toBeLessThan(2_000_000);
  });

  it('ends a body that never ends by its deadline', async () => {
    const hanging: typeof fetch = (_url, init) =>
      new Promise((_resolve, reject) =>
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)),
      );
    expect(await ask(json({}), { fetch: hanging, timeoutMs: 20 })).toMatchObject({
      kind: 'silent',
      what: 'timeout',
    });
  });
});

describe('the next page of a query', () => {
  const client = () => {
    const net = network(json({ items: [] }));
    return { net, client: createClient({ restBase: BASE, credentials: CREDENTIALS, ...net }) };
  };

  it('is posted with the same body when the first page was posted', async () => {
    const { net, client: it_ } = client();
    await it_.next(`${BASE}V1.0/Companies/query/next?paging=1`, { filter: [] });
    expect(net.asked[0]?.init).toMatchObject({ method: 'POST', body: '{"filter":[]}' });
  });

  it.each([
    'https://evil.example/ATServicesRest/V1.0/Companies/query/next',
    'http://webservices5.autotask.net/ATServicesRest/V1.0/x',
    'https://webservices6.autotask.net/ATServicesRest/V1.0/x',
    'https://webservices5.autotask.net/elsewhere',
    'https://a:b@webservices5.autotask.net/ATServicesRest/V1.0/x',
  ])('is refused at %s', async (url) => {
    const { net, client: it_ } = client();
    expect((await it_.next(url)).kind).toBe('untrusted');
    expect(net.asked).toEqual([]);
  });
});
