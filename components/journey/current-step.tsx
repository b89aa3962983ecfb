import { Check, CircleHelp, Crosshair, ExternalLink, Eye, EyeOff, Layers, MapPinned } from 'lucide-react';
import type { ReactNode } from 'react';
import type { StepView } from '../../utils/guide/types.ts';
import type { Actions } from '../actions.ts';
import { useTexts } from '../context.tsx';
import { Button, LinkButton } from '../primitives/button.tsx';
import { useAsk } from '../use-ask.ts';

interface Props {
  step: StepView;
  running: boolean;
  actions: Actions;
  /** What else belongs to this step: a button of ours that does it. */
  extra?: ReactNode;
}

/** The step at hand: what to do, where the ring is, and the way out when the ring cannot help. */
export function CurrentStep({ step, running, actions, extra }: Props) {
  const texts = useTexts();
  const asking = useAsk();
  return (
    <div className="mt-2 flex flex-col gap-3 rounded-lg border border-accent/30 bg-accent-soft/50 p-3">
      <p>{step.text}</p>
      {extra}
      {running && !extra && <Where step={step} actions={actions} />}
      <Button
        icon={Check}
        busy={asking.running}
        onClick={() => asking.run(() => actions.ask('step.didIt', { guide: step.guide, step: step.id }))}
      >
        {step.optional ? texts.guide.skip : texts.guide.didIt}
      </Button>
      {asking.failure && (
        <p role="alert" className="font-medium text-bad">
          {asking.failure}
        </p>
      )}
    </div>
  );
}

/** Where the ring is, or why there is none and what to do instead. */
function Where({ step, actions }: Pick<Props, 'step' | 'actions'>) {
  const texts = useTexts();
  const asking = useAsk();
  const reveal = () => asking.run(() => actions.ask('guide.reveal', {}));
  const { target, openPage } = step;
  if (openPage) {
    return (
      <div data-ring="elsewhere" className="flex flex-col gap-2">
        <Line icon={MapPinned}>{openPage.text}</Line>
        {openPage.url && (
          <LinkButton href={openPage.url} kind="primary" icon={ExternalLink}>
            {texts.guide.openPage}
          </LinkButton>
        )}
      </div>
    );
  }
  const line = {
    shown: { icon: Crosshair, button: texts.guide.showMe },
    missing: { icon: CircleHelp, button: undefined },
    covered: { icon: Layers, button: undefined },
    ambiguous: { icon: CircleHelp, button: undefined },
    hidden: { icon: EyeOff, button: texts.guide.showAgain },
    elsewhere: { icon: MapPinned, button: texts.guide.showMe },
  }[target ?? 'elsewhere'];
  return (
    <div data-ring={target ?? 'elsewhere'} className="flex flex-col gap-2">
      <Line icon={line.icon}>{texts.guide.ring[target ?? 'elsewhere']}</Line>
      {line.button && (
        <Button
          kind={target === 'hidden' ? 'primary' : 'secondary'}
          icon={Eye}
          busy={asking.running}
          onClick={reveal}
        >
          {line.button}
        </Button>
      )}
      {asking.failure && (
        <p role="alert" className="font-medium text-bad">
          {asking.failure}
        </p>
      )}
    </div>
  );
}

function Line({ icon: Icon, children }: { icon: typeof Eye; children: ReactNode }) {
  return (
    <p className="flex items-start gap-2">
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0 text-accent" />
      <span className="min-w-0">{children}</span>
    </p>
  );
}
