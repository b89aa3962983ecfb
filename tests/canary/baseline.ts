/** The same deed without our extension: an API user is made by hand in Autotask's page. What is found then is not ours. */
import { rmSync } from 'node:fs';
import { startPracticeTenant } from '../../practice-tenant/start.ts';
import { emptyExtension } from '../bench/agent/empty-extension.ts';
import { launchChromium } from '../robot/chromium.ts';
import { Hand } from '../unit/practice-pages/hand.ts';
import { searchLive } from './live-places.ts';
import { type Hit, searcherFor } from './search.ts';
import { watchTraffic } from './traffic.ts';

export async function runWithoutExtension(): Promise<Hit[]> {
  const tenant = await startPracticeTenant({});
  const folder = emptyExtension();
  const browser = await launchChromium({ extension: folder, autotaskPort: tenant.httpsPort, headless: true });
  try {
    const traffic = watchTraffic(browser.context);
    const hand = new Hand(browser.context, await browser.context.newPage(), 'https://ww5.autotask.net');
    await hand.logIn(tenant.tenant);
    const before = tenant.tenant.listApiUsers().length;
    await hand.open('/Mvc/AdministrationSetup/ApiUser.mvc/NewApiUser');
    await hand.type('user.firstName', 'API');
    await hand.type('user.lastName', 'Baseline');
    await hand.type('user.email', 'alerts@practice-msp.example');
    await hand.choose('user.securityLevel', 'API User (system) (API-only)');
    await hand.choose('user.location', 'Headquarters');
    await hand.click('user.generateKey');
    await hand.click('user.generateSecret');
    await hand.click('user.radio.custom');
    await hand.page.waitForFunction(() =>
      [...document.querySelectorAll('input')].some(({ value }) => value.length === 25),
    );
    await hand.click('user.saveAndClose');
    for (const end = Date.now() + 10_000; tenant.tenant.listApiUsers().length === before; ) {
      if (Date.now() > end) throw new Error('The page did not save the user.');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const user = tenant.tenant.listApiUsers().at(-1);
    if (!user) throw new Error('The page did not save the user.');
    const searcher = searcherFor({
      secret: user.secret,
      'tracking identifier': user.tracking.kind === 'custom' ? user.tracking.identifier : '',
    });
    const hits = await searchLive(browser.context, searcher);
    for (const { where, text } of traffic.seen) hits.push(...searcher.inText(where, text));
    await browser.context.close();
    hits.push(...searcher.inFolder('profile', browser.profile));
    return hits;
  } finally {
    await browser.close();
    await tenant.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
