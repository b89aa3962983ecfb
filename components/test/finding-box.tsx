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
  /** Repairing this is the next thing to do. */
  lead?: boolean;
  onFix(link: FixLink): void;
}

/** What we saw, what it means, what to do, and the way to the step that repairs it. */
export function FindingBox({ finding, tone, lead = false, onFix }: Props) {
  const texts = useTexts();
  const { link } = finding;
  const [cause, rest] = headed(finding.means);
  return (
    <div
      data-finding={finding.code}
      className={`mt-2 flex flex-col items-start gap-2 rounded-r-lg border-l-3 bg-sunken/60 px-3 py-2.5 ${TONES[tone]}`}
    >
      <Badge tone={finding.certainty === 'certain' ? 'accent' : 'neutral'}>
        {texts.test.certainty[finding.certainty]}
      </Badge>
      <dl className="flex flex-col gap-1.5">
        <div>
          <dt className="sr-only">{texts.test.means}</dt>
          <dd>
            <span className="font-semibold">{cause}</span>
            {rest}
          </dd>
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
      {link && (
        <Button kind={lead ? 'primary' : 'secondary'} icon={ArrowRight} onClick={() => onFix(link)}>
          {texts.test.goToStep}
        </Button>
      )}
    </div>
  );
}

/** The first sentence, or what stands before its colon, names the cause; the rest explains it. */
function headed(text: string): [cause: string, rest: string] {
  const end = /\p{L}{3}[”“»"]?[.:](?= )/u.exec(text);
  if (!end) return [text, ''];
  const at = end.index + end[0].length;
  return [text.slice(0, at), text.slice(at)];
}
