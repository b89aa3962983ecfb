/** Doppler: one secret per value, written in one call (docs.doppler.com, Update Secrets). */
import { z } from 'zod';
import { text, token, webAddress } from '../fields.ts';
import { destinationFor } from '../http/call.ts';
import { environmentValues } from '../values.ts';

interface DopplerSettings {
  baseUrl: string;
  token: string;
  project: string;
  config: string;
  prefix: string;
}

const settings: z.ZodType<DopplerSettings> = z.object({
  baseUrl: webAddress('storeAddressMissing').transform((address) => address.replace(/\/v3$/, '')),
  token: token('storeTokenMissing'),
  project: text('dopplerProjectMissing').regex(/^[\w.-]+$/, 'nameForm'),
  config: text('dopplerConfigMissing').regex(/^[\w.-]+$/, 'nameForm'),
  prefix: text('dopplerPrefixMissing').regex(/^[A-Z][A-Z0-9_]*$/, 'prefixForm'),
});

const Saved = z.object({ secrets: z.record(z.string(), z.unknown()) });

export const doppler = destinationFor<DopplerSettings>({
  id: 'doppler',
  title: { as: 'Doppler' },
  about: 'dopplerAbout',
  fields: [
    { name: 'baseUrl', label: 'address', secret: false, start: 'https://api.doppler.com' },
    { name: 'token', label: 'token', secret: true, help: 'dopplerTokenHelp' },
    { name: 'project', label: 'dopplerProject', secret: false },
    { name: 'config', label: 'dopplerConfig', secret: false, start: 'prd' },
    { name: 'prefix', label: 'storePrefix', secret: false, start: 'AUTOTASK', help: 'storePrefixHelp' },
  ],
  settings,
  address: ({ baseUrl }) => baseUrl,
  secrets: (one) => [one.token],
  repeatable: () => true,
  request: (configuration, one) => ({
    method: 'POST',
    url: `${one.baseUrl}/v3/configs/config/secrets`,
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${one.token}` },
    body: JSON.stringify({
      project: one.project,
      config: one.config,
      secrets: environmentValues(configuration, one.prefix),
    }),
  }),
  success(answer, { project, config }, say) {
    if (!Saved.safeParse(answer.document).success) return undefined;
    return { summary: say('storeWritten', { name: `${project} / ${config}` }) };
  },
});
