/** The integration API that was set up for sending, for everything that follows the credentials. */
import { IntegrationApiSettings } from '../destinations/integration-api/settings.ts';
import { type IntegrationApiClient, integrationApiClient } from '../integration-api-client/client.ts';
import type { ClientProblem } from '../integration-api-client/types.ts';
import { clientSentence } from '../integration-api-client/words/index.ts';
import type { Core } from './core.ts';
import { mayReach } from './destinations.ts';

export const INTEGRATION_API = 'integration-api';

export interface ReachedApi {
  ok: true;
  client: IntegrationApiClient;
  host: string;
  /** What a problem means, in the admin's language. */
  sentence(problem: ClientProblem): string;
}

/**
 * @param signal ends the calls
 * @returns the client, or what is missing: the set-up, the token (forgotten with the vault), or the browser's access
 */
export async function reachIntegrationApi(
  core: Core,
  signal?: AbortSignal,
): Promise<ReachedApi | { ok: false; reason: string }> {
  const [settings, vault] = await Promise.all([core.memory.settings.get(), core.memory.vault.get()]);
  const read = IntegrationApiSettings.safeParse({
    ...settings[INTEGRATION_API],
    ...vault.tokens[INTEGRATION_API]?.values,
  });
  if (!read.success) {
    return { ok: false, reason: core.say(settings[INTEGRATION_API] ? 'noApiToken' : 'noApi') };
  }
  const { baseUrl, token } = read.data;
  const { host, protocol, hostname } = new URL(baseUrl);
  if (!(await mayReach([`${protocol}//${hostname}/*`]))) {
    return { ok: false, reason: core.say('noAccess', { host }) };
  }
  const client = integrationApiClient({ baseUrl, token, fetch: core.fetch, ...(signal ? { signal } : {}) });
  return {
    ok: true,
    client,
    host,
    sentence: (problem) => clientSentence(problem, host, core.language()),
  };
}
