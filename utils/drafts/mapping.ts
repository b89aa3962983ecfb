/** Choices on the mapping page that are not saved yet, in the profile's IndexedDB. No secret is among them. */
import { createStore, del, delMany, entries, keys, set } from 'idb-keyval';
import { z } from 'zod';
import type { MappingPorts } from '../../components/mapping/ports.ts';
import { LIST_LIMIT, Organization } from '../contract/mappings.ts';

const Choices = z.array(z.tuple([z.string(), z.number().int().nullable().or(z.undefined())]));
const Organizations = z.array(Organization).max(LIST_LIMIT);
const Key = z.tuple([z.string(), z.union([z.number(), z.literal('organizations')])]);

const store = createStore('onramp-mapping', 'drafts');

/** What cannot be read or written is as good as not there: the page works on, and the choices are still on it. */
export const mappingDrafts: MappingPorts['drafts'] = {
  async load(instance) {
    const found = (await quietly(() => entries<IDBValidKey, unknown>(store))) ?? [];
    const own = found.filter(([key]) => isOf(key, instance));
    const choices = own.flatMap(([, value]) => Choices.safeParse(value).data ?? []);
    const list = own.find(([key]) => Array.isArray(key) && key[1] === 'organizations')?.[1];
    const organizations = Organizations.safeParse(list).data;
    if (choices.length === 0 && !organizations) return undefined;
    return { choices, ...(organizations ? { organizations } : {}) };
  },
  async keep(instance, part, choices) {
    const key = [instance, part];
    await quietly(() => (choices.length === 0 ? del(key, store) : set(key, choices, store)));
  },
  async keepOrganizations(instance, organizations) {
    const key = [instance, 'organizations'];
    await quietly(() => (organizations ? set(key, organizations, store) : del(key, store)));
  },
  async dropFrom(instance, part) {
    const own = (await quietly(() => keys<IDBValidKey>(store))) ?? [];
    const beyond = own.filter((key) => isOf(key, instance) && partOf(key) >= part);
    await quietly(() => delMany(beyond, store));
  },
};

/** Where the browser keeps nothing (a private window of some), it throws at once or later. */
async function quietly<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}

function partOf(key: IDBValidKey): number {
  const part = Key.safeParse(key).data?.[1];
  return typeof part === 'number' ? part : -1;
}

function isOf(key: unknown, instance: string): boolean {
  const read = Key.safeParse(key);
  return read.success && read.data[0] === instance;
}

/** Drops what was kept for instances that are not there any more. @param instances ids of those that are */
export async function dropMappingDraftsExcept(instances: readonly string[]): Promise<void> {
  const all = (await quietly(() => keys<IDBValidKey>(store))) ?? [];
  const gone = all.filter((key) => !instances.some((instance) => isOf(key, instance)));
  await quietly(() => delMany(gone, store));
}
