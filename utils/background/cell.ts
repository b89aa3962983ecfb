import type { z } from 'zod';
import { browser } from '../browser.ts';

/**
 * One value in the browser's storage. The background is its only writer, so the value is read once per
 * life of the service worker and then kept; every change is on disk before anyone hears of it.
 */
export interface Cell<T> {
  get(): Promise<T>;
  /**
   * Changes run one after the other. A change that returns the same object writes nothing.
   *
   * @returns the value after the change
   * @throws StorageRefused when the storage is full or gone; the value is then as before
   */
  update(change: (now: T) => T): Promise<T>;
}

/** The browser did not store a value: its disk is full, or its storage is switched off. */
export class StorageRefused extends Error {
  override name = 'StorageRefused';

  constructor(options: ErrorOptions) {
    super('The browser refused to store a value.', options);
  }
}

/**
 * @param area `session` lives in memory only and survives the service worker; `local` is on disk
 * @param key under which the value is stored
 * @param schema what a read value must fit; one that does not fit is replaced by `initial`, so use this
 *   only for values that may be lost (instances have a reader of their own)
 * @param initial the value before the first write
 * @param onChange told after every write
 */
export function cell<T>(
  area: 'session' | 'local',
  key: string,
  schema: z.ZodType<T>,
  initial: () => T,
  onChange: () => void,
): Cell<T> {
  return cellOf(
    async () => {
      const stored = await browser.storage[area].get(key);
      const read = schema.safeParse(stored[key]);
      return read.success ? read.data : initial();
    },
    (value) => browser.storage[area].set({ [key]: value }),
    onChange,
  );
}

/** A cell with its own way of reading and writing. */
export function cellOf<T>(
  read: () => Promise<T>,
  write: (value: T) => Promise<void>,
  onChange: () => void,
): Cell<T> {
  let value: Promise<T> | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  const get = (): Promise<T> => {
    value ??= read().catch((error: unknown) => {
      value = undefined;
      throw error;
    });
    return value;
  };
  const update = async (change: (now: T) => T): Promise<T> => {
    const before = await get();
    const after = change(before);
    if (after === before) return before;
    await write(after).catch((error: unknown) => {
      throw new StorageRefused({ cause: error });
    });
    value = Promise.resolve(after);
    onChange();
    return after;
  };
  return {
    get,
    update(change) {
      const run = queue.then(() => update(change));
      queue = run.catch(() => undefined);
      return run;
    },
  };
}
