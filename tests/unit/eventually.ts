import { vi } from 'vitest';

/** Longer than any of these takes on a busy machine; what never comes fails all the same. */
const PATIENCE = 15_000;

/** Waits until the check no longer throws. @returns what it gave then */
export function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: PATIENCE, interval: 20 });
}
