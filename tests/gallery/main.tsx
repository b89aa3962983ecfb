/** Shows one screen in one state: `?screen=popup&state=all-green&language=de`. Driven by scripts/gallery.ts. */
import '../../components/styles/main.css';
import type { ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import type { Actions } from '../../components/actions.ts';
import { Surround } from '../../components/context.tsx';
import { MappingPage } from '../../components/mapping/mapping-page.tsx';
import { Options } from '../../components/options.tsx';
import type { PageProps } from '../../components/page-props.ts';
import { Popup } from '../../components/popup.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { Welcome } from '../../components/welcome.tsx';
import type { Answer } from '../../utils/messages/requests.ts';
import { languageOf } from '../../utils/texts/index.ts';
import { COMPANY_STAGES } from './company-states.ts';
import { COPY_PRESSES } from './copy-states.ts';
import { MAPPING_STAGES, mappingPorts } from './mapping-states.ts';
import { MOMENTS, type Press } from './moment-states.ts';
import { NOW } from './parts.ts';
import { STATES } from './states.ts';
import { TEST_STATES } from './test-states.ts';
import { TRIGGER_STAGES } from './trigger-states.ts';

const SCREENS: Record<string, ComponentType<PageProps>> = {
  popup: Popup,
  sidepanel: SidePanel,
  options: Options,
  welcome: Welcome,
};

const query = new URLSearchParams(location.search);
const language = languageOf([query.get('language') ?? 'en']);
const wanted = query.get('state') ?? 'zone-found';
const triggers = TRIGGER_STAGES[wanted]?.(language);
const companies = COMPANY_STAGES[wanted]?.(language);
const mapping = MAPPING_STAGES[wanted];
const moment = MOMENTS[wanted];
const answers: Record<string, Answer | undefined> =
  (triggers ?? companies ?? mapping ?? moment)?.answers ?? {};

const answer = async (name: string): Promise<Answer> =>
  name === 'credentials.copy'
    ? { ok: true, value: 'copied' }
    : (answers[name] ?? { ok: true, value: '{\n  "label": "Northwind",\n  "secret": "••••••••"\n}' });

const idle: Actions = {
  ask: answer as Actions['ask'],
  openPanel() {},
  openOptions() {},
  openMapping() {},
  grant: async () => true,
  grantClearing: async () => true,
  copy: async () => true,
};

const ports = mapping && mappingPorts(mapping);
const Screen: ComponentType<PageProps> = ports
  ? (props) => <MappingPage {...props} ports={ports} />
  : (SCREENS[query.get('screen') ?? 'popup'] ?? Popup);
const root = document.getElementById('root');
document.documentElement.lang = language;
if (root) {
  const from = mapping ? 'all-green' : (moment?.from ?? wanted);
  const state = STATES[from]?.(language) ?? (await TEST_STATES[from]?.(language));
  createRoot(root).render(
    <Surround language={language} now={() => NOW}>
      <Screen state={state} lost={wanted === 'lost' ? 'Onramp does not answer.' : undefined} actions={idle} />
    </Surround>,
  );
}

const opener = triggers ? '[data-part]:last-child button' : '[data-part="4"] button';
const stage = triggers ?? companies;
const presses = stage ? [opener, ...(stage.press ?? [])] : (mapping?.press ?? COPY_PRESSES[wanted] ?? []);
void press(moment?.presses ?? presses.map((at) => ({ at }))).then(() => {
  document.documentElement.dataset.ready = '';
});

/** Presses or fills one after the other, each as soon as it is there. */
async function press(all: Press[]): Promise<void> {
  for (const { at, which = 0, text, file } of all) {
    while (!document.querySelectorAll(at)[which]) await new Promise(requestAnimationFrame);
    const element = document.querySelectorAll<HTMLElement>(at)[which];
    if (element instanceof HTMLInputElement && (text ?? file) !== undefined) fill(element, text, file);
    else element?.click();
  }
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
}

/** As a person does it: React hears the field's own setter only. */
function fill(input: HTMLInputElement, text: string | undefined, file: string | undefined): void {
  if (text !== undefined) {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }
  if (file !== undefined) {
    const chosen = new DataTransfer();
    chosen.items.add(new File(['{}'], file, { type: 'application/json' }));
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }
}
