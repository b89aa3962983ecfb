/** Copying what is held: the question, the minute, and how it ended. Each state is reached by pressing a copy button. */
import type { Language } from '../../utils/guide/types.ts';
import type { AppState } from '../../utils/messages/state.ts';
import { NOW } from './parts.ts';

type Make = (language: Language) => AppState;

const CLIPBOARDS: Record<string, AppState['clipboard']> = {
  'copy-asked': { mayClear: false },
  'copy-counted': { mayClear: true, copied: { state: 'watched', until: NOW + 42_000 } },
  'copy-cleared': { mayClear: true, copied: { state: 'ended', how: 'cleared' } },
  'copy-replaced': { mayClear: true, copied: { state: 'ended', how: 'replaced' } },
  'copy-failed': { mayClear: true, copied: { state: 'ended', how: 'failed' } },
};

/** What is pressed first, by state. */
export const COPY_PRESSES: Record<string, string[]> = Object.fromEntries(
  Object.keys(CLIPBOARDS).map((name) => [name, ['button:has(> .lucide-copy)']]),
);

/** @param tested a state whose credentials are tested and good */
export function copyStates(tested: Make): Record<string, Make> {
  return Object.fromEntries(
    Object.entries(CLIPBOARDS).map(([name, clipboard]) => [
      name,
      (language: Language) => ({ ...tested(language), clipboard }),
    ]),
  );
}
