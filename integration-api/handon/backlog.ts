/** What is still to be handed on, for the metrics. */
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database } from '../database/open.ts';

export interface Backlog {
  /** Events that wait for their subscriber, due or for a later try. */
  waiting: number;
  /** Age of the one that was received first, in seconds; 0 when none waits. */
  oldestSeconds: number;
}

const Rows = z.object({
  rows: z.tuple([z.object({ waiting: z.coerce.number(), oldest: z.coerce.number() })]),
});

/** Counts over the index of waiting events; the same number in every process that shares the database. */
export async function readBacklog(db: Database): Promise<Backlog> {
  const found: unknown = await db.execute(sql`
    select count(*) as waiting, coalesce(extract(epoch from now() - min(received_at)), 0) as oldest
    from trigger_events where state = 'waiting'`);
  const [row] = Rows.parse(found).rows;
  return { waiting: row.waiting, oldestSeconds: Math.max(0, row.oldest) };
}
