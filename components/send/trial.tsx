import { ShieldCheck } from 'lucide-react';
import type { DestinationState } from '../../utils/messages/state.ts';
import type { Actions } from '../actions.ts';
import { useFormat, useTexts } from '../context.tsx';
import { Button } from '../primitives/button.tsx';
import { Notice } from '../primitives/notice.tsx';
import { useAsk } from '../use-ask.ts';

/** The harmless call before the first delivery, and what it found. */
export function TrialResult({ destination, actions }: { destination: DestinationState; actions: Actions }) {
  const texts = useTexts();
  const format = useFormat();
  const asking = useAsk();
  const { trial } = destination;
  const button = (
    <Button
      icon={ShieldCheck}
      busy={asking.running}
      onClick={() => asking.run(() => actions.ask('destination.trial', { destination: destination.id }))}
    >
      {trial ? texts.delivery.checkAgain : texts.delivery.check}
    </Button>
  );
  return (
    <div data-trial={trial ? (trial.ok ? 'passed' : 'failed') : 'none'} className="flex flex-col gap-2">
      <Notice
        tone={trial ? (trial.ok ? 'ok' : 'bad') : 'info'}
        title={trial && !trial.ok ? texts.delivery.checkFailed : undefined}
        actions={button}
      >
        <p>{trial?.summary ?? texts.delivery.checkFirst}</p>
        {trial?.fix && <p className="mt-1 font-medium">{trial.fix}</p>}
        {trial && <p className="mt-1 text-xs text-muted">{texts.delivery.checked(format.clock(trial.at))}</p>}
      </Notice>
      {asking.failure && (
        <p role="alert" className="font-medium text-bad">
          {asking.failure}
        </p>
      )}
    </div>
  );
}
