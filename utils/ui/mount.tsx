/** Puts a page's component on the screen, in the product's language, with the background's state. */
import { type ComponentType, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { Surround } from '../../components/context.tsx';
import type { PageProps } from '../../components/page-props.ts';
import type { Language } from '../guide/types.ts';
import { languageOf } from '../texts/index.ts';
import { browserActions, watchWindow } from './browser-actions.ts';
import { useAppState } from './use-app-state.ts';

/** Where pages remember the last language, so that the first paint has it already. No secret lies there. */
const LAST_LANGUAGE = 'onramp.language';

/**
 * Renders `Page` into `#root`, replacing the first paint that the HTML brought.
 *
 * @param Page popup, side panel, options or welcome
 */
export function mount(Page: ComponentType<PageProps>): void {
  const first = languageOf([localStorage.getItem(LAST_LANGUAGE) ?? '', ...navigator.languages]);
  document.documentElement.lang = first;
  const actions = browserActions(watchWindow());
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root.');
  const Connected = () => {
    const seen = useAppState();
    const language = seen.state?.language.used ?? first;
    useLanguage(language);
    return (
      <Surround language={language}>
        <Page {...seen} actions={actions} />
      </Surround>
    );
  };
  createRoot(root).render(<Connected />);
}

/** Tells the document its language, for screen readers and hyphenation, and remembers it. */
function useLanguage(language: Language): void {
  useEffect(() => {
    document.documentElement.lang = language;
    localStorage.setItem(LAST_LANGUAGE, language);
  }, [language]);
}
