import { saveApiUser } from './api-users.ts';
import {
  type Draw,
  generateKey,
  generateSecret,
  generateTrackingIdentifier,
  secureDraw,
} from './credentials.ts';
import { copyLevel, levelsForApiUsers, listLevels, saveLevel } from './levels.ts';
import { deleteRow, type RowChange, saveRow } from './rows.ts';
import { DOMAIN, OWN_COMPANY, seedCredentials, seededState } from './seed.ts';
import type { TenantState } from './store.ts';
import { changeSwitches, Switches, type SwitchesInput } from './switches.ts';
import type {
  ApiUser,
  ApiUserDraft,
  IntegrationVendor,
  LevelDraft,
  Person,
  Saved,
  SecurityLevel,
  Webhook,
} from './types.ts';

export interface TenantOptions {
  /** Number of companies with the own one; 250 when absent. */
  companies?: number;
  /** Another seed gives other companies. */
  seed?: number;
  switches?: SwitchesInput;
  /** Clock, for tests; milliseconds since the epoch. */
  now?: () => number;
  /** Source of chance for credentials, for tests. */
  draw?: Draw;
}

/**
 * The practice tenant's state with the operations that its two faces share. What one face saves, the other reads at
 * once. Lists are the live objects: read them, change them through the operations.
 */
export interface Tenant {
  readonly companyName: string;
  readonly domain: string;
  /** The data itself, for the REST face. A reset puts another object here: don't keep it. */
  readonly state: TenantState;
  readonly switches: Switches;
  /** Changes some switches; sentences when the change is refused. */
  setSwitches(change: unknown): Switches | string[];

  listLevels(): SecurityLevel[];
  level(id: number): SecurityLevel | undefined;
  /** An unsaved twin of a level, as the editor shows it after *Copy*. */
  copyLevel(id: number): LevelDraft | undefined;
  saveLevel(draft: LevelDraft): Saved<SecurityLevel>;

  listApiUsers(): ApiUser[];
  apiUser(id: number): ApiUser | undefined;
  saveApiUser(draft: ApiUserDraft): Saved<ApiUser>;
  /** Levels that the API user page offers. */
  levelsForApiUsers(currentId?: number): SecurityLevel[];
  listPersons(): Person[];
  /** The person with this login; API users cannot log in to the pages. */
  logIn(userName: string, password: string): Person | undefined;
  /** Vendors by name, inactive ones too (the page lists both). */
  listVendors(): IntegrationVendor[];
  listLocations(): string[];

  generateKey(): string;
  generateSecret(): string;
  generateTrackingIdentifier(): string;

  /** Creates or changes a row of an entity and tells the listeners. */
  saveRow(collection: string, fields: Record<string, unknown>, personId: number): RowChange;
  deleteRow(collection: string, id: number, personId: number): RowChange | undefined;
  /** Called after each change of a row; returns the way to stop listening. */
  onRowChange(listener: (change: RowChange) => void): () => void;
  /** Says that a webhook was deleted or switched off, so that its deactivation address is called. */
  webhookDeactivated(webhook: Webhook): void;
  onWebhookDeactivated(listener: (webhook: Webhook) => void): () => void;
  /** Takes a user away; the user's webhooks stay behind, as in the product. */
  deleteApiUser(id: number): boolean;

  /** Back to the state at start, with the same seeded credentials and the switches of the start. */
  reset(): void;
}

/**
 * A tenant with its seeded data.
 *
 * @throws when `options.switches` does not fit its schema (a mistake of the caller)
 */
export function createTenant(options: TenantOptions = {}): Tenant {
  const draw = options.draw ?? secureDraw;
  const credentials = seedCredentials(draw);
  const fresh = () =>
    seededState({
      credentials,
      companies: options.companies ?? 250,
      seed: options.seed ?? 1,
      switches: Switches.parse(options.switches ?? {}),
      now: options.now ?? Date.now,
      draw,
    });
  let state = fresh();
  const listeners = new Set<(change: RowChange) => void>();
  const deactivationListeners = new Set<(webhook: Webhook) => void>();
  const told = <T extends RowChange | undefined>(change: T): T => {
    if (change) for (const listener of listeners) listener(change);
    return change;
  };

  return {
    companyName: OWN_COMPANY,
    domain: DOMAIN,
    get state() {
      return state;
    },
    get switches() {
      return state.switches;
    },
    setSwitches(change) {
      const next = changeSwitches(state.switches, change);
      if (!Array.isArray(next)) state.switches = next;
      return next;
    },
    listLevels: () => listLevels(state),
    level: (id) => state.levels.find((level) => level.id === id),
    copyLevel: (id) => copyLevel(state, id),
    saveLevel: (draft) => saveLevel(state, draft),
    listApiUsers: () => state.apiUsers,
    apiUser: (id) => state.apiUsers.find((user) => user.id === id),
    saveApiUser: (draft) => saveApiUser(state, draft),
    levelsForApiUsers: (currentId) => levelsForApiUsers(state, currentId),
    listPersons: () => state.persons,
    logIn: (userName, password) =>
      state.persons.find(
        (person) =>
          person.userName.toLowerCase() === userName.trim().toLowerCase() && person.password === password,
      ),
    listVendors: () => [...state.vendors].sort((a, b) => a.name.localeCompare(b.name, 'en')),
    listLocations: () => state.locations,
    generateKey: () => generateKey(DOMAIN, draw),
    generateSecret: () => generateSecret(draw),
    generateTrackingIdentifier: () => generateTrackingIdentifier(draw),
    saveRow: (collection, fields, personId) => told(saveRow(state, collection, fields, personId)),
    deleteRow: (collection, id, personId) => told(deleteRow(state, collection, id, personId)),
    onRowChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    webhookDeactivated: (webhook) => {
      for (const listener of deactivationListeners) listener(webhook);
    },
    onWebhookDeactivated: (listener) => {
      deactivationListeners.add(listener);
      return () => deactivationListeners.delete(listener);
    },
    deleteApiUser: (id) => {
      const index = state.apiUsers.findIndex((user) => user.id === id);
      if (index >= 0) state.apiUsers.splice(index, 1);
      return index >= 0;
    },
    reset: () => {
      state = fresh();
    },
  };
}
