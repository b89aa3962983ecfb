import type { LucideIcon } from 'lucide-react';
import { type ChangeEvent, useRef } from 'react';
import { Button } from './button.tsx';

interface Props {
  label: string;
  icon?: LucideIcon;
  busy?: boolean;
  /** As in the native input: `.json`. */
  accept: string;
  /** `text` is undefined when the browser could not read the file. */
  onFile(name: string, text: string | undefined): void;
}

/** A button that opens the browser's own file dialog and reads the file as text. */
export function FileButton({ label, icon, busy, accept, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    if (!file) return;
    const text = await file.text().catch(() => undefined);
    // The same file may be chosen again after it was mended.
    if (input.current) input.current.value = '';
    onFile(file.name, text);
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accept}
        aria-label={label}
        tabIndex={-1}
        hidden
        onChange={choose}
      />
      <Button icon={icon} busy={busy} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
