import { Route } from 'lucide-react';
import type { AppState } from '../../utils/messages/state.ts';
import type { Actions } from '../actions.ts';
import { useTexts } from '../context.tsx';
import { Button } from '../primitives/button.tsx';
import { Card } from '../primitives/card.tsx';
import { Progress } from '../primitives/progress.tsx';
import { currentStepOf, progressOfAll } from './progress-of.ts';

interface Props {
  state: Pick<AppState, 'guides' | 'activeGuide'>;
  actions: Actions;
  /** It is the next thing to do. */
  prominent: boolean;
}

/** How far the set-up is, and the door to the side panel. */
export function GuideStrip({ state, actions, prominent }: Props) {
  const texts = useTexts();
  const { done, all, complete } = progressOfAll(state.guides);
  const step = currentStepOf(state.guides, state.activeGuide);
  const said = complete ? texts.guide.complete : texts.guide.progress(done, all);
  return (
    <Card title={texts.guide.strip} icon={Route} aside={<span className="text-xs text-muted">{said}</span>}>
      <div className="flex flex-col gap-2">
        <Progress value={done} max={all} label={texts.guide.strip} />
        {step && !complete && (
          <p>
            <span className="text-muted">{texts.guide.next}</span> {step.title}
          </p>
        )}
      </div>
      <Button
        kind={prominent ? 'primary' : 'secondary'}
        icon={Route}
        wide
        onClick={() => actions.openPanel()}
      >
        {texts.guide.open}
      </Button>
    </Card>
  );
}
