import { type Browser, chromium, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPages, type PageOptionsInput } from '../../../practice-tenant/pages/index.ts';
import { createTenant, type Tenant } from '../../../practice-tenant/state/tenant.ts';
import { Hand } from './hand.ts';
import { servePages } from './serve.ts';

const ROW = 'API User (system) (API-only)';
let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
});
afterAll(() => browser.close());

/** Plays something in a browser of its own against a fresh tenant; errors of the pages' scripts fail the test. */
async function play(
  options: PageOptionsInput,
  work: (hand: Hand, tenant: Tenant) => Promise<void>,
  host = 'ww5.autotask.net',
): Promise<void> {
  const tenant = createTenant({ companies: 3 });
  const server = await servePages(createPages(tenant, options), host);
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
  const errors: string[] = [];
  const watch = (page: Page) => page.on('pageerror', (error) => errors.push(String(error)));
  context.on('page', watch);
  try {
    const hand = new Hand(context, await context.newPage(), server.origin);
    await hand.logIn(tenant);
    await work(hand, tenant);
    expect(errors).toEqual([]);
  } finally {
    await context.close();
    await server.close();
  }
}

async function editLevel(hand: Hand): Promise<void> {
  await hand.type('editor.name', 'Rewst');
  await hand.click('editor.otherHeading');
  await hand.click('editor.canCreateWebhooks');
  await hand.type('editor.maximumWebhooks', '50');
  await hand.click('editor.passwordNeverExpires');
  await hand.click('editor.saveAndClose');
}

async function fillUser(hand: Hand, levelName: string): Promise<void> {
  await hand.type('user.firstName', 'API');
  await hand.type('user.lastName', 'Rewst');
  await hand.type('user.email', 'alerts@practice-msp.example');
  await hand.choose('user.securityLevel', levelName);
  await hand.choose('user.location', 'Headquarters');
  await hand.click('user.generateKey');
  await hand.click('user.generateSecret');
  await hand.choose('user.vendor', 'Rewst - Automation');
  await expect.poll(async () => inputValue(hand, 'user.secret')).toHaveLength(25);
  await hand.click('user.saveAndClose');
}

async function inputValue(hand: Hand, truth: string): Promise<string> {
  return (await hand.find(truth)).evaluate((element) =>
    element instanceof HTMLInputElement ? element.value : '',
  );
}

const saved = (tenant: Tenant) => tenant.listLevels().find((level) => level.name === 'Rewst');

describe('both journeys, clicked by hand', () => {
  it('in the current generation: the copy and the user open tabs that close after saving', async () => {
    await play({}, async (hand, tenant) => {
      await hand.click('shell.admin');
      await hand.click('shell.settingsAndUsers');
      await hand.click('category.hrSection');
      await hand.click('category.securityLevels');
      await hand.click(`levels.rowMenu:${ROW}`);
      await hand.inNewPage(() => hand.click('levels.menu.copy'), editLevel);
      expect(saved(tenant)).toMatchObject({
        canCreateWebhooks: true,
        maximumWebhooks: 50,
        passwordNeverExpires: true,
      });
      await hand.click('shell.resources');
      await hand.click('resources.newMenu');
      await hand.inNewPage(
        () => hand.click('resources.menu.newApiUser'),
        (user) => fillUser(user, 'Rewst (API-only)'),
      );
      const user = tenant
        .listApiUsers()
        .find(({ lastName }) => lastName === 'Rewst' && lastName !== undefined);
      expect(tenant.listApiUsers().at(-1)).toMatchObject({
        securityLevelId: saved(tenant)?.id,
        active: true,
      });
      expect(user).toBeDefined();
    });
  });

  it('in mixed generations, with nested frames, dialogs, pickers, right-clicks, late and redrawn pages, in German', async () => {
    const options: PageOptionsInput = {
      skin: 'mixed',
      shell: 'older',
      place: 'dialog',
      rowMenu: 'context',
      listControl: 'picker',
      numberField: 'hidden',
      timing: { contentDelayMs: 300, rerenderAfterMs: 200, menuDelayMs: 300 },
      decoys: { customLevels: 60, hiddenDuplicates: true, canCreateBoxes: true },
    };
    await play(
      options,
      async (hand, tenant) => {
        await hand.click('shell.admin');
        await hand.click('shell.settingsAndUsers');
        await hand.click('category.hrSection');
        await hand.click('category.securityLevels');
        await hand.click(`levels.row:${ROW}`, { button: 'right' });
        await hand.click('levels.menu.copy');
        await editLevel(hand);
        await expect.poll(() => saved(tenant)).toMatchObject({ maximumWebhooks: 50 });
        await hand.click('shell.admin');
        await hand.click('shell.resources');
        await hand.click('resources.newMenu');
        await hand.click('resources.menu.newApiUser');
        await fillUser(hand, 'Rewst (nur API)');
        await expect.poll(() => tenant.listApiUsers().at(-1)?.securityLevelId).toBe(saved(tenant)?.id);
      },
      'ww18.autotask.net',
    );
  });
});

