/** Kills the extension's service worker at random moments of test and send, and looks at what became of each. */
import type { Page } from '@playwright/test';
import { seededRandom } from '../../practice-tenant/state/random.ts';
import type { Delivery } from '../../utils/instances/schema.ts';
import type { AppState } from '../../utils/messages/state.ts';
import { signIn } from '../robot/journey.ts';
import { Panel } from '../robot/panel.ts';
import { killWorker } from '../robot/worker.ts';
import type { World } from '../robot/world.ts';
import { apiLedger } from './ledger.ts';

export interface KillReport {
  kills: number;
  tests: { asked: number; passed: number; interrupted: number; notBegun: number };
  sends: { asked: number; writtenDown: number; delivered: number; waitedOnce: number };
  /** Everything that was lost, doubled or left unexplained; empty when all is well. */
  wrong: string[];
}

type Moment = 'before' | 'during' | 'after';
const MOMENTS: Moment[] = ['before', 'during', 'during', 'during', 'during', 'after'];

/** Longer than a test or a send takes on a busy machine at the latency of {@link LATENCY_MS}. */
const SPAN_MS = 900;
export const LATENCY_MS = 25;

/**
 * @param world with a practice tenant at {@link LATENCY_MS}; its integration API is closed afterwards, to read its books
 * @param times how often the worker is killed at least
 */
export async function killAtRandom(
  world: World,
  times: number,
  seed: number,
  said: (line: string) => void = () => undefined,
): Promise<KillReport> {
  const random = seededRandom(seed);
  const page = await readyPanel(world);
  const report: KillReport = {
    kills: 0,
    tests: { asked: 0, passed: 0, interrupted: 0, notBegun: 0 },
    sends: { asked: 0, writtenDown: 0, delivered: 0, waitedOnce: 0 },
    wrong: [],
  };
  const deliveries = new Map<string, Delivery>();
  const kill = async () => {
    await killWorker(world);
    report.kills++;
  };
  let lastTest: string | undefined;

  while (report.kills < times) {
    const what = random() < 0.5 ? 'test.run' : 'send.run';
    const moment = MOMENTS[Math.floor(random() * MOMENTS.length)] ?? 'during';
    const delay = Math.round(random() * SPAN_MS);
    const name = `kill ${report.kills + 1}, ${moment} ${what}${moment === 'during' ? ` at ${delay} ms` : ''}`;
    if (moment === 'before') await kill();
    const asked =
      what === 'test.run'
        ? ask(page, 'test.run', { insist: false })
        : ask(page, 'send.run', { destination: 'integration-api' });
    if (moment === 'during') {
      await pause(page, delay);
      await kill();
    }
    if (moment !== 'during') await asked;
    if (moment === 'after') await kill();
    // Sometimes the browser does it again while what was torn is being made good.
    if (random() < 0.3) {
      const woken = ask(page, 'state.get', {});
      await pause(page, Math.round(random() * 300));
      await kill();
      await woken;
    }
    await asked;

    const state = await settled(page, report.wrong, name);
    if (!state) continue;
    if (what === 'test.run') {
      report.tests.asked++;
      const begun = state.test !== undefined && state.test.id !== lastTest;
      if (!begun) report.tests.notBegun++;
      else if (state.test?.verdict === 'interrupted') report.tests.interrupted++;
      else if (state.test?.verdict === 'passed' || state.test?.verdict === 'warning') report.tests.passed++;
      else report.wrong.push(`${name}: the test ended as ${state.test?.verdict}`);
      lastTest = state.test?.id;
    } else report.sends.asked++;
    for (const delivery of state.instance.deliveries) deliveries.set(delivery.id, delivery);
    await explained(page, state, report.wrong, name);
    if (state.instance.deliveries.some(({ state: end }) => end === 'waiting')) {
      report.sends.waitedOnce++;
      for (const delivery of await tryAgain(page, report.wrong, name)) deliveries.set(delivery.id, delivery);
    }
    said(`${name}: ${state.test?.verdict ?? 'no test'}, ${deliveries.size} deliveries`);
  }

  report.sends.writtenDown = deliveries.size;
  report.sends.delivered = [...deliveries.values()].filter(({ state }) => state === 'delivered').length;
  await compareBooks(world, deliveries, report);
  return report;
}

