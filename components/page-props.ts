import type { AppState } from '../utils/messages/state.ts';
import type { Actions } from './actions.ts';

/** What every page's component takes. */
export interface PageProps {
  /** Absent until the background has answered for the first time. */
  state?: AppState;
  /** Sentence while the background does not answer. */
  lost?: string;
  actions: Actions;
}
