import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { seededRandom } from '../../practice-tenant/state/random.ts';
import type { Delivery } from '../../utils/instances/schema.ts';
import type { AppState } from '../../utils/messages/state.ts';
import { open, readSealed } from '../../utils/vault/sealed.ts';
import { KEYS, type Receivers, startReceivers, TRIGGER_PATH } from '../fakes/receivers.ts';
import { IDENTIFIER, panelWithCredentials, SECRET, USER } from '../robot/typed-credentials.ts';
import { killWorker } from '../robot/worker.ts';
import { expect, test } from './fixture.ts';

test.describe.configure({ timeout: 240_000 });

/** Chooses a destination and fills its form, by labels alone. */
async function setUp(page: Page, destination: string, values: Record<string, string>): Promise<void> {
  await page.getByLabel('Destination', { exact: true }).selectOption({ label: destination });
  for (const [label, value] of Object.entries(values)) {
    const field = page.getByLabel(label, { exact: true });
    if ((await field.evaluate((element) => element.tagName)) === 'SELECT')
      await field.selectOption({ label: value });
    else await field.fill(value);
  }
  await page.getByRole('button', { name: /^Save/ }).click();
}

const latest = (page: Page) => page.locator('[data-delivery]').first();

async function send(page: Page, state: string): Promise<void> {
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(latest(page)).toHaveAttribute('data-delivery', state, { timeout: 30_000 });
}

let fakes: Receivers;
test.beforeEach(async () => {
  fakes = await startReceivers();
});
test.afterEach(() => fakes.close());

