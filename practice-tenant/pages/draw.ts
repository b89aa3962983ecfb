import { randomBytes } from 'node:crypto';
import type { Draw, Part, Skin } from '../skins/skin.ts';
import { CHOSEN, type ItemData, type ItemState, type Marks, variantKey } from './client/data.ts';
import type { AnyItem, RowMenu } from './model/types.ts';
import { combinations, dimensionsOf, firstState, inState, isLive } from './variants.ts';

/** An id as the product makes them anew on every load (autotask-ui.md 0.5). */
export function randomId(): string {
  return `z${randomBytes(16).toString('hex')}`;
}

/** Text made safe for HTML and for quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** What a drawing needs to know besides the item. */
export interface Surroundings {
  /** Draws one item with the skin; nested items go through the `Draw` it is given. */
  render(item: AnyItem, draw: Draw, slot: boolean): string;
  sections(key: string): string[];
  menus(overlayKey: string): RowMenu[];
  /** Ids of the skin's own. */
  ids?: Skin['ids'];
  /** Whether the item is drawn hidden or disabled at first because of what it depends on. */
  off(item: AnyItem): boolean;
}

export interface Drawing {
  draw: Draw;
  items: Record<string, ItemData>;
  marks: Marks;
}

/** Starts a drawing that remembers items, marks and the HTML of every state, for the page script. */
export function startDrawing(surroundings: Surroundings): Drawing {
  const items: Record<string, ItemData> = {};
  const marks: Marks = {};
  const ids = new Map<string, string>();
  let number = 0;

  const register = (item: AnyItem): ItemData => {
    const known = items[item.key];
    if (known) return known;
    const live = isLive(item);
    if (live) number += 1;
    const data = describe(item, live ? number : 0, surroundings);
    items[item.key] = data;
    return data;
  };
  const ownId = (item: AnyItem, parts: readonly Part[]) =>
    parts.map((part) => surroundings.ids?.(item, part)).find((id) => id !== undefined);
  const idOf = (item: AnyItem, parts: readonly Part[]): string => {
    register(item);
    const names = parts.map((part) => `${item.key}\n${part}`);
    const id =
      names.map((name) => ids.get(name)).find((known) => known !== undefined) ??
      ownId(item, parts) ??
      randomId();
    for (const name of names) ids.set(name, id);
    const mark = marks[id] ?? { item: item.key, parts: [] };
    mark.parts = [...new Set([...mark.parts, ...parts])];
    marks[id] = mark;
    return id;
  };

  const draw: Draw = {
    text: escapeHtml,
    random: randomId,
    mark: (item, ...parts) => ` id="${idOf(item, parts)}"`,
    id: (item, part) => idOf(item, [part]),
    item: (item) => {
      const first = items[item.key] === undefined;
      const data = register(item);
      const menus = surroundings.menus(item.key);
      const state = { ...firstState(item), off: surroundings.off(item) };
      data.state = state;
      const html = surroundings.render(inState(item, state, menus), draw, false);
      if (first) addVariants(item, data, menus);
      return data.number === 0 ? html : `<!--[${data.number}-->${html}<!--]${data.number}-->`;
    },
  };
  const addVariants = (item: AnyItem, data: ItemData, menus: RowMenu[]) => {
    for (const combination of combinations(dimensionsOf(item, menus))) {
      const state = drawn(combination);
      data.variants[variantKey(data.dimensions, state)] = surroundings.render(
        inState(item, state, menus),
        draw,
        true,
      );
    }
  };
  return { draw, items, marks };
}

/** Draws twins that nobody can use: the ids mean nothing and the page script never hears of them. */
export function inertDraw(render: Surroundings['render']): Draw {
  const draw: Draw = {
    text: escapeHtml,
    random: randomId,
    mark: () => ` id="${randomId()}"`,
    id: () => randomId(),
    item: (item) => render(item, draw, false),
  };
  return draw;
}

/** The variants of a picker stand for all its values: the script puts the chosen text in the place of a sign. */
function drawn(state: ItemState): ItemState {
  return state.filled === undefined ? state : { ...state, value: state.filled === true ? CHOSEN : '' };
}

function describe(item: AnyItem, number: number, surroundings: Surroundings): ItemData {
  const menus = surroundings.menus(item.key);
  const field =
    item.type === 'text' || item.type === 'checkbox' || item.type === 'radio' || item.type === 'choice';
  const { actions, menu, menuTruth } = item.type === 'row' ? item : {};
  return {
    number,
    type: item.type,
    state: firstState(item),
    dimensions: Object.keys(dimensionsOf(item, menus)),
    variants: {},
    field,
    sections: surroundings.sections(item.key),
    disabled: 'disabled' in item && item.disabled,
    ...(item.truth ? { truth: item.truth } : {}),
    ...('action' in item && item.action ? { action: item.action } : {}),
    ...('dependence' in item && item.dependence ? { dependence: item.dependence } : {}),
    ...(item.type === 'radio' ? { group: item.group, value: item.value } : {}),
    ...(item.type === 'choice'
      ? { options: Object.fromEntries(item.options.map((option) => [option.value, option.text])) }
      : {}),
    ...(actions ? { actions, menu, menuTruth } : {}),
  };
}
