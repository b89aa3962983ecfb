import type { Browser, BrowserContext } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fillForm } from '../../../utils/destinations/rewst-form/fill.ts';
import type { PageAnswer, PageField, Receipt } from '../../../utils/destinations/types.ts';
import { type FormOptions, rewstPage } from '../../fakes/rewst-form.ts';
import { launch } from '../page/stage.ts';
import { CONFIG, prepare, ready, say, VENDOR, wire, words } from './helpers.ts';

const ADDRESS = 'https://app.rewst.io/organizations/0/integrations/x';
let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext();
});
afterEach(() => context.close());

interface Outcome {
  receipt: Receipt;
  rows: Record<string, string>;
  state: Record<string, string>;
  saved: unknown;
}

/** Fills an imitation of the page in a real browser, by the function's text alone, as the extension's script does. */
async function fill(options: FormOptions = {}, config = CONFIG, origin?: string): Promise<Outcome> {
  const page = await context.newPage();
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: rewstPage(options) }));
  await page.goto(ADDRESS);
  const fillPage = (wanted: string, fields: PageField[]): Promise<PageAnswer> => {
    const args = JSON.stringify([origin ?? wanted, fields, 1000]);
    return page.evaluate<PageAnswer>(`(${fillForm.toString()})(...${args})`);
  };
  const { courier } = wire(() => new Response(), { fillPage });
  const receipt = await ready('rewst-form', { region: 'us' }).send(config, courier);
  const rows = receipt.outcome === 'delivered' ? (receipt.rows ?? []) : [];
  const { state, saved } = await page.evaluate(() => {
    const { state, saved } = window as unknown as { state: Record<string, string>; saved: unknown };
    return { state, saved };
  });
  return { receipt, rows: Object.fromEntries(rows.map(({ title, text }) => [title, text])), state, saved };
}

describe('Rewst’s form', () => {
  it.each<[string, FormOptions]>([
    ['of 2026 with MUI’s select', {}],
    ['with a list that is made on demand', { platform: 'autocomplete' }],
    ['with a native list', { platform: 'native' }],
    ['with labels that only screen readers hear', { quiet: true }],
    ['of 2024', { words: '2024' }],
    [
      'whose list names the zone in words',
      { offers: ['America East (ww3)', 'America West (ww5)', 'x (ww22)'] },
    ],
  ])('%s is filled as React hears it, and never saved', async (_what, options) => {
    const { receipt, state, saved } = await fill(options);
    expect(receipt).toMatchObject({
      outcome: 'delivered',
      summary: expect.stringContaining('press Save Configuration'),
    });
    expect(state).toMatchObject({
      configurationName: 'Production',
      username: 'abc@msp.example',
      password: CONFIG.secret,
    });
    expect(state.platform).toMatch(/ww5\b/);
    if (options.words === '2024') expect(state.trackingId).toBe('canary-tracking-identifier');
    expect(saved).toBeUndefined();
    expect(words(receipt)).not.toContain('canary');
  });

  it('keeps a name that is there: overrides find the configuration by it', async () => {
    const { state, rows } = await fill({ named: 'Client A' });
    expect(state.configurationName).toBe('Client A');
    expect(rows['Configuration name']).toMatch(/was kept/);
  });

  it('that does not offer the zone says so and fills the rest', async () => {
    const { receipt, state, rows } = await fill({
      offers: ['https://ww22.autotask.net', 'https://www5.autotask.net'],
    });
    expect(rows.Platform).toContain('https://ww5.autotask.net');
    expect(receipt).toMatchObject({
      outcome: 'delivered',
      summary: expect.stringContaining('not everything'),
      partly: true,
    });
    expect(state).toMatchObject({ username: 'abc@msp.example' });
    expect(state.platform).toBeUndefined();
  });

  it('with two fields of one label gets neither filled', async () => {
    const { state, rows } = await fill({ twice: true });
    expect(rows['API User Password']).toMatch(/none was touched/);
    expect(state).toMatchObject({ password: '', password2: '' });
  });

  it('has no tracking identifier for a vendor’s user', async () => {
    const { rows } = await fill({ words: '2024' }, VENDOR);
    expect(Object.keys(rows)).toEqual([
      'Configuration name',
      'Platform',
      'Username (Key)',
      'API User Password',
    ]);
  });

  it('of another integration is not touched', async () => {
    const { receipt, state } = await fill({ other: true });
    expect(receipt).toMatchObject({ outcome: 'refused', reason: expect.stringContaining('neither a field') });
    expect(state).toEqual({ apiKey: '' });
  });

  it('on a page that went elsewhere meanwhile is not touched', async () => {
    const { receipt, state } = await fill({}, CONFIG, 'https://app.rewst.eu');
    expect(receipt).toMatchObject({ outcome: 'refused', reason: expect.stringContaining('went elsewhere') });
    expect(state).toMatchObject({ username: '', password: '' });
  });
});

describe('where Rewst is', () => {
  it.each([
    ['us', 'https://app.rewst.io/*'],
    ['uk', 'https://app.eu.rewst.io/*'],
    ['de', 'https://app.rewst.eu/*'],
    ['au', 'https://app.rewst.asia/*'],
    ['pdx', 'https://app.pdx.rewst.io/*'],
  ])('region %s asks for access to %s alone', (region, pattern) => {
    const prepared = prepare('rewst-form', { region });
    expect(prepared.ok && prepared.ready.hosts).toEqual([pattern]);
  });

  it('an unknown host needs the admin’s word, plain http is refused', () => {
    const other = (address: string, more = {}) =>
      prepare('rewst-form', { region: 'other', address, ...more });
    expect(other('https://rewst.msp.example/x')).toMatchObject({ question: { value: 'rewst.msp.example' } });
    expect(other('https://rewst.msp.example/x', { confirmedHost: 'rewst.msp.example' }).ok).toBe(true);
    expect(other('http://rewst.msp.example')).toMatchObject({ ok: false });
    expect(other('')).toMatchObject({ ok: false, reason: expect.stringContaining('Enter the address') });
  });

  it('is previewed without a secret', () => {
    expect(ready('rewst-form', { region: 'us' }).preview(CONFIG, say)).not.toContain('canary');
  });
});