test('every destination gets what it was meant to get, and nothing more', async ({ world }) => {
  const page = await panelWithCredentials(world);
  const bodies = (path: string) =>
    fakes.noted.filter((one) => one.path.startsWith(path) && one.method !== 'HEAD');

  await test.step('Rewst’s trigger: an unknown host is asked about; an echoing one is stopped by the harmless call', async () => {
    await setUp(page, 'Rewst: webhook trigger', {
      'Webhook URL': `${fakes.origin}${TRIGGER_PATH}`,
      'Secret Key': KEYS.secretKey,
    });
    await expect(page.getByRole('alertdialog')).toContainText(
      `127.0.0.1:${fakes.port} is none of the hosts of Rewst`,
    );
    await page.getByRole('button', { name: 'Yes, use it' }).click();
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(page.locator('[data-trial="failed"]')).toContainText('Response Body');
    expect(bodies(TRIGGER_PATH)).toHaveLength(1);
    expect(fakes.noted.map(({ body }) => body).join()).not.toContain('e2e-0123456789');
  });

  await test.step('Wait For Results is recognised by its redirect, which is not followed', async () => {
    fakes.trigger.mood = 'waits';
    await page.getByRole('button', { name: 'Check again' }).click();
    await expect(page.locator('[data-trial="failed"]')).toContainText('Wait For Results');
    expect(bodies('/results')).toEqual([]);
  });

  await test.step('with a fixed answer it is sent, and called accepted', async () => {
    fakes.trigger.mood = 'fixed';
    await page.getByRole('button', { name: 'Check again' }).click();
    await expect(page.locator('[data-trial="passed"]')).toBeVisible();
    await send(page, 'delivered');
    await expect(latest(page)).toContainText('Accepted by the trigger');
    const sent = JSON.parse(bodies(TRIGGER_PATH).at(-1)?.body ?? '{}');
    expect(sent.configuration.credentials).toEqual({
      userName: USER,
      password: SECRET,
      trackingIdentifier: IDENTIFIER,
    });
  });

  await test.step('n8n: made once, then updated', async () => {
    await setUp(page, 'n8n', { Address: fakes.origin, 'API key': KEYS.apiKey });
    await send(page, 'delivered');
    await expect(latest(page)).toContainText('n8n made the credential');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(latest(page)).toContainText('n8n updated the credential');
    expect(fakes.n8n.credentials).toHaveLength(1);
    expect(fakes.n8n.credentials[0]?.data).toMatchObject({ Username: USER, Secret: SECRET });
  });

  const stores: [title: string, path: string, values: Record<string, string>][] = [
    ['HashiCorp Vault / OpenBao', '/v1/secret/data/autotask', {}],
    ['Infisical', '/api/v4/secrets/AUTOTASK', { 'Project ID': 'p1' }],
    ['Azure Key Vault', '/secrets/autotask', {}],
    ['Doppler', '/v3/configs/config/secrets', { Project: 'msp' }],
  ];
  for (const [title, path, values] of stores) {
    await test.step(`${title}: one request with the values`, async () => {
      await setUp(page, title, { Address: fakes.origin, Token: KEYS.token, ...values });
      await send(page, 'delivered');
      await expect(latest(page)).toContainText(title);
      const [one] = bodies(path);
      expect(JSON.stringify(JSON.parse(one?.body ?? '{}')).replaceAll('\\', '')).toContain('e2e-0123456789');
    });
  }

  await test.step('any HTTP address: as described', async () => {
    await setUp(page, 'Any HTTP address', {
      Address: `${fakes.origin}/hook`,
      Header: 'X-Key',
      'Its value': KEYS.token,
    });
    await send(page, 'delivered');
    // What stood there before was delivered too.
    await expect.poll(() => bodies('/hook').length).toBe(1);
    expect(JSON.parse(bodies('/hook')[0]?.body ?? '{}')).toMatchObject({ secret: SECRET, userName: USER });
  });

  await test.step('Rewst’s form: filled in the open page, not saved', async () => {
    const rewst = await world.browser.context.newPage();
    await rewst.goto(`${fakes.origin}/organizations/1/integrations/x`);
    await setUp(page, 'Rewst: fill in the form', { 'Where your Rewst is': 'Another address' });
    await page.getByLabel('Address', { exact: true }).fill(fakes.origin);
    await page.getByRole('button', { name: /^Save/ }).click();
    await page.getByRole('button', { name: 'Yes, use it' }).click();
    await page.getByRole('button', { name: 'Fill in the form' }).click();
    await expect(latest(page)).toContainText('press Save Configuration');
    const { state, saved } = await rewst.evaluate(() => {
      const { state, saved } = window as unknown as { state: Record<string, string>; saved?: unknown };
      return { state, saved };
    });
    expect(state).toMatchObject({ username: USER, password: SECRET, platform: 'https://ww5.autotask.net' });
    expect(saved).toBeUndefined();
    await rewst.close();
  });

  await test.step('the encrypted file: downloaded, and opened with its passphrase alone', async () => {
    await page.getByLabel('Destination', { exact: true }).selectOption({ label: 'Encrypted file' });
    await page.getByLabel('Passphrase', { exact: true }).fill('five random words of mine');
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the file' }).click();
    const text = readFileSync(await (await downloading).path(), 'utf8');
    expect(text).not.toContain('e2e-0123456789');
    const sealed = readSealed(text);
    const opened = sealed.ok ? await open(sealed.value, 'five random words of mine') : undefined;
    expect(opened?.ok && JSON.parse(opened.value).configuration).toMatchObject({
      secret: SECRET,
      userName: USER,
    });
  });

  await test.step('the clipboard: a click, and an entry without a secret', async () => {
    await page.getByLabel('Destination', { exact: true }).selectOption({ label: 'Clipboard' });
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await page.getByRole('button', { name: 'Copy without clearing' }).click();
    await expect(latest(page)).toContainText('clipboard of this computer');
    await expect(page.getByText('It will not be cleared').first()).toBeVisible();
  });

  await test.step('no secret stayed in the panel, in an address, or in what the extension keeps on the disk', async () => {
    expect(await page.content()).not.toContain('e2e-0123456789');
    expect(fakes.noted.map(({ path }) => decodeURIComponent(path)).join()).not.toContain('e2e-0123456789');
    const kept = await page.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { get(key: null): Promise<unknown> } } };
      };
      return JSON.stringify(await chrome.storage.local.get(null));
    });
    expect(kept).not.toContain('e2e-0123456789');
    for (const key of Object.values(KEYS)) expect(kept).not.toContain(key);
  });
});

