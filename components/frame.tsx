import { Settings } from 'lucide-react';
import type { ReactNode } from 'react';
import type { AppState } from '../utils/messages/state.ts';
import type { Actions } from './actions.ts';
import { useTexts } from './context.tsx';
import { InstanceSwitcher } from './instances/instance-switcher.tsx';
import { IconButton } from './primitives/button.tsx';
import { Logo } from './primitives/logo.tsx';
import { Notice } from './primitives/notice.tsx';

interface Props {
  state?: AppState;
  actions: Actions;
  /** Sentence when the background cannot be reached. */
  lost?: string;
  children?: ReactNode;
}

/** Head and body that popup and side panel share; without a state it is the first paint. */
export function Frame({ state, actions, lost, children }: Props) {
  const texts = useTexts();
  return (
    <>
      <header className="sticky top-0 z-20 border-b border-line bg-surface px-4 py-2.5">
        <div className="mx-auto flex max-w-2xl items-center gap-2.5">
          <Logo />
          <h1 className="sr-only">{texts.product}</h1>
          <div className="min-w-0 flex-1">
            {state ? (
              <InstanceSwitcher instances={state.instances} actions={actions} />
            ) : (
              <p aria-hidden className="text-base font-semibold">
                Onramp
              </p>
            )}
          </div>
          <IconButton icon={Settings} label={texts.common.options} onClick={() => actions.openOptions()} />
        </div>
      </header>
      <main className="mx-auto flex max-w-2xl flex-col gap-3 p-4">
        {lost && (
          <Notice tone="bad" urgent>
            {lost}
          </Notice>
        )}
        {state?.notice && (
          <Notice
            tone={state.notice.tone === 'error' ? 'bad' : 'info'}
            urgent={state.notice.tone === 'error'}
          >
            {state.notice.text}
          </Notice>
        )}
        {children}
      </main>
    </>
  );
}
