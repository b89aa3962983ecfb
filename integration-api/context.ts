import type { Logger } from 'pino';
import type { OpenedDatabase } from './database/open.ts';
import type { HostRules } from './instances/hosts.ts';
import type { ValidationTools } from './instances/validateStored.ts';

/** What routes and jobs work with; made once by start.ts. */
export interface ApiContext extends ValidationTools {
  database: OpenedDatabase;
  logger: Logger;
  hosts: HostRules;
  /** How long a claim on a validation lasts: longer than the validation's own deadline. */
  leaseMs: number;
}
