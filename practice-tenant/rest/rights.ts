import type { TenantState } from '../state/store.ts';
import type { Access, EntityRights, Row } from '../state/types.ts';
import type { Session } from './call.ts';
import type { EntitySpec } from './metadata/types.ts';

const EVERYTHING: EntityRights = { view: 'all', add: 'all', edit: 'all', delete: 'all' };

/** What a user's level allows for an entity; what it does not mention is allowed. */
export function rightsOf(session: Pick<Session, 'level'>, entity: EntitySpec): EntityRights {
  return session.level.rights[entity.collection] ?? EVERYTHING;
}

/**
 * Access as `entityInformation` tells it. For webhooks it follows the box on the level, or doesn't
 * (autotask-rest-api.md 4.4: "not confirmed").
 */
export function accessOf(state: TenantState, session: Session, entity: EntitySpec): EntityRights {
  const rights = rightsOf(session, entity);
  if (!entity.family || !state.switches.accessFollowsWebhookBox || session.level.canCreateWebhooks)
    return rights;
  return { ...rights, add: 'none', edit: 'none', delete: 'none' };
}

/**
 * Which rows of an entity a user sees. Restricted rights hide rows in silence: "would receive no response to an API
 * call, even though the data exists" (6.2).
 */
export function visibleRows(state: TenantState, session: Session, entity: EntitySpec): (row: Row) => boolean {
  const restricted = rightsOf(session, entity).view === 'restricted';
  if (entity.collection === 'Companies' && restricted)
    return state.switches.restrictedCompanies === 'customers' ? (row) => row.companyType === 1 : () => false;
  return restricted ? () => false : () => true;
}

/** Access in the reading that the switch chooses: number, numeric string or name. */
export function wireAccess(state: TenantState, access: Access): string | number {
  const number = { none: 0, all: 1, restricted: 2 }[access];
  if (state.switches.accessLevels === 'number') return number;
  if (state.switches.accessLevels === 'numericString') return String(number);
  return { none: 'None', all: 'All', restricted: 'Restricted' }[access];
}
