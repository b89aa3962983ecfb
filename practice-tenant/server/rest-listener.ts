import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RestAnswer, RestCall } from '../rest/call.ts';
import type { RestFace } from '../rest/index.ts';
import { distorted, playOnConnection, replacement } from './fault-answers.ts';
import type { Fault } from './faults.ts';

/** Longest body that is read: more than any client of the API sends. */
const LONGEST_BODY = 8_000_000;

/** Where this face is reached: the address that `nextPageUrl` and the zone lookup give back. */
export interface Origin {
  host: string;
  base: string;
  loopback: boolean;
}

/**
 * Answers one request to `/ATServicesRest/`.
 *
 * @param fault what goes wrong with it, if anything
 * @returns the status sent; 0 when the connection was cut or left hanging
 */
export async function serveRest(
  rest: RestFace,
  origin: Origin,
  request: IncomingMessage,
  response: ServerResponse,
  fault: Fault | undefined,
): Promise<number> {
  const body = await readBody(request);
  if (body === undefined) return send(response, { status: 413, headers: {} });
  const call = toCall(request, origin, body);
  const truth = () => rest.answer(call);
  if (!fault) return send(response, await truth());

  const instead = replacement(fault);
  if (instead) return send(response, instead);
  if (!(await playOnConnection(fault, response, truth))) return 0;
  return send(response, distorted(await truth(), fault));
}

/** The body as text; `undefined` when it is too long. */
export async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > LONGEST_BODY) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Sends an answer whole. */
export function send(response: ServerResponse, answer: RestAnswer): number {
  if (response.destroyed) return 0;
  const body = Buffer.from(answer.body ?? '');
  response.writeHead(answer.status, {
    'Cache-Control': 'no-cache',
    ...answer.headers,
    'Content-Length': body.length,
  });
  response.end(body);
  return answer.status;
}

function toCall(request: IncomingMessage, origin: Origin, body: string): RestCall {
  const target = request.url ?? '/';
  const [path = '/', query = ''] = splitOnce(target, '?');
  const words = path.split('/').filter((word) => word !== '');
  return {
    method: request.method ?? 'GET',
    host: origin.host,
    base: origin.base,
    loopback: origin.loopback,
    // The first word is ATServicesRest itself, in whatever casing.
    path: words.slice(1).map(decoded),
    url: `${origin.base.replace(/\/ATServicesRest\/$/i, '')}${target}`,
    params: new URLSearchParams(query),
    header: (name) => {
      const value = request.headers[name];
      return Array.isArray(value) ? value[0] : value;
    },
    body,
  };
}

function splitOnce(text: string, mark: string): [string, string] {
  const index = text.indexOf(mark);
  return index < 0 ? [text, ''] : [text.slice(0, index), text.slice(index + 1)];
}

function decoded(word: string): string {
  try {
    return decodeURIComponent(word);
  } catch {
    return word;
  }
}
