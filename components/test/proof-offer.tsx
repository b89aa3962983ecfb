import { PenLine } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Actions } from '../actions.ts';
import { useTexts } from '../context.tsx';
import { Button } from '../primitives/button.tsx';
import { useAsk } from '../use-ask.ts';

/** Offers the proof by writing. Consent is asked in that moment, with what it does and what it may cost. */
export function ProofOffer({ actions }: { actions: Actions }) {
  const texts = useTexts();
  const asking = useAsk();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) box.current?.focus();
  }, [open]);
  const prove = async () => {
    const answer = await asking.run(() => actions.ask('webhook.prove', { consent: true }));
    if (answer?.ok) setOpen(false);
  };
  if (!open) {
    return (
      <div className="mt-1 pl-3.5">
        <Button kind="quiet" icon={PenLine} onClick={() => setOpen(true)}>
          {texts.proof.offer}
        </Button>
      </div>
    );
  }
  return (
    <div
      ref={box}
      role="alertdialog"
      aria-label={texts.proof.title}
      tabIndex={-1}
      onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
      className="mt-2 flex flex-col gap-2 rounded-lg border border-warn/40 bg-warn-soft p-3"
    >
      <p className="font-semibold">{texts.proof.title}</p>
      <p>{texts.proof.what}</p>
      <p className="font-medium">{texts.proof.warning}</p>
      <div className="mt-1 flex flex-wrap gap-2">
        <Button kind="primary" busy={asking.running} onClick={() => void prove()}>
          {asking.running ? texts.proof.running : texts.proof.yes}
        </Button>
        <Button onClick={() => setOpen(false)}>{texts.common.cancel}</Button>
      </div>
      {asking.failure && (
        <p role="alert" className="font-medium text-bad">
          {asking.failure}
        </p>
      )}
    </div>
  );
}