test('a trigger whose connection breaks leaves the decision to the admin, also when the worker dies meanwhile', async ({
  world,
}) => {
  const page = await panelWithCredentials(world);
  fakes.trigger.mood = 'fixed';
  await setUp(page, 'Rewst: webhook trigger', {
    'Webhook URL': `${fakes.origin}${TRIGGER_PATH}`,
    'Secret Key': KEYS.secretKey,
  });
  await page.getByRole('button', { name: 'Yes, use it' }).click();
  await page.getByRole('button', { name: 'Check it' }).click();
  await expect(page.locator('[data-trial="passed"]')).toBeVisible();
  fakes.trigger.mood = 'breaks';
  await send(page, 'waiting');
  await expect(latest(page)).toContainText('Unclear whether it arrived');
  await killWorker(world);
  const calls = fakes.noted.length;
  await page.reload();
  await page.getByRole('button', { name: /Part 3/ }).waitFor();
  await expect(latest(page)).toContainText('Unclear whether it arrived');
  expect(fakes.noted.length).toBe(calls);
  fakes.trigger.mood = 'fixed';
  await page.getByRole('button', { name: 'Send it again' }).click();
  await expect(latest(page)).toHaveAttribute('data-delivery', 'delivered');
});

test('a trigger that starts a workflow at every call is never called twice, however often the worker dies', async ({
  world,
}) => {
  const page = await panelWithCredentials(world);
  fakes.trigger.mood = 'fixed';
  await setUp(page, 'Rewst: webhook trigger', {
    'Webhook URL': `${fakes.origin}${TRIGGER_PATH}`,
    'Secret Key': KEYS.secretKey,
  });
  await page.getByRole('button', { name: 'Yes, use it' }).click();
  await page.getByRole('button', { name: 'Check it' }).click();
  await expect(page.locator('[data-trial="passed"]')).toBeVisible();
  fakes.trigger.latency = 150;
  const random = seededRandom(11);
  const ends = new Map<string, Delivery>();
  for (let kill = 0; kill < 12; kill += 1) {
    const asked = ask(page, 'send.run', { destination: 'rewst-webhook' });
    await page.waitForTimeout(Math.round(random() * 450));
    await killWorker(world);
    await asked;
    await expect
      .poll(async () => {
        const deliveries = await deliveriesOf(page);
        for (const one of deliveries ?? []) ends.set(one.id, one);
        return deliveries?.every(({ sendingSince }) => sendingSince === undefined);
      })
      .toBe(true);
    // The admin looks in Rewst, and says what is so: then it cannot be overtaken by the next one.
    for (const { id, unsure, idempotencyKey } of [...ends.values()].filter((one) => one.unsure)) {
      expect(unsure).toBe(true);
      await ask(page, 'delivery.settle', { delivery: id, arrived: callsOf().includes(idempotencyKey) });
    }
  }
  const calls = callsOf();
  expect(new Set(calls).size, 'no key came twice').toBe(calls.length);
  const keys = new Set([...ends.values()].map(({ idempotencyKey }) => idempotencyKey));
  expect(
    calls.filter((key) => !keys.has(key)),
    'everything that arrived was written down',
  ).toEqual([]);
  const last = (await deliveriesOf(page)) ?? [];
  expect(last.length).toBeGreaterThan(3);
  for (const one of last) {
    if (one.state === 'delivered') expect(calls).toContain(one.idempotencyKey);
    else expect(one.reason, `a delivery that ended as ${one.state}`).toBeTruthy();
  }
});

/** Keys of the deliveries that reached the trigger, in order. */
function callsOf(): string[] {
  return fakes.noted
    .filter(({ path, body }) => path === TRIGGER_PATH && body.includes('"kind":"configuration"'))
    .map(({ body }) => String((JSON.parse(body) as { key: string }).key));
}

async function deliveriesOf(page: Page): Promise<Delivery[] | undefined> {
  const answer = (await ask(page, 'state.get', {})) as { ok: boolean; value: AppState } | undefined;
  return answer?.ok ? answer.value.instance.deliveries : undefined;
}

/** Sends one request as our own page does. @returns undefined when the worker died before it answered */
function ask(page: Page, onramp: string, body: unknown): Promise<unknown> {
  return page.evaluate(
    async (message) => {
      const { runtime } = (
        globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } } }
      ).chrome;
      return runtime.sendMessage(message).catch(() => undefined);
    },
    { onramp, body },
  );
}
