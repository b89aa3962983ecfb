/** Group commit: what arrives while a write is under way is written together in the next one. */

interface Waiting<Item, Result> {
  item: Item;
  resolve(result: Result): void;
  reject(error: unknown): void;
}

/**
 * One transaction for many items that arrive at once; a single one is not held up. Each caller hears of its own item
 * when it is safely written.
 *
 * @param write stores the items and gives a result for each, in their order; when it fails for several, each is tried
 *   alone, so that one bad item does not take the others along
 * @param most items in one write
 */
export function coalesce<Item, Result>(
  write: (items: Item[]) => Promise<Result[]>,
  most: number,
): (item: Item) => Promise<Result> {
  const waiting: Waiting<Item, Result>[] = [];
  let writing = false;

  const writeAll = async () => {
    writing = true;
    while (waiting.length > 0) await settle(waiting.splice(0, most));
    writing = false;
  };
  const settle = async (batch: Waiting<Item, Result>[]): Promise<void> => {
    try {
      const results = await write(batch.map((each) => each.item));
      batch.forEach((each, at) => {
        const result = results[at];
        if (result === undefined) each.reject(new Error('A write gave no result.'));
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
      if (!writing) void writeAll();
    });
}
