/**
 * `npm start`: the product beside a practice Autotask.
 *   npm start              practice tenant, integration API, and Chromium with the extension
 *   npm start -- --auto    plays the whole journey headless and writes a gallery (also where there is no display)
 *   npm start -- --live    the real Autotask login with the extension; no practice tenant
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { TICKET } from '../practice-tenant/pages/ticket.ts';
import { launchChromium } from '../tests/robot/chromium.ts';
import { openWorld } from '../tests/robot/world.ts';
import { buildExtension } from './lib/build.ts';
import { playTour } from './lib/tour.ts';

const { values } = parseArgs({
  options: { auto: { type: 'boolean', default: false }, live: { type: 'boolean', default: false } },
});

const root = path.resolve(import.meta.dirname, '..');
const extension = buildExtension('chrome');

if (values.auto || !hasDisplay()) {
  if (!values.auto)
    console.log('There is no display here: playing the journey headless (npm start -- --auto).\n');
  process.exit((await playTour({ extension, dataFolder: path.join(root, '.data') })) ? 0 : 1);
} else if (values.live) {
  await showLive();
} else {
  await showPractice();
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

async function showLive(): Promise<void> {
  const profile = path.join(root, '.data', 'live-profile');
  const browser = await launchChromium({ extension, headless: false, viewport: null, profile });
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto('https://www.autotask.net/');
  console.log(
    'Chromium shows the Autotask login. Press the Onramp icon in its tool bar. Close the window to end.',
  );
  await browser.context.waitForEvent('close', { timeout: 0 });
}

async function showPractice(): Promise<void> {
  const world = await openWorld({ extension, headless: false, dataFolder: path.join(root, '.data') });
  const { admin } = world.tenant.announcement();
  const page = world.browser.context.pages()[0] ?? (await world.browser.context.newPage());
  await page.goto('https://ww5.autotask.net/');
  console.log(`The practice Autotask is open in Chromium (it answers on this machine only).

  Sign in          ${admin.userName}  /  ${admin.password}
  Guide            press the Onramp icon in the tool bar, then "Open guide"
  Integration API  ${world.api.url}
  Its token        ${world.apiToken}
  Triggers         after sending, in the panel's part Triggers; then save a ticket at
                   https://ww5.autotask.net${TICKET} and watch it arrive

Close the window to end.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void world.close());
  await world.browser.context.waitForEvent('close', { timeout: 0 });
  await world.close();
  process.exit(0);
}
