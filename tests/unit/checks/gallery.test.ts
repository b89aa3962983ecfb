import { describe, expect, it } from 'vitest';
import { FINDING_CODES } from '../../../utils/checks/codes.ts';
import { TEST_STATES } from '../../gallery/test-states.ts';

/** Nobody sees them in the product today: no button stops a test, and no page stores a foreign address. */
const UNSEEN = ['cancelled', 'untrusted-address'];

describe('the gallery', () => {
  it('has a picture of every kind of finding', async () => {
    const shown = new Set(UNSEEN);
    for (const make of Object.values(TEST_STATES))
      for (const { findings } of (await make('en')).test?.rows ?? [])
        for (const { code } of findings) shown.add(code);
    expect(FINDING_CODES.filter((code) => !shown.has(code))).toEqual([]);
  }, 30_000);
});
