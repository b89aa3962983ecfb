import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';

/** A line that opens: native `details`, so that it works without us. */
export function Disclosure({
  title,
  open,
  onToggle,
  children,
}: {
  title: string;
  open?: boolean;
  onToggle?(open: boolean): void;
  children: ReactNode;
}) {
  return (
    <details open={open} onToggle={(event) => onToggle?.(event.currentTarget.open)} className="group">
      <summary className="flex items-center gap-1.5 rounded-md py-0.5 text-sm font-semibold text-accent">
        <ChevronDown
          aria-hidden
          className="size-4 shrink-0 -rotate-90 transition-transform group-open:rotate-0"
        />
        <span>{title}</span>
      </summary>
      <div className="mt-2 flex flex-col gap-3">{children}</div>
    </details>
  );
}
