import { useId } from 'react';
import { INPUT_LOOK } from './field.tsx';

interface Props {
  label: string;
  /** The label is read out but not shown, where its place says enough. */
  quiet?: boolean;
  value: string;
  options: { value: string; label: string }[];
  help?: string;
  onValue(value: string): void;
}

/** A native drop-down: works with every keyboard, screen reader and platform. */
export function Select({ label, quiet, value, options, help, onValue }: Props) {
  const id = useId();
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className={quiet ? 'sr-only' : 'font-medium'}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        aria-describedby={help ? `${id}-help` : undefined}
        onChange={(event) => onValue(event.target.value)}
        className={`${INPUT_LOOK} truncate`}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {help && (
        <p id={`${id}-help`} className="text-xs text-muted">
          {help}
        </p>
      )}
    </div>
  );
}
