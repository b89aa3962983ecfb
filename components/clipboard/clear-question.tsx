import { useEffect, useId, useRef } from 'react';
import { useTexts } from '../context.tsx';
import { Button } from '../primitives/button.tsx';

interface Props {
  onAnswer(clear: boolean): void;
  onCancel(): void;
}

/** Says why the browser will ask about the clipboard, before it does. Copying goes on with either answer. */
export function ClearQuestion({ onAnswer, onCancel }: Props) {
  const texts = useTexts();
  const why = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div
      ref={box}
      role="alertdialog"
      aria-label={texts.clipboard.ask}
      aria-describedby={why}
      tabIndex={-1}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
      className="flex flex-col gap-3 rounded-lg border border-accent/25 bg-accent-soft p-3 text-left"
    >
      <div className="flex flex-col gap-1">
        <p className="font-semibold">{texts.clipboard.ask}</p>
        <p id={why}>{texts.clipboard.askText}</p>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button kind="primary" onClick={() => onAnswer(true)}>
          {texts.clipboard.askYes}
        </Button>
        <Button onClick={() => onAnswer(false)}>{texts.clipboard.askNo}</Button>
      </div>
    </div>
  );
}
