import type { Draw } from './credentials.ts';
import type { RowTable } from './row-table.ts';
import type { Switches } from './switches.ts';
import type { ApiUser, IntegrationVendor, Person, SecurityLevel, Webhook } from './types.ts';

/** What an id is drawn for. */
export type Counter = 'level' | 'apiUser' | 'webhook' | 'row';

/** The tenant's data. The functions beside this file change it; the two faces go through `Tenant`. */
export interface TenantState {
  switches: Switches;
  levels: SecurityLevel[];
  apiUsers: ApiUser[];
  persons: Person[];
  vendors: IntegrationVendor[];
  locations: string[];
  /** The rows of the entities by REST collection, for example `Companies`. */
  tables: Map<string, RowTable>;
  webhooks: Webhook[];
  /** How many webhooks each API user has ever made: for the reading in which deleted ones count. */
  webhooksEverMade: Map<number, number>;
  nextId(counter: Counter): number;
  now(): number;
  draw: Draw;
}
