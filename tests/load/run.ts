/** Callouts under load while processes are killed: what was acknowledged, stored and handed on. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { newKey } from '../../integration-api/secrets/keyring.ts';
import { TriggerEventPage } from '../../utils/contract/triggers.ts';
import { seeded } from '../bench/mapping/names/random.ts';
import { clientOf } from '../unit/integration-api/support/client.ts';
import { freshDataFolder } from '../unit/integration-api/support/fresh.ts';
import { makeHook } from '../unit/integration-api/support/hook.ts';
import { startPostgres } from '../unit/integration-api/support/postgres.ts';
import { startPractice } from '../unit/integration-api/support/practice.ts';
import { type ApiProcess, spawnApi } from '../unit/integration-api/support/process.ts';
import { type Subscriber, startSubscriber } from '../unit/integration-api/support/subscriber.ts';
import { FORGED_FROM, type Letter, mailFor } from './mail.ts';
import { type Posted, postUntilAnswered } from './post.ts';

export interface LoadPlan {
  database: 'embedded' | 'postgres';
  /** Genuine callouts; a fifth of them is sent three times, and as many forged ones are among them. */
  callouts: number;
  /** Connections at once. */
  atOnce: number;
  /** Processes; one with the embedded database. */
  processes: number;
  /** How many are killed while they work: a killed one is started again on the embedded database only. */
  kills: number;
  seed: number;
}

export interface LoadReport {
  acknowledged: number;
  /** Acknowledged callouts that are not among the stored events. Must be none. */
  lost: number;
  /** Stored events, and callouts that are stored twice. The second must be none. */
  stored: number;
  storedTwice: number;
  replayed: number;
  forged: number;
  /** Forged callouts that were answered with success, stored or handed on. Must be none. */
  forgedAccepted: number;
  /** Distinct callouts that reached the subscriber. */
  handedOn: number;
  /** Callouts that reached it under two keys. Must be none. */
  twoKeys: number;
  /** Hand-ons that were repeated under their key: only what a killed process had in hand may be. */
  repeated: number;
  /** Most hand-ons that killed processes can have had in hand. */
  inHand: number;
  kills: number;
  seconds: number;
  perSecond: number;
  p50: number;
  p99: number;
}

/** A process works on so many hand-on jobs, each with so many requests to the subscriber on the way. */
const IN_HAND = 4 * 8;

