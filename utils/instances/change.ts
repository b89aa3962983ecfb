/** What can be done to the list of instances. Pure: a list goes in, a new list or a reason comes out. */
import { INSTANCE_VERSION, type Instance, type Instances } from './schema.ts';

export type Changed = { ok: true; value: Instances } | { ok: false; reason: string };

/** Suggested by the vendor: "we suggest 50", one webhook per trigger at least. */
export const SUGGESTED_TRIGGERS = 50;
/** Name that the vendor's guide gives the copied level. */
export const SUGGESTED_LEVEL = 'Rewst - API User';
/** The form has room for this many; more are a sign of a script. */
const MOST = 50;

/** A new instance with nothing known yet. */
export function freshInstance(label: string, now: number): Instance {
  return {
    version: INSTANCE_VERSION,
    id: crypto.randomUUID(),
    label,
    plannedTriggers: SUGGESTED_TRIGGERS,
    levelName: SUGGESTED_LEVEL,
    evidence: {},
    deliveries: [],
    createdAt: now,
  };
}

/** Adds an instance and makes it current. Labels are unique without regard to case. */
export function addInstance(all: Instances, label: string, now: number): Changed {
  const name = label.trim();
  const problem = labelProblem(all, name);
  if (problem) return { ok: false, reason: problem };
  if (all.items.length >= MOST)
    return { ok: false, reason: `There are ${MOST} instances already. Remove one first.` };
  const added = freshInstance(name, now);
  return { ok: true, value: { ...all, current: added.id, items: [...all.items, added] } };
}

export function renameInstance(all: Instances, id: string, label: string): Changed {
  const name = label.trim();
  const problem = labelProblem(all, name, id);
  if (problem) return { ok: false, reason: problem };
  return changeInstance(all, id, (instance) => ({ ...instance, label: name }));
}

export function selectInstance(all: Instances, id: string): Changed {
  if (!all.items.some((item) => item.id === id)) return { ok: false, reason: GONE };
  return { ok: true, value: all.current === id ? all : { ...all, current: id } };
}

/** Removes an instance. The last one is replaced by a fresh one, since something is always current. */
export function removeInstance(all: Instances, id: string, now: number): Changed {
  const items = all.items.filter((item) => item.id !== id);
  if (items.length === all.items.length) return { ok: false, reason: GONE };
  const first = items[0] ?? freshInstance('Production', now);
  const current = all.current === id ? first.id : all.current;
  return { ok: true, value: { ...all, current, items: items.length > 0 ? items : [first] } };
}

/** Changes one instance in its place. */
export function changeInstance(
  all: Instances,
  id: string,
  change: (instance: Instance) => Instance,
): Changed {
  const before = all.items.find((item) => item.id === id);
  if (!before) return { ok: false, reason: GONE };
  const after = change(before);
  if (after === before) return { ok: true, value: all };
  return { ok: true, value: { ...all, items: all.items.map((item) => (item === before ? after : item)) } };
}

/** The instance that everything is about now. */
export function currentInstance(all: Instances): Instance {
  const found = all.items.find((item) => item.id === all.current) ?? all.items[0];
  if (!found) throw new RangeError('The list of instances is empty, which its schema forbids.');
  return found;
}

const GONE = 'This instance is no longer there.';

function labelProblem(all: Instances, label: string, except?: string): string | undefined {
  if (label === '') return 'Give the instance a name.';
  const taken = all.items.some(
    (item) => item.id !== except && item.label.toLowerCase() === label.toLowerCase(),
  );
  return taken ? `There is an instance named ${label} already. Choose another name.` : undefined;
}
