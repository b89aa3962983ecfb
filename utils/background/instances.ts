/** Requests about the list of instances and the plan of the current one. */
import {
  addInstance,
  type Changed,
  removeInstance,
  renameInstance,
  selectInstance,
} from '../instances/change.ts';
import type { Instances } from '../instances/schema.ts';
import type { Handlers } from '../messages/listen.ts';
import type { Answer } from '../messages/requests.ts';
import { type Core, DONE, theInstance, updateInstance } from './core.ts';
import { takeIn } from './journey.ts';

type Names = 'plan.set' | 'instance.add' | 'instance.rename' | 'instance.select' | 'instance.remove';

export { DONE } from './core.ts';

export function instanceHandlers(core: Core): Pick<Handlers, Names> {
  const change = async (apply: (all: Instances) => Changed): Promise<Answer<undefined>> => {
    let outcome: Changed | undefined;
    await core.memory.instances.update((all) => {
      outcome = apply(all);
      return outcome.ok ? outcome.value : all;
    });
    return outcome && !outcome.ok ? { ok: false, reason: outcome.reason } : DONE;
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
    async 'instance.remove'({ id }) {
      const answer = await change((all) => removeInstance(all, id, core.now()));
      if (answer.ok) await forgetTraces(core, id);
      return answer;
    },
  };
}

/** Secrets, tests and lookups of an instance that is gone go with it. */
async function forgetTraces(core: Core, id: string): Promise<void> {
  const without = <T>(all: Record<string, T>) => {
    const { [id]: _gone, ...rest } = all;
    return rest;
  };
  await core.memory.vault.update((vault) => ({ ...vault, credentials: without(vault.credentials) }));
  await core.memory.tests.update(without);
  await core.memory.session.update((session) => ({ ...session, lookups: without(session.lookups) }));
}
