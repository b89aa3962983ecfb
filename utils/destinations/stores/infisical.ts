/** Infisical: one secret that holds the configuration as JSON (API v4; v1 to v3 are deprecated). */
import { z } from 'zod';
import { text, token, webAddress } from '../fields.ts';
import { destinationFor } from '../http/call.ts';
import type { Configuration } from '../types.ts';
import { plainValues } from '../values.ts';
import type { Call } from '../wire.ts';

interface InfisicalSettings {
  baseUrl: string;
  token: string;
  projectId: string;
  environment: string;
  secretPath: string;
  name: string;
}

const settings: z.ZodType<InfisicalSettings> = z.object({
  baseUrl: webAddress('storeAddressMissing').transform((address) => address.replace(/\/api(\/v\d)?$/, '')),
  token: token('storeTokenMissing'),
  projectId: text('infisicalProjectMissing').regex(/^[\w-]+$/, 'nameForm'),
  environment: text('infisicalEnvironmentMissing').regex(/^[\w-]+$/, 'nameForm'),
  secretPath: text('infisicalPathMissing').regex(/^\/[\w/-]*$/, 'infisicalPathForm'),
  name: text('storeNameMissing').regex(/^[\w-]+$/, 'nameForm'),
});

const Stored = z.object({ secret: z.object({ id: z.string().optional() }).loose() });

export const infisical = destinationFor<InfisicalSettings>({
  id: 'infisical',
  title: { as: 'Infisical' },
  about: 'infisicalAbout',
  fields: [
    {
      name: 'baseUrl',
      label: 'address',
      secret: false,
      start: 'https://us.infisical.com',
      help: 'infisicalAddressHelp',
    },
    { name: 'token', label: 'token', secret: true, help: 'shortTokenHelp' },
    { name: 'projectId', label: 'infisicalProject', secret: false },
    { name: 'environment', label: 'infisicalEnvironment', secret: false, start: 'prod' },
    { name: 'secretPath', label: 'infisicalPath', secret: false, start: '/' },
    { name: 'name', label: 'storeName', secret: false, start: 'AUTOTASK' },
  ],
  settings,
  address: ({ baseUrl }) => baseUrl,
  secrets: (one) => [one.token],
  // What exists already is updated to the same values.
  repeatable: () => true,
  request: (config, one) => write('POST', config, one),
  // "Already exists" is a 400 without a code of its own; updating what does not exist is refused as well.
  instead: (answer, config, one) =>
    answer.status === 400 || answer.status === 409 ? write('PATCH', config, one) : undefined,
  success(answer, { name, environment }, say) {
    const read = Stored.safeParse(answer.document);
    if (!read.success) {
      // With an approval policy the change waits for a person and no secret is named.
      return answer.document === undefined ? undefined : { summary: say('infisicalApproval') };
    }
    const { id } = read.data.secret;
    return { summary: say('storeWritten', { name: `${environment} / ${name}` }), ...(id ? { id } : {}) };
  },
});

function write(method: 'POST' | 'PATCH', config: Configuration, one: InfisicalSettings): Call {
  return {
    method,
    url: `${one.baseUrl}/api/v4/secrets/${one.name}`,
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${one.token}` },
    body: JSON.stringify({
      projectId: one.projectId,
      environment: one.environment,
      secretPath: one.secretPath,
      secretValue: JSON.stringify(plainValues(config)),
    }),
  };
}
