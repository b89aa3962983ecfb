import { Trash2 } from 'lucide-react';
import type { Actions } from '../actions.ts';
import { useTexts } from '../context.tsx';
import { Button } from '../primitives/button.tsx';
import { Notice } from '../primitives/notice.tsx';
import { useAsk } from '../use-ask.ts';

/** A test webhook that may still be in Autotask, by its name, and the way to delete it. */
export function LeftWebhookNotice({ name, actions }: { name: string; actions: Actions }) {
  const texts = useTexts();
  const asking = useAsk();
  return (
    <Notice
      tone="warn"
      title={texts.proof.leftTitle}
      actions={
        <>
          <Button
            icon={Trash2}
            busy={asking.running}
            onClick={() => asking.run(() => actions.ask('webhook.clean', {}))}
          >
            {texts.proof.clean}
          </Button>
          {asking.failure && (
            <p role="alert" className="w-full font-medium text-bad">
              {asking.failure}
            </p>
          )}
        </>
      }
    >
      {texts.proof.left(name)}
    </Notice>
  );
}
