/** The one state behind both faces of the practice tenant. */

export type Access = 'all' | 'none' | 'restricted';

/** Rights that the REST face looks at, per entity. */
export interface EntityRights {
  view: Access;
  add: Access;
  edit: Access;
  delete: Access;
}

export interface SecurityLevel {
  id: number;
  name: string;
  system: boolean;
  apiOnly: boolean;
  active: boolean;
  licenseType: string;
  /** Every box of the section Other, by its English label; the pages render them, saving writes them. */
  boxes: Record<string, boolean>;
  canCreateWebhooks: boolean;
  /** Only meaningful while canCreateWebhooks is true. */
  maximumWebhooks: number;
  passwordNeverExpires: boolean;
  /** By REST entity collection, for example `Companies`; absent means all. */
  rights: Record<string, EntityRights>;
}

export type Tracking = { kind: 'vendor'; vendor: string } | { kind: 'custom'; identifier: string };

export interface ApiUser {
  id: number;
  firstName: string;
  lastName: string;
  email: string;
  active: boolean;
  locked: boolean;
  securityLevelId: number;
  location: string;
  /** Username (Key): 15 characters + @domain when generated. */
  userName: string;
  /** Password (Secret): 25 characters when generated. */
  secret: string;
  tracking: Tracking;
  /** Milliseconds since the epoch; a switch makes new users work only after a delay. */
  createdAt: number;
  consecutiveFailures: number;
  /** Milliseconds since the epoch, when the level lets the password expire. */
  passwordExpiresAt?: number;
}

/** A person who can log in to the pages (and not to the API). */
export interface Person {
  id: number;
  name: string;
  userName: string;
  password: string;
  department: string;
  isAdmin: boolean;
}

/** An integration vendor: the pages list the name, only the vendor knows the identifier. */
export interface IntegrationVendor {
  name: string;
  trackingIdentifier: string;
  active: boolean;
}

export interface Webhook {
  id: number;
  entity: 'Company' | 'Contact' | 'ConfigurationItem' | 'Ticket' | 'TicketNote';
  ownerUserId: number;
  fields: Record<string, unknown>;
  createdAt: number;
}
