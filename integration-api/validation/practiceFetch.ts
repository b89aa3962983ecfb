/** Practice only: reaches the real Autotask host names at a local practice tenant. Never part of a production server. */
import { request as httpsRequest } from 'node:https';
import { Readable } from 'node:stream';

/**
 * A `fetch` that connects every https request to `address`, whatever host the URL names, and accepts the
 * practice tenant's own certificate.
 *
 * @param address `127.0.0.1:PORT`
 * @throws RangeError when it is not a loopback address
 */
export function practiceFetch(address: string): typeof fetch {
  const [, host, port] = /^(127\.0\.0\.1|localhost):(\d{1,5})$/.exec(address) ?? [];
  if (!host || !port) throw new RangeError('The practice address must be 127.0.0.1:PORT.');
  return async (input, init) => {
    const request = new Request(input, init);
    const body = request.body ? Buffer.from(await request.arrayBuffer()) : undefined;
    const response = await send(request, { host, port: Number(port) }, body);
    const redirected = response.status >= 300 && response.status < 400 && response.headers.has('location');
    if (redirected && request.redirect === 'error') throw new TypeError('fetch failed: unexpected redirect');
    return response;
  };
}

function send(
  request: Request,
  to: { host: string; port: number },
  body: Buffer | undefined,
): Promise<Response> {
  const url = new URL(request.url);
  return new Promise((resolve, reject) => {
    const outgoing = httpsRequest(
      {
        ...to,
        servername: url.hostname,
        rejectUnauthorized: false,
        method: request.method,
        path: `${url.pathname}${url.search}`,
        headers: { ...Object.fromEntries(request.headers), host: url.host },
        signal: request.signal,
      },
      (incoming) => {
        const headers = new Headers();
        for (const [name, value] of Object.entries(incoming.headers)) {
          for (const one of Array.isArray(value) ? value : [value])
            if (one !== undefined) headers.append(name, one);
        }
        const status = incoming.statusCode ?? 502;
        const empty = status === 204 || status === 304;
        const stream = Readable.toWeb(incoming) as ReadableStream<Uint8Array>;
        resolve(new Response(empty ? null : stream, { status, headers }));
      },
    );
    outgoing.on('error', (cause) => reject(new TypeError('fetch failed', { cause })));
    outgoing.end(body);
  });
}
