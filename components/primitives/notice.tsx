import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

export type NoticeTone = 'info' | 'ok' | 'warn' | 'bad';

const LOOK: Record<NoticeTone, { box: string; mark: string; icon: typeof Info }> = {
  info: { box: 'border-accent/25 bg-accent-soft', mark: 'text-accent', icon: Info },
  ok: { box: 'border-ok/25 bg-ok-soft', mark: 'text-ok', icon: CircleCheck },
  warn: { box: 'border-warn/25 bg-warn-soft', mark: 'text-warn', icon: TriangleAlert },
  bad: { box: 'border-bad/25 bg-bad-soft', mark: 'text-bad', icon: CircleAlert },
};

interface Props {
  tone: NoticeTone;
  title?: string;
  /** Said at once by screen readers: only for what has just gone wrong or needs an answer. */
  urgent?: boolean;
  children?: ReactNode;
  /** Buttons below the text. */
  actions?: ReactNode;
}

/** A sentence that stands out, with what can be done about it. */
export function Notice({ tone, title, urgent, children, actions }: Props) {
  const { box, mark, icon: Icon } = LOOK[tone];
  return (
    <div role={urgent ? 'alert' : undefined} className={`flex flex-col gap-3 rounded-lg border p-3 ${box}`}>
      <div className="flex gap-2.5">
        <Icon aria-hidden className={`mt-0.5 size-4 shrink-0 ${mark}`} />
        <div className="flex min-w-0 flex-1 flex-col gap-1">
          {title && <p className={`font-semibold ${mark}`}>{title}</p>}
          {children && <div className="text-ink">{children}</div>}
        </div>
      </div>
      {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
    </div>
  );
}
