import { perform } from './actions.ts';
import type { Live, Meaning } from './live.ts';
import { RowMenus } from './menu.ts';

const NATIVE = 'input,select,textarea,button,option,a[href]';

/** Makes the page work. All listeners sit on the document, so elements may come, go and be replaced at any time. */
export function listen(live: Live): void {
  const menus = new RowMenus(live);

  const act = (meaning: Meaning, element: Element) => {
    const { key, parts } = meaning;
    const item = live.item(key);
    if (!item) return;
    if (parts.includes('menu')) return openBeside(element, key);
    const option = parts.find((part) => part.startsWith('option:'))?.slice('option:'.length);
    if (option !== undefined) return live.change(key, { value: option, open: false });
    if (!live.usable(key)) return;
    const state = live.state(key);
    switch (item.type) {
      case 'checkbox':
        live.change(key, { checked: state.checked !== true });
        if (item.action) void perform(live, item.action, key);
        return;
      case 'radio':
        return choose(key);
      case 'section':
        return live.change(key, { expanded: state.expanded !== true });
      case 'split':
      case 'choice':
        return live.change(key, { open: state.open !== true });
      case 'tab':
        return chooseTab(key);
      default:
        return press(key);
    }
  };

  const press = (key: string) => {
    const action = live.item(key)?.action;
    const row = menus.row;
    closeAll();
    if (action?.do === 'entry') {
      const own = row === undefined ? undefined : live.item(row)?.actions?.[action.name];
      if (own) void perform(live, own, key);
    } else if (action) void perform(live, action, key);
  };
  const choose = (key: string) => {
    const group = live.item(key)?.group;
    for (const [other, item] of live.items())
      if (item.group === group && other !== key) live.change(other, { selected: false });
    live.change(key, { selected: true });
  };
  const chooseTab = (key: string) => {
    for (const [other, item] of live.items()) {
      if (item.type === 'tab') live.change(other, { selected: other === key });
      if (item.type === 'tabpanel') live.change(other, { selected: other === `${key}.panel` });
    }
  };
  const openBeside = (element: Element, row: string) => {
    const box = element.getBoundingClientRect();
    menus.open(row, box.right + 2, box.top);
  };
  /** Whatever lies open over the page goes away, but not what the click was in. */
  const closeAll = (kept?: string) => {
    const overlay = live.items().find(([, item]) => item.type === 'menu')?.[0];
    if (kept === undefined || kept !== overlay) menus.close();
    for (const [key, item] of live.items())
      if ((item.type === 'split' || item.type === 'choice') && key !== kept && live.state(key).open === true)
        live.change(key, { open: false });
  };

  const react = ({ meaning, element }: Found) => {
    // A menu's entry needs its menu until it knows the row; a row's icon changes menus by itself.
    const keepsMenu = live.item(meaning.key)?.action?.do === 'entry' || meaning.parts.includes('menu');
    if (!keepsMenu) closeAll(meaning.key);
    act(meaning, element);
  };

  document.addEventListener('click', (event) => {
    const found = reacting(live, event.target);
    if (found) react(found);
    else closeAll(enclosing(live, event.target));
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') return closeAll();
    if (event.key !== ' ' && event.key !== 'Enter') return;
    if (!(event.target instanceof Element) || event.target.closest(NATIVE)) return;
    const found = reacting(live, event.target);
    if (!found) return;
    event.preventDefault();
    react(found);
  });
  document.addEventListener('input', (event) => {
    const key = inputKey(live, event.target);
    if (key !== undefined && event.target instanceof HTMLInputElement && live.item(key)?.type === 'text')
      live.change(key, { value: event.target.value });
  });
  document.addEventListener('change', (event) => {
    const key = inputKey(live, event.target);
    const item = key === undefined ? undefined : live.item(key);
    if (key === undefined || !item) return;
    if (event.target instanceof HTMLSelectElement) return live.change(key, { value: event.target.value });
    if (!(event.target instanceof HTMLInputElement)) return;
    if (item.type === 'checkbox') {
      live.change(key, { checked: event.target.checked });
      if (item.action) void perform(live, item.action, key);
    } else if (item.type === 'radio') choose(key);
    else live.change(key, { value: event.target.value });
  });
  document.addEventListener('contextmenu', (event) => {
    const row = climb(
      live,
      event.target,
      (meaning) => meaning.parts.includes('row') || meaning.parts.includes('menu'),
    );
    if (!row) return;
    event.preventDefault();
    menus.open(row.meaning.key, event.clientX, event.clientY);
  });
  document.addEventListener('mouseover', (event) => {
    if (!live.data.menuOnHover) return;
    const icon = climb(live, event.target, (meaning) => meaning.parts.includes('menu'));
    if (icon) openBeside(icon.element, icon.meaning.key);
  });
}

interface Found {
  meaning: Meaning;
  element: Element;
}

function climb(
  live: Live,
  target: EventTarget | null,
  fits: (meaning: Meaning) => boolean,
): Found | undefined {
  let element = target instanceof Element ? target : null;
  for (; element; element = element.parentElement) {
    const meaning = live.meaning(element);
    if (meaning && fits(meaning)) return { meaning, element };
  }
  return undefined;
}

/** The nearest element that does something on a click; native fields speak through their own events. */
function reacting(live: Live, target: EventTarget | null): Found | undefined {
  const found = climb(live, target, ({ parts }) =>
    parts.some((part) => part === 'act' || part === 'menu' || part === 'input' || part.startsWith('option:')),
  );
  return found?.meaning.parts.includes('input') ? undefined : found;
}

function enclosing(live: Live, target: EventTarget | null): string | undefined {
  return climb(live, target, ({ parts }) => parts.includes('whole') || parts.includes('overlay'))?.meaning
    .key;
}

function inputKey(live: Live, target: EventTarget | null): string | undefined {
  return target instanceof Element && live.meaning(target)?.parts.includes('input')
    ? live.meaning(target)?.key
    : undefined;
}
