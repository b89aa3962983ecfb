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
  /**
   * The boxes of the section Other by their English label; the pages render them, saving writes them.
   * The webhook box and the password box are not here: they are the typed fields below.
   */
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
  /** UI host of the database this user lives in, when it is not the tenant's own (a sandbox, a moved user). */
  uiHost?: string;
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

/** A row of a REST entity. Fields that are absent read as null. */
export type Row = { id: number } & Record<string, unknown>;

/** What the admin changed on a page that was refused: which field, why, in words for the page. */
export interface FieldError {
  /** Name of the draft's field, for example `name` or `maximumWebhooks`; empty for the whole form. */
  field: string;
  code:
    | 'required'
    | 'duplicate'
    | 'tooLong'
    | 'notANumber'
    | 'outOfRange'
    | 'limit'
    | 'system'
    | 'final'
    | 'unknown';
  message: string;
}

export type Saved<T> = { ok: true; value: T } | { ok: false; errors: FieldError[] };

/** A security level as a page edits it. Without `id` it is a new one (a copy). */
export type LevelDraft = Omit<SecurityLevel, 'id' | 'system'> & { id?: number };

/** An API user as the page edits it. Without `id` it is new; without `secret` an edited user keeps the old one. */
export interface ApiUserDraft {
  id?: number;
  firstName: string;
  lastName: string;
  email: string;
  active: boolean;
  locked: boolean;
  /** Absent while nothing is chosen. */
  securityLevelId?: number;
  location: string;
  userName: string;
  secret?: string;
  /** Absent while no radio is chosen; a custom user without identifier gets one on saving. */
  tracking?: { kind: 'vendor'; vendor: string } | { kind: 'custom'; identifier?: string };
}
