import { parseJson, readText } from '../../autotask/body.ts';
import { retryAfter } from '../../autotask/outcome.ts';
import { InstanceIn } from '../../contract/instance.ts';
import { MASK } from '../mask.ts';
import type { Configuration, Courier, Destination, Receipt } from '../types.ts';
import { receiptOf } from './receipt.ts';
import { IntegrationApiSettings } from './settings.ts';

/** The server validates against Autotask before it answers, and that may take a while. */
const TIMEOUT_MS = 45_000;
const MAX_BYTES = 500_000;

/** The project's own receiver; its contract is utils/contract/instance.ts and docs/contract/openapi.json. */
export const integrationApi: Destination<IntegrationApiSettings> = {
  id: 'integration-api',
  title: 'Integration API',
  fields: [
    {
      name: 'baseUrl',
      label: 'Address',
      secret: false,
      placeholder: 'https://integrations.example.com',
      help: 'Where your integration API answers.',
    },
    {
      name: 'token',
      label: 'Token',
      secret: true,
      help: 'Made by whoever runs it, with its command “token create”.',
    },
  ],
  settings: IntegrationApiSettings,
  host: ({ baseUrl }) => new URL(baseUrl).host,
  // Match patterns carry no port.
  hosts: ({ baseUrl }) => [`${new URL(baseUrl).protocol}//${new URL(baseUrl).hostname}/*`],
  preview(config, settings) {
    const masked: InstanceIn = {
      ...bodyOf(config),
      secret: MASK,
      binding:
        config.binding.kind === 'custom' ? { kind: 'custom', trackingIdentifier: MASK } : config.binding,
    };
    return `PUT ${addressOf(settings, config)}\nAuthorization: Bearer ${MASK}\n\n${JSON.stringify(masked, null, 2)}`;
  },
  async send(config, settings, courier) {
    const host = new URL(settings.baseUrl).host;
    const body = InstanceIn.safeParse(bodyOf(config));
    if (!body.success) {
      const what = body.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join(' ');
      return {
        outcome: 'refused',
        reason: `These values cannot be sent. ${what}`.slice(0, 900),
        fix: 'Correct them, and send again.',
      };
    }
    return put(addressOf(settings, config), settings.token, body.data, host, courier);
  },
};

function bodyOf(config: Configuration): InstanceIn {
  const { label, zone, userName, secret, binding, plannedTriggers } = config;
  return { label, zone, userName, secret, binding, plannedTriggers };
}

function addressOf(settings: IntegrationApiSettings, config: Configuration): string {
  return `${settings.baseUrl}/v1/autotask/instances/${encodeURIComponent(config.instanceId)}`;
}

async function put(
  url: string,
  token: string,
  body: InstanceIn,
  host: string,
  courier: Courier,
): Promise<Receipt> {
  const deadline = AbortSignal.timeout(TIMEOUT_MS);
  try {
    const response = await courier.fetch(url, {
      method: 'PUT',
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/json',
        Authorization: `Bearer ${token}`,
        'Idempotency-Key': courier.idempotencyKey,
      },
      body: JSON.stringify(body),
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: courier.signal ? AbortSignal.any([deadline, courier.signal]) : deadline,
    });
    const text = await readText(response, MAX_BYTES);
    const wait = retryAfter(response.headers.get('retry-after'), Date.now());
    return receiptOf(
      {
        status: response.status,
        document: text.ok ? parseJson(text.text)?.value : undefined,
        ...(wait === undefined ? {} : { retryAfterSeconds: wait }),
      },
      host,
    );
  } catch {
    // The error's own text may name addresses: only its class matters. PUT under one key may be repeated.
    return {
      outcome: 'waiting',
      reason: deadline.aborted
        ? `${host} did not answer within ${TIMEOUT_MS / 1000} seconds.`
        : `${host} cannot be reached: it is down, the address is wrong, or it redirects elsewhere, which Onramp refuses.`,
      fix: 'Check the address and that the server runs. Onramp tries again by itself; nothing you entered is lost.',
    };
  }
}
