import { KeyRound, ScanLine } from 'lucide-react';
import { useState } from 'react';
import type { AppState } from '../../utils/messages/state.ts';
import type { Actions } from '../actions.ts';
import { useTexts } from '../context.tsx';
import { Button } from '../primitives/button.tsx';
import { Card } from '../primitives/card.tsx';
import { Disclosure } from '../primitives/disclosure.tsx';
import { useAsk } from '../use-ask.ts';
import { CredentialsForm } from './credentials-form.tsx';
import { CredentialsSummary } from './credentials-summary.tsx';
import { KeptCopy } from './kept-copy.tsx';

interface Props {
  state: Pick<AppState, 'credentials' | 'canCapture' | 'instance' | 'clipboard'>;
  actions: Actions;
  level?: 2 | 3;
  /** The page shows its own Capture button elsewhere. */
  captureElsewhere?: boolean;
}

/** What is held of the credentials, and both ways to get them: capture from the page, or type. */
export function CredentialsCard({ state, actions, level, captureElsewhere = false }: Props) {
  const texts = useTexts();
  const [typing, setTyping] = useState(false);
  const { credentials, canCapture } = state;
  const holdsAny =
    credentials.hasSecret || credentials.hasTrackingIdentifier || Boolean(credentials.userName);
  const binding = state.instance.binding?.kind;
  return (
    <Card title={texts.credentials.title} icon={KeyRound} level={level}>
      {holdsAny ? (
        <CredentialsSummary
          credentials={credentials}
          clipboard={state.clipboard}
          binding={binding}
          actions={actions}
        />
      ) : (
        <p className="text-muted">{texts.credentials.none}</p>
      )}
      {!captureElsewhere && (canCapture || !credentials.hasSecret) && (
        <CaptureButton canCapture={canCapture} held={credentials.hasSecret} actions={actions} />
      )}
      <KeptCopy credentials={credentials} actions={actions} />
      <Disclosure
        title={holdsAny ? texts.credentials.replace : texts.credentials.typeThem}
        open={typing}
        onToggle={setTyping}
      >
        {typing && (
          <CredentialsForm
            binding={binding}
            userName={credentials.userName ?? ''}
            holdsAny={holdsAny}
            actions={actions}
            onUsed={() => setTyping(false)}
          />
        )}
      </Disclosure>
    </Card>
  );
}

interface CaptureProps {
  canCapture: boolean;
  /** A secret is held already, so that Capture is not the next thing to do. */
  held: boolean;
  /** The text around says already that the values are there. */
  told?: boolean;
  actions: Actions;
}

/** Reads the new values from the page, on this click alone. */
export function CaptureButton({ canCapture, held, told = false, actions }: CaptureProps) {
  const texts = useTexts();
  const asking = useAsk();
  const helped = canCapture ? !told : !held;
  return (
    <div className="flex flex-col gap-1.5">
      {helped && (
        <p id="capture-help" className={canCapture ? 'font-medium' : 'text-xs text-muted'}>
          {canCapture ? texts.credentials.captureReady : texts.credentials.captureNot}
        </p>
      )}
      <Button
        kind={canCapture ? 'primary' : 'secondary'}
        icon={ScanLine}
        wide
        disabled={!canCapture}
        busy={asking.running}
        aria-describedby={helped ? 'capture-help' : undefined}
        onClick={() => asking.run(() => actions.ask('capture.run', {}))}
      >
        {texts.credentials.capture}
      </Button>
      {asking.failure && (
        <p role="alert" className="font-medium text-bad">
          {asking.failure}
        </p>
      )}
    </div>
  );
}
