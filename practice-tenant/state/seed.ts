import { seededCompanies } from './companies.ts';
import { type Draw, generateKey, generateSecret, generateTrackingIdentifier } from './credentials.ts';
import { seededLevels } from './levels.ts';
import { RowTable } from './row-table.ts';
import type { Counter, TenantState } from './store.ts';
import type { Switches } from './switches.ts';
import type { ApiUser, IntegrationVendor, Person, Row } from './types.ts';

/** Domain behind the `@` of generated keys. */
export const DOMAIN = 'practice-msp.example';
export const OWN_COMPANY = 'Practice MSP';
export const REWST = 'Rewst - Automation';

/** Credentials of the seeded users: made once, so that a reset brings the same ones back. */
export interface SeededCredentials {
  persons: Person[];
  vendors: IntegrationVendor[];
  apiUsers: Omit<ApiUser, 'createdAt'>[];
}

/** Draws the credentials of the seeded persons, vendors and API users. */
export function seedCredentials(draw: Draw): SeededCredentials {
  const person = (id: number, name: string, department: string, isAdmin: boolean): Person => ({
    id,
    name,
    userName: `${name.split(' ')[0]?.toLowerCase() ?? 'person'}@${DOMAIN}`,
    password: generateSecret(draw).slice(0, 14),
    department,
    isAdmin,
  });
  const vendor = (name: string, active = true): IntegrationVendor => ({
    name,
    trackingIdentifier: generateTrackingIdentifier(draw),
    active,
  });
  const user = (id: number, lastName: string, rest: Partial<ApiUser>): Omit<ApiUser, 'createdAt'> => ({
    id,
    firstName: 'API',
    lastName,
    email: `alerts@${DOMAIN}`,
    active: true,
    locked: false,
    securityLevelId: 12,
    location: 'Headquarters',
    userName: generateKey(DOMAIN, draw),
    secret: generateSecret(draw),
    tracking: { kind: 'custom', identifier: generateTrackingIdentifier(draw) },
    consecutiveFailures: 0,
    ...rest,
  });
  return {
    persons: [
      person(4, 'Alex Morgan', 'Administration', true),
      person(5, 'Dana Whitfield', 'Service Desk', false),
      person(6, 'Priya Raman', 'Sales', false),
      person(7, 'Tomás Echeverría', 'Service Desk', false),
    ],
    vendors: [
      vendor('Auvik Networks - Network Management'),
      vendor('Huntress - Security'),
      vendor('IT Glue - Documentation'),
      vendor('Liongard - Automation'),
      vendor('Old Ticket Sync - Automation', false),
      vendor(REWST),
      vendor('Rewst - Automation (Beta)'),
      vendor('Rewst Legacy - Automation', false),
      vendor('ThreatLocker - Zero Trust'),
    ],
    apiUsers: [
      // Its level has the webhook right with 50, its tracking identifier is visible: everything works.
      user(30, 'Backup monitoring', { securityLevelId: 20 }),
      // The system level: reads work, webhooks are refused.
      user(31, 'Reporting', { securityLevelId: 12 }),
      // Only the vendor knows the tracking identifier.
      user(32, 'Rewst', { securityLevelId: 20, tracking: { kind: 'vendor', vendor: REWST } }),
      user(33, 'Old integration', { securityLevelId: 12, locked: true }),
      user(34, 'Switched off', { securityLevelId: 12, active: false }),
    ],
  };
}

/** A fresh state: the seeded data, nothing happened yet. */
export function seededState(options: {
  credentials: SeededCredentials;
  companies: number;
  seed: number;
  switches: Switches;
  now: () => number;
  draw: Draw;
}): TenantState {
  const { credentials, now, draw } = options;
  const counters: Record<Counter, number> = { level: 100, apiUser: 100, webhook: 0, row: 50_000 };
  const day = 24 * 60 * 60 * 1000;
  return {
    switches: options.switches,
    levels: seededLevels(),
    apiUsers: credentials.apiUsers.map((user) => ({ ...user, createdAt: now() - 90 * day })),
    persons: credentials.persons.map((person) => ({ ...person })),
    vendors: credentials.vendors.map((vendor) => ({ ...vendor })),
    locations: ['Headquarters', 'Boston office', 'Remote'],
    tables: new Map([
      [
        'Companies',
        seededCompanies(
          options.companies,
          options.seed,
          credentials.persons.map((person) => person.id),
          OWN_COMPANY,
        ),
      ],
      ['Tickets', seededTickets()],
    ]),
    webhooks: [],
    webhooksEverMade: new Map(),
    nextId: (counter) => {
      counters[counter] += 1;
      return counters[counter];
    },
    now,
    draw,
  };
}

function seededTickets(): RowTable {
  const titles = ['Printer offline', 'New starter: laptop and mailbox', 'VPN drops every hour'];
  return new RowTable(
    titles.map((title, index) => {
      const id = 7_001 + index;
      const row: Row = {
        id,
        ticketNumber: `T20261012.000${index + 1}`,
        title,
        description: '',
        companyID: 0,
        status: 1,
        priority: 2,
        queueID: 29682833,
        createDate: '2026-10-12T09:30:00Z',
        lastActivityDate: '2026-10-12T09:30:00Z',
        userDefinedFields: [],
      };
      return row;
    }),
  );
}
