import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { PagesHandler } from '../pages/index.ts';
import type { RestFace } from '../rest/index.ts';
import type { Tenant } from '../state/tenant.ts';
import { answerControl, type ControlParts } from './control/index.ts';
import { distorted, playOnConnection, replacement } from './fault-answers.ts';
import type { Fault, FaultList } from './faults.ts';
import { faceOf, hostOf, isLoopback, isRestPath } from './hosts.ts';
import type { RequestLog } from './request-log.ts';
import { readBody, send, serveRest } from './rest-listener.ts';

export interface ListenerParts {
  tenant: Tenant;
  rest: RestFace;
  pages: PagesHandler;
  faults: FaultList;
  log: RequestLog;
}

/** The HTTPS listener: by host and path to the pages, to REST, or nowhere. */
export function httpsListener(parts: ListenerParts): RequestListener {
  const pages = getRequestListener(
    (request) => parts.pages.handle(request, { host: hostOf(request.headers.get('host') ?? '') }),
    { overrideGlobalObjects: false },
  );
  return (request, response) => {
    const host = hostOf(request.headers.host);
    const path = pathOf(request);
    const face = faceOf(host, path);
    const note = parts.log.note(request, face, host);
    const fault = parts.faults.take({ method: request.method ?? 'GET', path, host });
    guarded(response, async () => {
      if (face === 'rest') {
        const origin = { host, base: `https://${host}/ATServicesRest/`, loopback: false };
        note.answered(await serveRest(parts.rest, origin, request, response, fault));
        return;
      }
      if (fault && (await spoilPage(fault, response))) {
        note.answered(response.statusCode);
        return;
      }
      if (face === 'ui') await pages(request, response);
      else send(response, nowhere(host));
      note.answered(response.statusCode);
    });
  };
}

/** The plain listener on loopback: REST for ordinary clients, and the control port. */
export function plainListener(
  parts: ListenerParts,
  control: ControlParts,
  port: () => number,
): RequestListener {
  return (request, response) => {
    const host = hostOf(request.headers.host);
    const path = pathOf(request);
    guarded(response, async () => {
      if (!isLoopback(host)) {
        send(response, { status: 403, headers: {}, body: 'This address answers on loopback only.' });
        return;
      }
      if (isRestPath(path)) {
        const note = parts.log.note(request, 'rest', host);
        const fault = parts.faults.take({ method: request.method ?? 'GET', path, host });
        const origin = { host, base: `http://${host}:${port()}/ATServicesRest/`, loopback: true };
        note.answered(await serveRest(parts.rest, origin, request, response, fault));
        return;
      }
      if (/^\/__practice(\/|$)/i.test(path)) {
        send(response, await answerControl(control, request, (await readBody(request)) ?? ''));
        return;
      }
      send(response, {
        status: path === '/' ? 200 : 404,
        headers: { 'Content-Type': 'text/plain; charset=utf-8' },
        body: 'Practice tenant for Autotask. REST: /ATServicesRest/ - control: /__practice/state, switches, faults, log.\n',
      });
    });
  };
}

/** Faults on pages: those that take the place of the answer or live on the connection. */
async function spoilPage(fault: Fault, response: ServerResponse): Promise<boolean> {
  const instead = replacement(fault);
  if (instead) {
    send(response, instead);
    return true;
  }
  const page = {
    status: 200,
    headers: { 'Content-Type': 'text/html' },
    body: '<!DOCTYPE html><title>Autotask</title>',
  };
  if (!(await playOnConnection(fault, response, async () => page))) return true;
  if (fault.kind === 'delay') return false;
  send(response, distorted(page, fault));
  return true;
}

/** A mistake of the practice tenant must be seen as one, and must not end the process. */
function guarded(response: ServerResponse, work: () => Promise<void>): void {
  work().catch((error: unknown) => {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`The practice tenant failed: ${text}\n`);
    if (response.headersSent) response.destroy();
    else
      send(response, {
        status: 500,
        headers: { 'Content-Type': 'text/plain' },
        body: 'The practice tenant failed.',
      });
  });
}

function nowhere(host: string) {
  return {
    status: 404,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    body: `The practice tenant does not play ${host}. Try https://ww5.autotask.net/.\n`,
  };
}

function pathOf(request: IncomingMessage): string {
  return (request.url ?? '/').split('?', 1)[0] ?? '/';
}
