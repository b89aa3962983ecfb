/** HashiCorp Vault and OpenBao, secrets engine KV version 2 (developer.hashicorp.com/vault/api-docs/secret/kv/kv-v2). */
import { z } from 'zod';
import { choice, optionalText, text, token, webAddress } from '../fields.ts';
import { destinationFor } from '../http/call.ts';
import { plainValues } from '../values.ts';

interface VaultSettings {
  baseUrl: string;
  token: string;
  mount: string;
  path: string;
  namespace: string;
  existing: 'version' | 'keep';
}

/** Names between slashes; what a path of the API may hold unescaped. */
const PATH = /^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[\w.@-]+(?:\/[\w.@-]+)*$/;

const settings: z.ZodType<VaultSettings> = z.object({
  baseUrl: webAddress('storeAddressMissing').transform((address) => address.replace(/\/v1$/, '')),
  token: token('storeTokenMissing'),
  mount: text('vaultMountMissing').regex(PATH, 'vaultPathForm'),
  path: text('vaultPathMissing').regex(PATH, 'vaultPathForm'),
  namespace: optionalText().refine((value) => value === '' || PATH.test(value), 'vaultPathForm'),
  existing: choice(['version', 'keep']),
});

const Written = z.object({ data: z.object({ version: z.number() }) });

export const vaultKv = destinationFor<VaultSettings>({
  id: 'vault-kv',
  title: { as: 'HashiCorp Vault / OpenBao' },
  about: 'vaultAbout',
  fields: [
    { name: 'baseUrl', label: 'address', secret: false, placeholder: 'https://vault.example.com:8200' },
    { name: 'token', label: 'token', secret: true, help: 'vaultTokenHelp' },
    { name: 'mount', label: 'vaultMount', secret: false, start: 'secret', help: 'vaultMountHelp' },
    {
      name: 'path',
      label: 'vaultPath',
      secret: false,
      start: 'autotask',
      placeholder: 'integrations/autotask',
    },
    { name: 'namespace', label: 'vaultNamespace', secret: false, optional: true },
    {
      name: 'existing',
      label: 'storeExisting',
      secret: false,
      options: [
        { value: 'version', label: 'vaultNewVersion' },
        { value: 'keep', label: 'vaultKeep' },
      ],
    },
  ],
  settings,
  address: ({ baseUrl }) => baseUrl,
  secrets: (one) => [one.token],
  // Writing again makes one more version of the same values; "only create" refuses the second.
  repeatable: ({ existing }) => existing === 'version',
  request: (config, { baseUrl, mount, path, namespace, existing, ...rest }) => ({
    method: 'POST',
    url: `${baseUrl}/v1/${mount}/data/${path}`,
    headers: {
      'Content-Type': 'application/json',
      'X-Vault-Token': rest.token,
      ...(namespace === '' ? {} : { 'X-Vault-Namespace': namespace }),
    },
    body: JSON.stringify({
      data: plainValues(config),
      ...(existing === 'keep' ? { options: { cas: 0 } } : {}),
    }),
  }),
  refusal(answer, { existing, mount, path }, say) {
    if (answer.status === 400 && existing === 'keep') {
      return { outcome: 'refused', reason: say('storeExists', { name: path }), fix: say('storeExistsFix') };
    }
    if (answer.status === 403) {
      return {
        outcome: 'refused',
        reason: say('vaultForbidden', { path: `${mount}/data/${path}` }),
        fix: say('newKey'),
      };
    }
    if (answer.status === 404) {
      return { outcome: 'refused', reason: say('vaultNoMount', { mount }), fix: say('vaultNoMountFix') };
    }
    return undefined;
  },
  success(answer, { mount, path }, say) {
    const read = Written.safeParse(answer.document);
    if (!read.success) return undefined;
    const { version } = read.data.data;
    return { summary: say('vaultWritten', { path: `${mount}/${path}`, version }), id: `${path}#${version}` };
  },
});
