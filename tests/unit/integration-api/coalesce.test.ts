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
  it('write a single item at once, and what arrives meanwhile together', async () => {
    const { batches, write, finish } = heldWrite();
    const store = coalesce(write, 10);
    const results = [1, 2, 3].map((item) => store(item));
    expect(batches).toEqual([[1]]);
    finish();
    expect(await results[0]).toBe(10);
    await expect.poll(() => batches).toEqual([[1], [2, 3]]);
    finish();
    expect(await Promise.all(results)).toEqual([10, 20, 30]);
  });

  it('are no larger than allowed', async () => {
    const sizes: number[] = [];
    const store = coalesce(async (items: number[]) => {
      sizes.push(items.length);
      return items;
    }, 4);
    await Promise.all(Array.from({ length: 9 }, (_, n) => store(n)));
    expect(sizes).toEqual([1, 4, 4]);
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
