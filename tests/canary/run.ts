/** The whole journey with known secrets, and then a search for them in every place that it leaves behind. */
import type { Page } from '@playwright/test';
import { startReceivers } from '../fakes/receivers.ts';
import { openWorld } from '../robot/world.ts';
import { errorBodies } from './error-bodies.ts';
import { exceptionFor } from './exceptions.ts';
import { DESTINATION_SECRETS, handOverEverywhere } from './hand-overs.ts';
import { guided, typed } from './journeys.ts';
import { searchLive } from './live-places.ts';
import { type Hit, type Searcher, searcherFor } from './search.ts';
import { watchTraffic } from './traffic.ts';

export interface CanaryReport {
  /** Places with a value that no exception names. Empty when all is well. */
  leaks: Hit[];
  /** Places with a value that an exception names. */
  excepted: Hit[];
  /** Values that are no secret and must be found, or the search itself is blind. */
  controls: { name: string; found: boolean }[];
}

/** Typed over by hand: wrong on purpose, so that the refusal is looked at too. */
const TYPED = 'Canary&typed"9<by>hand+%41';

export interface CanaryOptions {
  /** Credentials typed in instead of captured at the end of both guides. */
  short?: boolean;
  /** To all destinations, and not to the integration API alone. */
  everywhere?: boolean;
  said?(line: string): void;
}

/** @param extension folder of the built extension */
export async function searchAfterJourney(
  extension: string,
  options: CanaryOptions = {},
): Promise<CanaryReport> {
  const said = options.said ?? (() => undefined);
  const log: string[] = [];
  const fakes = await startReceivers();
  const world = await openWorld({ extension, apiLog: (line) => log.push(line) });
  try {
    const traffic = watchTraffic(world.browser.context);
    let atCapture: Hit[] = [];
    const user = await (options.short ? typed(world) : guided(world));
    const { page } = user.panel;
    said(`The journey ended with ${user.userName}.`);
    const searcher = searcherFor({
      secret: user.secret,
      'tracking identifier': user.trackingIdentifier,
      token: world.apiToken,
      'typed secret': TYPED,
      ...DESTINATION_SECRETS,
    });
    const controls = controlsFor(user.userName);
    const elsewhere: Hit[] = [];
    const everywhere: CanaryReport['controls'] = [];

    if (options.everywhere) {
      const { reached, left, copied } = await handOverEverywhere(world, page, fakes);
      said(`Handed over to ${reached.join(', ')} as well, and kept locked.`);
      for (const { where, text } of left) elsewhere.push(...searcher.inText(where, text));
      everywhere.push(
        {
          name: 'the secret on the clipboard before its minute is over',
          found: searcher.inText('', copied).some(({ what }) => what === 'secret'),
        },
        {
          name: 'the user name in the encrypted file, which names its owner',
          found: controls.inText('', left[0]?.text ?? '').length > 0,
        },
      );
    }
    await typeOver(page, TYPED);
    for (const name of ['popup', 'options', 'welcome'] as const) await world.openExtensionPage(name);
    atCapture = await searchLive(world.browser.context, searcher);
    const hits = [...elsewhere, ...atCapture];
    said(
      `Documents, globals, storages and caches of ${world.browser.context.pages().length} pages: searched.`,
    );

    await page.bringToFront();
    await forget(page);
    hits.push(...afterForgetting(await searchLive(world.browser.context, searcher)));

    for (const { where, text } of traffic.seen) hits.push(...searcher.inText(where, text));
    said(`${traffic.seen.length} addresses, headers, bodies and console lines: searched.`);
    for (const { where, text } of await errorBodies(world, user.secret))
      hits.push(...searcher.inText(where, text));

    await world.browser.context.close();
    hits.push(...searcher.inFolder('profile', world.browser.profile));
    const onDisk = controls.inFolder('profile', world.browser.profile);
    await world.api.close();
    hits.push(...searcher.inFolder('integration API', world.apiFolder));
    const inDatabase = controls.inFolder('integration API', world.apiFolder);
    hits.push(...searcher.inText('log of the integration API', log.join('\n')));
    said(`The profile, the integration API’s database and ${log.length} lines of its log: searched.`);

    return {
      leaks: hits.filter(({ what, where }) => !exceptionFor(what, where)),
      excepted: hits.filter(({ what, where }) => exceptionFor(what, where)),
      controls: [
        ...everywhere,
        { name: 'the user name on disk, in the extension’s storage', found: inStorage(onDisk) },
        { name: 'the user name in the integration API’s database', found: inDatabase.length > 0 },
        {
          name: 'the secret in session memory before it is forgotten',
          found: atCapture.some(({ where }) => where.endsWith('storage.session')),
        },
        { name: 'lines in the log', found: log.length > 5 },
        {
          name: 'the secret in the body of the hand-over',
          found: hits.some(({ what, where }) => what === 'secret' && where.startsWith('PUT ')),
        },
      ],
    };
  } finally {
    await world.close();
    await fakes.close();
  }
}

function controlsFor(userName: string): Searcher {
  return searcherFor({ 'user name': userName });
}

function inStorage(hits: Hit[]): boolean {
  return hits.some(({ where }) => where.includes('Local Extension Settings'));
}

/** Types a wrong secret over the captured one, and lets Autotask refuse it. */
async function typeOver(page: Page, secret: string): Promise<void> {
  await page
    .getByText(/Type or paste (them|others)/)
    .first()
    .click();
  await page.getByLabel('Secret', { exact: true }).fill(secret);
  await page.getByRole('button', { name: 'Use these', exact: true }).click();
  await page.getByRole('button', { name: /^Test( again)?$/ }).click();
  await page.getByText('Something needs repair').first().waitFor({ timeout: 30_000 });
}

async function forget(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Forget now' }).first().click();
  await page.getByText('In memory', { exact: true }).first().waitFor({ state: 'hidden', timeout: 30_000 });
}

/** Once forgotten, not even session memory may hold it. */
function afterForgetting(hits: Hit[]): Hit[] {
  return hits.map((hit) => ({ ...hit, where: `after Forget now, ${hit.where}` }));
}
