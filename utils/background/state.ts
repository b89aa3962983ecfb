/** Builds what pages show. Here is the one place where secrets are turned into "held" and "not held". */
import { browser } from '../browser.ts';
import { canCapture } from '../guide/engine.ts';
import type { AppState } from '../messages/state.ts';
import { clipboardState } from './clipboard.ts';
import { type Core, theInstance } from './core.ts';
import { credentialState } from './credentials.ts';
import { destinationStates } from './destinations.ts';
import { allFacts } from './frames.ts';
import { guideViews } from './guides.ts';
import { removedOf } from './instances.ts';
import { keptState } from './kept.ts';
import { zoneState } from './lookup.ts';
import { AUTOTASK_PATTERN } from './tabs.ts';

export async function buildState(core: Core): Promise<AppState> {
  const { memory } = core;
  const [all, instance, session, tests, access] = await Promise.all([
    memory.instances.get(),
    theInstance(core),
    memory.session.get(),
    memory.tests.get(),
    browser.permissions.contains({ origins: [AUTOTASK_PATTERN] }),
  ]);
  const test = tests[instance.id];
  const { language: chosen } = await memory.preferences.get();
  const removed = await removedOf(core);
  const left = (await memory.leftWebhooks.get())[instance.id];
  return {
    version: browser.runtime.getManifest().version,
    language: { used: core.language(), ...(chosen ? { chosen } : {}) },
    access,
    ...(session.tab ? { tab: session.tab } : {}),
    zone: zoneState(core, session, instance),
    instances: all.items.map(({ id, label, zone }) => ({
      id,
      label,
      ...(zone ? { uiHost: zone.uiHost } : {}),
      current: id === instance.id,
    })),
    ...(removed ? { removed: { label: removed.instance.label } } : {}),
    instance,
    credentials: { ...(await credentialState(core, instance)), ...(await keptState(core, instance)) },
    canCapture: canCapture(await allFacts(core)) !== undefined,
    guides: await guideViews(core, instance),
    ...(session.activeGuide ? { activeGuide: session.activeGuide } : {}),
    ...(test ? { test } : {}),
    ...(left && test?.verdict !== 'running' ? { leftWebhook: { name: left.name } } : {}),
    clipboard: await clipboardState(core),
    destinations: await destinationStates(core),
    ...(session.notice ? { notice: session.notice } : {}),
  };
}
