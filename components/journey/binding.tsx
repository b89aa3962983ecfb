import { type FormEvent, type ReactNode, useId, useState } from 'react';
import type { Binding } from '../../utils/instances/schema.ts';
import type { Actions } from '../actions.ts';
import { useTexts } from '../context.tsx';
import { Button } from '../primitives/button.tsx';
import { Field } from '../primitives/field.tsx';
import { useAsk } from '../use-ask.ts';
import { useFocusMove } from '../use-focus.ts';
import { SettingLine } from './setting-line.tsx';

/** Suggested vendor, as Autotask's list shows it (vendor guide, "API account", step 7). */
const SUGGESTED_VENDOR = 'Rewst - Automation';

interface Props {
  binding?: Binding;
  actions: Actions;
}

/** Vendor or custom: asked once in plain words, with what follows from each; later one line. */
export function BindingQuestion({ binding, actions }: Props) {
  const texts = useTexts();
  const [editing, setEditing] = useState(false);
  const around = useFocusMove<HTMLDivElement>(editing || !binding ? 'form' : undefined);
  return (
    <div ref={around}>
      {binding && !editing ? (
        <SettingLine
          title={texts.plan.bindingTitle}
          value={
            binding.kind === 'vendor'
              ? texts.plan.bindingIs.vendor(binding.vendor)
              : texts.plan.bindingIs.custom
          }
          onChange={() => setEditing(true)}
        />
      ) : (
        <BindingForm
          binding={binding}
          actions={actions}
          onClose={binding ? () => setEditing(false) : undefined}
        />
      )}
    </div>
  );
}

function BindingForm({ binding, actions, onClose }: Props & { onClose?: () => void }) {
  const texts = useTexts();
  const asking = useAsk();
  const [kind, setKind] = useState<Binding['kind'] | undefined>(binding?.kind);
  const [vendor, setVendor] = useState(binding?.kind === 'vendor' ? binding.vendor : SUGGESTED_VENDOR);
  const [wrong, setWrong] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!kind) return;
    const missing = kind === 'vendor' && vendor.trim() === '';
    setWrong(missing);
    if (missing) return;
    const chosen: Binding = kind === 'vendor' ? { kind, vendor: vendor.trim() } : { kind };
    const answer = await asking.run(() => actions.ask('plan.set', { binding: chosen }));
    if (answer?.ok) onClose?.();
  };
  return (
    <form className="flex flex-col gap-3 rounded-lg bg-sunken p-3" onSubmit={submit}>
      <fieldset className="flex flex-col gap-2">
        <legend className="mb-1 font-semibold">{texts.plan.bindingTitle}</legend>
        <p className="mb-1 text-xs text-muted">{texts.plan.bindingHelp}</p>
        <Choice
          label={texts.plan.vendor}
          text={texts.plan.vendorText}
          chosen={kind === 'vendor'}
          onChoose={() => setKind('vendor')}
        >
          {kind === 'vendor' && (
            <Field
              label={texts.plan.vendorName}
              wrong={wrong ? texts.plan.vendorWrong : undefined}
              maxLength={100}
              value={vendor}
              onValue={setVendor}
            />
          )}
        </Choice>
        <Choice
          label={texts.plan.custom}
          text={texts.plan.customText}
          chosen={kind === 'custom'}
          onChoose={() => setKind('custom')}
        />
      </fieldset>
      {asking.failure && (
        <p role="alert" className="font-medium text-bad">
          {asking.failure}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" busy={asking.running} disabled={!kind}>
          {texts.plan.decide}
        </Button>
        {onClose && <Button onClick={onClose}>{texts.common.cancel}</Button>}
      </div>
    </form>
  );
}

interface ChoiceProps {
  label: string;
  text: string;
  chosen: boolean;
  onChoose(): void;
  children?: ReactNode;
}

function Choice({ label, text, chosen, onChoose, children }: ChoiceProps) {
  const id = useId();
  return (
    <div
      className={`flex flex-col gap-2 rounded-lg border bg-surface p-3 ${chosen ? 'border-accent' : 'border-line'}`}
    >
      <div className="flex items-start gap-2.5">
        <input
          type="radio"
          id={id}
          name="binding"
          checked={chosen}
          aria-describedby={`${id}-text`}
          onChange={onChoose}
          className="mt-0.5 size-4 shrink-0 accent-accent"
        />
        <div className="min-w-0">
          <label htmlFor={id} className="block font-semibold">
            {label}
          </label>
          <p id={`${id}-text`} className="text-xs text-muted">
            {text}
          </p>
        </div>
      </div>
      {children}
    </div>
  );
}
