import { type FormEvent, useState } from 'react';
import type { Question, ShownField } from '../../utils/destinations/registry.ts';
import type { DestinationState } from '../../utils/messages/state.ts';
import type { Actions } from '../actions.ts';
import { useTexts } from '../context.tsx';
import { Button } from '../primitives/button.tsx';
import { Confirm } from '../primitives/confirm.tsx';
import { useAsk } from '../use-ask.ts';
import { FormField } from './form-field.tsx';
import { isUnusual, originsOf } from './origins.ts';

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
  const [question, setQuestion] = useState<Question>();
  const shown = destination.fields.filter((field) => applies(field, values));
  const origins = originsOf(shown, values, destination.hosts);

  /** @param vouched what the admin has just answered for; without it an unusual host is asked about first */
  const save = async (vouched: Record<string, string>) => {
    setWithheld(false);
    setQuestion(undefined);
    // The permission prompt must come first: any wait before it loses the click (Firefox).
    const asksFirst = Object.keys(vouched).length === 0 && isUnusual(shown, values);
    const granting = origins.length > 0 && !asksFirst ? actions.grant(origins) : Promise.resolve(!asksFirst);
    const sent = { ...Object.fromEntries(shown.map(({ name }) => [name, values[name] ?? ''])), ...vouched };
    const answer = await asking.run(() =>
      actions.ask('destination.configure', { destination: destination.id, values: sent }),
    );
    if (answer?.ok && isQuestion(answer.value)) {
      setQuestion(answer.value);
      return;
    }
    // Vouched for earlier: then only the permission is still to be asked for, at the button that says so.
    const granted = asksFirst || (await granting);
    setWithheld(!granted);
    if (answer?.ok && granted) onSaved();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save({});
  };

  return (
    <form className="flex flex-col gap-3" autoComplete="off" onSubmit={submit}>
      {shown.map((field) => (
        <FormField
          key={field.name}
          field={field}
          value={values[field.name] ?? ''}
          onValue={(value) => {
            setQuestion(undefined);
            setValues({ ...values, [field.name]: value });
          }}
        />
      ))}
      {origins.length > 0 && <p className="text-xs text-muted">{texts.send.setUpText}</p>}
      {(asking.failure ?? (withheld && texts.send.refusedAccess)) && (
        <p role="alert" className="font-medium text-bad">
          {asking.failure ?? texts.send.refusedAccess}
        </p>
      )}
      {question ? (
        <Confirm
          question={question.text}
          yes={texts.delivery.vouch}
          onYes={() => save({ [question.field]: question.value })}
          onCancel={() => setQuestion(undefined)}
        />
      ) : (
        <div className="flex flex-wrap gap-2">
          <Button type="submit" kind="primary" busy={asking.running}>
            {destination.manner === 'copy' ? texts.delivery.save : texts.send.saveAllow}
          </Button>
          {onCancel && <Button onClick={onCancel}>{texts.common.cancel}</Button>}
        </div>
      )}
    </form>
  );
}

function isQuestion(value: unknown): value is Question {
  return typeof value === 'object' && value !== null && 'text' in value && 'field' in value;
}

function applies({ when }: ShownField, values: Record<string, string>): boolean {
  return when === undefined || when.is.includes(values[when.field] ?? '');
}

/** Saved settings, and nothing where a secret is kept: an empty field keeps it. */
function startValues(destination: DestinationState): Record<string, string> {
  return Object.fromEntries(
    destination.fields.map((field) => [
      field.name,
      field.secret
        ? ''
        : (destination.settings?.[field.name] ?? field.start ?? field.options?.[0]?.value ?? ''),
    ]),
  );
}
