import { Play, RotateCw, Square, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Place, RefreshView } from '../../utils/messages/requests-companies.ts';
import type { AppState } from '../../utils/messages/state.ts';
import type { Actions } from '../actions.ts';
import { useTexts } from '../context.tsx';
import { Button } from '../primitives/button.tsx';
import { Card } from '../primitives/card.tsx';
import { Notice } from '../primitives/notice.tsx';
import { Select } from '../primitives/select.tsx';
import { type Asking, useAsk } from '../use-ask.ts';
import { RefreshProgress } from './refresh-progress.tsx';
import { useRefresh } from './use-refresh.ts';

const INTEGRATION_API = 'integration-api';

interface Props {
  state: Pick<AppState, 'instance'>;
  actions: Actions;
}

/** Reading the companies: where to, how far it is, and what came of it. */
export function RefreshCard({ state, actions }: Props) {
  const texts = useTexts().companies.refresh;
  const { instance } = state;
  const sent = sentAt(instance);
  // Only the vendor can log in as a vendor's user.
  const places: Place[] = [
    ...(sent === undefined ? [] : ['server' as const]),
    ...(instance.binding?.kind === 'vendor' ? [] : ['browser' as const]),
  ];
  const [wished, setWished] = useState<Place>();
  const place = wished && places.includes(wished) ? wished : places[0];
  return (
    <Card title={texts.title} level={3}>
      <p className="text-muted">{texts.text}</p>
      {places.length > 1 && place && (
        <Select
          label={texts.place}
          value={place}
          options={places.map((value) => ({ value, label: texts.places[value] }))}
          onValue={(value) => setWished(value === 'browser' ? 'browser' : 'server')}
        />
      )}
      {place === 'server' && (instance.companyFilterAt ?? 0) > (sent ?? 0) && (
        <p className="text-xs text-warn">{texts.unsentFilter}</p>
      )}
      {place ? (
        <Reading key={`${instance.id} ${place}`} instance={instance.id} place={place} actions={actions} />
      ) : (
        <Notice tone="info">{texts.first}</Notice>
      )}
    </Card>
  );
}

function Reading({ instance, place, actions }: { instance: string; place: Place; actions: Actions }) {
  const all = useTexts();
  const texts = all.companies.refresh;
  const asking = useAsk();
  const { look, failure, remainingMs, again } = useRefresh(instance, place, actions);
  const last = look?.last;
  const run = async (request: Parameters<Asking['run']>[0]) => {
    const answer = await asking.run(request);
    if (answer?.ok) await again();
  };
  const start = (scope: 'all' | 'changes') => void run(() => actions.ask('refresh.start', { place, scope }));
  const cancel = () => void run(() => actions.ask('refresh.cancel', { place }));
  if (!look && !failure) return <p className="text-muted">{texts.looking}</p>;
  return (
    <div data-refresh={last?.state ?? 'none'} className="flex flex-col gap-3">
      {failure && (
        <Notice
          tone="bad"
          actions={
            <Button icon={RotateCw} onClick={() => void again()}>
              {all.companies.filter.lookAgain}
            </Button>
          }
        >
          {failure}
        </Notice>
      )}
      {look && !last && <p className="text-muted">{texts.none}</p>}
      {last && (
        <RefreshProgress
          last={last}
          where={look?.host ? texts.at(look.host) : texts.here}
          remainingMs={remainingMs}
        />
      )}
      {look && <Buttons last={last} busy={asking.running} onStart={start} onCancel={cancel} />}
      {asking.failure && (
        <p role="alert" className="font-medium text-bad">
          {asking.failure}
        </p>
      )}
      {place === 'browser' && last && (
        <div className="flex flex-col items-start gap-2">
          <p className="text-xs text-muted">{texts.kept}</p>
          <Button
            icon={Trash2}
            disabled={asking.running}
            onClick={() => void run(() => actions.ask('refresh.forget', {}))}
          >
            {texts.forget}
          </Button>
        </div>
      )}
    </div>
  );
}

interface ButtonProps {
  last: RefreshView | undefined;
  busy: boolean;
  onStart(scope: 'all' | 'changes'): void;
  onCancel(): void;
}

function Buttons({ last, busy, onStart, onCancel }: ButtonProps) {
  const texts = useTexts().companies.refresh;
  if (!last)
    return (
      <Button kind="primary" icon={Play} wide busy={busy} onClick={() => onStart('changes')}>
        {texts.start}
      </Button>
    );
  if (last.state === 'running' || last.state === 'waiting' || last.state === 'paused')
    return (
      <div>
        <Button icon={Square} busy={busy} onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    );
  const complete = last.state === 'complete' && !last.otherFilter;
  return (
    <div className="flex flex-wrap gap-2">
      <Button
        kind={complete ? 'secondary' : 'primary'}
        icon={complete ? RotateCw : Play}
        busy={busy}
        onClick={() => onStart('changes')}
      >
        {complete ? texts.changes : last.otherFilter ? texts.start : texts.goOn}
      </Button>
      {(complete || last.scope === 'changes') && !last.otherFilter && (
        <Button kind="quiet" disabled={busy} onClick={() => onStart('all')}>
          {texts.all}
        </Button>
      )}
    </div>
  );
}

/** When the configuration last arrived at an integration API. */
function sentAt({ deliveries }: AppState['instance']): number | undefined {
  const times = deliveries
    .filter(({ destination, state }) => destination === INTEGRATION_API && state === 'delivered')
    .map(({ updatedAt }) => updatedAt);
  return times.length === 0 ? undefined : Math.max(...times);
}
