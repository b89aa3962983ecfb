import { RotateCw } from 'lucide-react';
import type { AppState } from '../../utils/messages/state.ts';
import type { Actions } from '../actions.ts';
import { useFormat, useLanguage, useTexts } from '../context.tsx';
import type { PageProps } from '../page-props.ts';
import { IconButton } from '../primitives/button.tsx';
import { Logo } from '../primitives/logo.tsx';
import { Notice } from '../primitives/notice.tsx';
import { shortHost } from '../zone/zone-card.tsx';
import { OrganizationSource } from './organization-source.tsx';
import type { MappingPorts } from './ports.ts';
import type { MappingStore } from './store/store.ts';
import { useMapping } from './use-mapping.ts';
import { Workbench } from './workbench.tsx';

/** Which company each organization is: sources, suggestions, the table, saving. */
export function MappingPage({ state, lost, actions, ports }: PageProps & { ports: MappingPorts }) {
  const texts = useTexts();
  const instance = state?.instances.find(({ id }) => id === ports.instance);
  return (
    <div className="mx-auto flex min-h-dvh max-w-[110rem] flex-col gap-4 px-4 py-4 sm:px-6 lg:h-dvh">
      <header className="flex flex-wrap items-center gap-3">
        <Logo className="size-9" />
        <div className="min-w-0 flex-1">
          <h1 className="text-lg font-semibold">{texts.mapping.title}</h1>
          <p className="text-xs text-muted">{texts.mapping.intro}</p>
        </div>
        {instance && (
          <p className="text-sm font-semibold">
            {instance.uiHost ? `${instance.label} · ${shortHost(instance.uiHost)}` : instance.label}
          </p>
        )}
      </header>
      <main className="flex min-h-0 flex-1 flex-col gap-3">
        {lost && (
          <Notice tone="bad" urgent>
            {lost}
          </Notice>
        )}
        {state && !instance && <Notice tone="bad">{texts.mapping.noInstance}</Notice>}
        {state && instance && (
          <Mapping key={instance.id} instance={instance} actions={actions} ports={ports} />
        )}
        {!state && !lost && <p className="text-muted">{texts.loading}</p>}
      </main>
    </div>
  );
}

interface MappingProps {
  instance: AppState['instances'][number];
  actions: Actions;
  ports: MappingPorts;
}

function Mapping({ instance, actions, ports }: MappingProps) {
  const texts = useTexts();
  const format = useFormat();
  const language = useLanguage();
  const { store, snapshot } = useMapping(instance.id, actions, ports, language);
  if (store.phase === 'loading') {
    return (
      <p role="status" className="text-muted">
        {texts.mapping.loading}{' '}
        {store.loaded > 0 && texts.mapping.loadedCompanies(format.count(store.loaded))}
      </p>
    );
  }
  return (
    <Workbench
      store={store}
      snapshot={snapshot}
      sources={
        <>
          <OrganizationSource store={store} />
          <CompanySource store={store} />
        </>
      }
    />
  );
}

/** How many companies there are to choose from. */
function CompanySource({ store }: { store: MappingStore }) {
  const texts = useTexts();
  const format = useFormat();
  const words = texts.mapping.companies;
  const count = store.companies.length;
  return (
    <section aria-label={words.title} className="flex min-w-0 flex-col gap-2">
      <h2 className="text-sm font-semibold">{words.title}</h2>
      <div className="flex items-center gap-2">
        <p className={count === 0 ? '' : 'font-semibold'}>
          {count === 0 ? words.none : words.count(format.count(count))}
        </p>
        <IconButton icon={RotateCw} label={words.reload} onClick={() => void store.load()} />
      </div>
    </section>
  );
}
