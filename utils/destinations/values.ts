/** A configuration as flat names and values, for stores, files and templates. */
import type { Configuration } from './types.ts';

/** The values that an integration needs to sign in, under the names of Autotask's own fields. */
export function plainValues(config: Configuration): Record<string, string> {
  return {
    name: config.label,
    userName: config.userName,
    secret: config.secret,
    ...(config.binding.kind === 'custom'
      ? { trackingIdentifier: config.binding.trackingIdentifier }
      : { integrationVendor: config.binding.vendor }),
    webUrl: `https://${config.zone.uiHost}`,
    apiUrl: config.zone.restBase,
    plannedTriggers: String(config.plannedTriggers),
  };
}

/** The same as names of environment variables: `AUTOTASK_USER_NAME`. */
export function environmentValues(config: Configuration, prefix = 'AUTOTASK'): Record<string, string> {
  return Object.fromEntries(
    Object.entries(plainValues(config)).map(([name, value]) => [
      `${prefix}_${name.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase()}`,
      value,
    ]),
  );
}
