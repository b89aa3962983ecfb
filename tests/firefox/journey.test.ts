/** The whole journey in Firefox: installed, rings followed, captured, tested, sent. */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type IntegrationApi, startIntegrationApi } from '../../integration-api/start.ts';
import { type RunningTenant, startPracticeTenant } from '../../practice-tenant/start.ts';
import { builtExtension } from '../../scripts/lib/build.ts';
import { InstanceOut } from '../../utils/contract/instance.ts';
import { MappingListOut } from '../../utils/contract/mappings.ts';
import { CompanyPage } from '../../utils/contract/refresh.ts';
import { type Receivers, startReceivers } from '../fakes/receivers.ts';
import { type FirefoxBrowser, launchFirefox } from './firefox.ts';
import { decideBinding, fill, press, said, startGuide, waitForWords } from './panel.ts';
import { playGuide } from './player.ts';
import { fillRewst } from './rewst-form.ts';

const FIREFOX = process.env.FIREFOX_PATH;
const SHOTS = process.env.FIREFOX_SHOTS;
/** As in the Chromium journey: nothing a guide may ever point at. */
const NEVER_TOUCHED = /Can't Read Costs|user\.secret$|newResource|levels\.menu\.(edit|inactivate)/i;

let tenant: RunningTenant;
let api: IntegrationApi;
let firefox: FirefoxBrowser;
let folder: string;
let fakes: Receivers;
const here = FIREFOX !== undefined && existsSync(FIREFOX);

beforeAll(async () => {
  if (!here) return;
  tenant = await startPracticeTenant();
  folder = mkdtempSync(path.join(os.tmpdir(), 'onramp-firefox-api-'));
  api = await startIntegrationApi({
    port: 0,
    dataFolder: folder,
    logLevel: 'silent',
    resolveAutotask: `127.0.0.1:${tenant.httpsPort}`,
  });
  fakes = await startReceivers();
  firefox = await launchFirefox(builtExtension('firefox'), tenant.proxy);
}, 90_000);

afterAll(async () => {
  await firefox?.close();
  await fakes?.close();
  await api?.close();
  await tenant?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

describe('in Firefox', () => {
  it('an admin who follows the rings ends with a stored, validated configuration', async (context) => {
    if (!here) return context.skip('There is no Firefox on this machine: name one by FIREFOX_PATH.');
    const autotask = await signIn();
    const popup = await firefox.openExtensionPage('popup');
    await waitForWords(popup, /ww5\.autotask\.net/);
    await shoot(popup, 'popup', 380);
    await popup.close();

    const panel = await firefox.openExtensionPage('sidepanel');
    await panel.setViewport({ width: 400, height: 860 });
    await startGuide(panel);
    await autotask.bringToFront();
    const deeds = await playGuide(firefox, panel);
    await shoot(panel, 'level-done');
    await panel.bringToFront();
    await decideBinding(panel, 'custom');
    await startGuide(panel);
    deeds.push(...(await playGuide(firefox, panel)));
    await shoot(panel, 'captured');

    expect(deeds.length).toBeGreaterThan(15);
    const wrong = deeds.filter(({ truth }) => truth === undefined || NEVER_TOUCHED.test(truth));
    expect(wrong, JSON.stringify(deeds)).toEqual([]);

    await panel.bringToFront();
    await copyAndClear(panel);
    await press(panel, '^Test$');
    expect(
      await waitForWords(panel, /Everything works|It works, with|Something needs repair/, 40_000),
    ).not.toBe('Something needs repair');
    await shoot(panel, 'tested');

    await fill(panel, 'Address', api.url);
    await fill(panel, 'Token', await api.mintToken('firefox'));
    await press(panel, '^Save and allow$');
    await press(panel, '^Send$');
    await waitForWords(panel, /Stored and validated/, 40_000);
    await shoot(panel, 'sent');
    const user = tenant.tenant.listApiUsers().at(-1);
    expect(await said(panel)).not.toContain(user?.secret ?? 'no user');

    await mapCompanies(panel);

    const { state, saved } = await fillRewst(firefox, panel, fakes);
    expect(state).toMatchObject({
      username: user?.userName,
      password: user?.secret,
      platform: 'https://ww5.autotask.net',
    });
    expect(saved).toBeUndefined();
    await shoot(panel, 'filled');
  }, 300_000);
});

/** Reads the companies, and maps organizations of the same names; the matcher works in its worker here, too. */
async function mapCompanies(panel: Page): Promise<void> {
  await press(panel, 'CompaniesWhich of them');
  await press(panel, '^Read companies$');
  await waitForWords(panel, /companies are at/, 60_000);
  const token = await api.mintToken('organizations');
  const ask = async (path: string, init: RequestInit = {}) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'if-match': '*' };
    return (await (await fetch(`${api.url}${path}`, { ...init, headers })).json()) as unknown;
  };
  const [instance] = z
    .object({ items: z.array(InstanceOut) })
    .parse(await ask('/v1/autotask/instances')).items;
  const path = `/v1/autotask/instances/${instance?.id}`;
  const { items } = CompanyPage.parse(await ask(`${path}/companies?limit=12`));
  const organizations = items.map(({ id, name }) => ({ id: `org-${id}`, name: name.toLowerCase() }));
  await ask('/v1/organizations', { method: 'PUT', body: JSON.stringify({ organizations }) });

  const page = await firefox.openExtensionPage('mapping', `?instance=${instance?.id}`);
  await waitForWords(page, /Suggestions are ready/, 40_000);
  await press(page, '^Accept \\d+ safe ones$');
  await press(page, '^Save \\d+ changes?$');
  await waitForWords(page, /Saved at/);
  await shoot(page, 'mapped', 1280);
  const { mappings } = MappingListOut.parse(await ask(`${path}/mappings`));
  expect(mappings.length).toBeGreaterThan(8);
  for (const { organizationId, companyId } of mappings) expect(organizationId).toBe(`org-${companyId}`);
  await page.close();
  await panel.bringToFront();
}

/** Copies the secret, lets the alarm ring now, and pastes: what was there is gone. */
async function copyAndClear(panel: Page): Promise<void> {
  await press(panel, '^Copy the secret$');
  await press(panel, '^Allow and copy$');
  await waitForWords(panel, /Cleared in \d+ sec/);
  const paste = () => panel.evaluate(() => navigator.clipboard.readText());
  expect(await paste()).toBe(tenant.tenant.listApiUsers().at(-1)?.secret);
  await panel.evaluate(() => {
    const { alarms } = (
      globalThis as unknown as { browser: { alarms: { create(name: string, at: { when: number }): void } } }
    ).browser;
    alarms.create('clipboard.clear', { when: Date.now() });
  });
  await waitForWords(panel, /The clipboard was cleared/);
  expect(await paste()).toBe('');
}

async function signIn(): Promise<Page> {
  const { admin } = tenant.announcement();
  const page = await firefox.browser.newPage();
  await page.goto('https://ww5.autotask.net/');
  await page.locator('input:not([type=password]):not([type=hidden])').fill(admin.userName);
  await page.locator('input[type=password]').fill(admin.password);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => /Landing/.test(location.href), { timeout: 20_000 });
  return page;
}

/** Pictures for whoever wants to look: FIREFOX_SHOTS names the folder. */
async function shoot(page: Page, name: string, width = 400): Promise<void> {
  if (!SHOTS) return;
  mkdirSync(SHOTS, { recursive: true });
  await page.setViewport({ width, height: 860 });
  await page.screenshot({ path: path.join(SHOTS, `${name}.png`), fullPage: true });
}
