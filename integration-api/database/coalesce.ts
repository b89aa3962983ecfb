/** Group commit: what arrives while a statement is under way is written, or asked, together in the next one. */
import { setImmediate as nextTurn } from 'node:timers/promises';

interface Waiting<Item, Result> {
  item: Item;
  resolve(result: Result): void;
  reject(error: unknown): void;
}

/**
 * One statement or transaction for many items that arrive at once; a single one is not held up. Each caller hears of
 * its own item when it is safely written, or read after it was asked for.
 *
 * @param work stores or reads the items and gives a result for each, in their order; when it fails for several, each
 *   is tried alone, so that one bad item does not take the others along
 * @param most items at a time
 */
export function coalesce<Item, Result>(
  work: (items: Item[]) => Promise<Result[]>,
  most: number,
): (item: Item) => Promise<Result> {
  const waiting: Waiting<Item, Result>[] = [];
  let working = false;

  const workAll = async () => {
    working = true;
    while (waiting.length > 0) {
      // The embedded database answers before the next connection is even read: without this turn nothing would gather.
      await nextTurn();
      await settle(waiting.splice(0, most));
    }
    working = false;
  };
  const settle = async (batch: Waiting<Item, Result>[]): Promise<void> => {
    try {
      const results = await work(batch.map((each) => each.item));
      batch.forEach((each, at) => {
        const result = results[at];
        if (result === undefined) each.reject(new Error('An item got no result.'));
        else each.resolve(result);
      });
    } catch (error) {
      const [only] = batch;
      if (batch.length === 1) only?.reject(error);
      else for (const each of batch) await settle([each]);
    }
  };

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (!working) void workAll();
    });
}
