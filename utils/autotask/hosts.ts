/** Where credentials may go, and nowhere else. */
import { normaliseRestBase } from './zones.ts';

/**
 * A REST base that requests may be sent to.
 *
 * @param url as configured or as the lookup gave it
 * @param allowLoopback for Node only (practice tenant, tests): http on 127.0.0.1 or localhost counts too
 * @returns the base, ending with a slash and without a version; undefined for every other host
 */
export function trustedBase(url: string, allowLoopback: boolean): string | undefined {
  const base = normaliseRestBase(url);
  if (base || !allowLoopback || !URL.canParse(url)) return base;
  const parsed = new URL(url);
  const loopback = parsed.hostname === '127.0.0.1' || parsed.hostname === 'localhost';
  if (!loopback || !/^https?:$/.test(parsed.protocol) || parsed.username || parsed.password) return undefined;
  const path = parsed.pathname.replace(/\/+$/, '').replace(/\/v1\.0$/i, '');
  return /^\/atservicesrest$/i.test(path) ? `${parsed.origin}/ATServicesRest/` : undefined;
}

/**
 * Whether a paging address stays where the first page came from (autotask-rest-api.md 6.2: "only over https on
 * the same zone host"). The path's case is the server's own affair.
 */
export function staysUnder(base: string, url: string): boolean {
  if (!URL.canParse(url)) return false;
  const [here, there] = [new URL(base), new URL(url)];
  return (
    there.origin === here.origin &&
    there.username === '' &&
    there.password === '' &&
    there.pathname.toLowerCase().startsWith(here.pathname.toLowerCase())
  );
}
