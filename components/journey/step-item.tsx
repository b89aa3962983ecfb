import { Check, Minus, RotateCcw } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Evidence, StepState, StepView } from '../../utils/guide/types.ts';
import type { Actions } from '../actions.ts';
import { useFormat, useTexts } from '../context.tsx';
import { Badge } from '../primitives/badge.tsx';
import { IconButton } from '../primitives/button.tsx';
import { useAsk } from '../use-ask.ts';
import { shortHost } from '../zone/zone-card.tsx';
import { CurrentStep } from './current-step.tsx';

interface Props {
  step: StepView;
  /** Its guide is running, so that the ring is drawn. */
  running: boolean;
  actions: Actions;
  /** What else belongs to the step while it is the current one. */
  extra?: ReactNode;
}

/** One step: its state, why it counts as done, and everything about it while it is the current one. */
export function StepItem({ step, running, actions, extra }: Props) {
  const texts = useTexts();
  const reopening = useAsk();
  const item = useRef<HTMLLIElement>(null);
  const current = step.state === 'current';
  useEffect(() => {
    if (current && running) item.current?.scrollIntoView({ block: 'nearest' });
  }, [current, running]);
  return (
    <li
      ref={item}
      data-step={step.id}
      data-state={step.state}
      aria-current={current ? 'step' : undefined}
      className="scroll-my-20 pb-3 last:pb-0"
    >
      <Node state={step.state} />
      <div className="flex items-start gap-1">
        <div className="min-w-0 flex-1">
          <h3 tabIndex={current ? -1 : undefined} className={titleLook(step.state)}>
            {step.title}
            <span className="sr-only">: {texts.guide.state[step.state]}</span>
            {step.optional && (
              <>
                {' '}
                <Badge>{texts.common.optional}</Badge>
              </>
            )}
          </h3>
          {step.state === 'done' && step.evidence && <EvidenceLine evidence={step.evidence} />}
        </div>
        {step.state === 'done' && (
          <span className="-my-1.5">
            <IconButton
              icon={RotateCcw}
              label={texts.guide.reopenOf(step.title)}
              disabled={reopening.running}
              onClick={() =>
                reopening.run(() => actions.ask('step.reopen', { guide: step.guide, step: step.id }))
              }
            />
          </span>
        )}
      </div>
      {reopening.failure && (
        <p role="alert" className="font-medium text-bad">
          {reopening.failure}
        </p>
      )}
      {current && <CurrentStep step={step} running={running} actions={actions} extra={extra} />}
    </li>
  );
}

function titleLook(state: StepState): string {
  if (state === 'current') return 'text-[0.9375rem] font-semibold';
  return state === 'done' ? 'font-medium' : 'text-muted';
}

/** The node on the lane. */
function Node({ state }: { state: StepState }) {
  const look: Record<StepState, string> = {
    done: 'border-transparent bg-ok-soft text-ok',
    current: 'border-accent bg-surface',
    open: 'border-line-strong bg-surface',
    skipped: 'border-line bg-surface text-muted',
  };
  return (
    <span
      aria-hidden
      className={`absolute top-0 left-0 flex size-5 items-center justify-center rounded-full border-2 ${look[state]}`}
    >
      {state === 'done' && <Check className="size-3" strokeWidth={3} />}
      {state === 'skipped' && <Minus className="size-3" />}
      {state === 'current' && <span className="size-2 rounded-full bg-accent forced-colors:bg-[Highlight]" />}
    </span>
  );
}

/** Why a step counts as done: what the page showed, or the admin's own word. */
function EvidenceLine({ evidence }: { evidence: Evidence }) {
  const texts = useTexts();
  const format = useFormat();
  const time = format.clock(evidence.at);
  const seen = texts.guide.seen(time, shortHost(evidence.source));
  const said = evidence.what === texts.guide.seenWord ? seen : `${evidence.what} · ${seen}`;
  return (
    <p className="text-xs text-muted">{evidence.source === 'admin' ? texts.guide.confirmed(time) : said}</p>
  );
}
