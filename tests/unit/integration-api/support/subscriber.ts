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
  /** What was received of one trigger. */
  of(triggerId: string): Received[];
  /** Settles when so many were received, of one trigger or at all. */
  until(count: number, triggerId?: string): Promise<void>;
  close(): Promise<void>;
}

export async function startSubscriber(): Promise<Subscriber> {
  const received: Received[] = [];
  const waiting: { count: number; triggerId?: string; resolve: () => void }[] = [];
  const of = (triggerId: string) => received.filter((one) => one.event.trigger.id === triggerId);
  const enough = (count: number, triggerId?: string) =>
    (triggerId ? of(triggerId) : received).length >= count;
  let rule: (one: Received, count: number) => number = () => 200;
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const one = { headers: request.headers, body, event: HandedOn.parse(JSON.parse(body)) };
    received.push(one);
    response.statusCode = rule(one, received.length);
    response.end();
    for (const { count, triggerId, resolve } of waiting) if (enough(count, triggerId)) resolve();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/events`,
    received,
    answerWith: (next) => {
      rule = next;
    },
    of,
    until: (count, triggerId) =>
      new Promise((resolve) => {
        if (enough(count, triggerId)) resolve();
        else waiting.push({ count, ...(triggerId ? { triggerId } : {}), resolve });
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
