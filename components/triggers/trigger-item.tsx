import { Eye, EyeOff, Power, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { FixLink } from '../../utils/checks/types.ts';
import type { TriggerOut } from '../../utils/contract/triggers.ts';
import type { TriggerChange } from '../../utils/messages/requests-triggers.ts';
import type { Actions } from '../actions.ts';
import { useFormat, useTexts } from '../context.tsx';
import { Badge, type Tone } from '../primitives/badge.tsx';
import { Button, IconButton } from '../primitives/button.tsx';
import { Confirm } from '../primitives/confirm.tsx';
import { Notice } from '../primitives/notice.tsx';
import { useAsk } from '../use-ask.ts';
import { hostOf } from './host-of.ts';
import { LiveEvents } from './live-events.tsx';
import { Refusal } from './refusal.tsx';

const TONES: Record<TriggerOut['state'], Tone> = {
  active: 'ok',
  creating: 'warn',
  deactivated: 'bad',
  removing: 'neutral',
};

interface Props {
  trigger: TriggerOut;
  watched: boolean;
  uiHost?: string;
  actions: Actions;
  onWatch(watch: boolean): void;
  /** The list is to be asked again. */
  onChanged(): Promise<void>;
  onFix(link: FixLink): void;
}

/** One trigger: what it hears of, how it is, and what can be done with it. */
export function TriggerItem({ trigger, watched, uiHost, actions, onWatch, onChanged, onFix }: Props) {
  const texts = useTexts();
  const [asked, setAsked] = useState(false);
  const [refused, setRefused] = useState<
    Extract<TriggerChange, { outcome: 'refused' }> & { of: 'remove' | 'repair' }
  >();
  const asking = useAsk();
  const name = texts.triggers.on[trigger.on];
  const change = (of: 'remove' | 'repair', abandon = false) =>
    asking.run(async () => {
      setRefused(undefined);
      const answer =
        of === 'remove'
          ? await actions.ask('triggers.remove', { trigger: trigger.id, abandon })
          : await actions.ask('triggers.repair', { trigger: trigger.id });
      if (answer.ok && answer.value.outcome === 'refused') setRefused({ ...answer.value, of });
      else if (answer.ok) await onChanged();
      return answer;
    });
  return (
    <li data-trigger={trigger.on} data-state={trigger.state} className="flex flex-col gap-2.5 py-3">
      <div className="flex items-start justify-between gap-2">
        <div className="flex min-w-0 flex-col gap-1">
          <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <span className="font-semibold">{name}</span>
            <Badge tone={TONES[trigger.state]}>{texts.triggers.state[trigger.state]}</Badge>
          </p>
          <About trigger={trigger} />
        </div>
        <IconButton icon={Trash2} label={texts.triggers.removeOf(name)} onClick={() => setAsked(true)} />
      </div>
      {asked && (
        <Confirm
          question={texts.triggers.removeAsk(name)}
          yes={texts.triggers.removeYes}
          onYes={async () => {
            await change('remove');
            setAsked(false);
          }}
          onCancel={() => setAsked(false)}
        />
      )}
      {(trigger.state === 'deactivated' || trigger.state === 'creating') && (
        <OutOfOrder trigger={trigger} busy={asking.running} onRepair={() => void change('repair')} />
      )}
      {refused && (
        <Refusal refusal={refused} onFix={onFix}>
          {refused.of === 'remove' && (
            <>
              <p className="w-full text-xs">{texts.triggers.abandonText}</p>
              <Button kind="danger" busy={asking.running} onClick={() => void change('remove', true)}>
                {texts.triggers.abandon}
              </Button>
            </>
          )}
        </Refusal>
      )}
      {asking.failure && (
        <p role="alert" className="font-medium text-bad">
          {asking.failure}
        </p>
      )}
      <div>
        <Button icon={watched ? EyeOff : Eye} aria-expanded={watched} onClick={() => onWatch(!watched)}>
          {watched ? texts.triggers.unwatch : texts.triggers.watch}
        </Button>
      </div>
      {watched && <LiveEvents key={trigger.id} trigger={trigger} uiHost={uiHost} actions={actions} />}
    </li>
  );
}

/** Moments, subscriber, webhook and last event in small print. */
function About({ trigger }: { trigger: TriggerOut }) {
  const texts = useTexts();
  const format = useFormat();
  const parts = [
    trigger.moments.map((moment) => texts.triggers.moment[moment]).join(', '),
    trigger.subscriberUrl
      ? texts.triggers.toSubscriber(hostOf(trigger.subscriberUrl))
      : texts.triggers.keptOnly,
    trigger.webhookId === undefined ? undefined : texts.triggers.webhook(trigger.webhookId),
    trigger.lastEventAt && texts.triggers.lastEvent(format.clock(Date.parse(trigger.lastEventAt))),
  ];
  return (
    <>
      <p className="text-xs text-muted">{parts.filter(Boolean).join(' · ')}</p>
      {trigger.fields.length > 0 && (
        <p className="text-xs text-muted">{texts.triggers.fields(trigger.fields.join(', '))}</p>
      )}
    </>
  );
}

function OutOfOrder({ trigger, busy, onRepair }: { trigger: TriggerOut; busy: boolean; onRepair(): void }) {
  const texts = useTexts();
  const off = trigger.state === 'deactivated';
  return (
    <Notice
      tone="warn"
      title={off ? texts.triggers.deactivatedTitle : undefined}
      actions={
        <Button icon={Power} busy={busy} onClick={onRepair}>
          {off ? texts.triggers.repair : texts.triggers.complete}
        </Button>
      }
    >
      {off ? (
        <>
          {trigger.stateReason && <p>{trigger.stateReason}</p>}
          <p className="text-xs text-muted">{texts.triggers.deactivatedText}</p>
        </>
      ) : (
        texts.triggers.creatingText
      )}
    </Notice>
  );
}
