/** The background's state for a page's components. */
import { useEffect, useState } from 'react';
import { onState } from '../messages/send.ts';
import type { AppState } from '../messages/state.ts';

/**
 * Follows the state.
 *
 * @returns no state until the first answer; `lost` is a sentence while the background does not answer
 */
export function useAppState(): { state?: AppState; lost?: string } {
  const [seen, setSeen] = useState<{ state?: AppState; lost?: string }>({});
  useEffect(
    () =>
      onState(
        (state) => setSeen({ state }),
        (lost) => setSeen((before) => ({ ...before, lost })),
      ),
    [],
  );
  return seen;
}
