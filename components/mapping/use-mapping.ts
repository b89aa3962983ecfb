import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Language } from '../../utils/guide/types.ts';
import type { Actions } from '../actions.ts';
import type { MappingPorts } from './ports.ts';
import { MappingStore } from './store/store.ts';

/**
 * The store of an instance's mapping; it begins to load when the page opens.
 *
 * @returns the store, and a number that grows whenever something in it changed
 */
export function useMapping(
  instance: string,
  actions: Actions,
  ports: MappingPorts,
  language: Language,
): { store: MappingStore; snapshot: number } {
  // A page is about one instance: another language alone must not throw choices away.
  const [alphabet] = useState(language);
  const store = useMemo(
    () => new MappingStore(instance, actions, ports, alphabet),
    [instance, actions, ports, alphabet],
  );
  const snapshot = useSyncExternalStore(store.subscribe, store.snapshot);
  useEffect(() => {
    void store.load();
    return () => store.end();
  }, [store]);
  return { store, snapshot };
}
