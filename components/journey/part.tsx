import { Check, ChevronDown } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { useTexts } from '../context.tsx';

interface Props {
  number: number;
  title: string;
  /** "4 of 9 steps done", or what else is to say in a few words. */
  summary: string;
  done: boolean;
  active: boolean;
  open: boolean;
  onToggle(): void;
  children: ReactNode;
}

/** One part of the journey: a heading that opens and closes what belongs to it. */
export function Part({ number, title, summary, done, active, open, onToggle, children }: Props) {
  const texts = useTexts();
  const id = useId();
  return (
    <li
      data-part={number}
      className={`rounded-xl border bg-surface shadow-card ${active ? 'border-accent' : 'border-line'}`}
    >
      <h2>
        <button
          type="button"
          aria-expanded={open}
          aria-controls={id}
          onClick={onToggle}
          className="flex w-full items-center gap-3 rounded-xl p-4 text-left"
        >
          <span
            aria-hidden
            className={`flex size-7 shrink-0 items-center justify-center rounded-full border text-sm font-bold ${markLook(done, active)}`}
          >
            {done ? <Check className="size-4" /> : number}
          </span>
          <span className="min-w-0 flex-1">
            <span className="block text-[0.9375rem] font-semibold">
              <span className="sr-only">{texts.guide.part(number, '')} </span>
              {title}
            </span>
            <span className="block text-xs text-muted">{done ? texts.guide.partDone : summary}</span>
          </span>
          <ChevronDown
            aria-hidden
            className={`size-4 shrink-0 text-muted transition-transform ${open ? 'rotate-180' : ''}`}
          />
        </button>
      </h2>
      <div id={id} hidden={!open} className="px-4 pb-4">
        {open && <div className="flex flex-col gap-4">{children}</div>}
      </div>
    </li>
  );
}

function markLook(done: boolean, active: boolean): string {
  if (done) return 'border-transparent bg-ok-soft text-ok';
  return active ? 'border-transparent bg-accent text-on-accent' : 'border-line-strong text-muted';
}