describe('the page script', () => {
  it('serves the keyboard: Enter opens a section, Space ticks a box, Escape closes a menu', async () => {
    await play({}, async (hand) => {
      await hand.open('/Mvc/AdministrationSetup/SecurityLevel.mvc/SecurityLevel?copyFrom=12');
      await (await hand.find('editor.otherHeading')).focus();
      await hand.page.keyboard.press('Enter');
      const box = await hand.find('editor.canCreateWebhooks');
      await (await box.$('[tabindex]'))?.focus();
      await hand.page.keyboard.press('Space');
      expect(await box.$('.Checked')).not.toBeNull();
      expect(await inputValue(hand, 'editor.maximumWebhooks')).toBe('10');

      await hand.open('/Mvc/AdministrationSetup/Resource.mvc/Resources');
      await (await hand.find('resources.newMenu')).focus();
      await hand.page.keyboard.press('Enter');
      const entry = await hand.find('resources.menu.newApiUser');
      await hand.page.keyboard.press('Escape');
      expect(await entry.isVisible()).toBe(false);
    });
  });

  it('knows what lies under a point, looking through what is not the page’s own', async () => {
    await play({}, async (hand) => {
      await hand.open('/Mvc/AdministrationSetup/ApiUser.mvc/NewApiUser');
      const at = async () => {
        const box = await (await hand.find('user.generateKey')).boundingBox();
        return hand.page.evaluate(
          ([x, y]) => window.__practiceTruth?.at(x ?? 0, y ?? 0),
          [(box?.x ?? 0) + 5, (box?.y ?? 0) + 5],
        );
      };
      expect(await at()).toBe('user.generateKey');
      await hand.page.evaluate(() => {
        const hint = document.createElement('aside');
        hint.style.cssText = 'position:fixed;inset:0;z-index:99';
        document.documentElement.append(hint);
      });
      expect(await at()).toBe('user.generateKey');
      expect(await hand.page.evaluate(() => window.__practiceTruth?.at(2, 2))).toBeNull();
    });
  });

  it('shows what is wrong with the form beside its fields, and keeps what was typed', async () => {
    await play({}, async (hand) => {
      await hand.open('/Mvc/AdministrationSetup/ApiUser.mvc/NewApiUser');
      await hand.type('user.firstName', 'API');
      await hand.click('user.saveAndClose');
      await hand.page.getByText('Last Name is required.').waitFor();
      expect(await hand.page.locator('.LabelContainer1.Invalid').count()).toBe(7);
      expect(await inputValue(hand, 'user.firstName')).toBe('API');
    });
  });

  it('goes back and forward in the shell, and folds the navigation in narrow windows', async () => {
    await play({}, async (hand) => {
      await hand.click('shell.admin');
      await hand.click('shell.settingsAndUsers');
      await hand.find('category.hrSection');
      await hand.click('shell.resources');
      await hand.find('resources.newMenu');
      await hand.page.goBack();
      await hand.find('category.hrSection');
      await hand.page.goForward();
      await hand.find('resources.newMenu');
      await hand.open('/AutotaskOnyx/LandingPage');
      await hand.page.setViewportSize({ width: 620, height: 700 });
      await hand.page.locator('[data-slot="side-panel"].is-narrow').waitFor();
      await hand.click('shell.admin');
      await hand.find('shell.settingsAndUsers');
    });
  });

  it('goes to the login when Save meets an expired one, and comes back after it', async () => {
    // Two requests after the login, two frames of the shell, and the page itself: Save is one too many.
    await play({ trouble: { loginExpiresAfter: 5 } }, async (hand, tenant) => {
      await hand.open('/Mvc/AdministrationSetup/SecurityLevel.mvc/SecurityLevel?copyFrom=12');
      await hand.click('editor.save');
      await hand.page.waitForURL(/Authenticate/);
      await hand.page.getByText('Your session has expired.').waitFor();
      await hand.submitLogin(tenant);
      await hand.find('editor.name');
    });
  });
});
