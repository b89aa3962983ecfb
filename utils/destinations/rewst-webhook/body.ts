import type { Configuration } from '../types.ts';
import type { RewstWebhookSettings } from './settings.ts';

/** What the receiver workflow finds in `CTX.body`; described in docs/rewst-receiver.md. Raise with its meaning. */
const FORMAT = 1;

/** The harmless call: no value of the admin's, and a marker that nobody can know. */
export function trialBody(marker: string): object {
  return { source: 'onramp-for-autotask', format: FORMAT, kind: 'trial', test: true, marker };
}

/** The configuration as the receiver workflow gets it; mappings travel in the same body, since each call counts. */
export function configurationBody(
  config: Configuration,
  settings: RewstWebhookSettings,
  key: string,
): object {
  const { binding, zone } = config;
  const identifier =
    binding.kind === 'custom'
      ? { trackingIdentifier: binding.trackingIdentifier }
      : { integrationVendor: binding.vendor };
  return {
    source: 'onramp-for-autotask',
    format: FORMAT,
    kind: 'configuration',
    test: false,
    key,
    configuration: {
      id: config.instanceId,
      name: config.label,
      platform: `https://${zone.uiHost}`,
      apiUrl: zone.restBase,
      plannedTriggers: config.plannedTriggers,
      ...(settings.content === 'all'
        ? { credentials: { userName: config.userName, password: config.secret, ...identifier } }
        : { credentials: 'by-hand' }),
      ...(config.companyFilter ? { companyFilter: config.companyFilter } : {}),
    },
    ...(config.mappings
      ? {
          mappings: config.mappings.map((row) => ({
            organization_id: row.organizationId,
            organization_name: row.organizationName ?? '',
            company_id: row.companyId,
            company_name: row.companyName ?? '',
            ...(row.score === undefined ? {} : { score: row.score }),
            ...(row.reason === undefined ? {} : { reason: row.reason }),
          })),
        }
      : {}),
  };
}
