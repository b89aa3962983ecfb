/** Pages that turn against us: they get no secret, trigger no send, and our script never holds them up. */
import type { Page } from '@playwright/test';
import { REQUESTS } from '../../utils/messages/requests.ts';
import { searchLive } from '../canary/live-places.ts';
import { searcherFor } from '../canary/search.ts';
import { clobber, flood, spy } from '../hostile/deeds.ts';
import { editorAddress, holdUp, LONGEST } from '../hostile/hold-up.ts';
import { act } from '../robot/hand.ts';
import { signIn, storedInstance } from '../robot/journey.ts';
import { Panel } from '../robot/panel.ts';
import { seeGuide } from '../robot/ring.ts';
import { until } from '../robot/until.ts';
import { expect, test } from './fixture.ts';

test.describe.configure({ timeout: 240_000 });

/** Follows the ring on one page for the step at hand; gives what was under it by the practice tenant's own account. */
async function followRing(page: Page, panel: Panel): Promise<{ step: string; truth: string | undefined }> {
  const sight = await until(async () => {
    const step = await panel.currentStep();
    const seen = step && (await seeGuide(page));
    return step && seen?.hint.includes(step.title) ? { step, seen } : undefined;
  }, 20_000);
  if (!sight) throw new Error(`No ring; the panel says: ${JSON.stringify(await panel.currentStep())}`);
  const { step, seen } = sight;
  const { truth } = await act(page, seen, `${step.title}. ${step.text}`);
  await expect.poll(async () => (await panel.currentStep())?.id).not.toBe(step.id);
  return { step: step.id, truth };
}

test('a page that listens everywhere, clobbers names and forges 10,000 messages a second gets nothing, sends nothing, and is guided all the same', async ({
  world,
}) => {
  const user = world.tenant.announcement().apiUsers[0];
  if (!user) throw new Error('The practice tenant seeds users.');
  const autotask = await signIn(world);
  const panel = new Panel(await world.openExtensionPage('sidepanel'));

  await test.step('everything is ready to be sent', async () => {
    await panel.page.getByRole('button', { name: /Part 2/ }).click();
    await panel.decideBinding('custom');
    await panel.page.getByRole('button', { name: /Part 3/ }).click();
    await panel.page
      .getByText(/Type or paste (them|others)/)
      .first()
      .click();
    await panel.page.getByLabel('User name (key)', { exact: true }).fill(user.userName);
    await panel.page.getByLabel('Secret', { exact: true }).fill(user.secret);
    await panel.page.getByLabel('Tracking identifier', { exact: true }).fill(user.trackingIdentifier);
    await panel.button('Use these').click();
    await expect(panel.page.getByText('In memory').first()).toBeVisible();
    await panel.setUpIntegrationApi(world.api.url, world.apiToken);
    await expect(panel.button('Send')).toBeEnabled();
  });

  const log = new URL('/__practice/log', world.tenant.control);
  await fetch(log, { method: 'DELETE' });
  await autotask.addInitScript(spy);
  await autotask.goto(editorAddress(world));
  await autotask.evaluate(clobber);
  await autotask.evaluate(flood, Object.keys(REQUESTS));
  await panel.page.getByRole('button', { name: /Part 1/ }).click();
  await panel.startGuide();
  await autotask.bringToFront();

  await test.step('the rings stand where they belong', async () => {
    const deeds = [];
    for (let i = 0; i < 3; i++) deeds.push(await followRing(autotask, panel));
    expect(deeds).toEqual([
      { step: 'name-level', truth: 'editor.name' },
      { step: 'expand-other', truth: 'editor.otherHeading' },
      { step: 'allow-webhooks', truth: 'editor.canCreateWebhooks' },
    ]);
  });

  await test.step('it has no secret', async () => {
    const { blows, loot } = await autotask.evaluate(() => ({ blows: window.blows, loot: window.loot }));
    expect(blows).toBeGreaterThan(1000);
    expect(loot).not.toContain('a shadow root');
    const searcher = searcherFor({
      secret: user.secret,
      identifier: user.trackingIdentifier,
      token: world.apiToken,
    });
    expect(searcher.inText('loot', loot.join('\n'))).toEqual([]);
    const hits = await searchLive(world.browser.context, searcher);
    expect(hits.filter(({ where }) => where.includes('autotask.net'))).toEqual([]);
    // The search does find them where they are held.
    expect(hits.length).toBeGreaterThan(0);
  });

  await test.step('it has sent nothing', async () => {
    await expect(panel.page.locator('[data-delivery]')).toHaveCount(0);
    expect(await storedInstance(world)).toBeUndefined();
    const answer = await fetch(log);
    const faces = ((await answer.json()) as { face: string }[]).map(({ face }) => face);
    expect(faces).toContain('ui');
    expect(faces).not.toContain('rest');
  });
});

test('a page of any mass is never held up by our script', async ({ world }) => {
  await signIn(world);
  const panel = new Panel(await world.openExtensionPage('sidepanel'));
  await panel.startGuide();
  // A sample; `npm run bench -- hostile` has them all.
  for (const mass of ['20,000 labels that we look for', '1,000 complaints ten times a second'] as const) {
    await test.step(mass, async () => {
      const { longest, count } = await holdUp(world, mass);
      expect(count).toBeGreaterThan(5);
      expect(longest?.time, `the stretch at ${longest?.what}`).toBeLessThan(LONGEST);
    });
  }
});
