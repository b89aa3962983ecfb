/** The engine behind every store that is written to by one plain request. */

import type { z } from 'zod';
import { patternOf } from '../fields.ts';
import { MASK, masked } from '../mask.ts';
import { troubleOf } from '../trouble.ts';
import type { Configuration, Courier, Destination, DestinationField, Receipt, Say } from '../types.ts';
import { type Call, call, type Reply } from '../wire.ts';
import type { Word } from '../words/word.ts';

type Answer = Extract<Reply, { kind: 'answer' }>;
type Trouble = Exclude<Receipt, { outcome: 'delivered' }>;

/** A store that takes the configuration in one request. */
export interface Store<S> {
  id: string;
  title: Word | { as: string };
  about: Word;
  fields: readonly DestinationField[];
  settings: z.ZodType<S>;
  /** Where its API answers. */
  address(settings: S): string;
  /** The request that writes the configuration. */
  request(config: Configuration, settings: S, key: string): Call;
  /** What the preview must not show, besides the configuration's own secrets. */
  secrets(settings: S): string[];
  /** Whether sending the same twice has the effect of once. */
  repeatable(settings: S): boolean;
  /** What the store's own refusals mean; undefined leaves it to the general words. */
  refusal?(answer: Answer, settings: S, say: Say): Trouble | undefined;
  /** A second request after an answer that asks for it, for example an update of what exists. */
  instead?(answer: Answer, config: Configuration, settings: S): Call | undefined;
  /** What was stored, in words, and the store's own name for it. */
  success(answer: Answer, settings: S, say: Say): { summary: string; id?: string } | undefined;
}

/** Makes a destination of a store. */
export function destinationFor<S>(store: Store<S>): Destination<S> {
  const host = (settings: S) => new URL(store.address(settings)).host;
  const judge = (reply: Reply, settings: S, say: Say): Receipt => {
    const own = reply.kind === 'answer' ? store.refusal?.(reply, settings, say) : undefined;
    if (own) return own;
    const repeatable = store.repeatable(settings);
    const trouble = troubleOf(reply, { host: host(settings), say, repeatable });
    if (trouble) return trouble;
    const success = reply.kind === 'answer' ? store.success(reply, settings, say) : undefined;
    if (success) return { outcome: 'delivered', ...success };
    return {
      outcome: 'refused',
      reason: say('storeForeign', { host: host(settings) }),
      fix: say('checkAddress'),
    };
  };
  return {
    id: store.id,
    title: store.title,
    about: store.about,
    manner: 'send',
    fields: store.fields,
    settings: store.settings,
    host,
    hosts: (settings) => [patternOf(store.address(settings))],
    repeatable: (settings) => store.repeatable(settings),
    preview(config, settings) {
      return written(store.request(masked(config), settings, '…'), store.secrets(settings));
    },
    async send(config, settings, courier: Courier) {
      const knock = !store.repeatable(settings);
      const first = await call(courier, store.request(config, settings, courier.idempotencyKey), { knock });
      const second = first.kind === 'answer' ? store.instead?.(first, config, settings) : undefined;
      return judge(second ? await call(courier, second) : first, settings, courier.say);
    },
  };
}

/** A request as text, with every secret masked wherever it stands. */
function written(request: Call, secrets: string[]): string {
  const headers = Object.entries(request.headers).map(([name, value]) => `${name}: ${value}`);
  const text = [`${request.method} ${request.url}`, ...headers, '', pretty(request.body ?? '')].join('\n');
  return secrets
    .filter((secret) => secret !== '')
    .toSorted((a, b) => b.length - a.length)
    .reduce((shown, secret) => shown.replaceAll(secret, MASK), text);
}

function pretty(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}
