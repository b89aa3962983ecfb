/** Everything that travels or is printed while a run lasts. */
import type { BrowserContext, Request } from '@playwright/test';

export interface Traffic {
  /** Each as `where` and text: addresses, headers, bodies, console lines, page errors. */
  seen: { where: string; text: string }[];
}

export function watchTraffic(context: BrowserContext): Traffic {
  const traffic: Traffic = { seen: [] };
  const note = (where: string, text: string) => traffic.seen.push({ where, text });
  context.on('request', (request) => noteRequest(request, note));
  context.on('console', (message) => note('console', message.text()));
  context.on('weberror', (error) => note('page error', String(error.error().stack ?? error.error())));
  const follow = (worker: { on(event: 'console', heard: (message: { text(): string }) => void): unknown }) =>
    worker.on('console', (message) => note('console of the service worker', message.text()));
  for (const worker of context.serviceWorkers()) follow(worker);
  context.on('serviceworker', follow);
  return traffic;
}

function noteRequest(request: Request, note: (where: string, text: string) => void): void {
  const { host, pathname } = new URL(request.url());
  const name = `${request.method()} ${host.replace(/:\d+$/, '')}${pathname.replace(/[0-9a-f-]{36}/, '*')}`;
  note(`${name}: address`, request.url());
  for (const [header, value] of Object.entries(request.headers())) note(`${name}: header ${header}`, value);
  note(`${name}: body`, request.postData() ?? '');
}
