import { type FormEvent, useState } from 'react';
import type { Instance } from '../../utils/instances/schema.ts';
import type { Actions } from '../actions.ts';
import { useTexts } from '../context.tsx';
import { Button } from '../primitives/button.tsx';
import { Field } from '../primitives/field.tsx';
import { useAsk } from '../use-ask.ts';
import { useFocusMove } from '../use-focus.ts';
import { SettingLine } from './setting-line.tsx';

interface Props {
  instance: Pick<Instance, 'plannedTriggers' | 'levelName'>;
  actions: Actions;
}

/** How many triggers are planned and what the new level is called: one line, and a form on request. */
export function Plan({ instance, actions }: Props) {
  const texts = useTexts();
  const [editing, setEditing] = useState(false);
  const around = useFocusMove<HTMLDivElement>(editing ? 'form' : undefined);
  const { plannedTriggers, levelName } = instance;
  return (
    <div ref={around}>
      {editing ? (
        <PlanForm instance={instance} actions={actions} onClose={() => setEditing(false)} />
      ) : (
        <SettingLine
          title={texts.plan.title}
          value={texts.plan.summary(plannedTriggers, levelName)}
          onChange={() => setEditing(true)}
        />
      )}
    </div>
  );
}

function PlanForm({ instance, actions, onClose }: Props & { onClose(): void }) {
  const texts = useTexts();
  const asking = useAsk();
  const [triggers, setTriggers] = useState(String(instance.plannedTriggers));
  const [levelName, setLevelName] = useState(instance.levelName);
  const [checked, setChecked] = useState(false);
  const triggersFit = /^[1-9]\d{0,3}$/.test(triggers.trim());
  const levelFits = levelName.trim().length > 0;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (!triggersFit || !levelFits) return;
    const body = { plannedTriggers: Number(triggers), levelName: levelName.trim() };
    const answer = await asking.run(() => actions.ask('plan.set', body));
    if (answer?.ok) onClose();
  };
  return (
    <form className="flex flex-col gap-3 rounded-lg bg-sunken p-3" onSubmit={submit}>
      <Field
        label={texts.plan.triggers}
        help={texts.plan.triggersHelp}
        wrong={checked && !triggersFit ? texts.plan.triggersWrong : undefined}
        inputMode="numeric"
        maxLength={4}
        value={triggers}
        onValue={setTriggers}
      />
      <Field
        label={texts.plan.level}
        help={texts.plan.levelHelp}
        wrong={checked && !levelFits ? texts.plan.levelWrong : undefined}
        maxLength={100}
        value={levelName}
        onValue={setLevelName}
      />
      {asking.failure && (
        <p role="alert" className="font-medium text-bad">
          {asking.failure}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" busy={asking.running}>
          {texts.common.save}
        </Button>
        <Button onClick={onClose}>{texts.common.cancel}</Button>
      </div>
    </form>
  );
}
