/** Azure Key Vault: one secret that holds the configuration as JSON (learn.microsoft.com, Set Secret, 2025-07-01). */
import { z } from 'zod';
import { text, token, webAddress } from '../fields.ts';
import { destinationFor } from '../http/call.ts';
import { plainValues } from '../values.ts';

interface AzureSettings {
  vaultUrl: string;
  token: string;
  name: string;
}

const settings: z.ZodType<AzureSettings> = z.object({
  vaultUrl: webAddress('storeAddressMissing'),
  token: token('storeTokenMissing'),
  name: text('storeNameMissing', 127).regex(/^[0-9a-zA-Z-]+$/, 'azureNameForm'),
});

const Stored = z.object({ id: z.string().max(300) });

export const azureKeyVault = destinationFor<AzureSettings>({
  id: 'azure-key-vault',
  title: { as: 'Azure Key Vault' },
  about: 'azureAbout',
  fields: [
    { name: 'vaultUrl', label: 'address', secret: false, placeholder: 'https://my-vault.vault.azure.net' },
    { name: 'token', label: 'token', secret: true, help: 'azureTokenHelp' },
    { name: 'name', label: 'storeName', secret: false, start: 'autotask', help: 'azureNameForm' },
  ],
  settings,
  address: ({ vaultUrl }) => vaultUrl,
  secrets: (one) => [one.token],
  // Setting it again makes one more version of the same values.
  repeatable: () => true,
  request: (config, one) => ({
    method: 'PUT',
    url: `${one.vaultUrl}/secrets/${one.name}?api-version=2025-07-01`,
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${one.token}` },
    body: JSON.stringify({
      value: JSON.stringify(plainValues(config)),
      contentType: 'application/json',
      tags: { source: 'onramp-for-autotask' },
    }),
  }),
  refusal(answer, _one, say) {
    if (answer.status === 401)
      return { outcome: 'refused', reason: say('azureToken'), fix: say('azureTokenHelp') };
    if (answer.status === 403)
      return { outcome: 'refused', reason: say('azureForbidden'), fix: say('azureForbiddenFix') };
    if (answer.status === 409)
      return { outcome: 'refused', reason: say('azureDeleted'), fix: say('azureDeletedFix') };
    return undefined;
  },
  success(answer, { name }, say) {
    const read = Stored.safeParse(answer.document);
    if (!read.success) return undefined;
    return { summary: say('storeWritten', { name }), id: read.data.id.split('/').at(-1) ?? '' };
  },
});
