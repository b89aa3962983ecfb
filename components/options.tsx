import type { AppState } from '../utils/messages/state.ts';
import type { Actions } from './actions.ts';
import { useTexts } from './context.tsx';
import { CarrySection } from './options/carry-section.tsx';
import { DestinationsSection } from './options/destinations-section.tsx';
import { InstancesSection } from './options/instances-section.tsx';
import { LanguageSection } from './options/language-section.tsx';
import { PrivacySection } from './options/privacy-section.tsx';
import { Section } from './options/section.tsx';
import type { PageProps } from './page-props.ts';
import { Logo } from './primitives/logo.tsx';
import { Notice } from './primitives/notice.tsx';
import { AccessNotice } from './zone/access-notice.tsx';

/** Instances, destinations, privacy, about: what is set once and looked up now and then. */
export function Options({ state, lost, actions }: PageProps) {
  const texts = useTexts();
  const sections = [
    ['instances', texts.instances.title],
    ['destinations', texts.options.destinations],
    ['carry', texts.vault.carry],
    ['language', texts.vault.language],
    ['privacy', texts.options.privacy],
    ['about', texts.options.about],
  ] as const;
  return (
    <div className="mx-auto max-w-4xl gap-10 px-6 py-8 md:grid md:grid-cols-[12rem_minmax(0,1fr)]">
      <header className="mb-6 md:sticky md:top-8 md:self-start">
        <div className="mb-4 flex items-center gap-3">
          <Logo className="size-9" />
          <div>
            <h1 className="text-lg font-semibold">{texts.options.title}</h1>
            <p className="text-xs text-muted">{texts.product}</p>
          </div>
        </div>
        <nav aria-label={texts.options.nav}>
          <ul className="flex flex-wrap gap-1 md:flex-col">
            {sections.map(([id, title]) => (
              <li key={id}>
                <a
                  href={`#${id}`}
                  className="block rounded-lg px-2.5 py-1.5 font-medium text-muted hover:bg-accent-soft hover:text-accent"
                >
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main className="flex min-w-0 flex-col gap-8">
        {lost && (
          <Notice tone="bad" urgent>
            {lost}
          </Notice>
        )}
        {state ? <Sections state={state} actions={actions} /> : <p className="text-muted">{texts.loading}</p>}
      </main>
    </div>
  );
}

function Sections({ state, actions }: { state: AppState; actions: Actions }) {
  const texts = useTexts();
  return (
    <>
      {state.notice && (
        <Notice tone={state.notice.tone === 'error' ? 'bad' : 'info'} urgent={state.notice.tone === 'error'}>
          {state.notice.text}
        </Notice>
      )}
      {!state.access && <AccessNotice actions={actions} />}
      <InstancesSection state={state} actions={actions} />
      <DestinationsSection destinations={state.destinations} actions={actions} />
      <CarrySection credentials={state.credentials} actions={actions} />
      <LanguageSection language={state.language} actions={actions} />
      <PrivacySection destinations={state.destinations} actions={actions} />
      <Section id="about" title={texts.options.about}>
        <p className="font-medium">
          {texts.product} · {texts.options.version(state.version)}
        </p>
        <p className="text-muted">{texts.options.aboutText}</p>
      </Section>
    </>
  );
}
