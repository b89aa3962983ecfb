import uFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import fuzzysort from 'fuzzysort';
import MiniSearch from 'minisearch';
import { normalise } from '../../../utils/mapping/normalise.ts';

/** A library made ready for a list of names: the index of the best name for a query, or -1. */
export type Finder = (query: string) => number;

/** The libraries under comparison, each with the settings that served it best on names. */
export const LIBRARIES: readonly { name: string; prepare(names: readonly string[]): Finder }[] = [
  {
    name: 'minisearch',
    prepare(names) {
      const search = new MiniSearch<{ id: number; name: string }>({
        fields: ['name'],
        searchOptions: { fuzzy: 0.2, prefix: true, combineWith: 'OR' },
      });
      search.addAll(names.map((name, id) => ({ id, name: normalise(name) })));
      return (query) => {
        const id: unknown = search.search(normalise(query))[0]?.id;
        return typeof id === 'number' ? id : -1;
      };
    },
  },
  {
    name: 'fuse.js',
    prepare(names) {
      const fuse = new Fuse(names.map(normalise), {
        ignoreLocation: true,
        threshold: 0.5,
        includeScore: true,
      });
      return (query) => fuse.search(normalise(query), { limit: 1 })[0]?.refIndex ?? -1;
    },
  },
  {
    name: 'fuzzysort',
    prepare(names) {
      const prepared = names.map((name, at) => ({ at, target: fuzzysort.prepare(normalise(name)) }));
      return (query) =>
        fuzzysort.go(normalise(query), prepared, { key: 'target', limit: 1 })[0]?.obj.at ?? -1;
    },
  },
  {
    name: 'uFuzzy',
    prepare(names) {
      const fuzzy = new uFuzzy({ intraMode: 1 });
      const haystack = names.map(normalise);
      return (query) => {
        const [found, info, order] = fuzzy.search(haystack, normalise(query), 1, 1000);
        if (found === null || found.length === 0) return -1;
        if (info !== null && order !== null) return info.idx[order[0] ?? 0] ?? -1;
        return found[0] ?? -1;
      };
    },
  },
];
