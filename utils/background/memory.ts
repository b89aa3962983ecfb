/** Everything the background remembers, where it lies, and in which form. */
import { z } from 'zod';
import { browser } from '../browser.ts';
import { interrupted, TestRunSchema } from '../checks/stored.ts';
import type { TestRun } from '../checks/types.ts';
import { Copied } from '../clipboard/watched.ts';
import type { Language, SeenFacts } from '../guide/types.ts';
import { readInstances } from '../instances/read.ts';
import { Delivery, Instance, type Instances } from '../instances/schema.ts';
import { damageSentence } from '../instances/stored-words.ts';
import { FrameFactsSchema } from '../messages/requests.ts';
import { forgetExpired } from '../vault/hold.ts';
import { freshRefusals, Refusals } from '../vault/refusals.ts';
import { EMPTY_VAULT, Kept, Vault } from '../vault/schema.ts';
import { type Cell, cell, cellOf } from './cell.ts';
import { KnownFields } from './companies/known-fields.ts';
import { LeftWebhooks } from './left-webhooks.ts';

const GuideId = z.enum(['security-level', 'api-user']);
export type GuideId = z.infer<typeof GuideId>;

const Notice = z.object({ tone: z.enum(['error', 'info']), text: z.string() });
export type Notice = z.infer<typeof Notice>;

const ZoneSchema = z.object({
  number: z.number().optional(),
  name: z.string().optional(),
  uiHost: z.string(),
  restBase: z.string(),
  known: z.boolean(),
});

/** What Autotask's lookup said about one user name. */
const Lookup = z.object({
  userName: z.string(),
  answer: z.discriminatedUnion('state', [
    z.object({ state: z.literal('running') }),
    z.object({ state: z.literal('found'), zone: ZoneSchema, name: z.string().optional() }),
    z.object({ state: z.literal('failed'), reason: z.string() }),
  ]),
});
export type Lookup = z.infer<typeof Lookup>;

/** Facts with the document they came from: another document in the same frame is another page. */
export type KeptFacts = SeenFacts & { documentId?: string };

const Frames: z.ZodType<Record<string, KeptFacts>> = z.record(
  z.string(),
  FrameFactsSchema.extend({
    tabId: z.number(),
    frameId: z.number(),
    openedAt: z.number(),
    seenAt: z.number(),
    documentId: z.string().optional(),
  }),
);

const Trials = z.record(
  z.string(),
  z.object({ at: z.number(), ok: z.boolean(), summary: z.string(), fix: z.string().optional() }),
);
type Trials = z.infer<typeof Trials>;

const Unwritten = z.record(z.string(), Delivery);
type Unwritten = z.infer<typeof Unwritten>;

const Preferences = z.object({ language: z.enum(['en', 'de', 'es']).optional() });
type Preferences = z.infer<typeof Preferences>;

const Removed = z.object({
  last: z
    .object({
      instance: Instance,
      index: z.number(),
      at: z.number(),
      kept: Kept.optional(),
      /** The fresh one that took the place of the last. */
      standIn: z.string().optional(),
    })
    .optional(),
});
type Removed = z.infer<typeof Removed>;

const Session = z.object({
  /** The Autotask tab looked at last. */
  tab: z.object({ tabId: z.number(), host: z.string() }).optional(),
  activeGuide: GuideId.optional(),
  notice: Notice.optional(),
  /** By instance id. */
  lookups: z.record(z.string(), Lookup),
});
export type Session = z.infer<typeof Session>;

