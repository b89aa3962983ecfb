/** Renders a component into happy-dom and finds things the way a person does: by role and name. */
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach } from 'vitest';
import type { Actions } from '../../../components/actions.ts';
import { Surround } from '../../../components/context.tsx';
import type { Language } from '../../../utils/guide/types.ts';
import type { Answer } from '../../../utils/messages/requests.ts';
import { NOW } from '../../gallery/parts.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let root: Root | undefined;
afterEach(async () => {
  await act(async () => root?.unmount());
  root = undefined;
  document.body.replaceChildren();
});

export interface Stage {
  text(): string;
  /** The one button (or link) of that name; throws when there is none. */
  button(name: string): HTMLElement;
  has(name: string): boolean;
  field(label: string): HTMLInputElement;
  click(name: string): Promise<void>;
  /** Ticks a box or a radio button. */
  choose(label: string): Promise<void>;
  type(label: string, value: string): Promise<void>;
  /** Chooses an entry of a drop-down. */
  pick(list: HTMLSelectElement, value: string): Promise<void>;
  /** Renders the same place with something new, as a changed state does. */
  again(content: ReactNode): Promise<void>;
  box: HTMLElement;
}

/** Shows `content` in a language, at the gallery's present. */
export async function show(content: ReactNode, language: Language = 'en'): Promise<Stage> {
  const box = document.body.appendChild(document.createElement('div'));
  root = createRoot(box);
  const again = (next: ReactNode) =>
    act(async () =>
      root?.render(
        <Surround language={language} now={() => NOW}>
          {next}
        </Surround>,
      ),
    );
  await again(content);
  const named = (name: string) =>
    [...box.querySelectorAll<HTMLElement>('button, a, summary')].filter((one) => nameOf(one) === name);
  const button = (name: string) => {
    const [one] = named(name);
    if (!one) throw new Error(`No button "${name}" in: ${box.textContent}`);
    return one;
  };
  const field = (label: string) => {
    const one = [...box.querySelectorAll('label')].find(({ textContent }) => textContent === label);
    const input = one && box.querySelector<HTMLInputElement>(`[id="${one.htmlFor}"]`);
    if (!input) throw new Error(`No field "${label}" in: ${box.textContent}`);
    return input;
  };
  return {
    again,
    box,
    button,
    field,
    has: (name) => named(name).length > 0,
    text: () => box.textContent ?? '',
    click: (name) => act(async () => button(name).click()),
    choose: (label) => act(async () => field(label).click()),
    pick: (list, value) =>
      act(async () => {
        list.value = value;
        list.dispatchEvent(new Event('change', { bubbles: true }));
      }),
    type: (label, value) =>
      act(async () => {
        const input = field(label);
        // React listens to the native setter's change, not to the property it replaced.
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value);
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }),
  };
}

function nameOf(element: HTMLElement): string {
  return (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
}

export interface Heard {
  actions: Actions;
  /** Everything that was asked, in order: requests by name, other actions by theirs. */
  calls: [name: string, detail?: unknown][];
}

/** A background that answers as a test says, whatever the request promises. */
export function pretend(ask: (name: string, body: unknown) => Promise<Answer>): Actions['ask'] {
  return ask as Actions['ask'];
}

/** Actions that note what they hear and answer as told. */
export function listen(
  answer: (name: string) => Answer = () => ({ ok: true, value: undefined }),
  granted = true,
): Heard {
  const calls: Heard['calls'] = [];
  return {
    calls,
    actions: {
      ask: pretend(async (name, body) => {
        calls.push([name, body]);
        return answer(name);
      }),
      openPanel: () => void calls.push(['openPanel']),
      openOptions: () => void calls.push(['openOptions']),
      openMapping: (instance) => void calls.push(['openMapping', instance]),
      grant: async (origins) => {
        calls.push(['grant', origins]);
        return granted;
      },
      grantClearing: async () => {
        calls.push(['grantClearing']);
        return granted;
      },
      copy: async (text) => {
        calls.push(['copy', text]);
        return true;
      },
    },
  };
}
