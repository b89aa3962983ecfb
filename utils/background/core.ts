import { browser } from '../browser.ts';
import { changeInstance, currentInstance } from '../instances/change.ts';
import type { Instance } from '../instances/schema.ts';
import { STATE_CHANGED } from '../messages/send.ts';
import { createMemory, type Memory } from './memory.ts';

/** What every part of the background works with. */
export interface Core {
  memory: Memory;
  now(): number;
  /** The network, so that tests can stand in for it. */
  fetch: typeof fetch;
  /** Tells open pages, once per burst, that the state changed. */
  changed(): void;
}

/** @param replace parts that a test plays itself */
export function createCore(replace: Partial<Pick<Core, 'now' | 'fetch'>> = {}): Core {
  let nudging = false;
  const changed = () => {
    if (nudging) return;
    nudging = true;
    queueMicrotask(() => {
      nudging = false;
      // Nobody listens while no page of ours is open: that is no error.
      void browser.runtime.sendMessage({ onramp: STATE_CHANGED }).catch(() => undefined);
    });
  };
  const now = replace.now ?? Date.now;
  return {
    memory: createMemory(now, changed),
    now,
    changed,
    fetch: replace.fetch ?? ((...call) => fetch(...call)),
  };
}

export async function theInstance(core: Core): Promise<Instance> {
  return currentInstance(await core.memory.instances.get());
}

/** Changes one instance; when it was removed meanwhile, nothing happens. */
export async function updateInstance(
  core: Core,
  id: string,
  change: (instance: Instance) => Instance,
): Promise<void> {
  await core.memory.instances.update((all) => {
    const changed = changeInstance(all, id, change);
    return changed.ok ? changed.value : all;
  });
}
