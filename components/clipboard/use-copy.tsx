import { type ReactNode, useState } from 'react';
import type { Answer } from '../../utils/messages/requests.ts';
import type { AppState } from '../../utils/messages/state.ts';
import type { Actions } from '../actions.ts';
import { useAsk } from '../use-ask.ts';
import { ClearQuestion } from './clear-question.tsx';
import { CopiedNote } from './copied-note.tsx';

type Take = () => Promise<Answer>;

export interface Copying {
  running: boolean;
  failure?: string;
  /** Asks the background for a text and puts it on the clipboard; once, the admin is asked about clearing first. */
  copy(take: Take): void;
  /** The question, and afterwards what became of it. To be put below the button. */
  below: ReactNode;
}

/** Copies what is secret: with the promise to clear it where the browser allows that, and else with the truth. */
export function useCopy(clipboard: AppState['clipboard'], actions: Actions): Copying {
  const asking = useAsk();
  const [wanted, setWanted] = useState<Take>();
  const [declined, setDeclined] = useState(false);
  const [result, setResult] = useState<'copied' | 'refused'>();

  const carryOut = async (take: Take) => {
    const answer = await asking.run(take);
    const text = answer?.ok ? textIn(answer.value) : undefined;
    if (text === undefined) return;
    const copied = await actions.copy(text);
    if (!copied) void actions.ask('clipboard.refused', {});
    setResult(copied ? 'copied' : 'refused');
  };
  const decide = async (take: Take, clear: boolean) => {
    // The browser's question first: it may be asked in the click alone.
    const granted = clear && (await actions.grantClearing());
    setWanted(undefined);
    setDeclined(!granted);
    await carryOut(take);
  };
  return {
    running: asking.running,
    failure: asking.failure,
    copy(take) {
      setResult(undefined);
      if (clipboard.mayClear || declined) void carryOut(take);
      else setWanted(() => take);
    },
    below: (
      <>
        {wanted && (
          <ClearQuestion
            onAnswer={(clear) => void decide(wanted, clear)}
            onCancel={() => setWanted(undefined)}
          />
        )}
        {result && (
          <CopiedNote
            refused={result === 'refused'}
            stays={declined && !clipboard.mayClear}
            copied={clipboard.copied}
          />
        )}
      </>
    ),
  };
}

function textIn(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || !('text' in value)) return undefined;
  return typeof value.text === 'string' ? value.text : undefined;
}
