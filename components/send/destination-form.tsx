import { type FormEvent, useState } from 'react';
import type { DestinationState } from '../../utils/messages/state.ts';
import type { Actions } from '../actions.ts';
import { useTexts } from '../context.tsx';
import { Button } from '../primitives/button.tsx';
import { Field, SecretField } from '../primitives/field.tsx';
import { useAsk } from '../use-ask.ts';
import { originsOf } from './origins.ts';

interface Props {
  destination: DestinationState;
  actions: Actions;
  onSaved(): void;
  onCancel?(): void;
}

/** Setting a destination up: its address, its token, and the browser's permission for exactly that address. */
export function DestinationForm({ destination, actions, onSaved, onCancel }: Props) {
  const texts = useTexts();
  const asking = useAsk();
  const [values, setValues] = useState<Record<string, string>>(() => startValues(destination));
  const [withheld, setWithheld] = useState(false);
  const eye = { show: texts.credentials.revealTyped, hide: texts.credentials.concealTyped };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWithheld(false);
    // The permission prompt must come first: any wait before it loses the click (Firefox).
    const origins = originsOf(values, destination.hosts);
    const granting = origins.length > 0 ? actions.grant(origins) : Promise.resolve(true);
    void asking
      .run(() => actions.ask('destination.configure', { destination: destination.id, values }))
      .then(async (answer) => {
        const granted = await granting;
        setWithheld(!granted);
        if (answer?.ok && granted) onSaved();
      });
  };

  return (
    <form className="flex flex-col gap-3" autoComplete="off" onSubmit={submit}>
      {destination.fields.map((field) => {
        const shared = {
          label: field.label,
          help: field.secret && field.filled ? texts.send.filled : field.help,
          placeholder: field.placeholder,
          value: values[field.name] ?? '',
          maxLength: 4000,
          onValue: (value: string) => setValues({ ...values, [field.name]: value }),
        };
        return field.secret ? (
          <SecretField key={field.name} {...shared} eye={eye} />
        ) : (
          <Field key={field.name} {...shared} />
        );
      })}
      <p className="text-xs text-muted">{texts.send.setUpText}</p>
      {(asking.failure ?? (withheld && texts.send.refusedAccess)) && (
        <p role="alert" className="font-medium text-bad">
          {asking.failure ?? texts.send.refusedAccess}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" busy={asking.running}>
          {texts.send.saveAllow}
        </Button>
        {onCancel && <Button onClick={onCancel}>{texts.common.cancel}</Button>}
      </div>
    </form>
  );
}

/** Saved settings, and nothing where a secret is kept: an empty field keeps it. */
function startValues(destination: DestinationState): Record<string, string> {
  return Object.fromEntries(
    destination.fields.map((field) => [
      field.name,
      field.secret ? '' : (destination.settings?.[field.name] ?? ''),
    ]),
  );
}
