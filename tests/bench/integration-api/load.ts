/** A small load generator: so many requests at once, for so long. */
import { Agent, request } from 'node:http';

export interface Load {
  perSecond: number;
  p50: number;
  p99: number;
  failed: number;
}

export interface LoadRequest {
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: string;
}

/**
 * @param next makes request number n
 * @param atOnce requests on the way at the same time
 */
export async function load(
  url: string,
  atOnce: number,
  ms: number,
  next: (n: number) => LoadRequest,
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const times: number[] = [];
  let failed = 0;
  let n = 0;
  const began = performance.now();
  const lane = async () => {
    while (performance.now() - began < ms) {
      const sent = performance.now();
      const status = await send(agent, url, next(n++));
      times.push(performance.now() - sent);
      if (status < 200 || status > 299) failed++;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { perSecond: times.length / seconds, p50: at(0.5), p99: at(0.99), failed };
}

function send(agent: Agent, url: string, { method, path, headers, body }: LoadRequest): Promise<number> {
  return new Promise((resolve, reject) => {
    const outgoing = request(new URL(path, url), { agent, method, headers }, (incoming) => {
      incoming.resume();
      incoming.once('end', () => resolve(incoming.statusCode ?? 0));
    });
    outgoing.once('error', reject);
    outgoing.end(body);
  });
}
