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
    const found = await entries<IDBValidKey, unknown>(store).catch(() => []);
    const own = found.filter(([key]) => isOf(key, instance));
    const choices = own.flatMap(([, value]) => Choices.safeParse(value).data ?? []);
    const list = own.find(([key]) => Array.isArray(key) && key[1] === 'organizations')?.[1];
    const organizations = Organizations.safeParse(list).data;
    if (choices.length === 0 && !organizations) return undefined;
    return { choices, ...(organizations ? { organizations } : {}) };
  },
  async keep(instance, part, choices) {
    const key = [instance, part];
    await (choices.length === 0 ? del(key, store) : set(key, choices, store)).catch(() => undefined);
  },
  async keepOrganizations(instance, organizations) {
    const key = [instance, 'organizations'];
    await (organizations ? set(key, organizations, store) : del(key, store)).catch(() => undefined);
  },
  async dropFrom(instance, part) {
    const own = await keys<IDBValidKey>(store).catch(() => []);
    const beyond = own.filter((key) => isOf(key, instance) && partOf(key) >= part);
    await delMany(beyond, store).catch(() => undefined);
  },
};

function partOf(key: IDBValidKey): number {
  const part = Key.safeParse(key).data?.[1];
  return typeof part === 'number' ? part : -1;
}

function isOf(key: unknown, instance: string): boolean {
  const read = Key.safeParse(key);
  return read.success && read.data[0] === instance;
}
