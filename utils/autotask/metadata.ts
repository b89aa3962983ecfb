/** Reads entity information, tolerant of every form it is said to come in (autotask-rest-api.md 4.4). */

/** What a user may do with an entity. `unknown` when the answer has no such field, or one nobody described. */
export type Access = 'none' | 'all' | 'restricted' | 'unknown';

export interface EntityAccess {
  create: Access;
  query: Access;
  update: Access;
  delete: Access;
}

const NAMES: ReadonlyMap<string, Access> = new Map([
  ['0', 'none'],
  ['none', 'none'],
  ['1', 'all'],
  ['all', 'all'],
  ['2', 'restricted'],
  ['restricted', 'restricted'],
]);

/** A number per the help page, a name in clients used live, and whatever lies between. */
export function accessOf(value: unknown): Access {
  if (typeof value !== 'number' && typeof value !== 'string') return 'unknown';
  return NAMES.get(String(value).trim().toLowerCase()) ?? 'unknown';
}

/**
 * @param data answer of `<Entity>/entityInformation`, with or without its `info` envelope
 * @returns undefined when it is no such answer
 */
export function readEntityAccess(data: unknown): EntityAccess | undefined {
  const fields = lowerCased(data);
  const info = fields && (lowerCased(fields.get('info')) ?? fields);
  if (!info) return undefined;
  const of = (right: string) => accessOf(info.get(`useraccessfor${right}`));
  const access = { create: of('create'), query: of('query'), update: of('update'), delete: of('delete') };
  return Object.values(access).every((one) => one === 'unknown') ? undefined : access;
}

/**
 * Answer of `EntityInformation`, which describes all entities at once.
 *
 * @returns rights by the entity's name in lower case; empty when it is no such answer
 */
export function readEntityAccesses(data: unknown): Map<string, EntityAccess> {
  const list = lowerCased(data)?.get('entitydescriptions');
  const accesses = new Map<string, EntityAccess>();
  for (const one of Array.isArray(list) ? list : []) {
    const fields = lowerCased(one);
    const name = (lowerCased(fields?.get('info')) ?? fields)?.get('name');
    const access = readEntityAccess(one);
    if (typeof name === 'string' && access) accesses.set(name.toLowerCase(), access);
  }
  return accesses;
}

/** Answer of `<Entity>/query/count`. */
export function readCount(data: unknown): number | undefined {
  return wholeNumber(lowerCased(data)?.get('querycount'));
}

export interface Threshold {
  limit: number;
  used: number;
  minutes: number;
}

/** Answer of `ThresholdInformation`. */
export function readThreshold(data: unknown): Threshold | undefined {
  const fields = lowerCased(data);
  const limit = wholeNumber(fields?.get('externalrequestthreshold'));
  const used = wholeNumber(fields?.get('currenttimeframerequestcount'));
  if (limit === undefined || used === undefined || limit <= 0) return undefined;
  return { limit, used, minutes: wholeNumber(fields?.get('requestthresholdtimeframe')) ?? 60 };
}

/** Names may come in other casing (section 5). */
function lowerCased(value: unknown): Map<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return new Map(Object.entries(value).map(([name, field]) => [name.toLowerCase(), field]));
}

function wholeNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d{1,15}$/.test(value.trim()) ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) && number >= 0 ? number : undefined;
}
