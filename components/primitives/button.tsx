import type { LucideIcon } from 'lucide-react';
import { LoaderCircle } from 'lucide-react';
import type { ButtonHTMLAttributes, ReactNode } from 'react';

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';

const BASE =
  'inline-flex min-h-9 max-w-full items-center gap-2 rounded-lg border px-3 py-1.5 text-sm font-semibold transition-colors disabled:cursor-not-allowed';

const KINDS: Record<ButtonKind, string> = {
  primary:
    'border-transparent bg-accent text-on-accent enabled:hover:bg-accent-strong disabled:border-line disabled:bg-line disabled:text-muted',
  secondary:
    'border-line-strong bg-surface text-ink enabled:hover:border-accent enabled:hover:bg-accent-soft disabled:border-line disabled:text-muted',
  quiet: 'border-transparent bg-transparent text-accent enabled:hover:bg-accent-soft disabled:text-muted',
  danger: 'border-bad bg-surface text-bad enabled:hover:bg-bad-soft disabled:border-line disabled:text-muted',
};

/** The look of a button, for links that act like one. */
export function buttonLook(kind: ButtonKind, wide = false): string {
  // A quiet one stands among text: when its words wrap, they go on where they began.
  const words = kind === 'quiet' ? 'justify-start text-left' : 'justify-center text-center';
  return `${BASE} ${words} ${KINDS[kind]} ${wide ? 'w-full' : ''}`;
}

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> {
  kind?: ButtonKind;
  icon?: LucideIcon;
  /** Shows that the click is being carried out; a second click does nothing. */
  busy?: boolean;
  wide?: boolean;
  children: ReactNode;
}

/** A button with its text; the icon repeats the meaning and is hidden from screen readers. */
export function Button({ kind = 'secondary', icon: Icon, busy = false, wide, children, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      disabled={rest.disabled || busy}
      aria-busy={busy || undefined}
      className={buttonLook(kind, wide)}
    >
      {busy ? (
        <LoaderCircle aria-hidden className="size-4 shrink-0 motion-safe:animate-spin" />
      ) : (
        Icon && <Icon aria-hidden className="size-4 shrink-0" />
      )}
      <span className="min-w-0">{children}</span>
    </button>
  );
}

interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'children'> {
  icon: LucideIcon;
  /** What the button does; also its tooltip. */
  label: string;
}

/** A button that shows only an icon; 32 px square, so that it can be hit. */
export function IconButton({ icon: Icon, label, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-label={label}
      title={label}
      className="inline-flex size-8 shrink-0 items-center justify-center rounded-lg border border-transparent text-muted transition-colors enabled:hover:bg-accent-soft enabled:hover:text-accent disabled:cursor-not-allowed"
    >
      <Icon aria-hidden className="size-4" />
    </button>
  );
}

interface LinkProps {
  href: string;
  kind?: ButtonKind;
  icon?: LucideIcon;
  wide?: boolean;
  children: ReactNode;
}

/** A link that opens a tab and looks like a button. */
export function LinkButton({ href, kind = 'secondary', icon: Icon, wide, children }: LinkProps) {
  return (
    <a href={href} target="_blank" rel="noreferrer" className={buttonLook(kind, wide)}>
      {Icon && <Icon aria-hidden className="size-4 shrink-0" />}
      <span className="min-w-0">{children}</span>
    </a>
  );
}
