/** Hands the configuration over to every other destination there is, to fakes on loopback, by the panel alone. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { KEYS, type Receivers, TRIGGER_PATH } from '../fakes/receivers.ts';
import type { World } from '../robot/world.ts';

/** Their keys and tokens are secrets as well. */
export const DESTINATION_SECRETS = {
  'trigger key': KEYS.secretKey,
  'n8n key': KEYS.apiKey,
  'store token': KEYS.token,
  passphrase: 'canary: five random words of mine',
};

export interface HandedOver {
  reached: string[];
  /** What lies outside of browser and receivers afterwards: files, and the clipboard when its minute is over. */
  left: { where: string; text: string }[];
  /** What the clipboard held before, to know that clearing was needed. */
  copied: string;
}

export async function handOverEverywhere(world: World, page: Page, fakes: Receivers): Promise<HandedOver> {
  const reached: string[] = [];
  const left: HandedOver['left'] = [];
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
  left.push({ where: 'the encrypted file', text: await saveSealed(page) });
  reached.push('Encrypted file');
  const copied = await copyAndClear(page);
  left.push({ where: 'the clipboard after its minute', text: await pasted(page) });
  reached.push('Clipboard');
  await keepLocked(page);
  return { reached, left, copied };
}

async function saveSealed(page: Page): Promise<string> {
  const before = await deliveriesOf(page);
  await page.getByLabel('Destination', { exact: true }).selectOption({ label: 'Encrypted file' });
  await page.getByLabel('Passphrase', { exact: true }).fill(DESTINATION_SECRETS.passphrase);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the file' }).click();
  const text = readFileSync(await (await downloading).path(), 'utf8');
  await ended(page, before);
  return text;
}

/** Copies, and lets the browser's alarm ring at once. @returns what could be pasted in between */
async function copyAndClear(page: Page): Promise<string> {
  const before = await deliveriesOf(page);
  await page.getByLabel('Destination', { exact: true }).selectOption({ label: 'Clipboard' });
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await page.getByRole('button', { name: 'Allow and copy' }).click();
  await page
    .getByText(/Cleared in \d/)
    .first()
    .waitFor();
  await ended(page, before);
  const copied = await pasted(page);
  await page.evaluate(async () => {
    const { alarms } = (
      globalThis as unknown as { chrome: { alarms: { create(name: string, at: object): Promise<void> } } }
    ).chrome;
    await alarms.create('clipboard.clear', { when: Date.now() });
  });
  await page.getByText('The clipboard was cleared.').first().waitFor();
  return copied;
}

async function pasted(page: Page): Promise<string> {
  await page.bringToFront();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** The locked copy on this computer, which stays after Forget now. */
async function keepLocked(page: Page): Promise<void> {
  await page.getByText('Keep them with a passphrase').first().click();
  await page.getByLabel('Passphrase', { exact: true }).first().fill(DESTINATION_SECRETS.passphrase);
  await page.getByRole('button', { name: 'Lock and keep' }).click();
  await page
    .getByText(/Locked copy on this computer/)
    .first()
    .waitFor();
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

/** Chooses a destination and fills its form, by labels alone. */
export async function setUp(page: Page, destination: string, values: Record<string, string>): Promise<void> {
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
