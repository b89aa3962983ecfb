import { InstanceIn } from '../../contract/instance.ts';
import { MappingList } from '../../contract/mappings.ts';
import { patternOf } from '../fields.ts';
import { MASK, masked } from '../mask.ts';
import type { Configuration, Courier, Destination, Receipt } from '../types.ts';
import { call } from '../wire.ts';
import { mappingsRow, receiptOf } from './receipt.ts';
import { IntegrationApiSettings } from './settings.ts';

/** The server validates against Autotask before it answers, and that may take a while. */
const TIMEOUT_MS = 45_000;

/** The project's own receiver; its contract is utils/contract/ and docs/contract/openapi.json. */
export const integrationApi: Destination<IntegrationApiSettings> = {
  id: 'integration-api',
  title: 'apiTitle',
  about: 'apiAbout',
  manner: 'send',
  fields: [
    {
      name: 'baseUrl',
      label: 'address',
      secret: false,
      placeholder: 'https://integrations.example.com',
      help: 'apiAddressHelp',
    },
    { name: 'token', label: 'token', secret: true, help: 'apiTokenHelp' },
  ],
  settings: IntegrationApiSettings,
  host: ({ baseUrl }) => new URL(baseUrl).host,
  hosts: ({ baseUrl }) => [patternOf(baseUrl)],
  repeatable: () => true,
  preview(config, settings, say) {
    const first = `PUT ${addressOf(settings, config)}\nAuthorization: Bearer ${MASK}\n\n${JSON.stringify(bodyOf(masked(config)), null, 2)}`;
    if (!config.mappings) return first;
    const count = say('mappingsCount', { count: config.mappings.length });
    return `${first}\n\nPUT ${addressOf(settings, config)}/mappings\n\n${count}`;
  },
  async send(config, settings, courier) {
    const { say } = courier;
    const body = InstanceIn.safeParse(bodyOf(config));
    if (!body.success) {
      const what = body.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join(' ');
      return {
        outcome: 'refused',
        reason: say('valuesUnsendable', { what: what.slice(0, 700) }),
        fix: say('correctAndSend'),
      };
    }
    const host = new URL(settings.baseUrl).host;
    const address = addressOf(settings, config);
    const receipt = receiptOf(await put(address, body.data, settings, courier), host, say);
    if (receipt.outcome !== 'delivered' || !config.mappings) return receipt;
    return withMappings(receipt, `${address}/mappings`, config, settings, courier);
  },
};

function bodyOf(config: Configuration): InstanceIn {
  const { label, zone, userName, secret, binding, plannedTriggers, companyFilter } = config;
  return {
    label,
    zone,
    userName,
    secret,
    binding,
    plannedTriggers,
    ...(companyFilter ? { companyFilter } : {}),
  };
}

function addressOf(settings: IntegrationApiSettings, config: Configuration): string {
  return `${settings.baseUrl}/v1/autotask/instances/${encodeURIComponent(config.instanceId)}`;
}

/** A PUT under one key may be repeated. */
function put(url: string, body: object, settings: IntegrationApiSettings, courier: Courier) {
  return call(
    courier,
    {
      url,
      method: 'PUT',
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/json',
        Authorization: `Bearer ${settings.token}`,
        ...(url.endsWith('/mappings') ? { 'If-Match': '*' } : { 'Idempotency-Key': courier.idempotencyKey }),
      },
      body: JSON.stringify(body),
    },
    { timeoutMs: TIMEOUT_MS },
  );
}

/** The list of mappings has an address of its own, so it follows the instance that it belongs to. */
async function withMappings(
  receipt: Extract<Receipt, { outcome: 'delivered' }>,
  url: string,
  config: Configuration,
  settings: IntegrationApiSettings,
  courier: Courier,
): Promise<Receipt> {
  const mappings = (config.mappings ?? []).map(({ organizationId, companyId }) => ({
    organizationId,
    companyId,
  }));
  const list = MappingList.safeParse({ mappings });
  const { say } = courier;
  if (!list.success) {
    const row = { title: say('mappings'), ok: false, text: say('mappingsUnsendable') };
    return { ...receipt, rows: [...(receipt.rows ?? []), row] };
  }
  const reply = await put(url, list.data, settings, courier);
  const row = mappingsRow(reply, mappings.length, new URL(url).host, say);
  return 'outcome' in row ? row : { ...receipt, rows: [...(receipt.rows ?? []), row] };
}
