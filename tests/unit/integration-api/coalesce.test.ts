import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { coalesce } from '../../../integration-api/database/coalesce.ts';

/** A write that notes its batches and finishes when told. */
function heldWrite() {
  const batches: number[][] = [];
  const held: (() => void)[] = [];
  const write = (items: number[]) => {
    batches.push(items);
    return new Promise<number[]>((resolve) => held.push(() => resolve(items.map((item) => item * 10))));
  };
  return { batches, write, finish: () => held.shift()?.() };
}

describe('writes that are coalesced', () => {
  it('write what arrives in one turn together, and what arrives meanwhile with the next', async () => {
    const { batches, write, finish } = heldWrite();
    const store = coalesce(write, 10);
    const first = [1, 2].map((item) => store(item));
    await nextTurn();
    expect(batches).toEqual([[1, 2]]);
    const later = [3, 4].map((item) => store(item));
    finish();
    expect(await Promise.all(first)).toEqual([10, 20]);
    await expect
      .poll(() => batches)
      .toEqual([
        [1, 2],
        [3, 4],
      ]);
    finish();
    expect(await Promise.all(later)).toEqual([30, 40]);
  });

  it('gather although the database answers at once, as the embedded one does', async () => {
    const sizes: number[] = [];
    const store = coalesce(async (items: number[]) => {
      sizes.push(items.length);
      return items;
    }, 10);
    // Each connection is read in a callback of its own, with the promises between them settled.
    const results: Promise<number>[] = [];
    for (let n = 0; n < 3; n++) {
      results.push(store(n));
      await Promise.resolve();
      await Promise.resolve();
    }
    await Promise.all(results);
    expect(sizes).toEqual([3]);
  });

  it('are no larger than allowed', async () => {
    const sizes: number[] = [];
    const store = coalesce(async (items: number[]) => {
      sizes.push(items.length);
      return items;
    }, 4);
    await Promise.all(Array.from({ length: 9 }, (_, n) => store(n)));
    expect(sizes).toEqual([4, 4, 1]);
  });

  it('fail for the bad item alone', async () => {
    const store = coalesce(async (items: number[]) => {
      if (items.includes(3)) throw new Error('bad');
      return items;
    }, 10);
    const results = await Promise.allSettled([1, 2, 3, 4].map((item) => store(item)));
    expect(results.map((result) => result.status)).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
  });
});
