/** What each job does, and the sweep that asks for jobs that a killed process could not ask for. */

import type { Logger } from 'pino';
import { runRefresh } from '../companies/refreshJob.ts';
import { refreshesDue } from '../companies/refreshState.ts';
import type { ApiContext } from '../context.ts';
import { drainTrigger } from '../handon/drain.ts';
import { forgetOldEvents, triggersWithDueEvents } from '../hooks/events.ts';
import { forgetOldKeys } from '../instances/put.ts';
import { brokenOffValidations, claimValidation } from '../instances/store.ts';
import { validateStored } from '../instances/validateStored.ts';
import type { Jobs, JobWork, Queue } from './queue.ts';

const DAY_MS = 24 * 3_600_000;
/** Retries with the same Idempotency-Key are recognised for so long. */
const KEY_LIFE_MS = 7 * DAY_MS;
/** Events stay in the list for so long; Autotask keeps its own error log as long. */
const EVENT_LIFE_MS = 30 * DAY_MS;
const SWEEP_MS = 2_000;

export function jobWork(context: ApiContext): JobWork {
  return {
    'hand-on': ({ triggerId }, signal) => drainTrigger(context, triggerId, signal),
    validate: async ({ instanceId }) => {
      const claimed = await claimValidation(context.db, instanceId, context.leaseMs);
      if (claimed?.validation.status === 'pending') await validateStored(context, claimed);
    },
    refresh: ({ instanceId }, signal) => runRefresh(context, instanceId, signal),
    tidy: async () => {
      await forgetOldKeys(context.db, new Date(Date.now() - KEY_LIFE_MS));
      await forgetOldEvents(context.db, new Date(Date.now() - EVENT_LIFE_MS));
    },
  };
}

/** The tables are the truth: what is due there gets its job, whoever died. @returns ends the sweep */
export function sweepRegularly(context: ApiContext, queue: Queue): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  let ended = false;
  const sweep = async () => {
    try {
      for (const triggerId of await triggersWithDueEvents(context.db))
        await queue.ask('hand-on', { triggerId }, triggerId);
      for (const instanceId of await brokenOffValidations(context.db))
        await queue.ask('validate', { instanceId }, instanceId);
      for (const instanceId of await refreshesDue(context.db))
        await queue.ask('refresh', { instanceId }, instanceId);
    } catch (error) {
      if (!ended) context.logger.error({ error }, 'sweep');
    }
  };
  const timer = setInterval(() => {
    running = running.then(() => (ended ? undefined : sweep()));
  }, SWEEP_MS);
  return async () => {
    ended = true;
    clearInterval(timer);
    await running;
  };
}

/** Asks for jobs shortly after they are wished for, once for many: nobody's answer waits for it. */
export function askSoon<Name extends 'hand-on' | 'refresh'>(
  logger: Logger,
  queue: Queue,
  name: Name,
  dataFor: (subject: string) => Jobs[Name],
): { soon(subject: string): void; flush(): Promise<void> } {
  const wanted = new Set<string>();
  let asking: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const ask = () => {
    timer = undefined;
    const subjects = [...wanted];
    wanted.clear();
    asking = asking.then(async () => {
      for (const subject of subjects) {
        // When this fails, the sweep asks.
        await queue
          .ask(name, dataFor(subject), subject)
          .catch((error: unknown) => logger.error({ error }, name));
      }
    });
  };
  return {
    soon: (subject) => {
      wanted.add(subject);
      timer ??= setTimeout(ask, 20);
    },
    flush: async () => {
      clearTimeout(timer);
      await asking;
    },
  };
}
