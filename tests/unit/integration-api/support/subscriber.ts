/** A subscriber that notes what it is handed, and answers as a test says. */
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HandedOn } from '../../../../utils/contract/triggers.ts';

export interface Received {
  headers: IncomingHttpHeaders;
  body: string;
  event: HandedOn;
}

export interface Subscriber {
  url: string;
  received: Received[];
  /** Status for the next requests; 200 by default. */
  answerWith(rule: (received: Received, count: number) => number): void;
  /** Settles when so many were received. */
  until(count: number): Promise<void>;
  close(): Promise<void>;
}

export async function startSubscriber(): Promise<Subscriber> {
  const received: Received[] = [];
  const waiting: { count: number; resolve: () => void }[] = [];
  let rule: (one: Received, count: number) => number = () => 200;
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const one = { headers: request.headers, body, event: HandedOn.parse(JSON.parse(body)) };
    received.push(one);
    response.statusCode = rule(one, received.length);
    response.end();
    for (const { count, resolve } of waiting) if (received.length >= count) resolve();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/events`,
    received,
    answerWith: (next) => {
      rule = next;
    },
    until: (count) =>
      new Promise((resolve) => {
        if (received.length >= count) resolve();
        else waiting.push({ count, resolve });
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
