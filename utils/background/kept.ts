/** Credentials that outlive the browser's memory: a sealed copy on this computer, and sealed files. */
import { zoneOfUiHost } from '../autotask/zones.ts';
import { freshInstance, freshLabel, isUntouched } from '../instances/change.ts';
import type { Instance, Instances } from '../instances/schema.ts';
import { instanceSentence, MOST_INSTANCES } from '../instances/words.ts';
import type { Handlers } from '../messages/listen.ts';
import type { CredentialState } from '../messages/state.ts';
import { type Carried, openCredentials, sealCredentials } from '../vault/carry.ts';
import { holdOpened } from '../vault/hold.ts';
import { sealSentence } from '../vault/words/index.ts';
import { type Core, DONE, heldFor, no, theInstance, updateInstance } from './core.ts';
import { setExpiryAlarm } from './credentials.ts';
import { takeIn } from './journey.ts';
import { lookUp } from './lookup.ts';

type Names = 'vault.keep' | 'vault.unlock' | 'vault.unkeep' | 'vault.export' | 'vault.import';

export function keptHandlers(core: Core): Pick<Handlers, Names> {
  const sealed = async (passphrase: string) => {
    const instance = await theInstance(core);
    const held = await heldFor(core, instance.id);
    if (!held) return no(core.say('nothingHeld'));
    const result = await sealCredentials(instance, held, passphrase);
    if (!result.ok) return no(sealSentence(core.language(), result.problem));
    return { ok: true as const, instance, held, sealed: result.value };
  };
  return {
    async 'vault.keep'({ passphrase }) {
      const made = await sealed(passphrase);
      if (!made.ok) return made;
      const copy = { sealed: made.sealed, at: core.now(), of: made.held.at };
      await core.memory.kept.update((all) => ({ ...all, [made.instance.id]: copy }));
      return DONE;
    },
    async 'vault.unlock'({ passphrase }) {
      const instance = await theInstance(core);
      const kept = (await core.memory.kept.get())[instance.id];
      if (!kept) return no(core.say('nothingKept'));
      const opened = await openCredentials(kept.sealed, passphrase);
      if (!opened.ok) return no(sealSentence(core.language(), opened.problem));
      await hold(core, instance.id, opened.value);
      return DONE;
    },
    async 'vault.unkeep'() {
      const { id } = await theInstance(core);
      await core.memory.kept.update(({ [id]: _gone, ...rest }) => rest);
      return DONE;
    },
    async 'vault.export'({ passphrase }) {
      const made = await sealed(passphrase);
      return made.ok ? { ok: true, value: `${JSON.stringify(made.sealed, null, 2)}\n` } : made;
    },
    async 'vault.import'({ text, passphrase }) {
      const opened = await openCredentials(text, passphrase);
      if (!opened.ok) return no(sealSentence(core.language(), opened.problem));
      const instance = await placeFor(core, opened.value);
      if (!instance) return no(instanceSentence(core.language(), { problem: 'too-many' }));
      await hold(core, instance.id, opened.value);
      return { ok: true, value: core.say('openedInto', { label: instance.label }) };
    },
  };
}

/** What pages may know of the sealed copy. */
export async function keptState(core: Core, instance: Instance): Promise<Pick<CredentialState, 'kept'>> {
  const kept = (await core.memory.kept.get())[instance.id];
  if (!kept) return {};
  const held = await heldFor(core, instance.id);
  return { kept: { at: kept.at, old: held !== undefined && held.at > kept.of } };
}

async function hold(core: Core, id: string, carried: Carried): Promise<void> {
  await core.memory.vault.update((vault) => holdOpened(vault, id, carried, core.now()));
  await updateInstance(core, id, (now) => ({ ...now, ...whatComesAlong(carried, now) }));
  await setExpiryAlarm(core);
  await takeIn(core);
  void lookUp(core, await theInstance(core));
}

/** User, zone and binding come with the secret; a zone that is known here already stays. */
function whatComesAlong(carried: Carried, now: Instance): Partial<Instance> {
  const zone = carried.uiHost ? zoneOfUiHost(carried.uiHost) : undefined;
  return {
    ...(carried.userName ? { userName: carried.userName } : {}),
    ...(carried.binding ? { binding: carried.binding } : {}),
    ...(zone && !now.zone ? { zone: { uiHost: zone.uiHost, restBase: zone.restBase, source: 'admin' } } : {}),
  };
}

/** The instance that a file's credentials belong to: the one of that user, the current one if it is empty, or a new one. */
async function placeFor(core: Core, carried: Carried): Promise<Instance | undefined> {
  let place: Instance | undefined;
  await core.memory.instances.update((all) => {
    const current = all.items.find(({ id }) => id === all.current);
    place =
      all.items.find((item) => belongs(item, carried)) ??
      (current && isUntouched(current) ? current : undefined);
    if (place) return { ...all, current: place.id };
    if (all.items.length >= MOST_INSTANCES) return all;
    place = freshInstance(freshLabel(all, carried.label), core.now());
    return { ...all, current: place.id, items: [...all.items, place] } satisfies Instances;
  });
  return place;
}

function belongs(item: Instance, { userName, uiHost }: Carried): boolean {
  const sameUser = (item.userName ?? '').toLowerCase() === userName.toLowerCase();
  return userName !== '' && sameUser && (!uiHost || !item.zone || item.zone.uiHost === uiHost);
}
