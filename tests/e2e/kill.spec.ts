import { startReceivers } from '../fakes/receivers.ts';
import { killAtDestinations } from '../kill/destination-kills.ts';
import { killAtRandom, LATENCY_MS } from '../kill/random-kills.ts';
import { panelWithCredentials } from '../robot/typed-credentials.ts';
import { expect, test } from './fixture.ts';

test.describe.configure({ timeout: 180_000 });
test.use({ worldOptions: { tenant: { switches: { latencyMs: LATENCY_MS } } } });

test('the service worker killed at random moments of test and send: nothing lost, nothing doubled, all explained', async ({
  world,
}) => {
  // A sample; `npm run kill` does 200.
  const report = await killAtRandom(world, 8, 4);
  expect(report.wrong).toEqual([]);
  expect(report.sends.writtenDown).toBe(report.sends.delivered);
  expect(report.tests.asked + report.sends.asked).toBeGreaterThan(3);
});

test('the service worker killed once during a hand-over to every other destination: one copy, and an end for each', async ({
  world,
}) => {
  const fakes = await startReceivers();
  try {
    const page = await panelWithCredentials(world);
    // Each destination once; `npm run kill` does 200.
    const report = await killAtDestinations(world, page, fakes, 7, 3);
    expect(report.wrong).toEqual([]);
    expect(report.delivered).toBeGreaterThan(3);
  } finally {
    await fakes.close();
  }
});
