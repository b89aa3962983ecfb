import { z } from 'zod';
import { trackingIdentifierOf } from '../../rest/authentication.ts';
import type { Tenant } from '../../state/tenant.ts';
import type { ApiUser, SecurityLevel } from '../../state/types.ts';

const Access = z.enum(['all', 'none', 'restricted']);

/** Body of `POST /__practice/users`. With `id` a user is changed, without one is made; what is absent is filled in. */
const UserIn = z.strictObject({
  id: z.number().int().optional(),
  delete: z.literal(true).optional(),
  firstName: z.string().optional(),
  lastName: z.string().optional(),
  email: z.string().optional(),
  active: z.boolean().optional(),
  locked: z.boolean().optional(),
  userName: z.string().optional(),
  secret: z.string().optional(),
  /** Binds the user to this integration vendor; absent means custom. */
  vendor: z.string().optional(),
  trackingIdentifier: z.string().optional(),
  /** UI host of the database that the user lives in. */
  uiHost: z.string().optional(),
  createdAt: z.number().optional(),
  passwordExpiresAt: z.number().optional(),
  /** Name of an existing level; the three below make one that fits. */
  securityLevel: z.string().optional(),
  canCreateWebhooks: z.boolean().optional(),
  maximumWebhooks: z.number().int().min(1).max(9_999).optional(),
  rights: z
    .record(z.string(), z.strictObject({ view: Access, add: Access, edit: Access, delete: Access }).partial())
    .optional(),
});

/** A user as the command line and the control port show it: with the secret, for tests and rehearsals. */
export interface ShownUser {
  id: number;
  userName: string;
  secret: string;
  trackingIdentifier: string;
  binding: 'custom' | 'vendor';
  /** The vendor's name, for vendor-bound users. */
  vendor?: string;
  canCreateWebhooks: boolean;
  maximumWebhooks: number;
  active: boolean;
  locked: boolean;
  securityLevel: string;
}

export function showUser(tenant: Tenant, user: ApiUser): ShownUser {
  const level = tenant.level(user.securityLevelId);
  const mayCreate = level?.canCreateWebhooks ?? false;
  return {
    id: user.id,
    userName: user.userName,
    secret: user.secret,
    trackingIdentifier: trackingIdentifierOf(tenant.state, user) ?? '',
    binding: user.tracking.kind,
    ...(user.tracking.kind === 'vendor' ? { vendor: user.tracking.vendor } : {}),
    canCreateWebhooks: mayCreate,
    maximumWebhooks: mayCreate ? (level?.maximumWebhooks ?? 0) : 0,
    active: user.active,
    locked: user.locked,
    securityLevel: level?.name ?? '',
  };
}

/**
 * Makes, changes or deletes an API user past the page's own rules, so that a test can have any situation.
 *
 * @returns the user, `null` for a deleted one, or sentences that say what is wrong
 */
export function putUser(tenant: Tenant, body: unknown): ShownUser | null | string[] {
  const parsed = UserIn.safeParse(body);
  if (!parsed.success)
    return parsed.error.issues.map((issue) => `${issue.path.join('.') || 'body'}: ${issue.message}`);
  const wish = parsed.data;
  const existing = wish.id === undefined ? undefined : tenant.apiUser(wish.id);
  if (wish.id !== undefined && !existing) return [`id: there is no API user ${wish.id}`];
  if (wish.delete) {
    if (!existing) return ['id: say which user to delete'];
    tenant.deleteApiUser(existing.id);
    return null;
  }
  if (wish.vendor !== undefined && !tenant.state.vendors.some((vendor) => vendor.name === wish.vendor))
    return [`vendor: there is no vendor "${wish.vendor}"`];
  const level = levelFor(tenant, wish, existing);
  if (typeof level === 'string') return [level];

  const user = existing ?? emptyUser(tenant, level);
  const { vendor, trackingIdentifier } = wish;
  if (vendor !== undefined) user.tracking = { kind: 'vendor', vendor };
  else if (trackingIdentifier !== undefined)
    user.tracking = { kind: 'custom', identifier: trackingIdentifier };
  user.securityLevelId = level.id;
  const {
    firstName,
    lastName,
    email,
    active,
    locked,
    userName,
    secret,
    uiHost,
    createdAt,
    passwordExpiresAt,
  } = wish;
  const plain = {
    firstName,
    lastName,
    email,
    active,
    locked,
    userName,
    secret,
    uiHost,
    createdAt,
    passwordExpiresAt,
  };
  Object.assign(user, Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined)));
  if (wish.locked === false) user.consecutiveFailures = 0;
  if (!existing) tenant.state.apiUsers.push(user);
  return showUser(tenant, user);
}

function emptyUser(tenant: Tenant, level: SecurityLevel): ApiUser {
  return {
    id: tenant.state.nextId('apiUser'),
    firstName: 'API',
    lastName: 'Made for a test',
    email: `alerts@${tenant.domain}`,
    active: true,
    locked: false,
    securityLevelId: level.id,
    location: tenant.listLocations()[0] ?? '',
    userName: tenant.generateKey(),
    secret: tenant.generateSecret(),
    tracking: { kind: 'custom', identifier: tenant.generateTrackingIdentifier() },
    createdAt: tenant.state.now(),
    consecutiveFailures: 0,
  };
}

/** An existing level, or one made to measure; equal wishes share a level. */
function levelFor(
  tenant: Tenant,
  wish: z.infer<typeof UserIn>,
  existing: ApiUser | undefined,
): SecurityLevel | string {
  const { state } = tenant;
  const named =
    wish.securityLevel === undefined
      ? undefined
      : state.levels.find((level) => level.name === wish.securityLevel);
  if (wish.securityLevel !== undefined && !named)
    return `securityLevel: there is no level "${wish.securityLevel}"`;
  const madeToMeasure =
    wish.canCreateWebhooks !== undefined || wish.maximumWebhooks !== undefined || wish.rights !== undefined;
  const base =
    named ?? state.levels.find((level) => level.id === (existing?.securityLevelId ?? 12)) ?? state.levels[0];
  if (!base) return 'securityLevel: there is no level to start from';
  if (!madeToMeasure) return base;

  const wanted = {
    canCreateWebhooks: wish.canCreateWebhooks ?? wish.maximumWebhooks !== undefined,
    maximumWebhooks: wish.maximumWebhooks ?? 10,
    rights: Object.fromEntries(
      Object.entries(wish.rights ?? {}).map(([entity, rights]) => [
        entity,
        { view: 'all', add: 'all', edit: 'all', delete: 'all', ...rights } as const,
      ]),
    ),
  };
  const name = `Made to measure ${JSON.stringify(wanted)}`;
  const made = state.levels.find((level) => level.name === name);
  if (made) return made;
  const level: SecurityLevel = {
    ...base,
    ...wanted,
    id: state.nextId('level'),
    name,
    system: false,
    apiOnly: true,
  };
  state.levels.push(level);
  return level;
}
