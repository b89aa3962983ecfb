import { browser } from '../browser.ts';
import type { Language } from '../guide/types.ts';
import { changeInstance, currentInstance } from '../instances/change.ts';
import type { Instance } from '../instances/schema.ts';
import type { Answer } from '../messages/requests.ts';
import { STATE_CHANGED } from '../messages/send.ts';
import { languageOf } from '../texts/index.ts';
import type { Held } from '../vault/schema.ts';
import { createMemory, type Memory } from './memory.ts';
import { type Sentence, sentence } from './words/index.ts';

/** What every part of the background works with. */
export interface Core {
  memory: Memory;
  now(): number;
  /** The network, so that tests can stand in for it. */
  fetch: typeof fetch;
  isOnline(): boolean;
  /** The product's language: the admin's choice, or the browser's. Known once `ready` has answered. */
  language(): Language;
  /** Reads what must be known before anything is said. */
  ready(): Promise<void>;
  say(name: Sentence, values?: Record<string, string | number>): string;
  /** Tells open pages, once per burst, that the state changed. */
  changed(): void;
}

export type Replace = Partial<Pick<Core, 'now' | 'fetch' | 'isOnline' | 'language'>>;

/** @param replace parts that a test plays itself */
export function createCore(replace: Replace = {}): Core {
  const now = replace.now ?? Date.now;
  const changed = createNudge();
  let chosen: Language | undefined;
  const language = () => chosen ?? replace.language?.() ?? languageOf([browser.i18n.getUILanguage()]);
  const memory = createMemory(now, changed, language);
  return {
    memory,
    now,
    language,
    async ready() {
      chosen = (await memory.preferences.get()).language;
    },
    changed,
    say: (name, values) => sentence(language(), name, values),
    fetch: replace.fetch ?? ((...call) => fetch(...call)),
    isOnline: replace.isOnline ?? (() => navigator.onLine),
  };
}

function createNudge(): () => void {
  let nudging = false;
  return () => {
    if (nudging) return;
    nudging = true;
    queueMicrotask(() => {
      nudging = false;
      // Nobody listens while no page of ours is open: that is no error.
      void browser.runtime.sendMessage({ onramp: STATE_CHANGED }).catch(() => undefined);
    });
  };
}

export const DONE: Answer<undefined> = { ok: true, value: undefined };

/** A refusal with a reason, as an answer. */
export function no(reason: string): { ok: false; reason: string } {
  return { ok: false, reason };
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

export async function heldFor(core: Core, instanceId: string): Promise<Held | undefined> {
  return (await core.memory.vault.get()).credentials[instanceId];
}

/** Shows a sentence in popup and panel until the next action. */
export async function notify(core: Core, tone: 'error' | 'info', text: string): Promise<void> {
  await core.memory.session.update((session) => ({ ...session, notice: { tone, text } }));
}
