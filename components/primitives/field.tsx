import { Eye, EyeOff } from 'lucide-react';
import { type InputHTMLAttributes, useId, useState } from 'react';
import { IconButton } from './button.tsx';

export const INPUT_LOOK =
  'min-h-9 w-full min-w-0 rounded-lg border border-line-strong bg-surface px-2.5 py-1.5 text-sm text-ink aria-invalid:border-bad';

interface Props
  extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'className' | 'value' | 'id'> {
  label: string;
  value: string;
  onValue(value: string): void;
  /** One sentence below the label. */
  help?: string;
  /** Why the value cannot be used. */
  wrong?: string;
  /** Beside the label, for example "optional". */
  note?: string;
}

function useDescriptions(help?: string, wrong?: string) {
  const id = useId();
  const described = [help && `${id}-help`, wrong && `${id}-wrong`].filter(Boolean).join(' ');
  return { id, described: described || undefined };
}

/** A labelled input with help and its complaint. */
export function Field({ label, value, onValue, help, wrong, note, ...rest }: Props) {
  const { id, described } = useDescriptions(help, wrong);
  return (
    <div className="flex flex-col gap-1">
      <Label id={id} label={label} note={note} />
      <input
        autoComplete="off"
        spellCheck={false}
        {...rest}
        id={id}
        value={value}
        aria-describedby={described}
        aria-invalid={wrong ? true : undefined}
        onChange={(event) => onValue(event.target.value)}
        className={INPUT_LOOK}
      />
      <Below id={id} help={help} wrong={wrong} />
    </div>
  );
}

interface SecretProps extends Props {
  /** What the eye says: show, hide. */
  eye: { show: string; hide: string };
}

/** An input whose value is hidden until the eye is pressed; never offered to the browser's password store. */
export function SecretField({ label, value, onValue, help, wrong, note, eye, ...rest }: SecretProps) {
  const { id, described } = useDescriptions(help, wrong);
  const [open, setOpen] = useState(false);
  return (
    <div className="flex flex-col gap-1">
      <Label id={id} label={label} note={note} />
      <div className="flex items-center gap-1">
        <input
          spellCheck={false}
          {...rest}
          id={id}
          type={open ? 'text' : 'password'}
          autoComplete="off"
          value={value}
          aria-describedby={described}
          aria-invalid={wrong ? true : undefined}
          onChange={(event) => onValue(event.target.value)}
          className={`${INPUT_LOOK} font-mono`}
        />
        <IconButton
          icon={open ? EyeOff : Eye}
          label={`${open ? eye.hide : eye.show}: ${label}`}
          aria-pressed={open}
          onClick={() => setOpen(!open)}
        />
      </div>
      <Below id={id} help={help} wrong={wrong} />
    </div>
  );
}

function Label({ id, label, note }: { id: string; label: string; note?: string }) {
  return (
    <div className="flex flex-wrap items-baseline gap-x-2">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      {note && <span className="text-xs text-muted">{note}</span>}
    </div>
  );
}

function Below({ id, help, wrong }: { id: string; help?: string; wrong?: string }) {
  return (
    <>
      {help && (
        <p id={`${id}-help`} className="text-xs text-muted">
          {help}
        </p>
      )}
      {wrong && (
        <p id={`${id}-wrong`} role="alert" className="text-xs font-medium text-bad">
          {wrong}
        </p>
      )}
    </>
  );
}
