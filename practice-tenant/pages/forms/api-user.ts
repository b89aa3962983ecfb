import type { ApiUser, ApiUserDraft } from '../../state/types.ts';
import type { Load } from '../loads.ts';
import { type FieldOnPage, refusal } from './errors.ts';
import type { FormValues, Refusal } from './values.ts';

const FIELDS: Record<string, FieldOnPage> = {
  firstName: { key: 'firstName', label: 'firstName' },
  lastName: { key: 'lastName', label: 'lastName' },
  email: { key: 'email', label: 'emailAddress' },
  securityLevelId: { key: 'securityLevel', label: 'securityLevel' },
  location: { key: 'location', label: 'primaryInternalLocation' },
  userName: { key: 'userName', label: 'userNameKey' },
  secret: { key: 'secret', label: 'passwordSecret' },
  tracking: { key: 'tracking', label: 'apiTrackingIdentifier' },
  vendor: { key: 'vendor', label: 'integrationVendor' },
};

/** Saves the API user of a load: the tenant's operation decides, the page only words its reasons. */
export function saveApiUserForm(load: Load, values: FormValues): { ok: true; user: ApiUser } | Refusal {
  const { tenant, words } = load.context;
  load.saves += 1;
  const level = Number(values.text('securityLevel'));
  const existing = load.user?.id === undefined ? undefined : tenant.apiUser(load.user.id);
  const draft: ApiUserDraft = {
    ...(existing ? { id: existing.id } : {}),
    firstName: values.text('firstName'),
    lastName: values.text('lastName'),
    email: values.text('email'),
    active: values.ticked('active'),
    locked: values.ticked('locked'),
    ...(values.text('securityLevel') === '' ? {} : { securityLevelId: level }),
    location: values.text('location'),
    userName: values.text('userName'),
    ...(values.text('secret') === '' ? {} : { secret: values.text('secret') }),
    ...(existing ? {} : { tracking: tracking(load, values) }),
  };
  const saved = tenant.saveApiUser(draft);
  return saved.ok
    ? { ok: true, user: saved.value }
    : refusal(saved.errors, FIELDS, words, { firstName: 50, lastName: 50 });
}

function tracking(load: Load, values: FormValues): ApiUserDraft['tracking'] {
  const kind = values.text('tracking');
  if (kind === 'vendor') return { kind, vendor: values.text('vendor') };
  if (kind !== 'custom') return undefined;
  return { kind, ...(load.user?.identifier ? { identifier: load.user.identifier } : {}) };
}
