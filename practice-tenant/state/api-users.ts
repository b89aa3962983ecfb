import { generateTrackingIdentifier } from './credentials.ts';
import { levelsForApiUsers } from './levels.ts';
import type { TenantState } from './store.ts';
import type { ApiUser, ApiUserDraft, FieldError, Saved, Tracking } from './types.ts';

/** How long a password lives when its level does not say that it never expires. */
const PASSWORD_LIFE_MS = 42 * 24 * 60 * 60 * 1000;
const NAME_LENGTH = 50;
const KEY_LENGTH = 64;
const SECRET_LENGTH = 64;

/**
 * Saves a new or an edited API user.
 *
 * @returns the user as saved, or what is wrong with the draft, field by field
 */
export function saveApiUser(state: TenantState, draft: ApiUserDraft): Saved<ApiUser> {
  const existing = draft.id === undefined ? undefined : state.apiUsers.find((user) => user.id === draft.id);
  const errors = userErrors(state, draft, existing);
  if (errors.length > 0 || draft.securityLevelId === undefined) return { ok: false, errors };

  const now = state.now();
  const newSecret = draft.secret !== undefined && draft.secret !== '' && draft.secret !== existing?.secret;
  const user: ApiUser = {
    id: existing?.id ?? state.nextId('apiUser'),
    firstName: draft.firstName.trim(),
    lastName: draft.lastName.trim(),
    email: draft.email.trim(),
    active: draft.active,
    locked: draft.locked,
    securityLevelId: draft.securityLevelId,
    location: draft.location,
    userName: draft.userName.trim(),
    secret: newSecret ? (draft.secret ?? '') : (existing?.secret ?? ''),
    tracking: existing?.tracking ?? assigned(state, draft),
    createdAt: existing?.createdAt ?? now,
    // Clearing Locked on the page is the cure for a lock, so the count starts again.
    consecutiveFailures: existing?.locked && !draft.locked ? 0 : (existing?.consecutiveFailures ?? 0),
    passwordExpiresAt: newSecret ? now + PASSWORD_LIFE_MS : existing?.passwordExpiresAt,
    ...(existing?.uiHost ? { uiHost: existing.uiHost } : {}),
  };
  if (existing) state.apiUsers[state.apiUsers.indexOf(existing)] = user;
  else state.apiUsers.push(user);
  return { ok: true, value: user };
}

function assigned(state: TenantState, draft: ApiUserDraft): Tracking {
  if (draft.tracking?.kind === 'vendor') return { kind: 'vendor', vendor: draft.tracking.vendor };
  return {
    kind: 'custom',
    identifier: draft.tracking?.identifier || generateTrackingIdentifier(state.draw),
  };
}

function userErrors(state: TenantState, draft: ApiUserDraft, existing: ApiUser | undefined): FieldError[] {
  const errors: FieldError[] = [];
  const fail = (field: string, code: FieldError['code'], message: string) =>
    errors.push({ field, code, message });
  const text = (field: string, label: string, value: string, longest: number) => {
    if (value.trim() === '') fail(field, 'required', `${label} is required.`);
    else if (value.length > longest)
      fail(field, 'tooLong', `${label} cannot be longer than ${longest} characters.`);
  };

  if (draft.id !== undefined && !existing) fail('', 'unknown', 'This API user no longer exists.');
  text('firstName', 'First Name', draft.firstName, NAME_LENGTH);
  text('lastName', 'Last Name', draft.lastName, NAME_LENGTH);
  text('email', 'Email Address', draft.email, 254);
  if (draft.email.trim() !== '' && !/^\S+@\S+$/.test(draft.email.trim()))
    fail('email', 'outOfRange', 'Email Address is not a valid address.');
  if (draft.securityLevelId === undefined) fail('securityLevelId', 'required', 'Security Level is required.');
  else if (
    !levelsForApiUsers(state, existing?.securityLevelId).some((level) => level.id === draft.securityLevelId)
  )
    fail('securityLevelId', 'unknown', 'This security level cannot be given to an API user.');
  text('location', 'Primary Internal Location', draft.location, 100);

  const key = draft.userName.trim();
  text('userName', 'Username (Key)', key, KEY_LENGTH);
  if (key !== '' && nameIsTaken(state, key, existing))
    fail('userName', 'duplicate', 'This Username (Key) is already in use.');
  if (!existing || (draft.secret !== undefined && draft.secret !== ''))
    text('secret', 'Password (Secret)', draft.secret ?? '', SECRET_LENGTH);

  errors.push(...trackingErrors(state, draft, existing));
  return errors;
}

function trackingErrors(
  state: TenantState,
  draft: ApiUserDraft,
  existing: ApiUser | undefined,
): FieldError[] {
  const tracking = draft.tracking;
  if (existing) {
    if (!tracking || sameTracking(existing.tracking, tracking)) return [];
    return [
      {
        field: 'tracking',
        code: 'final',
        message: 'The API Tracking Identifier cannot be changed once assigned.',
      },
    ];
  }
  if (!tracking)
    return [{ field: 'tracking', code: 'required', message: 'API Tracking Identifier is required.' }];
  if (tracking.kind === 'custom') return [];
  if (tracking.vendor === '')
    return [{ field: 'vendor', code: 'required', message: 'Integration Vendor is required.' }];
  // Inactive vendors are listed too, so they can be chosen.
  if (!state.vendors.some((vendor) => vendor.name === tracking.vendor))
    return [{ field: 'vendor', code: 'unknown', message: 'This Integration Vendor does not exist.' }];
  return [];
}

function sameTracking(current: Tracking, wanted: NonNullable<ApiUserDraft['tracking']>): boolean {
  if (current.kind === 'vendor') return wanted.kind === 'vendor' && wanted.vendor === current.vendor;
  return wanted.kind === 'custom' && (!wanted.identifier || wanted.identifier === current.identifier);
}

function nameIsTaken(state: TenantState, key: string, existing: ApiUser | undefined): boolean {
  const wanted = key.toLowerCase();
  return (
    state.apiUsers.some((user) => user !== existing && user.userName.toLowerCase() === wanted) ||
    state.persons.some((person) => person.userName.toLowerCase() === wanted)
  );
}
