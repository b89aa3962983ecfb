import { RotateCw } from 'lucide-react';
import { useState } from 'react';
import type { FixLink } from '../../utils/checks/types.ts';
import type { AppState } from '../../utils/messages/state.ts';
import type { Actions } from '../actions.ts';
import { useTexts } from '../context.tsx';
import { Button, IconButton } from '../primitives/button.tsx';
import { Notice } from '../primitives/notice.tsx';
import { Progress } from '../primitives/progress.tsx';
import { TriggerForm } from './trigger-form.tsx';
import { TriggerItem } from './trigger-item.tsx';
import { useTriggers } from './use-triggers.ts';

/** The destination that makes triggers (utils/destinations/integration-api). */
const INTEGRATION_API = 'integration-api';

interface Props {
  state: Pick<AppState, 'instance' | 'tab'>;
  actions: Actions;
  /** Leads to the step of a guide that mends what the integration API named. */
  onFix(link: FixLink): void;
}

/** Triggers: what there is, what arrives, and a new one. */
export function TriggersCard({ state, actions, onFix }: Props) {
  const texts = useTexts();
  const { instance } = state;
  const sent = instance.deliveries.some(
    (one) => one.destination === INTEGRATION_API && one.state === 'delivered',
  );
  return (
    <>
      <p className="text-muted">{texts.triggers.text}</p>
      {sent ? (
        <Sent key={instance.id} state={state} actions={actions} onFix={onFix} />
      ) : (
        <Notice tone="info">{texts.triggers.first}</Notice>
      )}
    </>
  );
}

function Sent({ state, actions, onFix }: Props) {
  const texts = useTexts();
  const { instance, tab } = state;
  const { view, failure, loading, reload } = useTriggers(instance.id, actions);
  const [watched, setWatched] = useState<string>();
  const uiHost = instance.zone?.uiHost ?? tab?.host;
  const planned = instance.plannedTriggers;
  const made = view?.triggers.length ?? 0;
  return (
    <>
      <div className="flex flex-col gap-1.5">
        <div className="flex items-center justify-between gap-2">
          <p className="min-w-0 text-xs text-muted">
            {view ? (
              <>
                <span className="font-semibold text-ink">{texts.triggers.count(made, planned)}</span>
                {` · ${texts.triggers.at(view.host)}`}
              </>
            ) : (
              !failure && texts.triggers.loading
            )}
          </p>
          {view && (
            <IconButton
              icon={RotateCw}
              label={texts.triggers.reload}
              disabled={loading}
              onClick={() => void reload()}
            />
          )}
        </div>
        {view && <Progress value={Math.min(made, planned)} max={planned} label={texts.triggers.title} />}
        {made > planned && <p className="text-xs text-warn">{texts.triggers.overPlan(planned)}</p>}
      </div>
      {failure && (
        <Notice
          tone="bad"
          urgent
          actions={
            !view && (
              <Button icon={RotateCw} busy={loading} onClick={() => void reload()}>
                {texts.triggers.reload}
              </Button>
            )
          }
        >
          {failure}
        </Notice>
      )}
      {view && (
        <>
          {made === 0 && <p className="text-muted">{texts.triggers.empty}</p>}
          {made > 0 && (
            <ul className="-my-3 flex flex-col divide-y divide-line">
              {view.triggers.map((trigger) => (
                <TriggerItem
                  key={trigger.id}
                  trigger={trigger}
                  watched={watched === trigger.id}
                  uiHost={uiHost}
                  actions={actions}
                  onWatch={(watch) => setWatched(watch ? trigger.id : undefined)}
                  onChanged={reload}
                  onFix={onFix}
                />
              ))}
            </ul>
          )}
          <TriggerForm
            actions={actions}
            onMade={(trigger) => {
              setWatched(trigger);
              void reload();
            }}
            onFix={onFix}
          />
        </>
      )}
    </>
  );
}
