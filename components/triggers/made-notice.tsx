import { Copy } from 'lucide-react';
import { useState } from 'react';
import type { TriggerChange } from '../../utils/messages/requests-triggers.ts';
import type { Actions } from '../actions.ts';
import { useTexts } from '../context.tsx';
import { Button } from '../primitives/button.tsx';
import { Notice } from '../primitives/notice.tsx';

interface Props {
  change: Extract<TriggerChange, { trigger: unknown }>;
  actions: Actions;
}

/** Made, or an identical one used again; with the key that the subscriber needs, which is copied and never shown. */
export function MadeNotice({ change, actions }: Props) {
  const texts = useTexts();
  const [copied, setCopied] = useState<boolean>();
  const { trigger, outcome } = change;
  const key = trigger.subscriberUrl ? trigger.signingSecret : undefined;
  return (
    <div role="status" data-made={outcome}>
      <Notice
        tone={outcome === 'reused' ? 'info' : 'ok'}
        actions={
          key && (
            <Button icon={Copy} onClick={() => void actions.copy(key).then(setCopied)}>
              {texts.triggers.copyKey}
            </Button>
          )
        }
      >
        <p>{outcome === 'reused' ? texts.triggers.reused : texts.triggers.made}</p>
        {key && (
          <p className="mt-1 text-xs">
            <span className="font-semibold">{texts.triggers.signingKey}.</span>{' '}
            {texts.triggers.signingKeyText}
          </p>
        )}
        {copied !== undefined && (
          <p role="status" className="mt-1 text-xs font-semibold">
            {copied ? texts.common.copied : texts.common.notCopied}
          </p>
        )}
      </Notice>
    </div>
  );
}
