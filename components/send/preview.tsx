import { useState } from 'react';
import type { Actions } from '../actions.ts';
import { useTexts } from '../context.tsx';
import { Disclosure } from '../primitives/disclosure.tsx';
import { useAsk } from '../use-ask.ts';

/** What would be sent, secrets masked by the background; asked for when the line is opened. */
export function Preview({ destination, actions }: { destination: string; actions: Actions }) {
  const texts = useTexts();
  const asking = useAsk();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState<string>();
  const toggle = async (opened: boolean) => {
    if (opened === open) return;
    setOpen(opened);
    if (!opened) return;
    const answer = await asking.run(() => actions.ask('destination.preview', { destination }));
    if (answer?.ok && typeof answer.value === 'string') setText(answer.value);
  };
  return (
    <Disclosure title={texts.send.preview} open={open} onToggle={(opened) => void toggle(opened)}>
      <p className="text-xs text-muted">{texts.send.previewNote}</p>
      {asking.failure && (
        <p role="alert" className="font-medium text-bad">
          {asking.failure}
        </p>
      )}
      {text !== undefined && (
        <pre className="rounded-lg bg-sunken p-3 font-mono text-xs whitespace-pre-wrap">{text}</pre>
      )}
    </Disclosure>
  );
}
