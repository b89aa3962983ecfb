import { Send, Settings2 } from 'lucide-react';
import { useState } from 'react';
import type { AppState, DestinationState } from '../../utils/messages/state.ts';
import type { Actions } from '../actions.ts';
import { useTexts } from '../context.tsx';
import { Card } from '../primitives/card.tsx';
import { Notice } from '../primitives/notice.tsx';
import { Select } from '../primitives/select.tsx';
import { useFocusMove } from '../use-focus.ts';
import { DestinationForm } from './destination-form.tsx';
import { History } from './history.tsx';
import { ReadyTarget } from './ready-target.tsx';
import { Receipt } from './receipt.tsx';

interface Props {
  state: Pick<AppState, 'credentials' | 'instance' | 'test' | 'destinations' | 'zone' | 'clipboard'>;
  actions: Actions;
  level?: 2 | 3;
}

/** Handing the configuration over: where to, what exactly, and what came of it. */
export function SendCard({ state, actions, level }: Props) {
  const texts = useTexts();
  const { destinations } = state;
  const [chosen, setChosen] = useState<string>();
  const deliveries = state.instance.deliveries.toSorted((a, b) => b.createdAt - a.createdAt);
  const latest = deliveries[0];
  const destination =
    destinations.find(({ id }) => id === chosen) ??
    destinations.find(({ id, ready }) => ready && id === latest?.destination) ??
    destinations.find(({ ready, manner }) => ready && manner === 'send') ??
    destinations[0];
  // What waits stays in sight with its buttons, also when something else was sent later.
  const open = deliveries.filter((one) => one === latest || one.state === 'waiting');
  const titleOf = (id: string) => destinations.find((one) => one.id === id)?.title;
  return (
    <Card title={texts.send.title} icon={Send} level={level}>
      {!latest && <p className="text-muted">{texts.send.text}</p>}
      {destinations.length > 1 && (
        <Select
          label={texts.send.destination}
          value={destination?.id ?? ''}
          options={destinations.map(({ id, title }) => ({ value: id, label: title }))}
          help={destination?.about}
          onValue={setChosen}
        />
      )}
      {destination ? (
        <Target key={destination.id} destination={destination} state={state} actions={actions} />
      ) : (
        <p>{texts.send.none}</p>
      )}
      {open.map((one) => (
        <Receipt key={one.id} delivery={one} title={titleOf(one.destination)} actions={actions} />
      ))}
      <History deliveries={deliveries.filter((one) => !open.includes(one))} titleOf={titleOf} />
    </Card>
  );
}

interface TargetProps extends Omit<Props, 'level'> {
  destination: DestinationState;
}

/** The form while the destination is not set up or is being changed; else what leads to sending. */
function Target({ destination, state, actions }: TargetProps) {
  const texts = useTexts();
  const [editing, setEditing] = useState(false);
  const fresh =
    destination.settings === undefined && destination.fields.length > 0 && destination.manner !== 'copy';
  const form = editing || fresh || !destination.ready;
  const around = useFocusMove<HTMLDivElement>(form ? 'form' : undefined);
  return (
    <div ref={around} className="flex flex-col gap-3">
      {form ? (
        <section aria-label={`${texts.send.setUp}: ${destination.title}`} className="flex flex-col gap-3">
          <p className="flex items-center gap-2 font-semibold">
            <Settings2 aria-hidden className="size-4 text-muted" />
            {texts.send.setUp}: {destination.title}
          </p>
          {destination.settings && !destination.ready && (
            <Notice tone="info">{texts.delivery.keyGone}</Notice>
          )}
          <DestinationForm
            destination={destination}
            actions={actions}
            onSaved={() => setEditing(false)}
            onCancel={destination.ready ? () => setEditing(false) : undefined}
          />
        </section>
      ) : (
        <ReadyTarget
          destination={destination}
          state={state}
          actions={actions}
          onChange={() => setEditing(true)}
        />
      )}
    </div>
  );
}