/** The panel with credentials and a destination, entered by the same requests that its forms send. */
async function readyPanel(world: World): Promise<Page> {
  const user = world.tenant.announcement().apiUsers[0];
  if (!user) throw new Error('The practice tenant seeds users.');
  await signIn(world);
  const page = await world.openExtensionPage('sidepanel');
  await page.setViewportSize({ width: 400, height: 860 });
  await ask(page, 'plan.set', { binding: { kind: 'custom' }, plannedTriggers: 5 });
  const { userName, secret, trackingIdentifier } = user;
  await ask(page, 'credentials.set', { userName, secret, trackingIdentifier });
  // By hand: the browser's permission is given at the click.
  await new Panel(page).setUpIntegrationApi(world.api.url, world.apiToken);
  await page.getByRole('button', { name: 'Send', exact: true }).waitFor();
  return page;
}

/** Sends one request as our own page does. @returns undefined when the worker died before it answered */
async function ask(page: Page, onramp: string, body: unknown): Promise<unknown> {
  return page.evaluate(
    async (message) => {
      const { runtime } = (
        globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } } }
      ).chrome;
      try {
        return await runtime.sendMessage(message);
      } catch {
        return undefined;
      }
    },
    { onramp, body },
  );
}

async function stateOf(page: Page): Promise<AppState | undefined> {
  const answer = (await ask(page, 'state.get', {})) as { ok: boolean; value: AppState } | undefined;
  return answer?.ok ? answer.value : undefined;
}

/** Waits until nothing runs any more. */
async function settled(page: Page, wrong: string[], name: string): Promise<AppState | undefined> {
  const until = Date.now() + 30_000;
  for (;;) {
    const state = await stateOf(page);
    const busy =
      !state ||
      state.test?.verdict === 'running' ||
      state.instance.deliveries.some(({ sendingSince }) => sendingSince !== undefined);
    if (!busy) return state;
    if (Date.now() > until) {
      wrong.push(`${name}: still running after 30 seconds`);
      return state;
    }
    await pause(page, 50);
  }
}

/** What the panel shows must name the end of each thing. */
async function explained(page: Page, state: AppState, wrong: string[], name: string): Promise<void> {
  const text = (await page.locator('body').textContent()) ?? '';
  const { test } = state;
  if (test) {
    if (test.rows.some((row) => row.state === 'running' || row.state === 'pending'))
      wrong.push(`${name}: a row of the ended test is still ${JSON.stringify(test.rows)}`);
    const words = /Everything works|It works, with|Something needs repair|was interrupted/;
    await page
      .getByText(words)
      .first()
      .waitFor({ timeout: 5_000 })
      .catch(() => wrong.push(`${name}: the panel does not say how the test ended: ${text.slice(-600)}`));
  }
  const last = state.instance.deliveries.at(-1);
  if (!last) return;
  if (last.state !== 'delivered' && !last.reason) wrong.push(`${name}: ${last.state} without a reason`);
  await page
    .locator(`[data-delivery="${last.state}"]`)
    .first()
    .waitFor({ timeout: 5_000 })
    .catch(() => wrong.push(`${name}: the panel does not show the delivery as ${last.state}`));
}

/** Presses "Try now" for what waits, until it has ended. */
async function tryAgain(page: Page, wrong: string[], name: string): Promise<Delivery[]> {
  const until = Date.now() + 60_000;
  for (;;) {
    const state = await settled(page, wrong, name);
    const waiting = state?.instance.deliveries.filter(({ state: end }) => end === 'waiting') ?? [];
    if (state && waiting.length === 0) return state.instance.deliveries;
    if (Date.now() > until) {
      wrong.push(`${name}: a delivery still waits: ${waiting[0]?.reason}`);
      return state?.instance.deliveries ?? [];
    }
    for (const { id } of waiting) await ask(page, 'delivery.retry', { delivery: id });
    await pause(page, 200);
  }
}

/** None lost, none doubled: the receiver's own books against what the extension wrote down. */
async function compareBooks(
  world: World,
  deliveries: Map<string, Delivery>,
  report: KillReport,
): Promise<void> {
  const books = await apiLedger(world);
  const ours = new Set([...deliveries.values()].map(({ idempotencyKey }) => idempotencyKey));
  for (const delivery of deliveries.values()) {
    if (delivery.state !== 'delivered') report.wrong.push(`A delivery ended as ${delivery.state}`);
    if (!books.keys.has(delivery.idempotencyKey)) report.wrong.push('A delivery never arrived');
  }
  for (const key of books.keys)
    if (!ours.has(key)) report.wrong.push('Something arrived that nobody wrote down');
  if (books.revision !== books.keys.size)
    report.wrong.push(`${books.keys.size} deliveries were written ${books.revision} times`);
  if (books.instances > 1) report.wrong.push(`${books.instances} configurations instead of one`);
}

async function pause(page: Page, milliseconds: number): Promise<void> {
  await page.waitForTimeout(milliseconds);
}
