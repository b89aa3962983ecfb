import { CirclePlay, Pause } from 'lucide-react';
import type { ReactNode } from 'react';
import type { GuideView } from '../../utils/guide/types.ts';
import type { Actions } from '../actions.ts';
import { useTexts } from '../context.tsx';
import { Button } from '../primitives/button.tsx';
import { Notice } from '../primitives/notice.tsx';
import { useAsk } from '../use-ask.ts';
import { useFocusFollows } from '../use-focus.ts';
import { LooksDifferent } from './looks-different.tsx';
import { progressOf } from './progress-of.ts';
import { StepItem } from './step-item.tsx';

interface Props {
  guide: GuideView;
  running: boolean;
  /** Something else comes first: the start button steps back. */
  waits?: boolean;
  actions: Actions;
  /** What else belongs to a step while it is the current one, by the step's id. */
  extras?: Record<string, ReactNode>;
}

/** The steps of one guide, with its start button and whatever stands in the way. */
export function GuideSteps({ guide, running, waits = false, actions, extras }: Props) {
  const texts = useTexts();
  const asking = useAsk();
  const { done, complete } = progressOf(guide);
  const list = useFocusFollows(guide.steps.find(({ state }) => state === 'current')?.id);
  return (
    <>
      {guide.trouble && (
        <Notice tone="warn" title={texts.guide.trouble} urgent>
          {guide.trouble.text}
        </Notice>
      )}
      {!running && !complete && (
        <div className="flex flex-col gap-2">
          {done === 0 && <p className="text-muted">{texts.guide.startText}</p>}
          <Button
            kind={waits ? 'secondary' : 'primary'}
            icon={CirclePlay}
            wide
            busy={asking.running}
            onClick={() => asking.run(() => actions.ask('guide.start', { guide: guide.id }))}
          >
            {done === 0 ? texts.guide.start : texts.guide.resume}
          </Button>
        </div>
      )}
      {asking.failure && (
        <p role="alert" className="font-medium text-bad">
          {asking.failure}
        </p>
      )}
      <ol ref={list} className="lane flex flex-col">
        {guide.steps.map((step) => (
          <StepItem key={step.id} step={step} running={running} actions={actions} extra={extras?.[step.id]} />
        ))}
      </ol>
      {running && (
        <Button
          kind="quiet"
          icon={Pause}
          busy={asking.running}
          onClick={() => asking.run(() => actions.ask('guide.stop', {}))}
        >
          {texts.guide.pause}
        </Button>
      )}
      {running && <LooksDifferent actions={actions} />}
    </>
  );
}
