import { playGuide } from '../robot/guide-player.ts';
import { signIn } from '../robot/journey.ts';
import { Panel } from '../robot/panel.ts';
import { killWorker } from '../robot/worker.ts';
import { expect, test } from './fixture.ts';

test.describe.configure({ timeout: 240_000 });

test('a guide whose service worker dies before every step up to saving still ends, with the evidence of each', async ({
  world,
}) => {
  await signIn(world);
  const panel = new Panel(await world.openExtensionPage('sidepanel'));
  await panel.startGuide();
  let deaths = 0;
  const deeds = await playGuide(world, panel, 'security-level', {
    shown: async (_page, title) => {
      // Save & Close closes its tab within milliseconds. A worker that dies at that very moment does not hear of the
      // click, and the guide asks to open the level again. One that nobody talks to does not die then: the page keeps in
      // touch with it (tests/unit/page/in-touch.test.ts).
      if (/^Save/.test(title)) return;
      await killWorker(world);
      deaths++;
    },
  });
  expect(deaths).toBeGreaterThan(8);
  expect(deeds.map(({ by }) => by)).not.toContain('instruction');
  const level = world.tenant.tenant.listLevels().find(({ name }) => name === 'Rewst - API User');
  expect(level).toMatchObject({ canCreateWebhooks: true, maximumWebhooks: 50, active: true });
});
