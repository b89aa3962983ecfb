import { test as plain } from '@playwright/test';
import { builtExtension } from '../../scripts/lib/build.ts';
import { searchAfterJourney } from '../canary/run.ts';
import { expect } from './fixture.ts';

plain.describe.configure({ timeout: 240_000 });

plain('after a journey the secrets are where they were meant to go, and nowhere else', async () => {
  // To the integration API alone; `npm run canary` hands over everywhere, and compares with a run without us.
  const report = await searchAfterJourney(builtExtension('chrome'));
  expect(report.leaks).toEqual([]);
  expect(report.controls.filter(({ found }) => !found)).toEqual([]);
});