/** Runs the plan on databases and processes of its own. */
export async function runLoad(plan: LoadPlan): Promise<LoadReport> {
  const folder = mkdtempSync(join(tmpdir(), 'onramp-load-'));
  const postgres = plan.database === 'postgres' ? await startPostgres() : undefined;
  const subscriber = await startSubscriber();
  try {
    if (postgres === undefined) {
      const data = await freshDataFolder();
      return await runOn(plan, subscriber, { dataFolder: data }, () => spawnApi(['--data', data]));
    }
    const keyFile = join(folder, 'keys');
    writeFileSync(keyFile, newKey().bytes.toString('base64'));
    const databaseUrl = await postgres.createDatabase();
    const env = { DATABASE_URL: databaseUrl, ONRAMP_KEY_FILE: keyFile };
    return await runOn(plan, subscriber, { databaseUrl, keyFile }, () => spawnApi([], env));
  } finally {
    await subscriber.close();
    await postgres?.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runOn(
  plan: LoadPlan,
  subscriber: Subscriber,
  options: Parameters<typeof startPractice>[0],
  spawn: () => Promise<ApiProcess>,
): Promise<LoadReport> {
  const practice = await startPractice(options);
  await practice.client.put('one', practice.of(30));
  const { trigger, url, secretKey } = await makeHook(practice, 'one', { subscriberUrl: subscriber.url });
  await practice.close();
  const processes = await Promise.all(Array.from({ length: plan.processes }, spawn));
  const path = new URL(url).pathname;
  const addresses = (): string[] => processes.map((each) => `${each.url}${path}`);
  const forged = plan.callouts;
  const { letters, replayed } = mailFor(secretKey, plan.callouts, forged, seeded(plan.seed));
  const agent = new Agent({ keepAlive: true, maxSockets: plan.atOnce });
  const began = performance.now();
  const acknowledged = new Set<number>();
  const killing = killSome(plan, processes, spawn, () => acknowledged.size);
  const answers = await Promise.all(
    letters.map(async (letter, at) => {
      const posted = await postUntilAnswered(agent, addresses, letter, at);
      if (letter.n !== undefined && posted.status === 200) acknowledged.add(letter.n);
      return { letter, posted };
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  await killing;
  agent.destroy();
  await untilHandedOn(subscriber, acknowledged.size);
  const survivor = processes[0];
  if (survivor === undefined) throw new Error('No process is left.');
  const stored = await storedEvents(survivor, practice.client.token, trigger.id);
  await Promise.all(processes.map((each) => each.kill()));
  return {
    ...judge(answers, acknowledged, stored, subscriber),
    replayed,
    forged,
    ...pace(answers, seconds),
    kills: plan.kills,
    inHand: plan.kills * IN_HAND,
  };
}

/** Kills a process each time another share of the callouts was acknowledged. */
async function killSome(
  plan: LoadPlan,
  processes: ApiProcess[],
  spawn: () => Promise<ApiProcess>,
  acknowledged: () => number,
): Promise<void> {
  for (let kill = 1; kill <= plan.kills; kill++) {
    const share = (plan.callouts * kill) / (plan.kills + 1);
    while (acknowledged() < share) await after(5);
    const victim = processes.shift();
    await victim?.kill();
    if (plan.database === 'embedded') processes.push(await spawn());
  }
}

const distinctKeys = (subscriber: Subscriber): Map<string, number> => {
  const found = new Map<string, number>();
  for (const { headers, event } of subscriber.received)
    found.set(String(headers['idempotency-key']), event.sequenceNumber ?? -1);
  return found;
};

/** What a killed process had in hand comes free after a minute. */
async function untilHandedOn(subscriber: Subscriber, count: number): Promise<void> {
  const until = performance.now() + 240_000;
  while (distinctKeys(subscriber).size < count && performance.now() < until) await after(200);
}

/** The callouts among the stored events. */
async function storedEvents(api: ApiProcess, token: string, triggerId: string): Promise<number[]> {
  const client = await clientOf({ url: api.url, mintToken: async () => token });
  const found: number[] = [];
  let before: number | undefined;
  do {
    const query = `limit=200${before === undefined ? '' : `&before=${before}`}`;
    const answer = await client.ask(
      'GET',
      `/v1/autotask/instances/one/triggers/${triggerId}/events?${query}`,
    );
    const page = TriggerEventPage.parse(answer.body);
    found.push(...page.items.map((event) => event.sequenceNumber ?? -1));
    before = page.nextBefore;
  } while (before !== undefined);
  return found;
}

function judge(
  answers: readonly { letter: Letter; posted: Posted }[],
  acknowledged: ReadonlySet<number>,
  stored: readonly number[],
  subscriber: Subscriber,
): Pick<
  LoadReport,
  'acknowledged' | 'lost' | 'stored' | 'storedTwice' | 'forgedAccepted' | 'handedOn' | 'twoKeys' | 'repeated'
> {
  const kept = new Set(stored);
  const keys = distinctKeys(subscriber);
  const callouts = new Set(keys.values());
  const forged = (n: number): boolean => n >= FORGED_FROM || n < 0;
  return {
    acknowledged: acknowledged.size,
    lost: [...acknowledged].filter((n) => !kept.has(n)).length,
    stored: kept.size,
    storedTwice: stored.length - kept.size,
    forgedAccepted:
      answers.filter(({ letter, posted }) => letter.n === undefined && posted.status < 400).length +
      stored.filter(forged).length +
      [...callouts].filter(forged).length,
    handedOn: callouts.size,
    twoKeys: keys.size - callouts.size,
    repeated: subscriber.received.length - keys.size,
  };
}

function pace(
  answers: readonly { posted: Posted }[],
  seconds: number,
): Pick<LoadReport, 'seconds' | 'perSecond' | 'p50' | 'p99'> {
  const times = answers.map(({ posted }) => posted.milliseconds).sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? 0;
  return { seconds, perSecond: answers.length / seconds, p50: at(0.5), p99: at(0.99) };
}

/** What of a report must not be, in sentences; empty when all is well. */
export function complaints(report: LoadReport, callouts: number): string[] {
  const found: string[] = [];
  if (report.acknowledged !== callouts)
    found.push(`${callouts - report.acknowledged} callouts were never acknowledged.`);
  if (report.lost > 0) found.push(`${report.lost} acknowledged callouts were lost.`);
  if (report.storedTwice > 0) found.push(`${report.storedTwice} callouts were stored twice.`);
  if (report.forgedAccepted > 0) found.push(`${report.forgedAccepted} forged callouts were accepted.`);
  if (report.handedOn !== callouts) found.push(`${callouts - report.handedOn} callouts were not handed on.`);
  if (report.twoKeys > 0) found.push(`${report.twoKeys} callouts were handed on under two keys.`);
  if (report.repeated > report.inHand)
    found.push(
      `${report.repeated} hand-ons were repeated; killed processes had ${report.inHand} in hand at most.`,
    );
  return found;
}
