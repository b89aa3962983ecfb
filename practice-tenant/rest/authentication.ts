import { zoneOfRestBase } from '../../utils/autotask/zones.ts';
import type { TenantState } from '../state/store.ts';
import type { ApiUser } from '../state/types.ts';
import { errors, unauthorized } from './answers.ts';
import type { RestAnswer, RestCall, Session } from './call.ts';

export type Authenticated = { ok: true; session: Session } | { ok: false; answer: RestAnswer };

/**
 * Who is calling, or what the product answers instead (autotask-rest-api.md 3.2 to 3.4). Nearly every mistake gives the
 * same empty 401. Wrong secrets in a row lock the user.
 */
export function authenticate(state: TenantState, call: RestCall): Authenticated {
  const { switches } = state;
  const refused: Authenticated = { ok: false, answer: unauthorized(call.host) };
  const userName = call.header('username');
  const secret = call.header('secret');
  const identifier = call.header('apiintegrationcode');
  if (!userName || !secret) return refused;
  if (!identifier) {
    if (switches.missingTrackingIdentifier === '401') return refused;
    return { ok: false, answer: errors(500, 'Integration code required with this version.') };
  }

  const user = userByName(state, userName);
  // A person's login is known here, but is not API-only: 401 like the rest.
  if (!user && state.persons.some((person) => sameText(person.userName, userName))) return refused;
  if (!user) return switches.unknownUser === '401' ? refused : { ok: false, answer: unknownUserText() };
  if (!isInZone(state, call, user)) return refused;

  if (!isUsable(state, user))
    return switches.unusableUser === '401'
      ? refused
      : { ok: false, answer: errors(403, 'The user account is locked, inactive or expired.') };
  if (user.secret !== secret) {
    user.consecutiveFailures += 1;
    if (switches.lockAfterFailures > 0 && user.consecutiveFailures >= switches.lockAfterFailures)
      user.locked = true;
    return refused;
  }
  // A user who was just made is not yet known to the API servers.
  if (state.now() < user.createdAt + switches.activationDelayMs) return refused;
  user.consecutiveFailures = 0;

  const expected = trackingIdentifierOf(state, user);
  if (expected === undefined || expected !== identifier) {
    if (switches.wrongTrackingIdentifier === '401') return refused;
    return { ok: false, answer: errors(500, 'IntegrationCode is invalid.') };
  }
  const level = state.levels.find((candidate) => candidate.id === user.securityLevelId);
  if (!level?.apiOnly) return refused;
  return { ok: true, session: { user, level, trackingIdentifier: expected } };
}

/** The API user with this name; case does not matter. */
export function userByName(state: TenantState, name: string): ApiUser | undefined {
  return state.apiUsers.find((user) => sameText(user.userName, name));
}

/**
 * The identifier that this user's calls must carry: the user's own, or the one that only the vendor knows.
 */
export function trackingIdentifierOf(state: TenantState, user: ApiUser): string | undefined {
  const { tracking } = user;
  if (tracking.kind === 'custom') return tracking.identifier;
  return state.vendors.find((vendor) => vendor.name === tracking.vendor)?.trackingIdentifier;
}

/** The UI host of the database that this user lives in. */
export function uiHostOf(state: TenantState, user: ApiUser | undefined): string {
  return user?.uiHost ?? state.switches.uiHost;
}

function isUsable(state: TenantState, user: ApiUser): boolean {
  const level = state.levels.find((candidate) => candidate.id === user.securityLevelId);
  const expired =
    level?.passwordNeverExpires !== true &&
    user.passwordExpiresAt !== undefined &&
    state.now() >= user.passwordExpiresAt;
  return user.active && !user.locked && !expired;
}

function isInZone(state: TenantState, call: RestCall, user: ApiUser): boolean {
  return call.loopback || zoneOfRestBase(call.base)?.uiHost === uiHostOf(state, user);
}

function unknownUserText(): RestAnswer {
  return errors(500, 'Zone information could not be determined');
}

function sameText(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
