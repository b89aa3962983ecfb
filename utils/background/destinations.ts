/** Setting destinations up, and what pages see of them. Settings lie on disk, their secrets in memory. */
import { browser } from '../browser.ts';
import {
  DESTINATIONS,
  destinationOf,
  type Prepared,
  type RegisteredDestination,
} from '../destinations/registry.ts';
import { sayIn } from '../destinations/words/index.ts';
import type { Handlers } from '../messages/listen.ts';
import type { DestinationState } from '../messages/state.ts';
import { KEEP_MINUTES } from '../vault/schema.ts';
import { assembleConfiguration } from './configuration.ts';
import { type Core, no, theInstance } from './core.ts';

/** A destination with the values that are held for it, or why it cannot be used. */
export async function prepareDestination(core: Core, id: string): Promise<Prepared> {
  const destination = destinationOf(id);
  if (!destination) return { ok: false, reason: core.say('noDestination') };
  return destination.prepare(await heldValues(core, destination), sayIn(core.language()));
}

/** True when the browser lets us reach every host of the destination. */
export async function mayReach(hosts: string[]): Promise<boolean> {
  return hosts.length === 0 || browser.permissions.contains({ origins: hosts });
}

/** What pages show of every destination; no secret. */
export async function destinationStates(core: Core): Promise<DestinationState[]> {
  return Promise.all(DESTINATIONS.map((destination) => stateOf(core, destination)));
}

export function destinationHandlers(
  core: Core,
): Pick<Handlers, 'destination.configure' | 'destination.preview' | 'destination.forget'> {
  return {
    async 'destination.configure'({ destination: id, values }) {
      const destination = destinationOf(id);
      if (!destination) return no(core.say('noDestination'));
      const merged = {
        ...(await heldValues(core, destination)),
        ...withoutEmptySecrets(destination, values),
      };
      const prepared = destination.prepare(merged, sayIn(core.language()));
      if (!prepared.ok) {
        return prepared.question ? { ok: true, value: prepared.question } : no(prepared.reason);
      }
      await keep(core, destination, merged);
      return { ok: true, value: undefined };
    },
    async 'destination.forget'({ destination: id }) {
      const destination = destinationOf(id);
      if (!destination) return no(core.say('noDestination'));
      const hosts = (await stateOf(core, destination)).hosts;
      const without = <T>({ [id]: _gone, ...rest }: Record<string, T>) => rest;
      await core.memory.settings.update(without);
      await core.memory.vault.update((vault) => ({ ...vault, tokens: without(vault.tokens) }));
      await core.memory.trials.update(without);
      await giveBack(core, hosts);
      return { ok: true, value: undefined };
    },
    async 'destination.preview'({ destination: id }) {
      const prepared = await prepareDestination(core, id);
      if (!prepared.ok) return no(prepared.reason);
      const assembled = await assembleConfiguration(core, await theInstance(core));
      if (!assembled.ok) return { ok: false, reason: assembled.reason };
      return { ok: true, value: prepared.ready.preview(assembled.config, sayIn(core.language())) };
    },
  };
}

async function stateOf(core: Core, destination: RegisteredDestination): Promise<DestinationState> {
  const say = sayIn(core.language());
  const [values, kept, trials] = await Promise.all([
    heldValues(core, destination),
    core.memory.settings.get(),
    core.memory.trials.get(),
  ]);
  const prepared = destination.prepare(values, say);
  const settings = kept[destination.id];
  const trial = trials[destination.id];
  const hosts = prepared.ok ? prepared.ready.hosts : [];
  return {
    id: destination.id,
    title: destination.title(say),
    about: destination.about(say),
    manner: destination.manner,
    host: prepared.ok ? prepared.ready.host : '',
    ...(settings ? { settings } : {}),
    fields: destination.fields(say).map((field) => ({ ...field, filled: (values[field.name] ?? '') !== '' })),
    hasTrial: destination.hasTrial,
    ...(trial ? { trial } : {}),
    granted: await mayReach(hosts),
    hosts,
    ready: prepared.ok,
  };
}

/** Access that no other destination needs goes back to the browser; a browser that keeps it is no failure. */
async function giveBack(core: Core, hosts: string[]): Promise<void> {
  const others = new Set((await destinationStates(core)).flatMap((one) => (one.settings ? one.hosts : [])));
  const origins = hosts.filter((host) => !others.has(host));
  if (origins.length > 0) await browser.permissions.remove({ origins }).catch(() => undefined);
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
      destination.names
        .filter((field) => field.secret === secret)
        .map(({ name }) => [name, (values[name] ?? '').trim()]),
    );
  const expiresAt = core.now() + KEEP_MINUTES * 60_000;
  await core.memory.vault.update((vault) => ({
    ...vault,
    tokens: { ...vault.tokens, [destination.id]: { values: part(true), expiresAt } },
  }));
  await core.memory.settings.update((all) => ({ ...all, [destination.id]: part(false) }));
  // What an earlier check found, it found with other settings.
  await core.memory.trials.update(({ [destination.id]: _old, ...rest }) => rest);
}

/** An empty secret field means: keep the one that is held. */
function withoutEmptySecrets(
  destination: RegisteredDestination,
  values: Record<string, string>,
): Record<string, string> {
  const secret = new Set(destination.names.filter((field) => field.secret).map(({ name }) => name));
  return Object.fromEntries(
    Object.entries(values).filter(([name, value]) => value.trim() !== '' || !secret.has(name)),
  );
}
