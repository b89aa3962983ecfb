import { ArrowRight } from 'lucide-react';
import type { Finding, FixLink } from '../../utils/checks/types.ts';
import { useTexts } from '../context.tsx';
import { Badge } from '../primitives/badge.tsx';
import { Button } from '../primitives/button.tsx';

const TONES = {
  bad: 'border-l-bad',
  warn: 'border-l-warn',
  neutral: 'border-l-line-strong',
};

interface Props {
  finding: Finding;
  tone: keyof typeof TONES;
  onFix(link: FixLink): void;
}

/** What we saw, what it means, what to do, and the way to the step that repairs it. */
export function FindingBox({ finding, tone, onFix }: Props) {
  const texts = useTexts();
  const { link } = finding;
  return (
    <div
      data-finding={finding.code}
      className={`mt-2 flex flex-col gap-2 rounded-r-lg border-l-3 bg-sunken/60 px-3 py-2.5 ${TONES[tone]}`}
    >
      <dl className="flex flex-col gap-1.5">
        <div>
          <dt className="sr-only">{texts.test.means}</dt>
          <dd className="font-semibold">{finding.means}</dd>
        </div>
        <div>
          <dt className="text-xs font-semibold text-muted">{texts.test.saw}</dt>
          <dd>{finding.saw}</dd>
        </div>
        <div>
          <dt className="text-xs font-semibold text-muted">{texts.test.fix}</dt>
          <dd>{finding.fix}</dd>
        </div>
      </dl>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Badge tone={finding.certainty === 'certain' ? 'accent' : 'neutral'}>
          {texts.test.certainty[finding.certainty]}
        </Badge>
        {link && (
          <Button icon={ArrowRight} onClick={() => onFix(link)}>
            {texts.test.goToStep}
          </Button>
        )}
      </div>
    </div>
  );
}
