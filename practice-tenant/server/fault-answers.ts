import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { TLSSocket } from 'node:tls';
import type { RestAnswer } from '../rest/call.ts';
import type { Fault } from './faults.ts';

const JSON_TYPE = 'application/json; charset=utf-8';
const HTML_TYPE = 'text/html; charset=utf-8';

const LOGIN_PAGE =
  '<!DOCTYPE html><html><head><title>Autotask Login</title></head><body><form method="post" ' +
  'action="/Mvc/Framework/Authentication.mvc/Authenticate"><label>Username <input name="UserName"></label>' +
  '<button>Continue</button></form></body></html>';
const PORTAL_PAGE =
  '<!DOCTYPE html><html><head><title>Guest Wi-Fi</title></head><body><h1>Welcome to the guest network</h1>' +
  '<p>Accept the terms to go online.</p></body></html>';
const UNAVAILABLE_PAGE =
  '<!DOCTYPE html><html><head><title>Service Unavailable</title></head><body><h2>Service Unavailable</h2>' +
  '<hr><p>HTTP Error 503. The service is unavailable.</p></body></html>';

/** An answer that takes the place of the true one; `undefined` for faults that only change it or the connection. */
export function replacement(fault: Fault): RestAnswer | undefined {
  const answer = (status: number, type: string, body: string, headers: Record<string, string> = {}) => ({
    status,
    headers: { 'Content-Type': type, ...headers },
    body,
  });
  switch (fault.kind) {
    case 'answer':
      return { status: fault.status, headers: { ...fault.headers }, body: fault.body };
    case 'loginPage':
      return answer(fault.status, HTML_TYPE, LOGIN_PAGE);
    case 'captivePortal':
      return answer(200, HTML_TYPE, PORTAL_PAGE);
    case 'empty':
      return { status: fault.status, headers: {} };
    case 'message':
      return answer(fault.status, JSON_TYPE, JSON.stringify({ Message: fault.message }));
    case 'errorObjects':
      return answer(fault.status, JSON_TYPE, JSON.stringify({ errors: fault.errors }));
    case 'tooMany':
      return answer(429, JSON_TYPE, '{"errors":["Too many requests."]}', retryAfter(fault.retryAfter));
    case 'unavailable':
      return answer(503, HTML_TYPE, UNAVAILABLE_PAGE, retryAfter(fault.retryAfter));
    case 'redirect':
      return { status: fault.status, headers: { Location: fault.location } };
    default:
      return undefined;
  }
}

/** The true answer, changed by the fault. */
export function distorted(answer: RestAnswer, fault: Fault): RestAnswer {
  switch (fault.kind) {
    case 'bom':
      return { ...answer, body: `\uFEFF${answer.body ?? ''}` };
    case 'contentType':
      return { ...answer, headers: { ...answer.headers, 'Content-Type': fault.value } };
    case 'truncated':
      return { ...answer, body: half(answer.body) };
    case 'foreignNextPage':
      return { ...answer, body: withForeignPage(answer.body, fault.base) };
    case 'clock':
      return {
        ...answer,
        headers: { ...answer.headers, Date: new Date(Date.now() + fault.seconds * 1000).toUTCString() },
      };
    default:
      return answer;
  }
}

/**
 * Plays the faults that live on the connection: a delay, silence, a cut, a flood.
 *
 * @returns whether the answer is still to be sent
 */
export async function playOnConnection(
  fault: Fault,
  response: ServerResponse,
  truth: () => Promise<RestAnswer>,
): Promise<boolean> {
  if (fault.kind === 'delay') {
    await wait(fault.milliseconds);
    return !response.destroyed;
  }
  if (fault.kind === 'huge') {
    await flood(response, fault.bytes, fault.contentType);
    return false;
  }
  if (fault.kind !== 'never' && fault.kind !== 'reset') return true;

  if (fault.after !== 'nothing') {
    const answer = await truth();
    const body = answer.body ?? '';
    response.writeHead(answer.status, { ...answer.headers, 'Content-Length': Buffer.byteLength(body) + 1 });
    response.flushHeaders();
    if (fault.after === 'half') response.write(half(body));
  }
  if (fault.kind === 'reset') {
    // What was written has to leave before the connection is cut.
    if (fault.after !== 'nothing') await new Promise((resolve) => setImmediate(resolve));
    cut(response.socket);
  }
  return false;
}

/** Ends a connection without a word. A TLS socket cannot send a reset itself; ending it without a goodbye is as abrupt. */
function cut(socket: Socket | null): void {
  if (socket instanceof TLSSocket) socket.destroy();
  else socket?.resetAndDestroy();
}

/** A JSON text as long as wished, streamed, so that neither side needs it in memory. */
async function flood(response: ServerResponse, bytes: number, contentType: string): Promise<void> {
  response.writeHead(200, { 'Content-Type': contentType });
  const chunk = Buffer.from('{"id":1,"companyName":"flood"},'.repeat(2_000));
  response.write('{"items":[');
  for (let sent = 0; sent < bytes && !response.destroyed; sent += chunk.length) {
    if (response.write(chunk)) continue;
    const settled = new AbortController();
    const { signal } = settled;
    await Promise.race([once(response, 'drain', { signal }), once(response, 'close', { signal })]).finally(
      () => settled.abort(),
    );
  }
  response.end('null],"pageDetails":{"count":1,"requestCount":500,"prevPageUrl":null,"nextPageUrl":null}}');
}

function withForeignPage(body: string | undefined, base: string): string {
  const document: unknown = JSON.parse(body ?? '{}');
  if (typeof document !== 'object' || document === null) return body ?? '';
  return JSON.stringify({
    ...document,
    pageDetails: {
      count: 1,
      requestCount: 500,
      prevPageUrl: null,
      nextPageUrl: `${base}ATServicesRest/V1.0/Companies/query/next?paging=%7B%7D`,
    },
  });
}

function half(body: string | undefined): string {
  return (body ?? '').slice(0, Math.floor((body ?? '').length / 2));
}

function retryAfter(value: number | string | undefined): Record<string, string> {
  return value === undefined ? {} : { 'Retry-After': String(value) };
}
