/** Posting letters as Autotask does: again until somebody acknowledges. */
import { type Agent, request } from 'node:http';
import { setTimeout as after } from 'node:timers/promises';
import type { Letter } from './mail.ts';

/** A letter that nobody takes for so many tries fails the run. */
const MOST_TRIES = 60;

export interface Posted {
  status: number;
  /** From the last try's sending to its answer, in milliseconds. */
  milliseconds: number;
  tries: number;
}

/**
 * Posts until there is an answer that is no server error. A lost connection and 5xx are tried again, with another
 * process where there is one.
 *
 * @param addresses where the hook is at this moment; processes come and go
 * @throws Error when nobody answers
 */
export async function postUntilAnswered(
  agent: Agent,
  addresses: () => readonly string[],
  letter: Letter,
  start: number,
): Promise<Posted> {
  for (let tries = 1; tries <= MOST_TRIES; tries++) {
    const urls = addresses();
    const url = urls[(start + tries) % Math.max(urls.length, 1)];
    const sent = performance.now();
    const status = url === undefined ? 0 : await post(agent, url, letter).catch(() => 0);
    if (status !== 0 && status < 500) return { status, milliseconds: performance.now() - sent, tries };
    await after(50 + 10 * Math.min(tries, 45));
  }
  throw new Error(`Nobody took a letter${letter.n === undefined ? '' : ` (callout ${letter.n})`}.`);
}

function post(agent: Agent, url: string, { body, headers }: Letter): Promise<number> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { agent, method: 'POST', headers }, (incoming) => {
      incoming.resume();
      incoming.once('end', () => resolve(incoming.statusCode ?? 0));
      incoming.once('error', reject);
    });
    outgoing.once('error', reject);
    outgoing.end(body);
  });
}
