/** Requests about the list of instances and the plan of the current one. */

import { dropMappingDraftsExcept } from '../drafts/mapping.ts';
import {
  addInstance,
  type Changed,
  duplicateInstance,
  removeInstance,
  renameInstance,
  restoreInstance,
  selectInstance,
} from '../instances/change.ts';
import { importInstances, writeInstancesFile } from '../instances/file.ts';
import { freshInstances } from '../instances/read.ts';
import type { Instances } from '../instances/schema.ts';
import { instanceSentence } from '../instances/words.ts';
import type { Handlers } from '../messages/listen.ts';
import type { Answer } from '../messages/requests.ts';
import { EMPTY_VAULT } from '../vault/schema.ts';
import { forgetAllCompanies, forgetCompanies } from './companies/local/kept-here.ts';
import { type Core, DONE, no, theInstance, updateInstance } from './core.ts';
import { takeIn } from './journey.ts';

type Names =
  | 'plan.set'
  | 'instance.add'
  | 'instance.rename'
  | 'instance.select'
  | 'instance.remove'
  | 'instance.duplicate'
  | 'instance.undo'
  | 'instances.export'
  | 'instances.import'
  | 'instances.forget';

export { DONE } from './core.ts';

/** How long a removed instance can be brought back. */
const UNDO_FOR = 10 * 60_000;

export function instanceHandlers(core: Core): Pick<Handlers, Names> {
  const change = async (apply: (all: Instances) => Changed): Promise<Answer<undefined>> => {
    let outcome: Changed | undefined;
    await core.memory.instances.update((all) => {
      outcome = apply(all);
      return outcome.ok ? outcome.value : all;
    });
    return outcome && !outcome.ok ? no(instanceSentence(core.language(), outcome)) : DONE;
  };
  return {
    async 'plan.set'(plan) {
      const { id } = await theInstance(core);
      await updateInstance(core, id, (instance) => ({
        ...instance,
        ...(plan.plannedTriggers ? { plannedTriggers: plan.plannedTriggers } : {}),
        ...(plan.levelName ? { levelName: plan.levelName } : {}),
        ...(plan.binding ? { binding: plan.binding } : {}),
      }));
      await takeIn(core);
      return DONE;
    },
    'instance.add': ({ label }) => change((all) => addInstance(all, label, core.now())),
    'instance.rename': ({ id, label }) => change((all) => renameInstance(all, id, label)),
    'instance.select': ({ id }) => change((all) => selectInstance(all, id)),
    'instance.duplicate': ({ id }) => change((all) => duplicateInstance(all, id, core.now())),
    async 'instance.remove'({ id }) {
      await keepForUndo(core, id);
      const answer = await change((all) => removeInstance(all, id, core.now()));
      if (answer.ok) {
        await forgetTraces(core, id);
        await noteStandIn(core);
      }
      return answer;
    },
    async 'instance.undo'() {
      const { instance, index, kept, standIn } = (await removedOf(core)) ?? {};
      if (!instance) return no(instanceSentence(core.language(), { problem: 'nothing-removed' }));
      const answer = await change((all) => restoreInstance(all, instance, index ?? 0, standIn));
      if (!answer.ok) return answer;
      if (kept) await core.memory.kept.update((all) => ({ ...all, [instance.id]: kept }));
      await core.memory.removed.update(() => ({}));
      return DONE;
    },
    async 'instances.export'() {
      return { ok: true, value: writeInstancesFile(await core.memory.instances.get()) };
    },
    async 'instances.import'({ text }) {
      let said: Answer<string> | undefined;
      await core.memory.instances.update((all) => {
        const outcome = importInstances(all, text, core.now());
        if (!outcome.ok) {
          said = no(instanceSentence(core.language(), outcome));
          return all;
        }
        const { added, known } = outcome;
        const value = [
          added.length > 0 ? core.say('imported', { labels: added.join(', ') }) : '',
          known.length > 0 ? core.say('importedKnown', { labels: known.join(', ') }) : '',
        ];
        said = { ok: true, value: value.filter(Boolean).join(' ') };
        return added.length > 0 ? outcome.value : all;
      });
      return said ?? no(core.say('nothingHeld'));
    },
    async 'instances.forget'() {
      const { memory } = core;
      await memory.instances.update(() => freshInstances(core.now()));
      await memory.vault.update(() => EMPTY_VAULT);
      await memory.kept.update(() => ({}));
      await memory.removed.update(() => ({}));
      await memory.tests.update(() => ({}));
      await memory.unwritten.update(() => ({}));
      await memory.companyFields.update(() => ({}));
      await forgetAllCompanies(core);
      await memory.session.update((session) => ({ ...session, lookups: {} }));
      await dropMappingDraftsExcept([]);
      return DONE;
    },
  };
}

/** What can be brought back now, if anything. */
export async function removedOf(core: Core) {
  const { last } = await core.memory.removed.get();
  return last && core.now() - last.at < UNDO_FOR ? last : undefined;
}

/** Without its secret: that is forgotten at once. */
async function keepForUndo(core: Core, id: string): Promise<void> {
  const { items } = await core.memory.instances.get();
  const index = items.findIndex((item) => item.id === id);
  const instance = items[index];
  if (!instance) return;
  const kept = (await core.memory.kept.get())[id];
  await core.memory.removed.update(() => ({
    last: { instance, index, at: core.now(), ...(kept ? { kept } : {}) },
  }));
}

/** When the last instance went, a fresh one stands in for it, which goes again when the last comes back. */
async function noteStandIn(core: Core): Promise<void> {
  const { items } = await core.memory.instances.get();
  const only = items.length === 1 ? items[0] : undefined;
  if (!only) return;
  await core.memory.removed.update(({ last }) =>
    // One that was there before is older than the removal.
    last && only.createdAt >= last.at
      ? { last: { ...last, standIn: only.id } }
      : { ...(last ? { last } : {}) },
  );
}

/** Secrets, tests and lookups of an instance that is gone go with it. */
async function forgetTraces(core: Core, id: string): Promise<void> {
  const without = <T>(all: Record<string, T>) => {
    const { [id]: _gone, ...rest } = all;
    return rest;
  };
  await core.memory.vault.update((vault) => ({ ...vault, credentials: without(vault.credentials) }));
  await core.memory.kept.update((all) => (Object.hasOwn(all, id) ? without(all) : all));
  await core.memory.tests.update(without);
  await core.memory.companyFields.update(without);
  await forgetCompanies(core, id);
  await core.memory.session.update((session) => ({ ...session, lookups: without(session.lookups) }));
}
