import type { Logger } from 'pino';
import type { OpenedDatabase } from './database/open.ts';
import type { TriggerRow } from './database/schema.ts';
import type { HandOnResult, HeardCallout } from './hooks/events.ts';
import type { Pressure } from './hooks/pressure.ts';
import type { ValidationTools } from './instances/validateStored.ts';
import type { Metrics } from './metrics.ts';

/** What routes and jobs work with; made once by start.ts. */
export interface ApiContext extends ValidationTools {
  database: OpenedDatabase;
  logger: Logger;
  metrics: Metrics;
  /** Beside a practice tenant: callouts and subscribers may be on this machine, without TLS. */
  practice: boolean;
  /** The network for Autotask, and the one for subscribers. */
  autotaskFetch: typeof fetch;
  subscriberFetch: typeof fetch;
  /** Address that Autotask can call, without a slash at the end; known once the server listens. */
  publicUrl(): string | undefined;
  /** Whether callouts are being answered. */
  pressure: Pressure;
  /** The trigger behind a hook's address, read together with others that are asked for now; `null` when there is none. */
  findHook(hookId: string): Promise<TriggerRow | null>;
  /** Stores a callout together with others that arrive now; whether it is new. */
  storeEvent(heard: HeardCallout): Promise<boolean>;
  /** Writes down how handing on went, together with others. */
  storeResult(result: HandOnResult): Promise<true>;
  /** Asks that what is due of a trigger be handed on; returns at once. */
  handOnSoon(triggerId: string): void;
  /** Asks that an instance's companies be read; returns at once. */
  refreshSoon(instanceId: string): void;
  /** How long a claim on a validation lasts: longer than the validation's own deadline. */
  leaseMs: number;
}
