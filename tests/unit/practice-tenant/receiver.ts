import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A callout as it arrived. */
export interface Received {
  path: string;
  signature: string;
  /** The body, byte for byte. */
  raw: string;
  payload: {
    Action: string;
    Guid: string;
    EntityType: string;
    Id: number;
    Fields: Record<string, unknown>;
    SequenceNumber: number;
    PersonID: number;
  };
}

/** A receiver of callouts on loopback. */
export interface Receiver {
  url: string;
  received: Received[];
  /** Statuses of the next answers; when they are used up, 200. A 0 means: never answer. */
  answers: number[];
  /** Resolves when so many callouts have arrived. */
  has(count: number): Promise<void>;
  close(): Promise<void>;
}

export async function startReceiver(): Promise<Receiver> {
  const received: Received[] = [];
  const waiting: { count: number; done: () => void }[] = [];
  const receiver: Receiver = {
    url: '',
    received,
    answers: [],
    has: (count) =>
      new Promise((done) => {
        if (received.length >= count) done();
        else waiting.push({ count, done });
      }),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
  const server = createServer(async (request, response) => {
    const raw = await bodyOf(request);
    received.push({
      path: request.url ?? '',
      signature: String(request.headers['x-hook-signature']),
      raw,
      payload: JSON.parse(raw),
    });
    const status = receiver.answers.shift() ?? 200;
    if (status > 0) response.writeHead(status).end();
    for (const one of waiting) if (received.length >= one.count) one.done();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  receiver.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return receiver;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('latin1');
}
