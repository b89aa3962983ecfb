import type { GuidePlan } from '../guide/types.ts';
import type { Instance } from '../instances/schema.ts';

/** The vendor of the guide that Onramp was made from; used until the admin has decided. */
export const SUGGESTED_VENDOR = 'Rewst - Automation';

/** What the guides ask of the pages, from what the instance knows. */
export function planOf(instance: Instance): GuidePlan {
  const { binding, plannedTriggers, levelName, zone } = instance;
  return {
    plannedTriggers,
    levelName,
    binding: binding?.kind ?? 'vendor',
    vendorName: binding?.kind === 'vendor' ? binding.vendor : SUGGESTED_VENDOR,
    ...(zone ? { uiHost: zone.uiHost } : {}),
  };
}
