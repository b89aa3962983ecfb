/** What can be done to the list of instances. Pure: a list goes in, a new list or a problem comes out. */
import { INSTANCE_VERSION, type Instance, type Instances } from './schema.ts';
import { type InstanceProblem, MOST_INSTANCES } from './words.ts';

export type Changed = { ok: true; value: Instances } | ({ ok: false } & InstanceProblem);

/** Suggested by the vendor: "we suggest 50", one webhook per trigger at least. */
export const SUGGESTED_TRIGGERS = 50;
/** Name that the vendor's guide gives the copied level. */
export const SUGGESTED_LEVEL = 'Rewst - API User';
/** Characters of a label, as the schema has it. */
const LABEL_LENGTH = 80;

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
  if (problem) return { ok: false, ...problem };
  return append(all, freshInstance(name, now));
}

export function renameInstance(all: Instances, id: string, label: string): Changed {
  const name = label.trim();
  const problem = labelProblem(all, name, id);
  if (problem) return { ok: false, ...problem };
  return changeInstance(all, id, (instance) => ({ ...instance, label: name }));
}

export function selectInstance(all: Instances, id: string): Changed {
  if (!all.items.some((item) => item.id === id)) return GONE;
  return { ok: true, value: all.current === id ? all : { ...all, current: id } };
}

/**
 * Adds an instance with the same zone, plan and company filter and makes it current. What was done or seen in the first one is not
 * copied: it would not be true of the second.
 */
export function duplicateInstance(all: Instances, id: string, now: number): Changed {
  const first = all.items.find((item) => item.id === id);
  if (!first) return GONE;
  const { evidence: _done, seen: _seen, userName: _user, deliveries: _sent, ...plan } = first;
  return append(all, { ...plan, ...bare(freshLabel(all, first.label), now) });
}

/** Removes an instance. The last one is replaced by a fresh one, since something is always current. */
export function removeInstance(all: Instances, id: string, now: number): Changed {
  const items = all.items.filter((item) => item.id !== id);
  if (items.length === all.items.length) return GONE;
  const first = items[0] ?? freshInstance('Production', now);
  const current = all.current === id ? first.id : all.current;
  return { ok: true, value: { ...all, current, items: items.length > 0 ? items : [first] } };
}

/**
 * Puts a removed instance back where it was and makes it current. The fresh one that took the last one's place goes
 * again, if nothing was done with it.
 *
 * @param standIn id of that fresh one, where there was one
 */
export function restoreInstance(all: Instances, removed: Instance, index: number, standIn?: string): Changed {
  if (all.items.some(({ id }) => id === removed.id)) return selectInstance(all, removed.id);
  const items = all.items.filter((item) => item.id !== standIn || !isUntouched(item));
  if (items.length >= MOST_INSTANCES) return { ok: false, problem: 'too-many' };
  const label = freshLabel({ ...all, items }, removed.label);
  const back = { ...removed, label };
  return {
    ok: true,
    value: { ...all, current: back.id, items: [...items.slice(0, index), back, ...items.slice(index)] },
  };
}

/** Changes one instance in its place. */
export function changeInstance(
  all: Instances,
  id: string,
  change: (instance: Instance) => Instance,
): Changed {
  const before = all.items.find((item) => item.id === id);
  if (!before) return GONE;
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

/** The wanted label, or the same with the first free number behind it. */
export function freshLabel(all: Instances, wanted: string): string {
  for (let number = 1; ; number += 1) {
    const tail = number === 1 ? '' : ` (${number})`;
    const label = `${wanted.slice(0, LABEL_LENGTH - tail.length)}${tail}`;
    if (!isTaken(all, label)) return label;
  }
}

/** Nothing was done with it since it was made. */
export function isUntouched(instance: Instance): boolean {
  return (
    !instance.zone &&
    !instance.userName &&
    !instance.binding &&
    !instance.companyFilter &&
    instance.deliveries.length === 0 &&
    Object.keys(instance.evidence).length === 0
  );
}

const GONE: Changed = { ok: false, problem: 'gone' };

function append(all: Instances, added: Instance): Changed {
  if (all.items.length >= MOST_INSTANCES) return { ok: false, problem: 'too-many' };
  return { ok: true, value: { ...all, current: added.id, items: [...all.items, added] } };
}

function bare(
  label: string,
  now: number,
): Pick<Instance, 'id' | 'label' | 'evidence' | 'deliveries' | 'createdAt'> {
  return { id: crypto.randomUUID(), label, evidence: {}, deliveries: [], createdAt: now };
}

function isTaken(all: Instances, label: string, except?: string): boolean {
  return all.items.some(
    (item) => item.id !== except && item.label.trim().toLowerCase() === label.trim().toLowerCase(),
  );
}

function labelProblem(all: Instances, label: string, except?: string): InstanceProblem | undefined {
  if (label === '') return { problem: 'name-empty' };
  return isTaken(all, label, except) ? { problem: 'name-taken', label } : undefined;
}
