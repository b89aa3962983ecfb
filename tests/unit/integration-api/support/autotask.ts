/** A stand-in for Autotask that answers just what a test says, and counts what it was asked. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  method: string;
  path: string;
  headers: Record<string, string | string[] | undefined>;
}

export interface Answer {
  status: number;
  body?: unknown;
  /** Hold the answer back until this settles. */
  after?: Promise<unknown>;
}

export interface StandIn {
  restBase: string;
  asked: Asked[];
  /** What is answered from now on; by default everything is right. */
  answerWith(rule: (asked: Asked) => Answer | undefined): void;
  close(): Promise<void>;
}

const RIGHT: Record<string, unknown> = {
  version: { majorVersion: 2026, minorVersion: 1, build: 1, customerType: 1 },
  zoneinformation: { zoneName: 'Practice', ci: 1 },
  'companies/query/count': { queryCount: 7 },
  'companies/query': {
    items: [{ id: 0, companyName: 'Own' }],
    pageDetails: { count: 1, nextPageUrl: null, prevPageUrl: null },
  },
  'companywebhooks/query/count': { queryCount: 0 },
  'ticketwebhooks/query/count': { queryCount: 0 },
  'companywebhooks/entityinformation': {
    info: { name: 'CompanyWebhook', canCreate: true, userAccessForCreate: 'All' },
  },
  thresholdinformation: {
    externalRequestThreshold: 10_000,
    requestThresholdTimeframe: 60,
    currentTimeframeRequestCount: 3,
  },
};

export async function startStandIn(): Promise<StandIn> {
  let rule: (asked: Asked) => Answer | undefined = () => undefined;
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const path = (request.url ?? '').replace(/^\/ATServicesRest\/V1\.0\//i, '');
    const one = { method: request.method ?? '', path, headers: request.headers };
    asked.push(one);
    for await (const _ of request);
    const answer = rule(one) ?? rightAnswer(path, server.address());
    await answer.after;
    response.statusCode = answer.status;
    response.setHeader('Content-Type', 'application/json');
    response.end(answer.body === undefined ? '' : JSON.stringify(answer.body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    restBase: baseOf(server.address()),
    asked,
    answerWith: (next) => {
      rule = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function rightAnswer(path: string, address: AddressInfo | string | null): Answer {
  const name = (path.split('?')[0] ?? '').toLowerCase();
  const body = RIGHT[name];
  if (body === undefined) return { status: 404, body: { errors: ['nothing here'] } };
  if (name !== 'zoneinformation') return { status: 200, body };
  return {
    status: 200,
    body: { zoneName: 'Practice', url: baseOf(address), webUrl: 'https://ww5.autotask.net/', ci: 1 },
  };
}

function baseOf(address: AddressInfo | string | null): string {
  if (typeof address !== 'object' || address === null) throw new Error('The stand-in does not listen.');
  return `http://127.0.0.1:${address.port}/ATServicesRest/`;
}
