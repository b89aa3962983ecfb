import type { LucideIcon } from 'lucide-react';
import { type ChangeEvent, useRef } from 'react';
import { Button } from './button.tsx';

interface Props {
  label: string;
  icon?: LucideIcon;
  busy?: boolean;
  /** As in the native input: `.json`. */
  accept: string;
  /** Both are undefined when the browser could not read the file. `text` is what it says as UTF-8. */
  onFile(name: string, text: string | undefined, bytes: Uint8Array | undefined): void;
}

/** A button that opens the browser's own file dialog and reads the file. */
export function FileButton({ label, icon, busy, accept, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    if (!file) return;
    const bytes = await file.arrayBuffer().then(
      (buffer) => new Uint8Array(buffer),
      () => undefined,
    );
    // The same file may be chosen again after it was mended.
    if (input.current) input.current.value = '';
    onFile(file.name, bytes && new TextDecoder().decode(bytes), bytes);
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
