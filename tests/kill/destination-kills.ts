/** Kills the service worker at random moments of hand-overs to every other destination, and counts what arrived there. */
import type { Page } from '@playwright/test';
import { seededRandom } from '../../practice-tenant/state/random.ts';
import type { Delivery } from '../../utils/instances/schema.ts';
import type { AppState } from '../../utils/messages/state.ts';
import { setUp } from '../canary/hand-overs.ts';
import { KEYS, type Noted, type Receivers, TRIGGER_PATH } from '../fakes/receivers.ts';
import { killWorker } from '../robot/worker.ts';
import type { World } from '../robot/world.ts';

export interface DestinationReport {
  kills: number;
  sends: number;
  delivered: number;
  /** Left to the admin, who looked there and said what is so. */
  unsure: number;
  /** Everything that was lost, doubled or left unexplained; empty when all is well. */
  wrong: string[];
}

interface Target {
  id: string;
  title: string;
  values(origin: string): Record<string, string>;
  /** A request that stores something there. */
  writes(one: Noted): boolean;
}

const written = (one: Noted, path: string) =>
  /^(POST|PUT|PATCH)$/.test(one.method) && one.path.startsWith(path);
const store = (origin: string, more = {}) => ({ Address: origin, Token: KEYS.token, ...more });

const TARGETS: Target[] = [
  {
    id: 'rewst-webhook',
    title: 'Rewst: webhook trigger',
    values: (origin) => ({ 'Webhook URL': `${origin}${TRIGGER_PATH}`, 'Secret Key': KEYS.secretKey }),
    writes: (one) => one.path === TRIGGER_PATH && one.body.includes('"kind":"configuration"'),
  },
  {
    id: 'n8n',
    title: 'n8n',
    values: (origin) => ({ Address: origin, 'API key': KEYS.apiKey }),
    writes: (one) => written(one, '/api/v1/credentials'),
  },
  {
    id: 'vault-kv',
    title: 'HashiCorp Vault / OpenBao',
    values: (origin) => store(origin),
    writes: (one) => written(one, '/v1/secret/data/'),
  },
  {
    id: 'infisical',
    title: 'Infisical',
    values: (origin) => store(origin, { 'Project ID': 'p1' }),
    writes: (one) => written(one, '/api/v4/secrets/'),
  },
  {
    id: 'azure-key-vault',
    title: 'Azure Key Vault',
    values: (origin) => store(origin),
    writes: (one) => written(one, '/secrets/'),
  },
  {
    id: 'doppler',
    title: 'Doppler',
    values: (origin) => store(origin, { Project: 'msp' }),
    writes: (one) => written(one, '/v3/configs/config/secrets'),
  },
  {
    id: 'http',
    title: 'Any HTTP address',
    values: (origin) => ({ Address: `${origin}/hook`, Header: 'X-Key', 'Its value': KEYS.token }),
    writes: (one) => written(one, '/hook'),
  },
];

/** How long a receiver takes to answer, and a kill may come. */
const LATENCY_MS = 60;
const SPAN_MS = 400;

/**
 * @param page the panel of an admin whose credentials are held
 * @param times how often the worker is killed
 */
export async function killAtDestinations(
  world: World,
  page: Page,
  fakes: Receivers,
  times: number,
  seed: number,
  said: (line: string) => void = () => undefined,
): Promise<DestinationReport> {
  const random = seededRandom(seed);
  const report: DestinationReport = { kills: 0, sends: 0, delivered: 0, unsure: 0, wrong: [] };
  await prepare(page, fakes);
  const known = new Set((await settled(page))?.map(({ id }) => id));

  while (report.kills < times) {
    const target = TARGETS[report.kills % TARGETS.length] ?? TARGETS[0];
    if (!target) break;
    const before = fakes.noted.length;
    const asked = ask(page, 'send.run', { destination: target.id });
    await page.waitForTimeout(Math.round(random() * SPAN_MS));
    await killWorker(world);
    report.kills++;
    await asked;
    const name = `kill ${report.kills}, ${target.title}`;
    const writes = () => fakes.noted.slice(before).filter((one) => target.writes(one)).length;
    const fresh = (await ended(page, writes, report)).filter(({ id }) => !known.has(id));
    for (const { id } of fresh) known.add(id);
    report.sends += fresh.length;
    said(`${name}: ${fresh.map(({ state }) => state).join() || 'not begun'}, written ${writes()} times`);
    if (writes() > 0 && fresh.length === 0)
      report.wrong.push(`${name}: it arrived, and nobody wrote it down`);
    for (const one of fresh) {
      if (one.destination !== target.id) report.wrong.push(`${name}: ${one.destination} was written down`);
      if (one.state === 'delivered') report.delivered++;
      if (one.state === 'delivered' && writes() === 0)
        report.wrong.push(`${name}: delivered, and nothing arrived`);
      if (one.state === 'waiting') report.wrong.push(`${name}: still waiting: ${one.reason}`);
      if (one.state === 'refused' && !one.reason) report.wrong.push(`${name}: refused without a reason`);
    }
  }
  if (fakes.n8n.credentials.length > 1) report.wrong.push(`n8n has ${fakes.n8n.credentials.length} copies`);
  const keys = fakes.noted
    .filter((one) => TARGETS[0]?.writes(one))
    .map(({ body }) => String(JSON.parse(body).key));
  if (new Set(keys).size < keys.length) report.wrong.push('The trigger was called twice with one key');
  return report;
}

async function prepare(page: Page, fakes: Receivers): Promise<void> {
  fakes.trigger.mood = 'fixed';
  for (const { id, title, values } of TARGETS) {
    await setUp(page, title, values(fakes.origin));
    if (id === 'rewst-webhook') await page.getByRole('button', { name: 'Yes, use it' }).click();
    await page.locator('form').filter({ hasText: 'Save' }).waitFor({ state: 'detached' });
    await ask(page, 'destination.trial', { destination: id });
  }
  fakes.latency = LATENCY_MS;
}

/** Waits until nothing runs, tries what waits again, and says of what is in doubt whether it arrived: the admin looks there. */
async function ended(page: Page, writes: () => number, report: DestinationReport): Promise<Delivery[]> {
  for (let tries = 0; tries < 100; tries += 1) {
    const all = (await settled(page)) ?? [];
    const waiting = all.filter(({ state }) => state === 'waiting');
    if (waiting.length === 0) return all;
    for (const { id, unsure } of waiting) {
      if (unsure) {
        // A request that the killed worker had sent may still be on its way.
        await page.waitForTimeout(LATENCY_MS);
        report.unsure++;
        await ask(page, 'delivery.settle', { delivery: id, arrived: writes() > 0 });
      } else await ask(page, 'delivery.retry', { delivery: id });
    }
  }
  return (await settled(page)) ?? [];
}

async function settled(page: Page): Promise<Delivery[] | undefined> {
  for (const end = Date.now() + 30_000; Date.now() < end; await page.waitForTimeout(50)) {
    const answer = (await ask(page, 'state.get', {})) as { ok: boolean; value: AppState } | undefined;
    const deliveries = answer?.ok ? answer.value.instance.deliveries : undefined;
    if (deliveries?.every(({ sendingSince }) => sendingSince === undefined)) return deliveries;
  }
  return undefined;
}

/** Sends one request as our own page does. @returns undefined when the worker died before it answered */
async function ask(page: Page, onramp: string, body: unknown): Promise<unknown> {
  return page.evaluate(
    (message) => {
      const { runtime } = (
        globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } } }
      ).chrome;
      return runtime.sendMessage(message).catch(() => undefined);
    },
    { onramp, body },
  );
}
