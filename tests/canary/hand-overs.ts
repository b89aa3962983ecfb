/** Hands the configuration over to every other destination there is, to fakes on loopback, by the panel alone. */
import type { Page } from '@playwright/test';
import { KEYS, type Receivers, TRIGGER_PATH } from '../fakes/receivers.ts';
import type { World } from '../robot/world.ts';

/** Their keys and tokens are secrets as well. */
export const DESTINATION_SECRETS = {
  'trigger key': KEYS.secretKey,
  'n8n key': KEYS.apiKey,
  'store token': KEYS.token,
};

export async function handOverEverywhere(world: World, page: Page, fakes: Receivers): Promise<string[]> {
  const reached: string[] = [];
  const send = async (title: string, values: Record<string, string>, more?: () => Promise<void>) => {
    const before = await deliveriesOf(page);
    await setUp(page, title, values);
    await more?.();
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await ended(page, before);
    reached.push(title);
  };
  fakes.trigger.mood = 'fixed';
  const trigger = { 'Webhook URL': `${fakes.origin}${TRIGGER_PATH}`, 'Secret Key': KEYS.secretKey };
  await send('Rewst: webhook trigger', trigger, async () => {
    await page.getByRole('button', { name: 'Yes, use it' }).click();
    await page.getByRole('button', { name: 'Check it' }).click();
    await page.locator('[data-trial="passed"]').waitFor();
  });
  await send('n8n', { Address: fakes.origin, 'API key': KEYS.apiKey });
  const store = { Address: fakes.origin, Token: KEYS.token };
  await send('HashiCorp Vault / OpenBao', store);
  await send('Infisical', { ...store, 'Project ID': 'p1' });
  await send('Azure Key Vault', store);
  await send('Doppler', { ...store, Project: 'msp' });
  const header = { Header: 'X-Key', 'Its value': KEYS.token };
  await send('Any HTTP address', { Address: `${fakes.origin}/hook`, ...header });
  await fillRewst(world, page, fakes);
  reached.push('Rewst: fill in the form');
  return reached;
}

async function fillRewst(world: World, page: Page, fakes: Receivers): Promise<void> {
  const rewst = await world.browser.context.newPage();
  await rewst.goto(`${fakes.origin}/organizations/1/integrations/x`);
  const before = await deliveriesOf(page);
  await setUp(page, 'Rewst: fill in the form', { 'Where your Rewst is': 'Another address' });
  await page.getByLabel('Address', { exact: true }).fill(fakes.origin);
  await page.getByRole('button', { name: /^Save/ }).click();
  await page.getByRole('button', { name: 'Yes, use it' }).click();
  await page.getByRole('button', { name: 'Fill in the form' }).click();
  await ended(page, before);
  await rewst.close();
}

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

interface Known {
  id: string;
  state: string;
  sendingSince?: number;
}

/** What the panel is told, by the request that it sends itself. */
async function deliveriesOf(page: Page): Promise<Known[]> {
  return page.evaluate(async () => {
    const { runtime } = (
      globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } } }
    ).chrome;
    const answer = (await runtime.sendMessage({ onramp: 'state.get', body: {} })) as {
      value: { instance: { deliveries: Known[] } };
    };
    return answer.value.instance.deliveries;
  });
}

async function ended(page: Page, before: Known[]): Promise<void> {
  const known = new Set(before.map(({ id }) => id));
  for (const end = Date.now() + 30_000; Date.now() < end; await page.waitForTimeout(100)) {
    const fresh = (await deliveriesOf(page)).find(({ id }) => !known.has(id));
    if (!fresh || fresh.sendingSince !== undefined) continue;
    if (fresh.state === 'delivered') return;
    throw new Error(`A delivery of the canary ended as ${fresh.state}.`);
  }
  throw new Error('A delivery of the canary did not end.');
}
