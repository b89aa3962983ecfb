import { Plus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import type { AppState } from '../../utils/messages/state.ts';
import type { Actions } from '../actions.ts';
import { useTexts } from '../context.tsx';
import { Button } from '../primitives/button.tsx';
import { Field } from '../primitives/field.tsx';
import { useAsk } from '../use-ask.ts';
import { InstanceFiles, RemovedInstance } from './instance-files.tsx';
import { InstanceItem } from './instance-item.tsx';
import { Section } from './section.tsx';

interface Props {
  state: Pick<AppState, 'instances' | 'instance' | 'removed'>;
  actions: Actions;
}

/** The admin's Autotask instances: choose, rename, duplicate, remove with a way back, add, carry in files. */
export function InstancesSection({ state, actions }: Props) {
  const texts = useTexts();
  return (
    <Section id="instances" title={texts.instances.title} intro={texts.instances.intro}>
      <RemovedInstance removed={state.removed} actions={actions} />
      <ul className="flex flex-col gap-3">
        {state.instances.map((instance) => (
          <InstanceItem key={instance.id} instance={instance} actions={actions} />
        ))}
      </ul>
      <AddInstance actions={actions} />
      <InstanceFiles actions={actions} />
    </Section>
  );
}

function AddInstance({ actions }: { actions: Actions }) {
  const texts = useTexts();
  const asking = useAsk();
  const [label, setLabel] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (label.trim() === '') return;
    const answer = await asking.run(() => actions.ask('instance.add', { label: label.trim() }));
    if (answer?.ok) setLabel('');
  };
  return (
    <form className="flex flex-wrap items-end gap-2" onSubmit={submit}>
      <div className="min-w-48 flex-1">
        <Field
          label={texts.instances.newName}
          placeholder={texts.instances.namePlaceholder}
          wrong={asking.failure}
          maxLength={80}
          value={label}
          onValue={setLabel}
        />
      </div>
      <Button type="submit" icon={Plus} busy={asking.running} disabled={label.trim() === ''}>
        {texts.instances.add}
      </Button>
    </form>
  );
}
