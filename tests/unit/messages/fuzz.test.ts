/**
 * Random and mutated messages through the real gate into the real handlers: nothing is acted on that schema and sender
 * class do not allow. `npm run fuzz` sends 100,000; here is a sample.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { browser } from '../../../utils/browser.ts';
import { dispatch, type Handlers } from '../../../utils/messages/listen.ts';
import { REQUESTS, type RequestName } from '../../../utils/messages/requests.ts';
import { fitting, mutation } from '../../fuzz/bodies.ts';
import { senders } from '../../fuzz/senders.ts';
import { playStage, resetStage, type Stage } from '../background/stage.ts';

const MESSAGES = Number(process.env.ONRAMP_FUZZ_MESSAGES ?? 3_000);
const SEED = Number(process.env.ONRAMP_FUZZ_SEED ?? 1);
/** So many messages meet one background; then a fresh one keeps the run short. */
const PER_LIFE = 250;

const NAMES = Object.keys(REQUESTS) as RequestName[];
/** Names that no table holds, but that an object might. */
const FOREIGN = ['state.changed', '__proto__', 'constructor', 'toString', 'hasOwnProperty', '', 'STATE.GET'];

interface Reached {
  name: RequestName;
  body: unknown;
}

/** The real handlers, each noting that it was reached. */
function watched(handlers: Handlers, reached: Reached[]): Handlers {
  return Object.fromEntries(
    NAMES.map((name) => [
      name,
      (body: unknown, frame: unknown) => {
        reached.push({ name, body });
        return (handlers[name] as (body: unknown, frame: unknown) => Promise<unknown>)(body, frame);
      },
    ]),
  ) as unknown as Handlers;
}

/** Made only when it is sent: a message with a getter that throws cannot even be printed. */
type Make = () => unknown;

const envelope: fc.Arbitrary<Make> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(...NAMES).chain((name) =>
      fc.tuple(fitting(name), mutation).map(
        ([body, mutate]): Make =>
          () => ({ onramp: name, body: mutate(body) }),
      ),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...NAMES).chain(fitting)).map(
      ([onramp, body]): Make =>
        () => ({ onramp, body }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...FOREIGN), fc.anything()).map(
      ([onramp, body]): Make =>
        () => ({ onramp, body }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...NAMES).map(
      (name): Make =>
        () =>
          Object.defineProperty({ body: {} }, 'onramp', {
            get: () => {
              throw new Error(name);
            },
            enumerable: true,
          }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...NAMES).map(
      (name): Make =>
        () =>
          Object.create({ onramp: name, body: {} }) as unknown,
    ),
  },
  {
    weight: 1,
    arbitrary: fc.anything({ withBigInt: true, withMap: true, withNullPrototype: true }).map(
      (value): Make =>
        () =>
          value,
    ),
  },
);

/** What lies on disk and in session memory, as one text. */
async function everything(): Promise<string> {
  const [local, session] = await Promise.all([
    browser.storage.local.get(null),
    browser.storage.session.get(null),
  ]);
  return JSON.stringify([local, session]);
}

/** What no content script may touch: secrets, what is held against values, settings, tests. */
async function guarded(): Promise<string> {
  const session = await browser.storage.session.get(['vault', 'refusals', 'tests']);
  const local = await browser.storage.local.get(['destinations']);
  return JSON.stringify([session, local]);
}

/** What earlier messages set going may still write: waits until nothing changes any more. */
async function settled(read: () => Promise<string>): Promise<string> {
  for (let last = await read(); ; ) {
    for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve));
    const now = await read();
    if (now === last) return now;
    last = now;
  }
}

/** An independent reading: may this message, as it was made, be acted on by this sender? */
function allowed(message: unknown, is: string): boolean {
  try {
    if (typeof message !== 'object' || message === null) return false;
    if (!Object.hasOwn(message, 'onramp') || !Object.hasOwn(message, 'body')) return false;
    const { onramp, body } = message as { onramp: unknown; body: unknown };
    const name = NAMES.find((one) => one === onramp);
    return name !== undefined && REQUESTS[name].from === is && REQUESTS[name].body.safeParse(body).success;
  } catch {
    return false;
  }
}

async function freshLife(asked: string[]): Promise<Stage> {
  resetStage();
  const stage = playStage({
    fetch: async (input) => {
      asked.push(new URL(String(input)).host);
      return new Response('{"queryCount":1}', { status: 200 });
    },
  });
  await stage.handlers['credentials.set']({
    userName: 'abcdefghijklmno@msp.example',
    secret: 'fuzz-canary-secret',
    trackingIdentifier: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ2',
  });
  return stage;
}

describe(`${MESSAGES} random and mutated messages, seed ${SEED}`, () => {
  it(
    'do what schema and sender class allow, and nothing else',
    async () => {
      const asked: string[] = [];
      const reached: Reached[] = [];
      const mistakes: string[] = [];
      const tally = { acted: 0, dropped: 0, misfit: 0 };
      let stage = await freshLife(asked);
      let handlers = watched(stage.handlers, reached);
      let sent = 0;
      const all = senders({
        id: browser.runtime.id,
        origin: browser.runtime.getURL('').replace(/\/$/, ''),
      });

      const speaker = fc.oneof(
        ...(['page', 'content', 'stranger'] as const).map((wanted) =>
          fc.constantFrom(...all.filter(({ is }) => is === wanted)),
        ),
      );

      const one = fc.asyncProperty(envelope, speaker, async (make, { sender, is }) => {
        const message = make();
        if (++sent % PER_LIFE === 0) {
          stage = await freshLife(asked);
          handlers = watched(stage.handlers, reached);
        }
        reached.length = 0;
        const before = is === 'page' ? '' : await settled(is === 'stranger' ? everything : guarded);
        const answering = dispatch(handlers, message, sender, {
          onMistake: (name, error) => mistakes.push(`${name} ${error}`),
          language: async () => 'en',
        });
        const answer = await answering;
        const [hit] = reached;

        if (is === 'stranger') {
          expect(answering).toBeUndefined();
          expect(await everything()).toBe(before);
        }
        if (is === 'content') {
          expect(await guarded()).toBe(before);
          expect(JSON.stringify(answer ?? null)).not.toContain('fuzz-canary-secret');
        }
        if (hit) {
          expect(reached).toHaveLength(1);
          expect(REQUESTS[hit.name].from).toBe(is);
          expect((message as { onramp: unknown }).onramp).toBe(hit.name);
          expect(REQUESTS[hit.name].body.safeParse(hit.body).success).toBe(true);
          expect(Object.getPrototypeOf(hit.body)).toBe(Object.prototype);
          tally.acted++;
        } else {
          expect(allowed(message, is)).toBe(false);
          if (answering) tally.misfit++;
          else tally.dropped++;
        }
        expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      });
      await fc.assert(one, { numRuns: MESSAGES, seed: SEED, endOnFailure: MESSAGES > 10_000 });

      expect(mistakes).toEqual([]);
      expect(tally.acted).toBeGreaterThan(MESSAGES / 20);
      expect(tally.dropped).toBeGreaterThan(MESSAGES / 4);
      expect(asked.filter((host) => !/(^|\.)autotask\.net$|^127\.0\.0\.1/.test(host))).toEqual([]);
      console.log(`${MESSAGES} messages: ${JSON.stringify(tally)}`);
    },
    60_000 + MESSAGES * 20,
  );
});
