/** Long work as jobs of pg-boss on the same database: several processes share it, a killed one loses nothing. */
import PgBoss from 'pg-boss';
import type { Logger } from 'pino';
import type { OpenedDatabase } from '../database/open.ts';

/** The jobs, by name, with what they are about. */
export interface Jobs {
  /** Hand on what is due of a trigger. */
  'hand-on': { triggerId: string };
  /** Ask Autotask about an instance whose validation was broken off. */
  validate: { instanceId: string };
  /** Read an instance's companies. */
  refresh: { instanceId: string };
  /** Remove what is past its time. */
  tidy: Record<string, never>;
}
export type JobName = keyof Jobs;

export type JobWork = { [Name in JobName]: (data: Jobs[Name], signal: AbortSignal) => Promise<void> };

export interface Queue {
  /** Asks for a job; a second one about the same subject that has not begun is the same one. */
  ask<Name extends JobName>(name: Name, data: Jobs[Name], subject: string): Promise<void>;
  work(work: JobWork): Promise<void>;
  close(): Promise<void>;
}

const SETTINGS: Record<JobName, { expireInSeconds: number; batchSize: number }> = {
  'hand-on': { expireInSeconds: 300, batchSize: 4 },
  validate: { expireInSeconds: 120, batchSize: 2 },
  refresh: { expireInSeconds: 3_600, batchSize: 2 },
  tidy: { expireInSeconds: 300, batchSize: 1 },
};
const NAMES: readonly JobName[] = ['hand-on', 'validate', 'refresh', 'tidy'];

/** pg-boss's own tables live in this schema and are migrated by it. */
const SCHEMA = 'jobs';

export async function openQueue(database: OpenedDatabase, logger: Logger): Promise<Queue> {
  const boss = new PgBoss({ db: { executeSql: database.executeSql }, schema: SCHEMA });
  boss.on('error', (error) => logger.error({ error }, 'job queue'));
  // Queues are partitions of one table: making them in several processes at once would deadlock.
  await database.alone(async () => {
    await boss.start();
    for (const name of NAMES) {
      // `short`: one waiting job per subject.
      const { expireInSeconds } = SETTINGS[name];
      await boss.createQueue(name, { name, policy: 'short', retryLimit: 2, expireInSeconds });
    }
  });
  const ending = new AbortController();
  return {
    ask: async (name, data, subject) => {
      await boss.send(name, data, { singletonKey: subject });
    },
    work: async (work) => {
      for (const name of NAMES) await workOn(boss, name, work[name], ending.signal, logger);
      await boss.schedule('tidy', '17 * * * *', {});
    },
    close: async () => {
      ending.abort();
      await boss.stop({ graceful: true, wait: true, timeout: 15_000 });
    },
  };
}

async function workOn<Name extends JobName>(
  boss: PgBoss,
  name: Name,
  work: JobWork[Name],
  signal: AbortSignal,
  logger: Logger,
): Promise<void> {
  const { batchSize } = SETTINGS[name];
  await boss.work<Jobs[Name]>(name, { pollingIntervalSeconds: 0.5, batchSize }, async (jobs) => {
    await Promise.all(
      jobs.map((job) =>
        work(job.data, signal).catch((error: unknown) => {
          logger.error({ job: name, error }, 'job failed');
          throw error;
        }),
      ),
    );
  });
}
