/** A place where Autotask databases live: one UI host with its REST host. */
export interface Zone {
  /** N of `wwN`; absent for the pre-release hosts `prde` and `pres` and for `lr`. */
  number?: number;
  /** Name for display only; absent when the zone is not in our list. */
  name?: string;
  /** Host of the admin pages, for example `ww5.autotask.net`. */
  uiHost: string;
  /** Address that REST paths are appended to; ends with a slash, carries no version. */
  restBase: string;
  /** False for a host of the right form that our list lacks: usable, but said so. */
  known: boolean;
}

/**
 * Zone numbers and their names, as of November 2026 (public lists reconciled; names are for display only).
 * A host that is missing here must never be refused.
 */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['ww1', 'Limited Release'],
  ['ww2', 'Pre-release'],
  ['ww3', 'America East'],
  ['ww4', 'UK'],
  ['ww5', 'America West'],
  ['ww6', 'Australia / New Zealand'],
  ['ww11', 'Pre-release (UK)'],
  ['ww12', 'Spanish (Español)'],
  ['ww14', 'America East 2'],
  ['ww15', 'America West 2'],
  ['ww16', 'UK2'],
  ['ww17', 'Limited Release (UK)'],
  ['ww18', 'German (Deutsch)'],
  ['ww19', 'EU1 (English Europe and Asia)'],
  ['ww22', 'America East 3'],
  ['ww24', 'America West 3'],
  ['ww25', 'America West 4'],
  ['ww26', 'Australia 2'],
  ['ww28', 'UK3'],
  ['ww29', 'Australia 3'],
  ['prde', 'Pre-release (Deutsch)'],
  ['pres', 'Pre-release (Español)'],
]);

const UI_HOST = /^(ww(?:[1-9]\d{0,3})|prde|pres|lr)\.autotask\.net$/;
const REST_HOST = /^(webservices(?:[1-9]\d{0,3})?|prde|pres)\.autotask\.net$/;

/** Where a user's zone is looked up; any zone host answers the same question. */
export const DISCOVERY_BASE = 'https://webservices.autotask.net/ATServicesRest/';

/**
 * The zone whose admin pages stand at `url`.
 *
 * @param url an address as the browser shows it
 * @returns the zone; `known: false` when the host has the right form but is not in our list;
 *   `undefined` for help pages, REST hosts, look-alikes, other ports and schemes, and what is no URL
 */
export function detectZone(url: string): Zone | undefined {
  const parsed = parse(url);
  if (parsed?.port !== '') return undefined;
  if (/^\/help(\/|$)/i.test(parsed.pathname)) return undefined;
  // prde and pres serve REST and pages from one host: a REST path is not an admin page.
  if (/^\/atservices(rest)?(\/|$)/i.test(parsed.pathname)) return undefined;
  return zoneOfUiHost(parsed.hostname);
}

/**
 * The zone of a UI host name.
 *
 * @param host for example `ww5.autotask.net`; case does not matter
 */
export function zoneOfUiHost(host: string): Zone | undefined {
  const uiHost = host.toLowerCase();
  const prefix = UI_HOST.exec(uiHost)?.[1];
  if (!prefix) return undefined;
  const name = NAMES.get(prefix);
  const digits = /^ww(\d+)$/.exec(prefix)?.[1];
  const restHost = digits ? `webservices${digits}.autotask.net` : uiHost;
  return {
    ...(digits ? { number: Number(digits) } : {}),
    ...(name ? { name } : {}),
    uiHost,
    restBase: `https://${restHost}/ATServicesRest/`,
    known: name !== undefined,
  };
}

/**
 * The zone that a REST base belongs to (the lookup's `url`, normalised or not).
 *
 * @returns `undefined` when the address is not one that credentials may be sent to
 */
export function zoneOfRestBase(url: string): Zone | undefined {
  const restBase = normaliseRestBase(url);
  if (!restBase) return undefined;
  const host = new URL(restBase).hostname;
  const digits = /^webservices(\d+)\./.exec(host)?.[1];
  const zone = zoneOfUiHost(digits ? `ww${digits}.autotask.net` : host);
  return zone && { ...zone, restBase };
}

/**
 * The lookup's `url` in the one form that we use: ends with a slash, no version, the product's own casing
 * (autotask-rest-api.md section 2: "normalise a trailing v1.0/ and a missing slash").
 *
 * @returns `undefined` for every host that credentials must not go to
 */
export function normaliseRestBase(url: string): string | undefined {
  const parsed = parse(url);
  if (parsed?.port !== '' || !REST_HOST.test(parsed.hostname)) return undefined;
  const path = parsed.pathname.replace(/\/+$/, '').replace(/\/v1\.0$/i, '');
  if (!/^\/atservicesrest$/i.test(path)) return undefined;
  return `https://${parsed.hostname}/ATServicesRest/`;
}

/** All zones of our list, by number, then the named hosts. For drop-downs. */
export function knownZones(): Zone[] {
  return [...NAMES.keys()]
    .map((prefix) => zoneOfUiHost(`${prefix}.autotask.net`))
    .filter((zone): zone is Zone => zone !== undefined);
}

/** An https address without user information, or nothing. */
function parse(url: string): URL | undefined {
  if (!URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  if (parsed.protocol !== 'https:' || parsed.username !== '' || parsed.password !== '') return undefined;
  return parsed;
}
