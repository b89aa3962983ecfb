import { Copy, Pencil, Trash2 } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { knownZones } from '../../utils/autotask/zones.ts';
import type { AppState } from '../../utils/messages/state.ts';
import type { Actions } from '../actions.ts';
import { useTexts } from '../context.tsx';
import { Badge } from '../primitives/badge.tsx';
import { Button, IconButton } from '../primitives/button.tsx';
import { Confirm } from '../primitives/confirm.tsx';
import { Field } from '../primitives/field.tsx';
import { Select } from '../primitives/select.tsx';
import { useAsk } from '../use-ask.ts';
import { useFocusMove } from '../use-focus.ts';
import { shortHost } from '../zone/zone-card.tsx';

interface Props {
  instance: AppState['instances'][number];
  actions: Actions;
}

/** One instance with its zone and what can be done to it. */
export function InstanceItem({ instance, actions }: Props) {
  const texts = useTexts();
  const asking = useAsk();
  const [mode, setMode] = useState<'renaming' | 'removing'>();
  const around = useFocusMove<HTMLLIElement>(mode);
  return (
    <li
      ref={around}
      className={`flex flex-col gap-3 rounded-xl border bg-surface p-4 shadow-card ${instance.current ? 'border-accent' : 'border-line'}`}
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <div className="min-w-40 flex-1">
          <h3 className="font-semibold">{instance.label}</h3>
          <p className="text-xs text-muted">{instance.uiHost ?? texts.instances.noZone}</p>
        </div>
        {instance.current ? (
          <Badge tone="accent">{texts.instances.current}</Badge>
        ) : (
          <Button
            busy={asking.running}
            onClick={() => asking.run(() => actions.ask('instance.select', { id: instance.id }))}
          >
            {texts.instances.use}
          </Button>
        )}
        <div className="flex gap-1">
          <IconButton
            icon={Pencil}
            label={texts.instances.rename}
            data-opener="renaming"
            onClick={() => setMode('renaming')}
          />
          <IconButton
            icon={Copy}
            label={texts.vault.duplicate}
            disabled={asking.running}
            onClick={() => asking.run(() => actions.ask('instance.duplicate', { id: instance.id }))}
          />
          <IconButton
            icon={Trash2}
            label={texts.instances.remove}
            data-opener="removing"
            onClick={() => setMode('removing')}
          />
        </div>
      </div>
      {mode === 'renaming' && (
        <Rename instance={instance} actions={actions} onClose={() => setMode(undefined)} />
      )}
      {mode === 'removing' && (
        <Confirm
          question={texts.instances.removeAsk(instance.label)}
          yes={texts.instances.removeYes}
          onCancel={() => setMode(undefined)}
          onYes={async () => {
            await asking.run(() => actions.ask('instance.remove', { id: instance.id }));
            setMode(undefined);
          }}
        />
      )}
      {instance.current && (
        <Select
          label={texts.instances.zoneChoose}
          help={texts.instances.zoneHelp}
          value={instance.uiHost ?? ''}
          options={zoneOptions(instance.uiHost, texts.instances.noZone)}
          onValue={(uiHost) => asking.run(() => actions.ask('zone.choose', { uiHost }))}
        />
      )}
      {asking.failure && (
        <p role="alert" className="font-medium text-bad">
          {asking.failure}
        </p>
      )}
    </li>
  );
}

function Rename({ instance, actions, onClose }: Props & { onClose(): void }) {
  const texts = useTexts();
  const asking = useAsk();
  const [label, setLabel] = useState(instance.label);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (label.trim() === '') return;
    const answer = await asking.run(() =>
      actions.ask('instance.rename', { id: instance.id, label: label.trim() }),
    );
    if (answer?.ok) onClose();
  };
  return (
    <form className="flex flex-wrap items-end gap-2" onSubmit={submit}>
      <div className="min-w-48 flex-1">
        <Field
          label={texts.instances.name}
          wrong={asking.failure}
          maxLength={80}
          value={label}
          onValue={setLabel}
        />
      </div>
      <Button type="submit" kind="primary" busy={asking.running} disabled={label.trim() === ''}>
        {texts.common.save}
      </Button>
      <Button onClick={onClose}>{texts.common.cancel}</Button>
    </form>
  );
}

/** All zones we know, and the instance's own when our list lacks it. */
function zoneOptions(current: string | undefined, none: string): { value: string; label: string }[] {
  const known = knownZones().map(({ uiHost, name }) => ({
    value: uiHost,
    label: `${shortHost(uiHost)} · ${name}`,
  }));
  if (current === undefined) return [{ value: '', label: none }, ...known];
  return known.some(({ value }) => value === current)
    ? known
    : [{ value: current, label: current }, ...known];
}
