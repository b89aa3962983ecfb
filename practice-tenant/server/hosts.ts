/** What a host and path of the HTTPS listener lead to. */
export type Face = 'rest' | 'ui' | 'other';

const REST_HOST = /^webservices\d*\.autotask\.net$/;
const BOTH_HOST = /^(prde|pres)\.autotask\.net$/;
const UI_HOST = /^(ww[1-9]\d{0,3}|prde|pres)\.autotask\.net$/;
const REST_PATH = /^\/atservicesrest(\/|$)/i;

/** `prde` and `pres` serve pages and REST from one host; everywhere else the host decides. */
export function faceOf(host: string, path: string): Face {
  if (REST_HOST.test(host)) return REST_PATH.test(path) ? 'rest' : 'other';
  if (BOTH_HOST.test(host) && REST_PATH.test(path)) return 'rest';
  return UI_HOST.test(host) ? 'ui' : 'other';
}

/** The host of a `Host` header, without port, in lower case. */
export function hostOf(header: string | undefined): string {
  return (header ?? '').replace(/:\d+$/, '').toLowerCase();
}

export function isRestPath(path: string): boolean {
  return REST_PATH.test(path);
}

/** A control port that answered other names could be reached from a page by DNS tricks. */
export function isLoopback(host: string): boolean {
  return host === '127.0.0.1' || host === 'localhost' || host === '[::1]';
}
