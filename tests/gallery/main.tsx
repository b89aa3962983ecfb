/** Shows one screen in one state: `?screen=popup&state=all-green&language=de`. Driven by scripts/gallery.ts. */
import '../../components/styles/main.css';
import type { ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import type { Actions } from '../../components/actions.ts';
import { Surround } from '../../components/context.tsx';
import { Options } from '../../components/options.tsx';
import type { PageProps } from '../../components/page-props.ts';
import { Popup } from '../../components/popup.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { Welcome } from '../../components/welcome.tsx';
import { languageOf } from '../../utils/texts/index.ts';
import { NOW } from './parts.ts';
import { STATES } from './states.ts';
import { TEST_STATES } from './test-states.ts';

const SCREENS: Record<string, ComponentType<PageProps>> = {
  popup: Popup,
  sidepanel: SidePanel,
  options: Options,
  welcome: Welcome,
};

const idle: Actions = {
  ask: async () => ({ ok: true, value: '{\n  "label": "Northwind",\n  "secret": "••••••••"\n}' }),
  openPanel() {},
  openOptions() {},
  grant: async () => true,
  copy: async () => true,
};

const query = new URLSearchParams(location.search);
const language = languageOf([query.get('language') ?? 'en']);
const Screen = SCREENS[query.get('screen') ?? 'popup'] ?? Popup;
const wanted = query.get('state') ?? 'zone-found';
const root = document.getElementById('root');
document.documentElement.lang = language;
if (root) {
  const state = STATES[wanted]?.(language) ?? (await TEST_STATES[wanted]?.(language));
  createRoot(root).render(
    <Surround language={language} now={() => NOW}>
      <Screen state={state} lost={wanted === 'lost' ? 'Onramp does not answer.' : undefined} actions={idle} />
    </Surround>,
  );
}
