import { ExternalLink, FlaskConical, Lock, MousePointerClick, ShieldCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { AUTOTASK_LOGIN, AUTOTASK_ORIGINS } from './actions.ts';
import { useTexts } from './context.tsx';
import type { PageProps } from './page-props.ts';
import { Badge } from './primitives/badge.tsx';
import { Button, LinkButton } from './primitives/button.tsx';
import { Logo } from './primitives/logo.tsx';
import { Notice } from './primitives/notice.tsx';

const ICONS = [MousePointerClick, FlaskConical, Lock];

/** The first page after installation: what Onramp does, access, and where to begin. */
export function Welcome({ state, lost, actions }: PageProps) {
  const texts = useTexts();
  return (
    <main className="mx-auto flex max-w-3xl flex-col gap-8 px-6 py-12">
      <header className="flex flex-col items-center gap-4 text-center">
        <Logo className="size-16" />
        <h1 className="text-3xl font-bold tracking-tight">{texts.welcome.title}</h1>
        <p className="max-w-prose text-base text-muted">{texts.welcome.lead}</p>
      </header>
      {lost && (
        <Notice tone="bad" urgent>
          {lost}
        </Notice>
      )}
      <ul className="grid gap-4 sm:grid-cols-3">
        {texts.welcome.points.map((point, index) => {
          const Icon = ICONS[index] ?? ShieldCheck;
          return (
            <li key={point.title} className="rounded-xl border border-line bg-surface p-5 shadow-card">
              <span className="mb-3 flex size-9 items-center justify-center rounded-lg bg-accent-soft text-accent">
                <Icon aria-hidden className="size-5" />
              </span>
              <h2 className="mb-1 text-base font-semibold">{point.title}</h2>
              <p className="text-muted">{point.text}</p>
            </li>
          );
        })}
      </ul>
      <section aria-labelledby="start" className="rounded-xl border border-line bg-surface p-6 shadow-card">
        <h2 id="start" className="mb-4 text-lg font-semibold">
          {texts.welcome.start}
        </h2>
        <ol className="flex flex-col gap-4">
          <Step number={1} title={texts.welcome.stepAccess}>
            {state?.access ? (
              <Badge tone="ok">
                <ShieldCheck aria-hidden className="size-3.5" />
                {texts.access.granted}
              </Badge>
            ) : (
              <Button
                kind="primary"
                icon={ShieldCheck}
                disabled={!state}
                onClick={() => void actions.grant(AUTOTASK_ORIGINS)}
              >
                {texts.access.grant}
              </Button>
            )}
          </Step>
          <Step number={2} title={texts.welcome.stepOpen}>
            <LinkButton
              href={AUTOTASK_LOGIN}
              kind={state?.access ? 'primary' : 'secondary'}
              icon={ExternalLink}
            >
              {texts.common.openAutotask}
            </LinkButton>
          </Step>
          <Step number={3} title={texts.welcome.stepPanel} />
        </ol>
      </section>
    </main>
  );
}

function Step({ number, title, children }: { number: number; title: string; children?: ReactNode }) {
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <span
        aria-hidden
        className="flex size-7 shrink-0 items-center justify-center rounded-full bg-sunken text-sm font-bold text-muted"
      >
        {number}
      </span>
      <span className="min-w-48 flex-1 font-medium">{title}</span>
      {children}
    </li>
  );
}
