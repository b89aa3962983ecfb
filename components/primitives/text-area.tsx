import { useId } from 'react';
import { INPUT_LOOK } from './field.tsx';

interface Props {
  label: string;
  value: string;
  onValue(value: string): void;
  help?: string;
  maxLength?: number;
}

/** A labelled field of several lines, for text that a machine will read. */
export function TextArea({ label, value, onValue, help, maxLength }: Props) {
  const id = useId();
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      <textarea
        id={id}
        rows={7}
        spellCheck={false}
        autoComplete="off"
        maxLength={maxLength}
        value={value}
        aria-describedby={help ? `${id}-help` : undefined}
        onChange={(event) => onValue(event.target.value)}
        className={`${INPUT_LOOK} resize-y font-mono text-xs`}
      />
      {help && (
        <p id={`${id}-help`} className="text-xs wrap-anywhere text-muted">
          {help}
        </p>
      )}
    </div>
  );
}
