/** What failed requests mean, alike for every destination. Nothing of an answer's text is ever quoted. */
import type { Receipt, Say } from './types.ts';
import type { Reply } from './wire.ts';

interface Circumstances {
  host: string;
  say: Say;
  /** The same request may be sent again although it may have arrived. */
  repeatable: boolean;
}

/** @returns the receipt of a request that did not end with success, or undefined for an answer with a 2xx status */
export function troubleOf(
  reply: Reply,
  { host, say, repeatable }: Circumstances,
): Exclude<Receipt, { outcome: 'delivered' }> | undefined {
  if (reply.kind === 'unreached') {
    return { outcome: 'waiting', reason: say('unreached', { host }), fix: say('againByItself') };
  }
  if (reply.kind === 'redirect') {
    return { outcome: 'refused', reason: say('redirects', { host }), fix: say('checkAddress') };
  }
  if (reply.kind === 'unknown') {
    const reason = say(reply.timedOut ? 'timedOut' : repeatable ? 'lostOrDown' : 'lost', { host });
    return repeatable
      ? { outcome: 'waiting', reason, fix: say('againByItself') }
      : { outcome: 'unsure', reason, fix: say('lookThere', { host }) };
  }
  const { status, retryAfterSeconds } = reply;
  if (status >= 200 && status < 300) return undefined;
  const wait = retryAfterSeconds === undefined ? {} : { retryAfterSeconds };
  if (status === 401 || status === 403) {
    return { outcome: 'refused', reason: say('keyRefused', { host, status }), fix: say('newKey') };
  }
  if (status === 429) {
    return { outcome: 'waiting', reason: say('tooMany', { host }), fix: say('againByItself'), ...wait };
  }
  if (status >= 500) {
    const reason = say('outOfOrder', { host, status });
    // 503 is said before the work is begun; the others may come after it.
    return repeatable || status === 503
      ? { outcome: 'waiting', reason, fix: say('againByItself'), ...wait }
      : { outcome: 'unsure', reason, fix: say('lookThere', { host }) };
  }
  if (status === 404) {
    return { outcome: 'refused', reason: say('notThere', { host }), fix: say('checkAddress') };
  }
  return { outcome: 'refused', reason: say('refusedStatus', { host, status }), fix: say('checkSettings') };
}
