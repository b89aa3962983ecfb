/** Puts a page's component on the screen, in the browser's language, with the background's state. */
import type { ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { Surround } from '../../components/context.tsx';
import type { PageProps } from '../../components/page-props.ts';
import { languageOf } from '../texts/index.ts';
import { browserActions, watchWindow } from './browser-actions.ts';
import { useAppState } from './use-app-state.ts';

/**
 * Renders `Page` into `#root`, replacing the first paint that the HTML brought.
 *
 * @param Page popup, side panel, options or welcome
 */
export function mount(Page: ComponentType<PageProps>): void {
  const language = languageOf(navigator.languages);
  document.documentElement.lang = language;
  const actions = browserActions(watchWindow());
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root.');
  const Connected = () => <Page {...useAppState()} actions={actions} />;
  createRoot(root).render(
    <Surround language={language}>
      <Connected />
    </Surround>,
  );
}
