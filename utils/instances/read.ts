/** From whatever lies in storage.local to a usable list of instances; nothing is thrown away in silence. */
import { freshInstance } from './change.ts';
import { MIGRATIONS, migrate } from './migrations.ts';
import { INSTANCE_VERSION, Instance, Instances } from './schema.ts';
import type { Damage } from './stored-words.ts';

export type ReadResult =
  | { kind: 'fresh'; value: Instances }
  | { kind: 'read'; value: Instances }
  | { kind: 'migrated'; value: Instances }
  /** Part or all of it could not be read: keep `raw` under another key before writing `value`. */
  | { kind: 'damaged'; value: Instances; kept: number; damage: Damage };

/**
 * @param raw as storage.local gave it; undefined on a fresh install
 * @param now for the instance that stands in when nothing is readable
 */
export function readInstances(raw: unknown, now: number): ReadResult {
  if (raw === undefined) return { kind: 'fresh', value: freshInstances(now) };
  const version = versionOf(raw);
  if (version === undefined) return salvage(raw, now, 'no-version');
  if (version > INSTANCE_VERSION) return salvage(raw, now, 'newer');
  let current: unknown;
  try {
    current = migrate(raw, version, MIGRATIONS);
  } catch {
    return salvage(raw, now, 'not-carried');
  }
  const parsed = Instances.safeParse(current);
  if (!parsed.success) return salvage(current, now, 'other-form');
  return { kind: version === INSTANCE_VERSION ? 'read' : 'migrated', value: parsed.data };
}

/** What a fresh install begins with. */
export function freshInstances(now: number): Instances {
  const first = freshInstance('Production', now);
  return { version: INSTANCE_VERSION, current: first.id, items: [first] };
}

/** Keeps every instance that can be read by itself. */
function salvage(raw: unknown, now: number, damage: Damage): ReadResult {
  const candidates = isObject(raw) && Array.isArray(raw.items) ? raw.items : [];
  const items = candidates
    .map((item) => Instance.safeParse(carriedOver(item)))
    .flatMap((parsed) => (parsed.success ? [parsed.data] : []))
    .slice(0, 50);
  const first = items[0];
  if (!first) return { kind: 'damaged', value: freshInstances(now), kept: 0, damage };
  const wanted = isObject(raw) ? raw.current : undefined;
  const current = items.find((item) => item.id === wanted) ?? first;
  return {
    kind: 'damaged',
    value: { version: INSTANCE_VERSION, current: current.id, items },
    kept: items.length,
    damage,
  };
}

/** An instance by itself, brought to the present version by its own number. */
function carriedOver(item: unknown): unknown {
  const version = versionOf(item);
  if (version === undefined || version >= INSTANCE_VERSION) return item;
  try {
    const list = migrate({ version, items: [item] }, version, MIGRATIONS);
    return isObject(list) && Array.isArray(list.items) ? list.items[0] : item;
  } catch {
    return item;
  }
}

function versionOf(raw: unknown): number | undefined {
  const version = isObject(raw) ? raw.version : undefined;
  return typeof version === 'number' && Number.isInteger(version) && version >= 1 ? version : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
