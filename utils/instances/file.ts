/** Instances in a file, to carry them to another browser. No secret is in it, and no delivery: those stay where they were made. */
import { z } from 'zod';
import { freshLabel } from './change.ts';
import { readInstances } from './read.ts';
import { INSTANCE_VERSION, type Instance, type Instances } from './schema.ts';
import { type InstanceProblem, MOST_INSTANCES } from './words.ts';

const KIND = 'onramp-instances';
const MOST_CHARACTERS = 5_000_000;

const Head = z.looseObject({
  file: z.literal(KIND),
  version: z.number().int().min(1),
  items: z.array(z.unknown()).min(1),
});

/** The file's text; `version` is the instances' own, so that older files go through the same migrations. */
export function writeInstancesFile(all: Instances): string {
  const items = all.items.map((item) => ({ ...item, deliveries: [] }));
  return `${JSON.stringify({ file: KIND, version: INSTANCE_VERSION, items }, null, 2)}\n`;
}

export type Imported =
  | { ok: true; value: Instances; added: string[]; known: string[] }
  | ({ ok: false } & InstanceProblem);

/**
 * Adds a file's instances to the list. All of them are taken, or none.
 *
 * @param text of the file
 * @param now milliseconds since the epoch
 * @returns the labels that were added, and of those that were there already with the same content
 */
export function importInstances(all: Instances, text: string, now: number): Imported {
  const read = readInstancesFile(text, now);
  if (!read.ok) return read;
  const [added, known]: [string[], string[]] = [[], []];
  let value = all;
  for (const item of read.items) {
    const twin = value.items.find((mine) => sameContent(mine, item));
    if (twin) {
      known.push(twin.label);
      continue;
    }
    if (value.items.length >= MOST_INSTANCES) return { ok: false, problem: 'too-many' };
    const label = freshLabel(value, item.label);
    // An id of its own: secrets, tests and deliveries of the same id here belong to the one that is here.
    value = {
      ...value,
      items: [...value.items, { ...item, id: crypto.randomUUID(), label, deliveries: [] }],
    };
    added.push(label);
  }
  return { ok: true, value, added, known };
}

function readInstancesFile(
  text: string,
  now: number,
): { ok: true; items: Instance[] } | ({ ok: false } & InstanceProblem) {
  if (text.length > MOST_CHARACTERS) return { ok: false, problem: 'file-too-large' };
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, problem: 'file-foreign' };
  }
  const head = Head.safeParse(raw);
  if (!head.success) return { ok: false, problem: 'file-foreign' };
  const { version, items } = head.data;
  if (version > INSTANCE_VERSION) return { ok: false, problem: 'file-newer' };
  const first = z.looseObject({ id: z.string() }).safeParse(items[0]);
  if (!first.success) return { ok: false, problem: 'file-damaged' };
  const read = readInstances({ version, current: first.data.id, items }, now);
  if (read.kind !== 'read' && read.kind !== 'migrated') return { ok: false, problem: 'file-damaged' };
  return { ok: true, items: read.value.items };
}

/** The same but for what a file does not carry and what this browser gave it. */
function sameContent(a: Instance, b: Instance): boolean {
  const content = ({ id: _id, deliveries: _sent, ...rest }: Instance) => canonical(rest);
  return content(a) === content(b);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
