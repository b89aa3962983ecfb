/** What tests of destinations share: a configuration full of canaries, and a network that answers as told. */
import { destinationOf, type ReadyDestination } from '../../../utils/destinations/registry.ts';
import type { Configuration, Courier, Receipt, Trial } from '../../../utils/destinations/types.ts';
import { sayIn } from '../../../utils/destinations/words/index.ts';

export const say = sayIn('en');

export const CONFIG: Configuration = {
  instanceId: 'instance-1',
  label: 'Production',
  zone: { uiHost: 'ww5.autotask.net', restBase: 'https://webservices5.autotask.net/ATServicesRest/' },
  userName: 'abc@msp.example',
  secret: 'canary-secret-"0123\\456789',
  binding: { kind: 'custom', trackingIdentifier: 'canary-tracking-identifier' },
  plannedTriggers: 50,
};

export const VENDOR: Configuration = { ...CONFIG, binding: { kind: 'vendor', vendor: 'Rewst - Automation' } };

export function prepare(id: string, values: Record<string, string>) {
  const prepared = destinationOf(id)?.prepare(values, say);
  if (!prepared) throw new Error(`There is no destination ${id}.`);
  return prepared;
}

export function ready(id: string, values: Record<string, string>): ReadyDestination {
  const prepared = prepare(id, values);
  if (!prepared.ok) throw new Error(prepared.reason);
  return prepared.ready;
}

/** One request as the network saw it. */
export interface Seen {
  url: string;
  method: string;
  headers: Headers;
  body: string;
  init: RequestInit;
}

export interface Wire {
  courier: Courier;
  /** Everything but the knock. */
  calls: Seen[];
  knocks: Seen[];
}

type Answering = (call: Seen, number: number) => Response | Promise<Response>;

/** A network that notes and answers; `knock` answers the HEAD of the bare address. */
export function wire(
  answer: Answering,
  extra: Partial<Courier> = {},
  knock: Answering = () => new Response(),
): Wire {
  const calls: Seen[] = [];
  const knocks: Seen[] = [];
  const courier: Courier = {
    idempotencyKey: 'key-1',
    say,
    fetch: async (url, init = {}) => {
      const seen = {
        url: String(url),
        method: init.method ?? 'GET',
        headers: new Headers(init.headers),
        body: String(init.body ?? ''),
        init,
      };
      if (seen.method === 'HEAD') {
        knocks.push(seen);
        return knock(seen, knocks.length);
      }
      calls.push(seen);
      return answer(seen, calls.length);
    },
    ...extra,
  };
  return { courier, calls, knocks };
}

export const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });

/** A connection that fails, as a browser reports every failed connection. */
export const broken = (): never => {
  throw new TypeError('Failed to fetch');
};

/** An answer that never comes to its end growing. */
export const endless = () =>
  new Response(new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(100_000)) }));

/** All that the admin would read. */
export function words(receipt: Receipt | Trial): string {
  return JSON.stringify(receipt);
}
