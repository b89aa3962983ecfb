import type { LucideIcon } from 'lucide-react';
import { type ReactNode, useId } from 'react';

interface Props {
  title: string;
  icon?: LucideIcon;
  /** The heading is read out but not shown, where the content says what it is. */
  quiet?: boolean;
  /** At the end of the title's line: a badge or a small button. */
  aside?: ReactNode;
  /** Rank of the heading on its page; 3 stands inside another block and has no box of its own. */
  level?: 2 | 3;
  children: ReactNode;
}

/** A titled block of a page. */
export function Card({ title, icon: Icon, quiet, aside, level = 2, children }: Props) {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section
      aria-labelledby={id}
      className={
        level === 2
          ? 'rounded-xl border border-line bg-surface p-4 shadow-card'
          : 'border-t border-line pt-4 first:border-t-0 first:pt-0'
      }
    >
      {quiet ? (
        <Heading id={id} className="sr-only">
          {title}
        </Heading>
      ) : (
        <div className="mb-2 flex min-h-6 flex-wrap items-center gap-x-2 gap-y-1">
          {Icon && <Icon aria-hidden className="size-4 shrink-0 text-muted" />}
          <Heading id={id} className="min-w-0 flex-1 basis-28 text-sm font-semibold">
            {title}
          </Heading>
          {aside}
        </div>
      )}
      <div className="flex flex-col gap-3">{children}</div>
    </section>
  );
}
