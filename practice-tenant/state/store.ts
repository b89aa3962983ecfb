import type { CompanyTable } from './company-table.ts';
import type { Draw } from './credentials.ts';
import type { Switches } from './switches.ts';
import type { ApiUser, IntegrationVendor, Person, Row, SecurityLevel, Webhook } from './types.ts';

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
  companies: CompanyTable;
  /** The small entities, by REST collection, for example `Tickets`. */
  tables: Record<string, Map<number, Row>>;
  webhooks: Webhook[];
  /** How many webhooks each API user has ever made: for the reading in which deleted ones count. */
  webhooksEverMade: Map<number, number>;
  /** Times of the requests of the last hour. */
  requestTimes: number[];
  nextId(counter: Counter): number;
  now(): number;
  draw: Draw;
}
