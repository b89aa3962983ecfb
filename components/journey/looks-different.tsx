import { ScanText } from 'lucide-react';
import { useState } from 'react';
import type { Actions } from '../actions.ts';
import { useTexts } from '../context.tsx';
import { Button } from '../primitives/button.tsx';

/** Copies how the open Autotask page is built, for an issue: nothing that somebody wrote into it. */
export function LooksDifferent({ actions }: { actions: Actions }) {
  const texts = useTexts();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const copy = async () => {
    setBusy(true);
    setSaid('');
    const answer = await actions.ask('structure.describe', {});
    if (!answer.ok) setSaid(answer.reason);
    else
      setSaid((await actions.copy(String(answer.value))) ? texts.structure.copied : texts.common.notCopied);
    setBusy(false);
  };
  return (
    <div className="flex flex-col gap-1">
      <Button kind="quiet" icon={ScanText} busy={busy} onClick={() => void copy()}>
        {texts.structure.copy}
      </Button>
      <p role="status" className="text-center text-xs text-muted empty:hidden">
        {said}
      </p>
    </div>
  );
}
