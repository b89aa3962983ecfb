import { Plus } from 'lucide-react';
import { useId, useState } from 'react';
import type { FixLink } from '../../utils/checks/types.ts';
import type { TriggerMoment, TriggerSubject } from '../../utils/contract/triggers.ts';
import type { TriggerChange } from '../../utils/messages/requests-triggers.ts';
import type { Actions } from '../actions.ts';
import { useTexts } from '../context.tsx';
import { Button } from '../primitives/button.tsx';
import { Field } from '../primitives/field.tsx';
import { Select } from '../primitives/select.tsx';
import { useAsk } from '../use-ask.ts';
import { MadeNotice } from './made-notice.tsx';
import { Refusal } from './refusal.tsx';

const SUBJECTS: TriggerSubject[] = [
  'ticket.saved',
  'company.saved',
  'contact.saved',
  'configurationItem.saved',
  'ticketNote.saved',
];
const MOMENTS: TriggerMoment[] = ['created', 'updated', 'deleted'];

interface Props {
  actions: Actions;
  /** Something was made or found: the list is to be asked again, and the trigger may be watched. */
  onMade(trigger: string): void;
  onFix(link: FixLink): void;
}

/** What is to be heard of, and where it is handed on. */
export function TriggerForm({ actions, onMade, onFix }: Props) {
  const texts = useTexts();
  const asking = useAsk();
  const [on, setOn] = useState<TriggerSubject>('ticket.saved');
  const [moments, setMoments] = useState<TriggerMoment[]>(['created', 'updated']);
  const [subscriber, setSubscriber] = useState('');
  const [tried, setTried] = useState(false);
  const [change, setChange] = useState<TriggerChange>();
  const address = subscriber.trim();
  const wrongAddress =
    address !== '' && !/^https?:\/\/\S+$/.test(address) ? texts.triggers.subscriberWrong : undefined;
  const wrongMoments = moments.length === 0 ? texts.triggers.momentsWrong : undefined;

  const create = async () => {
    setTried(true);
    setChange(undefined);
    if (wrongAddress || wrongMoments) return;
    const wish = { on, moments, ...(address === '' ? {} : { subscriberUrl: address }) };
    const answer = await asking.run(async () => {
      const made = await actions.ask('triggers.create', wish);
      if (made.ok) setChange(made.value);
      if (made.ok && 'trigger' in made.value) onMade(made.value.trigger.id);
      return made;
    });
    if (answer?.ok) setTried(false);
  };

  return (
    <form
      aria-label={texts.triggers.newTitle}
      noValidate
      className="flex flex-col gap-3 border-t border-line pt-4"
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      <h3 className="text-sm font-semibold">{texts.triggers.newTitle}</h3>
      <Select
        label={texts.triggers.subject}
        value={on}
        options={SUBJECTS.map((value) => ({ value, label: texts.triggers.entity[value] }))}
        onValue={(value) => setOn(SUBJECTS.find((one) => one === value) ?? on)}
      />
      <Moments chosen={moments} wrong={tried ? wrongMoments : undefined} onChosen={setMoments} />
      <Field
        label={texts.triggers.subscriber}
        note={texts.common.optional}
        help={texts.triggers.subscriberHelp}
        placeholder="https://hooks.example.com/autotask"
        inputMode="url"
        value={subscriber}
        wrong={tried ? wrongAddress : undefined}
        onValue={setSubscriber}
      />
      <Button type="submit" kind="primary" icon={Plus} wide busy={asking.running}>
        {asking.running ? texts.triggers.creating : texts.triggers.create}
      </Button>
      {asking.failure && (
        <p role="alert" className="font-medium text-bad">
          {asking.failure}
        </p>
      )}
      {change?.outcome === 'refused' && (
        <Refusal refusal={change} title={texts.triggers.refusedTitle} onFix={onFix} />
      )}
      {change && 'trigger' in change && <MadeNotice change={change} actions={actions} />}
    </form>
  );
}

interface MomentsProps {
  chosen: TriggerMoment[];
  wrong?: string;
  onChosen(moments: TriggerMoment[]): void;
}

function Moments({ chosen, wrong, onChosen }: MomentsProps) {
  const texts = useTexts();
  const id = useId();
  return (
    <fieldset className="flex flex-col gap-1.5" aria-describedby={wrong ? `${id}-wrong` : undefined}>
      <legend className="mb-1 font-medium">{texts.triggers.moments}</legend>
      <div className="flex flex-wrap gap-x-4 gap-y-1.5">
        {MOMENTS.map((moment) => (
          <span key={moment} className="flex items-center gap-1.5">
            <input
              id={`${id}-${moment}`}
              type="checkbox"
              className="size-4 accent-accent"
              checked={chosen.includes(moment)}
              onChange={(event) =>
                onChosen(
                  MOMENTS.filter((one) => (one === moment ? event.target.checked : chosen.includes(one))),
                )
              }
            />
            <label htmlFor={`${id}-${moment}`}>{texts.triggers.moment[moment]}</label>
          </span>
        ))}
      </div>
      {wrong && (
        <p id={`${id}-wrong`} role="alert" className="text-xs font-medium text-bad">
          {wrong}
        </p>
      )}
    </fieldset>
  );
}
