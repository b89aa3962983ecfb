import { ArrowRight } from 'lucide-react';
import type { ReadDraft } from '../../utils/companies/filter/draft.ts';
import { useTexts } from '../context.tsx';
import { Button } from '../primitives/button.tsx';

interface Props {
  problems: ReadDraft['problems'];
  /** Puts the value that was probably meant in the place of the other. */
  onSuggestion?(wrong: string, right: string): void;
}

/** What is wrong or odd, below the row that it is about. */
export function ProblemList({ problems, onSuggestion }: Props) {
  const texts = useTexts();
  return problems.map(({ code, severity, sentence, value, suggestion }) => (
    <div key={`${code} ${sentence}`} data-problem={code} className="flex flex-col items-start gap-1.5">
      <p
        role={severity === 'error' ? 'alert' : undefined}
        className={`text-xs ${severity === 'error' ? 'font-medium text-bad' : 'text-warn'}`}
      >
        {sentence}
      </p>
      {suggestion && onSuggestion && (
        <Button
          kind="secondary"
          icon={ArrowRight}
          onClick={() => onSuggestion(String(value), String(suggestion.value))}
        >
          {texts.companies.filter.use(String(suggestion.value), suggestion.label)}
        </Button>
      )}
    </div>
  ));
}