export interface Memory {
  /** On disk, no secret. */
  instances: Cell<Instances>;
  /** On disk, no secret: settings of destinations by id. */
  settings: Cell<Record<string, Record<string, string>>>;
  /** In memory: secrets. What is due is not given out, even when the alarm that removes it comes late. */
  vault: Cell<Vault>;
  /** On disk, no secret: what the last check of a destination found, by destination id. */
  trials: Cell<Trials>;
  /** In memory: how deliveries ended whose end found no room on the disk, by delivery id. */
  unwritten: Cell<Unwritten>;
  /** On disk, sealed with a passphrase that is kept nowhere: credentials by instance id. */
  kept: Cell<Record<string, Kept>>;
  /** On disk, no secret. */
  preferences: Cell<Preferences>;
  /** In memory: the instance removed last, without its secret. */
  removed: Cell<Removed>;
  refusals: Cell<Refusals>;
  session: Cell<Session>;
  /** In memory: facts by `tabId:frameId`. */
  frames: Cell<Record<string, KeptFacts>>;
  /** On disk, no secret: test webhooks that may still be in Autotask. */
  leftWebhooks: Cell<LeftWebhooks>;
  /** In memory: company fields that Autotask told last, by instance id. */
  companyFields: Cell<KnownFields>;
  /** In memory: a salted digest of what was copied last. */
  copied: Cell<Copied>;
  /** In memory: the last test by instance id. */
  tests: Cell<Record<string, TestRun>>;
}

const INSTANCES_KEY = 'instances';
const TESTS_KEY = 'tests';

/**
 * @param now the clock
 * @param onChange told after every write
 * @param language in which a torn test says so
 */
export function createMemory(now: () => number, onChange: () => void, language: () => Language): Memory {
  const vault = cell('session', 'vault', Vault, () => EMPTY_VAULT, onChange);
  const session = cell('session', 'session', Session, () => ({ lookups: {} }), onChange);
  return {
    instances: cellOf(
      () => loadInstances(now(), session, language),
      (value) => browser.storage.local.set({ [INSTANCES_KEY]: value }),
      onChange,
    ),
    settings: cell(
      'local',
      'destinations',
      z.record(z.string(), z.record(z.string(), z.string())),
      () => ({}),
      onChange,
    ),
    vault: { ...vault, get: async () => forgetExpired(await vault.get(), now()) },
    trials: cell('local', 'destinations.trials', Trials, () => ({}), onChange),
    unwritten: cell('session', 'deliveries.unwritten', Unwritten, () => ({}), onChange),
    kept: cell('local', 'vault.kept', z.record(z.string(), Kept), () => ({}), onChange),
    preferences: cell('local', 'preferences', Preferences, () => ({}), onChange),
    removed: cell('session', 'instances.removed', Removed, () => ({}), onChange),
    refusals: cell('session', 'refusals', Refusals, freshRefusals, onChange),
    session,
    frames: cell('session', 'frames', Frames, () => ({}), onChange),
    leftWebhooks: cell('local', 'leftWebhooks', LeftWebhooks, () => ({}), onChange),
    companyFields: cell('session', 'companyFields', KnownFields, () => ({}), onChange),
    copied: cell('session', 'clipboard', Copied, () => ({}), onChange),
    tests: cellOf(
      () => loadTests(language()),
      (value) => browser.storage.session.set({ [TESTS_KEY]: value }),
      onChange,
    ),
  };
}

/** Reads the last tests. One that still runs belongs to an earlier life of the background: it was torn off. */
async function loadTests(language: Language): Promise<Record<string, TestRun>> {
  const read = z
    .record(z.string(), TestRunSchema)
    .safeParse((await browser.storage.session.get(TESTS_KEY))[TESTS_KEY]);
  const runs = read.success ? read.data : {};
  return Object.fromEntries(Object.entries(runs).map(([id, run]) => [id, interrupted(run, language)]));
}

/** Reads the instances; what cannot be read is copied aside first, and the admin is told. */
async function loadInstances(
  now: number,
  session: Cell<Session>,
  language: () => Language,
): Promise<Instances> {
  const raw = (await browser.storage.local.get(INSTANCES_KEY))[INSTANCES_KEY];
  const result = readInstances(raw, now);
  if (result.kind === 'read') return result.value;
  if (result.kind === 'damaged') {
    const aside = `${INSTANCES_KEY}.damaged.${new Date(now).toISOString()}`;
    await browser.storage.local.set({ [aside]: raw });
    const text = damageSentence(language(), result.damage, result.kept, aside);
    await session.update((before) => ({ ...before, notice: { tone: 'error', text } }));
  }
  await browser.storage.local.set({ [INSTANCES_KEY]: result.value });
  return result.value;
}
