/** Builds what pages show. Here is the one place where secrets are turned into "held" and "not held". */
import { zoneOfUiHost } from '../autotask/zones.ts';
import { browser } from '../browser.ts';
import type { Instance } from '../instances/schema.ts';
import type { AppState, CredentialState, ZoneState } from '../messages/state.ts';
import { type Core, theInstance } from './core.ts';
import { destinationStates } from './destinations.ts';
import type { Session } from './memory.ts';

export const AUTOTASK_HOSTS = 'https://*.autotask.net/*';

export async function buildState(core: Core): Promise<AppState> {
  const { memory } = core;
  const [all, instance, session, tests, access] = await Promise.all([
    memory.instances.get(),
    theInstance(core),
    memory.session.get(),
    memory.tests.get(),
    browser.permissions.contains({ origins: [AUTOTASK_HOSTS] }),
  ]);
  const test = tests[instance.id];
  return {
    version: browser.runtime.getManifest().version,
    access,
    ...(session.tab ? { tab: session.tab } : {}),
    zone: zoneState(session, instance),
    instances: all.items.map(({ id, label, zone }) => ({
      id,
      label,
      ...(zone ? { uiHost: zone.uiHost } : {}),
      current: id === instance.id,
    })),
    instance,
    credentials: await credentialState(core, instance),
    canCapture: false,
    guides: [],
    ...(session.activeGuide ? { activeGuide: session.activeGuide } : {}),
    ...(test ? { test } : {}),
    destinations: await destinationStates(core),
    ...(session.notice ? { notice: session.notice } : {}),
  };
}

function zoneState(session: Session, instance: Instance): ZoneState {
  const detected = session.tab && zoneOfUiHost(session.tab.host);
  const lookup = session.lookups[instance.id];
  const current = lookup && lookup.userName === instance.userName ? lookup.answer : undefined;
  return { ...(detected ? { detected } : {}), ...(current ? { lookup: current } : {}) };
}

async function credentialState(core: Core, instance: Instance): Promise<CredentialState> {
  const held = (await core.memory.vault.get()).credentials[instance.id];
  return {
    ...(instance.userName ? { userName: instance.userName } : {}),
    hasSecret: (held?.secret ?? '') !== '',
    hasTrackingIdentifier: (held?.trackingIdentifier ?? '') !== '',
    ...(held ? { source: held.source, at: held.at, expiresAt: held.expiresAt } : {}),
  };
}
