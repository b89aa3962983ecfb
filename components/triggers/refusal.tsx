import { ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import type { FixLink } from '../../utils/checks/types.ts';
import type { TriggerChange } from '../../utils/messages/requests-triggers.ts';
import { useTexts } from '../context.tsx';
import { Button } from '../primitives/button.tsx';
import { Notice } from '../primitives/notice.tsx';

interface Props {
  refusal: Extract<TriggerChange, { outcome: 'refused' }>;
  title?: string;
  onFix(link: FixLink): void;
  /** Further ways out. */
  children?: ReactNode;
}

/** Why it was not done, and the way to the step that mends it. */
export function Refusal({ refusal, title, onFix, children }: Props) {
  const texts = useTexts();
  const { link } = refusal;
  return (
    <div data-refusal={refusal.code}>
      <Notice
        tone="bad"
        urgent
        title={title}
        actions={
          (link || children) && (
            <>
              {link && (
                <Button kind="primary" icon={ArrowRight} onClick={() => onFix(link)}>
                  {texts.triggers.goToStep}
                </Button>
              )}
              {children}
            </>
          )
        }
      >
        {refusal.reason}
      </Notice>
    </div>
  );
}
