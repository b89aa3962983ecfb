import { ShieldCheck } from 'lucide-react';
import { type Actions, AUTOTASK_ORIGINS } from '../actions.ts';
import { useTexts } from '../context.tsx';
import { Button } from '../primitives/button.tsx';
import { Notice } from '../primitives/notice.tsx';

/** Shown while the browser withholds access to Autotask (Firefox may, until it is asked). */
export function AccessNotice({ actions }: { actions: Actions }) {
  const texts = useTexts();
  return (
    <Notice
      tone="warn"
      title={texts.access.title}
      actions={
        <Button kind="primary" icon={ShieldCheck} onClick={() => void actions.grant(AUTOTASK_ORIGINS)}>
          {texts.access.grant}
        </Button>
      }
    >
      {texts.access.text}
    </Notice>
  );
}
