/** What is posted to a hook: callouts of Autotask, some of them twice, and what others make up. */
import { signature, wireJson } from '../../practice-tenant/callouts/payload.ts';
import { shuffled } from '../bench/mapping/names/random.ts';
import { callout } from '../unit/integration-api/support/hook.ts';

export interface Letter {
  /** Which callout it is; forged ones have none. */
  n?: number;
  body: string;
  headers: Record<string, string>;
}

/** Forged callouts tell of tickets from this number on, so that none can pass unseen. */
export const FORGED_FROM = 1_000_000;

function letter(body: string, header: string | undefined, n?: number): Letter {
  const headers = {
    'content-type': 'application/json',
    ...(header === undefined ? {} : { 'x-hook-signature': header }),
  };
  return { ...(n === undefined ? {} : { n }), body, headers };
}

/**
 * `count` genuine callouts, each fifth of them three times, and forged ones of five kinds, in any order.
 *
 * @param forged how many forged ones
 */
export function mailFor(
  secretKey: string,
  count: number,
  forged: number,
  random: () => number,
): { letters: Letter[]; replayed: number } {
  const letters: Letter[] = [];
  let replayed = 0;
  for (let n = 0; n < count; n++) {
    const body = wireJson(
      callout({ Guid: `guid-${n}`, SequenceNumber: n, Id: n, Fields: { title: `Ticket <${n}>` } }),
    );
    const genuine = letter(body, signature(secretKey, body), n);
    letters.push(genuine);
    if (n % 5 !== 0) continue;
    letters.push(genuine, genuine);
    replayed += 2;
  }
  for (let at = 0; at < forged; at++) letters.push(forgery(secretKey, at));
  return { letters: shuffled(letters, random), replayed };
}

function forgery(secretKey: string, at: number): Letter {
  const n = FORGED_FROM + at;
  const body = wireJson(callout({ Guid: `forged-${n}`, SequenceNumber: n, Id: n }));
  const right = signature(secretKey, body);
  switch (at % 5) {
    case 0:
      return letter(body, undefined);
    case 1:
      return letter(body, signature(`${secretKey}x`, body));
    case 2:
      // A genuine signature under another body.
      return letter(body.replace('Printer', 'Scanner'), right);
    case 3:
      return letter(body, right.slice(0, -4));
    default:
      return letter(body, right.replace('sha1=', 'sha256='));
  }
}
