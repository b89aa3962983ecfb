/** What the checks of one run share: the input, what was learnt so far, and the one way to ask Autotask. */
import { blotter } from '../autotask/blot.ts';
import { type Client, createClient } from '../autotask/client.ts';
import type { LookupAnswer } from '../autotask/lookup.ts';
import type { Outcome } from '../autotask/outcome.ts';
import type { Zone } from '../autotask/zones.ts';
import { FIX_LINKS, type FindingCode } from './codes.ts';
import type { CheckInput } from './input.ts';
import type { Certainty, CheckId, CheckRow, CheckState, Finding } from './types.ts';
import { type CheckWords, checkWords, fill, type Phrase } from './words/index.ts';

export type Params = Record<string, string | number>;

/** Read, never typed into a field, so grouped as the language does: "10,000". */
const COUNTS = new Set(['used', 'limit', 'count']);

export interface Context {
  input: CheckInput;
  words: CheckWords;
  now(): number;
  requests: number;
  /** Places where the login may be tried, best first; the second only after a refusal at the first. */
  zones: Zone[];
  /** Where the login was tried, or would be. */
  zone?: Zone;
  lookup?: LookupAnswer;
  /** What the login's answer says about the tracking identifier's own row. */
  identifierFindings: Finding[];
  /** `unproven`: something answered in a form that we do not know. */
  login: 'untried' | 'passed' | 'unproven' | 'refused' | 'failed' | 'left-out';
  /** Nothing can be asked any more: offline, no connection, suspended. */
  stopped: boolean;
  /** The login's own answer, which tells of the threshold as well. */
  threshold?: Outcome;
  webhookRight: 'yes' | 'no' | 'unclear';
  /** Sends one request with the credentials to `zone`. */
  ask(path: string, body?: unknown): Promise<Outcome>;
  /** Deletes what stands at `path`. */
  remove(path: string): Promise<Outcome>;
  finding(code: FindingCode, certainty: Certainty, params?: Params): Finding;
  phrase(name: Phrase, params?: Params): string;
  summary(name: keyof CheckWords['summaries'], params?: Params): string;
}

/** What a check found. */
export interface Result {
  state: Exclude<CheckState, 'pending' | 'running'>;
  summary?: string;
  findings?: Finding[];
  gauge?: CheckRow['gauge'];
  /** What this check learnt about an earlier row. */
  amends?: { id: CheckId; state: Result['state']; summary?: string; findings: Finding[] };
}

/** One question of the test. */
export interface Check {
  id: CheckId;
  run(context: Context): Promise<Result>;
}

export function createContext(input: CheckInput): Context {
  const words = checkWords(input.language ?? 'en');
  const now = input.now ?? Date.now;
  const blot = blotter(secretsOf(input));
  // Autotask's own words stand in some gaps, and may repeat what they were sent.
  const say = (template: string, params: Params) => {
    const clean = Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string'
        ? blot(value)
        : COUNTS.has(name)
          ? value.toLocaleString(input.language ?? 'en')
          : value,
    ]);
    return fill(template, Object.fromEntries(clean));
  };
  const context: Context = {
    input,
    words,
    now,
    requests: 0,
    zones: [],
    identifierFindings: [],
    login: 'untried',
    stopped: false,
    webhookRight: 'unclear',
    ask: (path, body) =>
      ask(context, (client) => (body === undefined ? client.get(path) : client.post(path, body))),
    remove: (path) => ask(context, (client) => client.remove(path)),
    finding(code, certainty, params = {}) {
      const { saw, means, fix } = words.findings[code];
      const link = FIX_LINKS[code];
      return {
        code,
        certainty,
        saw: say(saw, params),
        means: say(means, params),
        fix: say(fix, params),
        ...(link ? { link } : {}),
      };
    },
    phrase: (name, params = {}) => say(words.phrases[name], params),
    summary: (name, params = {}) => say(words.summaries[name], params),
  };
  return context;
}

async function ask(context: Context, send: (client: Client) => Promise<Outcome>): Promise<Outcome> {
  const { input, zone } = context;
  if (!zone) return { kind: 'untrusted', host: '' };
  const client = createClient({
    ...networkOf(context),
    restBase: zone.restBase,
    credentials: {
      userName: input.userName,
      secret: input.secret,
      trackingIdentifier: input.trackingIdentifier,
    },
  });
  return send(client);
}

/** The part of the client's options that is the same for every request of a run. */
export function networkOf(context: Context) {
  const { input } = context;
  return {
    fetch: input.fetch,
    allowLoopback: input.allowLoopback ?? false,
    timeoutMs: timeoutOf(input),
    now: context.now,
    hide: secretsOf(input),
    ...(input.signal ? { signal: input.signal } : {}),
    ...(input.isOnline ? { isOnline: input.isOnline } : {}),
    onRequest: () => {
      context.requests += 1;
    },
  };
}

/** Values that no text may show, whoever wrote it. */
function secretsOf({ secret, trackingIdentifier, origin }: CheckInput): string[] {
  return [secret, trackingIdentifier, origin?.capturedSecret ?? ''];
}

/** Long enough for a slowed-down Autotask, short enough that an admin still looks. */
export function timeoutOf(input: CheckInput): number {
  return input.timeoutMs ?? 20_000;
}
