import type { Action } from '../model/types.ts';
import type { SaveAnswer, StateValue } from './data.ts';
import type { Live } from './live.ts';
import { chooseEntry, showContent } from './shell.ts';
import { closePage, hostFrames, openPage } from './windows.ts';

/** Plays what a click does. Errors of the network are shown as the browser's own alert, as the product does. */
export async function perform(live: Live, action: Action, origin: string): Promise<void> {
  switch (action.do) {
    case 'open':
      if (action.place === 'dialog') openDialog(live, action.url);
      else if (action.place === 'frame') location.assign(action.url);
      else openPage(action.url, action.place);
      return;
    case 'go':
      return location.assign(action.url);
    case 'reload':
      return location.reload();
    case 'content':
      chooseEntry(live, origin);
      if (live.data.closesPanel) live.change('navigation', { panel: 'root' });
      return showContent(live, action.url, action.entry);
    case 'panel': {
      const again = live.data.closesPanel && live.state('navigation').panel === action.panel;
      return live.change('navigation', { panel: again ? 'root' : action.panel });
    }
    case 'collapse':
      return live.change('navigation', { collapsed: live.state('navigation').collapsed !== true });
    case 'sections':
      for (const [key, item] of live.items())
        if (item.type === 'section') live.change(key, { expanded: action.expanded });
      return;
    case 'permission':
      for (const [key, item] of live.items())
        if (item.type === 'checkbox' && item.sections.includes(action.section) && !item.disabled)
          live.change(key, { checked: action.granted });
      return;
    case 'cancel':
      return closePage(live.data.form?.list ?? '/');
    case 'closeDialog':
      return live.change('dialog', { open: false });
    case 'generate': {
      const answer = await ask<{ value: string }>(live, live.data.generate, { what: action.what });
      if (answer) live.change(action.field, { value: answer.value });
      return;
    }
    case 'row':
      if (await ask(live, live.data.rowOperation, { operation: action.operation, id: action.id }))
        location.reload();
      return;
    case 'save':
      return save(live, action.after);
    default:
      return;
  }
}

function openDialog(live: Live, url: string): void {
  hostFrames({ kind: 'dialog', close: () => live.change('dialog', { open: false }) });
  live.change('dialog', { open: true });
  const frame = live.element('dialog', 'frame');
  if (frame instanceof HTMLIFrameElement) frame.src = url;
}

let saving = false;

async function save(live: Live, after: 'stay' | 'close' | 'new'): Promise<void> {
  const { form } = live.data;
  if (!form || saving) return;
  saving = true;
  try {
    const answer = await ask<SaveAnswer>(live, form.save, { values: values(live) });
    if (!answer) return;
    for (const [key, html] of Object.entries(answer.fragments)) live.replace(key, html, answer.marks);
    for (const [key, item] of live.items())
      if (item.dimensions.includes('invalid')) live.change(key, { invalid: answer.invalid.includes(key) });
    if (!answer.ok) return scrollTo({ top: 0 });
    if (answer.title) document.title = answer.title;
    if (after === 'close') closePage(form.list);
    if (after === 'new') location.reload();
  } finally {
    saving = false;
  }
}

function values(live: Live): Record<string, StateValue> {
  const found: Record<string, StateValue> = {};
  for (const [key, item] of live.items()) {
    if (!item.field) continue;
    const state = live.state(key);
    if (item.group) {
      if (state.selected === true) found[item.group] = item.value ?? '';
    } else found[key] = state.checked ?? state.value ?? '';
  }
  return found;
}

/** Asks the server; an expired login leads to the login page, as everywhere. */
async function ask<Answer = unknown>(
  live: Live,
  address: string,
  body: unknown,
): Promise<Answer | undefined> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (response.status === 401) {
      const back = encodeURIComponent(`${location.pathname}${location.search}`);
      location.assign(`${live.data.login}?ReturnUrl=${back}&expired=1`);
      return undefined;
    }
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return (await response.json()) as Answer;
  } catch (cause) {
    window.alert(`Autotask could not be reached. ${cause instanceof Error ? cause.message : ''}`);
    return undefined;
  }
}
