/** Harmless calls that find out whether a destination is set up well, and what the last one found. */
import type { Courier, Trial } from '../destinations/types.ts';
import { sayIn } from '../destinations/words/index.ts';
import type { Handlers } from '../messages/listen.ts';
import { type Core, no } from './core.ts';
import { mayReach, prepareDestination } from './destinations.ts';

export function trialHandlers(core: Core): Pick<Handlers, 'destination.trial'> {
  return {
    async 'destination.trial'({ destination }) {
      const prepared = await prepareDestination(core, destination);
      if (!prepared.ok) return no(prepared.reason);
      const { ready } = prepared;
      if (!ready.trial) return no(core.say('noTrial'));
      if (!(await mayReach(ready.hosts))) return no(core.say('noAccess', { host: ready.host }));
      const courier = {
        fetch: core.fetch,
        idempotencyKey: crypto.randomUUID(),
        say: sayIn(core.language()),
      };
      return { ok: true, value: await tried(core, destination, () => ready.trial?.(courier)) };
    },
  };
}

/**
 * Makes the trial that must come before the first delivery, unless one has gone well with these settings.
 *
 * @returns why nothing may be sent yet
 */
export async function untried(
  core: Core,
  destination: string,
  courier: Courier,
): Promise<string | undefined> {
  const prepared = await prepareDestination(core, destination);
  if (!prepared.ok || !prepared.ready.trial) return undefined;
  if ((await core.memory.trials.get())[destination]?.ok) return undefined;
  const trial = await tried(core, destination, () =>
    prepared.ok ? prepared.ready.trial?.(courier) : undefined,
  );
  return trial.ok ? undefined : [trial.summary, trial.fix].filter(Boolean).join(' ');
}

/** A later answer showed something else than the trial: the next delivery begins with a new one. */
export async function distrust(core: Core, destination: string): Promise<void> {
  await core.memory.trials.update(({ [destination]: _doubtful, ...rest }) => rest);
}

async function tried(
  core: Core,
  destination: string,
  call: () => Promise<Trial> | undefined,
): Promise<Trial> {
  const trial = (await call()) ?? { ok: false, summary: core.say('noTrial') };
  await core.memory.trials.update((all) => ({ ...all, [destination]: { ...trial, at: core.now() } }));
  return trial;
}
