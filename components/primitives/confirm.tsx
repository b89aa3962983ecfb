import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../context.tsx';
import { Button } from './button.tsx';

interface Props {
  question: string;
  /** Says what the yes does. */
  yes: string;
  onYes(): Promise<void>;
  onCancel(): void;
}

/** A question before something that cannot be undone. It takes the focus, so that it is read out and answered. */
export function Confirm({ question, yes, onYes, onCancel }: Props) {
  const texts = useTexts();
  const [busy, setBusy] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div
      ref={box}
      role="alertdialog"
      aria-label={question}
      tabIndex={-1}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
      className="flex flex-col gap-3 rounded-lg border border-bad/40 bg-bad-soft p-3"
    >
      <p className="font-medium">{question}</p>
      <div className="flex flex-wrap gap-2">
        <Button
          kind="danger"
          busy={busy}
          onClick={() => {
            setBusy(true);
            void onYes();
          }}
        >
          {yes}
        </Button>
        <Button onClick={onCancel}>{texts.common.cancel}</Button>
      </div>
    </div>
  );
}
