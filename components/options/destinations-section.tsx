import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { DestinationState } from '../../utils/messages/state.ts';
import type { Actions } from '../actions.ts';
import { useTexts } from '../context.tsx';
import { Badge } from '../primitives/badge.tsx';
import { Button } from '../primitives/button.tsx';
import { Confirm } from '../primitives/confirm.tsx';
import { Notice } from '../primitives/notice.tsx';
import { DestinationForm } from '../send/destination-form.tsx';
import { TrialResult } from '../send/trial.tsx';
import { useFocusMove } from '../use-focus.ts';
import { Section } from './section.tsx';

interface Props {
  destinations: DestinationState[];
  actions: Actions;
}

/** Where configurations can go, and the settings of each place. */
export function DestinationsSection({ destinations, actions }: Props) {
  const texts = useTexts();
  return (
    <Section id="destinations" title={texts.options.destinations} intro={texts.options.destinationsIntro}>
      <ul className="flex flex-col gap-3">
        {destinations.map((destination) => (
          <Item key={destination.id} destination={destination} actions={actions} />
        ))}
      </ul>
    </Section>
  );
}

function Item({ destination, actions }: { destination: DestinationState; actions: Actions }) {
  const texts = useTexts();
  const [open, setOpen] = useState(false);
  const around = useFocusMove<HTMLLIElement>(open ? 'form' : undefined);
  const usable = destination.ready && destination.granted;
  return (
    <li ref={around} className="flex flex-col gap-3 rounded-xl border border-line bg-surface p-4 shadow-card">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <div className="min-w-64 flex-1">
          <h3 className="font-semibold">{destination.title}</h3>
          <p className="text-muted">{destination.about}</p>
        </div>
        <Badge tone={usable ? 'ok' : 'neutral'}>
          {usable ? texts.options.ready : texts.options.notReady}
        </Badge>
        {destination.fields.length > 0 && (
          <Button data-opener="form" aria-expanded={open} onClick={() => setOpen(!open)}>
            {destination.ready ? texts.common.change : texts.send.setUp}
          </Button>
        )}
      </div>
      {usable && !open && destination.hasTrial && <TrialResult destination={destination} actions={actions} />}
      {open && destination.settings && !destination.ready && (
        <Notice tone="info">{texts.delivery.keyGone}</Notice>
      )}
      {open && (
        <DestinationForm
          destination={destination}
          actions={actions}
          onSaved={() => setOpen(false)}
          onCancel={() => setOpen(false)}
        />
      )}
      {open && destination.settings && <Removal destination={destination} actions={actions} />}
    </li>
  );
}

/** Getting rid of a destination's settings, after a question. */
function Removal({ destination, actions }: { destination: DestinationState; actions: Actions }) {
  const texts = useTexts();
  const [asked, setAsked] = useState(false);
  const remove = async () => {
    await actions.ask('destination.forget', { destination: destination.id });
    setAsked(false);
  };
  if (asked) {
    return (
      <Confirm
        question={texts.delivery.removeAsk(destination.title)}
        yes={texts.delivery.removeYes}
        onYes={remove}
        onCancel={() => setAsked(false)}
      />
    );
  }
  return (
    <div className="border-t border-line pt-3">
      <Button kind="danger" icon={Trash2} onClick={() => setAsked(true)}>
        {texts.delivery.remove}
      </Button>
    </div>
  );
}
