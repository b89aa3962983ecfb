import { Send, Settings2 } from 'lucide-react';
import { useState } from 'react';
import type { AppState, DestinationState } from '../../utils/messages/state.ts';
import type { Texts } from '../../utils/texts/index.ts';
import type { Actions } from '../actions.ts';
import { useTexts } from '../context.tsx';
import { Button, IconButton } from '../primitives/button.tsx';
import { Card } from '../primitives/card.tsx';
import { Notice } from '../primitives/notice.tsx';
import { Select } from '../primitives/select.tsx';
import { useAsk } from '../use-ask.ts';
import { useFocusMove } from '../use-focus.ts';
import { DestinationForm } from './destination-form.tsx';
import { History } from './history.tsx';
import { Preview } from './preview.tsx';
import { Receipt } from './receipt.tsx';

interface Props {
  state: Pick<AppState, 'credentials' | 'instance' | 'test' | 'destinations' | 'zone'>;
  actions: Actions;
  level?: 2 | 3;
}

/** Handing the configuration over: where to, what exactly, and what came of it. */
export function SendCard({ state, actions, level }: Props) {
  const texts = useTexts();
  const { destinations } = state;
  const [chosen, setChosen] = useState<string>();
  const destination =
    destinations.find(({ id }) => id === chosen) ??
    destinations.find(({ ready }) => ready) ??
    destinations[0];
  const deliveries = state.instance.deliveries.toSorted((a, b) => b.createdAt - a.createdAt);
  const latest = deliveries[0];
  return (
    <Card title={texts.send.title} icon={Send} level={level}>
      {!latest && <p className="text-muted">{texts.send.text}</p>}
      {destinations.length > 1 && (
        <Select
          label={texts.send.destination}
          value={destination?.id ?? ''}
          options={destinations.map(({ id, title }) => ({ value: id, label: title }))}
          onValue={setChosen}
        />
      )}
      {destination ? (
        <Target key={destination.id} destination={destination} state={state} actions={actions} />
      ) : (
        <p>{texts.send.none}</p>
      )}
      {latest && <Receipt delivery={latest} actions={actions} />}
      <History deliveries={deliveries.slice(1)} />
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
  const form = editing || !destination.ready;
  const around = useFocusMove<HTMLDivElement>(form ? 'form' : undefined);
  return (
    <div ref={around} className="flex flex-col gap-3">
      {form ? (
        <section aria-label={`${texts.send.setUp}: ${destination.title}`} className="flex flex-col gap-3">
          <p className="flex items-center gap-2 font-semibold">
            <Settings2 aria-hidden className="size-4 text-muted" />
            {texts.send.setUp}: {destination.title}
          </p>
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

function ReadyTarget({ destination, state, actions, onChange }: TargetProps & { onChange(): void }) {
  const texts = useTexts();
  const asking = useAsk();
  const blocked = whyNot(state, texts);
  const doubt = blocked ? undefined : doubtOf(state, texts);
  return (
    <>
      <div className="flex items-center justify-between gap-2">
        <p className="min-w-0">
          <span className="block font-medium">{destination.title}</span>
          <span className="block text-muted">{addressOf(destination)}</span>
        </p>
        <IconButton icon={Settings2} label={texts.send.change} data-opener="form" onClick={onChange} />
      </div>
      {destination.granted ? (
        <>
          <Preview destination={destination.id} actions={actions} />
          {doubt && <p className="text-xs text-warn">{doubt}</p>}
          <Button
            kind={blocked || doubt || settled(state) ? 'secondary' : 'primary'}
            icon={Send}
            wide
            busy={asking.running}
            disabled={blocked !== undefined}
            aria-describedby={blocked ? 'send-blocked' : undefined}
            onClick={() => asking.run(() => actions.ask('send.run', { destination: destination.id }))}
          >
            {asking.running ? texts.send.sending : texts.send.run}
          </Button>
          {blocked && (
            <p id="send-blocked" className="text-xs text-muted">
              {blocked}
            </p>
          )}
        </>
      ) : (
        <Notice
          tone="warn"
          actions={
            <Button kind="primary" onClick={() => void actions.grant(destination.hosts)}>
              {texts.send.allow}
            </Button>
          }
        >
          {texts.send.needsAccess}
        </Notice>
      )}
      {asking.failure && (
        <p role="alert" className="font-medium text-bad">
          {asking.failure}
        </p>
      )}
    </>
  );
}

/** The host that the admin set up, for the line under the title. */
function addressOf(destination: DestinationState): string {
  const address = Object.values(destination.settings ?? {}).find((value) => URL.canParse(value));
  return address ? new URL(address).host : '';
}

/** The latest delivery arrived and nothing is wrong with it, or is on its way: sending again is not the next thing to do. */
function settled(state: Props['state']): boolean {
  const latest = state.instance.deliveries.toSorted((a, b) => b.createdAt - a.createdAt)[0];
  if (latest?.state === 'waiting') return true;
  return latest?.state === 'delivered' && latest.receipt?.validated !== false;
}

function whyNot(state: Props['state'], texts: Texts): string | undefined {
  if (!state.credentials.hasSecret || !state.credentials.userName) return texts.send.needsSecret;
  if (!state.instance.zone && !state.zone.detected) return texts.send.needsZone;
  return undefined;
}

function doubtOf(state: Props['state'], texts: Texts): string | undefined {
  if (!state.test || state.test.verdict === 'interrupted' || state.test.verdict === 'running') {
    return texts.send.notTested;
  }
  return state.test.verdict === 'failed' ? texts.send.testFailed : undefined;
}
