/** Setting destinations up, and what pages see of them. Settings lie on disk, their secrets in memory. */
import { browser } from '../browser.ts';
import {
  DESTINATIONS,
  destinationOf,
  type Prepared,
  type RegisteredDestination,
} from '../destinations/registry.ts';
import type { Handlers } from '../messages/listen.ts';
import type { DestinationState } from '../messages/state.ts';
import { KEEP_MINUTES } from '../vault/schema.ts';
import { assembleConfiguration } from './configuration.ts';
import { type Core, theInstance } from './core.ts';
import { DONE } from './instances.ts';

const UNKNOWN = 'There is no such destination in this version of Onramp.';

/** A destination with the values that are held for it, or why it cannot be used. */
export async function prepareDestination(core: Core, id: string): Promise<Prepared> {
  const destination = destinationOf(id);
  if (!destination) return { ok: false, reason: UNKNOWN };
  return destination.prepare(await heldValues(core, destination));
}

/** True when the browser lets us reach every host of the destination. */
export async function mayReach(hosts: string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: hosts });
}

/** What pages show of every destination; no secret. */
export async function destinationStates(core: Core): Promise<DestinationState[]> {
  return Promise.all(DESTINATIONS.map((destination) => stateOf(core, destination)));
}

export function destinationHandlers(
  core: Core,
): Pick<Handlers, 'destination.configure' | 'destination.preview'> {
  return {
    async 'destination.configure'({ destination: id, values }) {
      const destination = destinationOf(id);
      if (!destination) return { ok: false, reason: UNKNOWN };
      const merged = {
        ...(await heldValues(core, destination)),
        ...withoutEmptySecrets(destination, values),
      };
      const prepared = destination.prepare(merged);
      if (!prepared.ok) return prepared;
      await keep(core, destination, merged);
      return DONE;
    },
    async 'destination.preview'({ destination: id }) {
      const prepared = await prepareDestination(core, id);
      if (!prepared.ok) return prepared;
      const assembled = await assembleConfiguration(core, await theInstance(core));
      if (!assembled.ok) return { ok: false, reason: assembled.reason };
      return { ok: true, value: prepared.ready.preview(assembled.config) };
    },
  };
}

async function stateOf(core: Core, destination: RegisteredDestination): Promise<DestinationState> {
  const values = await heldValues(core, destination);
  const prepared = destination.prepare(values);
  const settings = (await core.memory.settings.get())[destination.id];
  const hosts = prepared.ok ? prepared.ready.hosts : [];
  return {
    id: destination.id,
    title: destination.title,
    ...(settings ? { settings } : {}),
    fields: destination.fields.map((field) => ({ ...field, filled: (values[field.name] ?? '') !== '' })),
    granted: hosts.length === 0 || (await mayReach(hosts)),
    hosts,
    ready: prepared.ok,
  };
}

async function heldValues(core: Core, destination: RegisteredDestination): Promise<Record<string, string>> {
  const [settings, vault] = await Promise.all([core.memory.settings.get(), core.memory.vault.get()]);
  return { ...settings[destination.id], ...vault.tokens[destination.id]?.values };
}

async function keep(
  core: Core,
  destination: RegisteredDestination,
  values: Record<string, string>,
): Promise<void> {
  const part = (secret: boolean) =>
    Object.fromEntries(
      destination.fields
        .filter((field) => field.secret === secret)
        .map(({ name }) => [name, (values[name] ?? '').trim()]),
    );
  const expiresAt = core.now() + KEEP_MINUTES * 60_000;
  await core.memory.vault.update((vault) => ({
    ...vault,
    tokens: { ...vault.tokens, [destination.id]: { values: part(true), expiresAt } },
  }));
  await core.memory.settings.update((all) => ({ ...all, [destination.id]: part(false) }));
}

/** An empty secret field means: keep the one that is held. */
function withoutEmptySecrets(
  destination: RegisteredDestination,
  values: Record<string, string>,
): Record<string, string> {
  const secret = new Set(destination.fields.filter((field) => field.secret).map(({ name }) => name));
  return Object.fromEntries(
    Object.entries(values).filter(([name, value]) => value.trim() !== '' || !secret.has(name)),
  );
}
