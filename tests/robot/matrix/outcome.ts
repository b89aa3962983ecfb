import { REWST } from '../../../practice-tenant/state/seed.ts';
import type { Tenant } from '../../../practice-tenant/state/tenant.ts';
import type { Setting } from './axes.ts';

/**
 * Whether the journey's aim is reached in the tenant itself.
 *
 * @returns what is missing, or nothing
 */
export function isReached(tenant: Tenant, setting: Setting): string | undefined {
  const level = tenant.listLevels().find(({ name }) => name === 'Rewst - API User');
  if (!level) {
    const others = tenant.listLevels().flatMap(({ name }) => (name.includes('(system)') ? [] : [name]));
    return `The tenant has no level "Rewst - API User"; its others are ${others.slice(-4).join(', ')}.`;
  }
  if (!level.active) return 'The level is not active.';
  if (!level.canCreateWebhooks || level.maximumWebhooks < 50) return 'The level may not create 50 webhooks.';
  const user = tenant.listApiUsers().at(-1);
  if (!user || user.securityLevelId !== level.id) return 'No API user has the new level.';
  const fits =
    user.tracking.kind === setting.binding &&
    (user.tracking.kind === 'custom' || user.tracking.vendor === REWST);
  return fits ? undefined : 'The API user is bound to another integration.';
}
