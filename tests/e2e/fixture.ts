import { test as base } from '@playwright/test';
import { builtExtension } from '../../scripts/lib/build.ts';
import { openWorld, type World } from '../robot/world.ts';

/** A world of its own for each test: practice tenant, integration API, Chromium with the production build. */
export const test = base.extend<{ world: World; worldOptions: Partial<Parameters<typeof openWorld>[0]> }>({
  worldOptions: [{}, { option: true }],
  world: async ({ worldOptions }, use) => {
    const world = await openWorld({ extension: builtExtension('chrome'), ...worldOptions });
    await use(world);
    await world.close();
  },
});

export { expect } from '@playwright/test';
