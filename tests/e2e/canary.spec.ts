import { test as plain } from '@playwright/test';
import { builtExtension } from '../../scripts/lib/build.ts';
import { searchAfterJourney } from '../canary/run.ts';
import { expect } from './fixture.ts';

plain.describe.configure({ timeout: 240_000 });

plain('after a journey the secrets are where they were meant to go, and nowhere else', async () => {
  // A short one to the integration API; `npm run canary` plays the guides, hands over everywhere, and compares with a
  // run without us.
  const report = await searchAfterJourney(builtExtension('chrome'), { short: true });
  expect(report.leaks).toEqual([]);
  expect(report.controls.filter(({ found }) => !found)).toEqual([]);
});
