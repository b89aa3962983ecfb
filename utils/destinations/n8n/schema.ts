/** What n8n says about a type of credential, and the data that fits it (measured on 2.8.4). */
import { z } from 'zod';
import type { Configuration } from '../types.ts';

/** The parts of a JSON schema that decide what may be sent; everything else in it is passed over. */
export const CredentialSchema = z.object({
  properties: z.record(z.string(), z.unknown()),
  required: z.array(z.string()).default([]),
});
export type CredentialSchema = z.infer<typeof CredentialSchema>;

export type CredentialType = 'autotaskApi' | 'httpCustomAuth';

/** A configuration whose user can be used by somebody else than a vendor. */
export type OpenConfiguration = Configuration & { binding: { kind: 'custom' } };

export type CredentialData = { ok: true; data: Record<string, unknown> } | { ok: false; missing: string };

/**
 * @param schema as the server gave it; without one everything is sent that is known to be accepted
 * @returns the data without properties that this server does not know, or the name of one that it wants and we lack
 */
export function dataFor(
  type: CredentialType,
  config: OpenConfiguration,
  schema: CredentialSchema | undefined,
): CredentialData {
  const all = type === 'autotaskApi' ? autotaskData(config, schema) : customAuthData(config);
  if (!schema) return { ok: true, data: all };
  const data = Object.fromEntries(
    Object.entries(all).filter(([name]) => Object.hasOwn(schema.properties, name)),
  );
  const missing = schema.required.find((name) => !Object.hasOwn(data, name));
  return missing === undefined ? { ok: true, data } : { ok: false, missing };
}

/**
 * Every switch is set explicitly: the schema's conditions fire on properties that are absent. `cachingWarning` is
 * required exactly when caching is off.
 */
function autotaskData(
  config: OpenConfiguration,
  schema: CredentialSchema | undefined,
): Record<string, unknown> {
  return {
    APIIntegrationcode: config.binding.trackingIdentifier,
    Username: config.userName,
    Secret: config.secret,
    ...zoneData(config.zone.restBase, schema),
    timezone: 'UTC',
    cacheEnabled: false,
    cachingWarning: '',
    redisEnabled: false,
    includeChangeInfoAliasesInOutput: false,
    allowedHttpRequestDomains: 'all',
  };
}

/** A listed zone forbids an address of its own; any other one needs it. Their paths are in lower case. */
function zoneData(restBase: string, schema: CredentialSchema | undefined): Record<string, string> {
  const { origin, pathname } = new URL(restBase);
  const address = `${origin}${pathname.toLowerCase().replace(/\/+$/, '')}`;
  const zone = z.object({ enum: z.array(z.string()) }).safeParse(schema?.properties.zone);
  const listed = zone.success
    ? zone.data.enum.find((one) => one.toLowerCase().replace(/\/+$/, '') === address)
    : undefined;
  return listed === undefined ? { zone: 'other', customZoneUrl: address } : { zone: listed };
}

/** The built-in type holds one property: a text that is JSON itself. */
function customAuthData(config: OpenConfiguration): Record<string, unknown> {
  const headers = {
    ApiIntegrationCode: config.binding.trackingIdentifier,
    UserName: config.userName,
    Secret: config.secret,
  };
  return { json: JSON.stringify({ headers }) };
}
