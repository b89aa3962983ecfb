/** Asks Autotask which zone a user name belongs to (autotask-rest-api.md section 2). Needs no login. */
import { type ClientOptions, createClient } from './client.ts';
import { trustedBase } from './hosts.ts';
import type { Outcome } from './outcome.ts';
import { DISCOVERY_BASE, detectZone, type Zone, zoneOfRestBase, zoneOfUiHost } from './zones.ts';

export type LookupAnswer = (
  | { kind: 'found'; zone: Zone /** As Autotask calls it. */; name?: string }
  /** "Zone information could not be determined": no database knows the name, or its domain. */
  | { kind: 'unknown-user' }
  /** An answer that names no place we would send credentials to. */
  | { kind: 'nonsense'; saw: string }
  | { kind: 'failed'; outcome: Outcome }
) & {
  /** This computer's clock minus Autotask's, when the answer told the time. */
  skewMs?: number;
};

export interface LookupOptions extends Omit<ClientOptions, 'restBase' | 'credentials'> {
  /** Where to ask; any zone's host answers the same question. */
  restBase?: string;
}

/**
 * The zone of a user name. Success does not prove that the user exists: the lookup may go by the domain.
 *
 * @param userName as typed; encoded here, since a raw `@`, `+` or space can turn into 404
 */
export async function lookupZone(userName: string, options: LookupOptions): Promise<LookupAnswer> {
  const restBase = options.restBase ?? DISCOVERY_BASE;
  const client = createClient({ ...options, restBase });
  const outcome = await client.get(`zoneInformation?user=${encodeURIComponent(wellFormed(userName))}`);
  if (outcome.kind === 'error' && outcome.messages.some((text) => /zone information/i.test(text)))
    return { kind: 'unknown-user', ...skewOf(outcome) };
  if (outcome.kind !== 'ok') return { kind: 'failed', outcome, ...skewOf(outcome) };
  return { ...read(outcome.data, options.allowLoopback ?? false), ...skewOf(outcome) };
}

function read(data: unknown, allowLoopback: boolean): LookupAnswer {
  if (typeof data !== 'object' || data === null) return { kind: 'nonsense', saw: typeof data };
  const { url, webUrl, zoneName } = data as { url?: unknown; webUrl?: unknown; zoneName?: unknown };
  const restBase = typeof url === 'string' ? trustedBase(url, allowLoopback) : undefined;
  if (!restBase) return { kind: 'nonsense', saw: typeof url === 'string' ? hostOf(url) : 'no address' };
  const zone = zoneFrom(restBase, typeof webUrl === 'string' ? webUrl : '');
  if (!zone) return { kind: 'nonsense', saw: hostOf(restBase) };
  const name = typeof zoneName === 'string' ? zoneName.trim().slice(0, 60) : '';
  return { kind: 'found', zone, ...(name ? { name } : {}) };
}

/** `webUrl` is the vendor's own word for the UI host; without a usable one the REST host decides. */
function zoneFrom(restBase: string, webUrl: string): Zone | undefined {
  const ui = detectZone(webUrl);
  const byRest = zoneOfRestBase(restBase);
  if (ui) return { ...ui, restBase };
  if (byRest) return byRest;
  const host = hostOf(restBase);
  return zoneOfUiHost(host) ?? { uiHost: host, restBase, known: false };
}

function skewOf(outcome: Outcome): { skewMs?: number } {
  return 'skewMs' in outcome && outcome.skewMs !== undefined ? { skewMs: outcome.skewMs } : {};
}

/** A half surrogate pair would make encodeURIComponent throw. */
function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.slice(0, 100) : 'no address';
}
