import type { Server } from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';

const ALLOWED = /^[a-z0-9-]+\.autotask\.net:443$/i;

/**
 * Makes an HTTP server a CONNECT proxy for the practice tenant: `*.autotask.net:443` leads to the HTTPS listener, every
 * other host is refused, so that a browser behind it cannot reach anything else by accident.
 *
 * @param httpsPort asked at each connection, since the listener may not be up yet when the proxy is
 */
export function actAsProxy(server: Server, httpsPort: () => number): void {
  server.on('connect', (request, client: Duplex, head: Buffer) => {
    client.on('error', () => client.destroy());
    if (!ALLOWED.test(request.url ?? '')) {
      client.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
      return;
    }
    const upstream = connect(httpsPort(), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      if (head.length > 0) upstream.write(head);
      upstream.pipe(client);
      client.pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    client.on('close', () => upstream.destroy());
    upstream.on('close', () => client.destroy());
  });
}
