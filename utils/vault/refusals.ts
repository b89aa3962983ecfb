/**
 * Keeps Autotask from locking the user (autotask-rest-api.md 3.4): what was refused once is not tried again by
 * itself. Values are remembered as salted hashes, in memory only.
 */
import { z } from 'zod';

const Refused = z.object({
  times: z.number(),
  at: z.number(),
  /** A new user is refused until Autotask knows it: from then on the same values may be tried once more. */
  againFrom: z.number().optional(),
});

export const Refusals = z.object({
  salt: z.string(),
  /** By fingerprint. */
  refused: z.record(z.string(), Refused),
  /** By fingerprint: when a login with these values worked last. */
  passed: z.record(z.string(), z.number()),
  /** By user name: refusals since the last login that worked. */
  inARow: z.record(z.string(), z.number()),
});
export type Refusals = z.infer<typeof Refusals>;

export interface TriedValues {
  userName: string;
  secret: string;
  trackingIdentifier: string;
  restBase: string;
}

/** Older entries make room: nobody tries that many values in one session. */
const MOST = 200;

export function freshRefusals(): Refusals {
  return { salt: crypto.randomUUID(), refused: {}, passed: {}, inARow: {} };
}

/** A salted hash of all that a login depends on. */
export async function fingerprint(salt: string, values: TriedValues): Promise<string> {
  const { userName, secret, trackingIdentifier, restBase } = values;
  const text = JSON.stringify([salt, userName.toLowerCase(), secret, trackingIdentifier, restBase]);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * @param prints fingerprints of the values, one for each zone they may count for
 * @param againFrom when the same values may be tried again although they were refused
 */
export function noteRefused(
  all: Refusals,
  prints: Iterable<string | undefined>,
  userName: string,
  now: number,
  againFrom?: number,
): Refusals {
  const [refused, passed] = [{ ...all.refused }, { ...all.passed }];
  for (const print of prints) {
    if (print === undefined) continue;
    const times = (all.refused[print]?.times ?? 0) + 1;
    refused[print] = { times, at: now, ...(againFrom === undefined ? {} : { againFrom }) };
    delete passed[print];
  }
  const inARow = { ...all.inARow, [userName]: (all.inARow[userName] ?? 0) + 1 };
  return { ...all, refused: lastOf(refused), passed, inARow: lastOf(inARow) };
}

/** A login worked: nothing is held against these values or this user any more. */
export function noteDidPass(
  all: Refusals,
  prints: Iterable<string | undefined>,
  userName: string,
  now: number,
): Refusals {
  const [refused, passed] = [{ ...all.refused }, { ...all.passed }];
  for (const print of prints) {
    if (print === undefined) continue;
    delete refused[print];
    passed[print] = now;
  }
  const { [userName]: _row, ...inARow } = all.inARow;
  return { ...all, refused, passed: lastOf(passed), inARow };
}

/** Whether these values may be tried: undefined when they may, else why not. */
export function lockOf(
  all: Refusals,
  print: string,
  userName: string,
  now: number,
): { kind: 'refused-before' | 'refused-twice'; againFrom?: number } | undefined {
  const before = all.refused[print];
  if (!before) return undefined;
  if (before.againFrom !== undefined && now >= before.againFrom && before.times < 2) return undefined;
  const kind = (all.inARow[userName] ?? 0) >= 2 ? 'refused-twice' : 'refused-before';
  return {
    kind,
    ...(before.againFrom !== undefined && now < before.againFrom ? { againFrom: before.againFrom } : {}),
  };
}

function lastOf<T>(all: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(all).slice(-MOST));
}
