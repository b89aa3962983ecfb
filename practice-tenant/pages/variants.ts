import { CHOSEN, type ItemState } from './client/data.ts';
import type { AnyItem, Grid, RowMenu } from './model/types.ts';

/** The states of an item that change its HTML in the browser, each with its possible values. */
export type Dimensions = Record<string, readonly (string | boolean)[]>;

const BOTH = [false, true] as const;

/**
 * Which states an item can take while its page is open.
 *
 * @param menus the menus that the grid's overlay can show
 */
export function dimensionsOf(item: AnyItem, menus: RowMenu[]): Dimensions {
  const off: Dimensions = 'dependence' in item && item.dependence ? { off: BOTH } : {};
  switch (item.type) {
    case 'text':
      return { invalid: BOTH, ...off };
    case 'checkbox':
      return { checked: BOTH, ...off };
    case 'radio':
    case 'tab':
    case 'tabpanel':
    case 'entry':
      return { selected: BOTH };
    case 'choice':
      return item.look === 'picker'
        ? { open: BOTH, filled: BOTH, invalid: BOTH, ...off }
        : { invalid: BOTH, ...off };
    case 'shown':
      return off;
    case 'section':
      return item.collapsible ? { expanded: BOTH } : {};
    case 'split':
    case 'dialog':
      return { open: BOTH };
    case 'menu':
      return { shown: ['closed', 'loading', ...menus.map((menu) => menu.name)] };
    case 'navigation':
      return { panel: ['root', 'admin'], collapsed: BOTH };
    default:
      return {};
  }
}

/** Items that keep a range of their own: the page script replaces or reshapes their HTML. */
export function isLive(item: AnyItem): boolean {
  return item.type === 'title' || item.type === 'summary' || Object.keys(dimensionsOf(item, [])).length > 0;
}

/** The item in another state, for the skin to draw. */
export function inState(item: AnyItem, state: ItemState, menus: RowMenu[]): AnyItem {
  const off = state.off === true;
  const gone =
    'dependence' in item && item.dependence && off
      ? item.dependence.otherwise === 'hidden'
        ? { hidden: true }
        : { disabled: true }
      : {};
  switch (item.type) {
    case 'text':
      return { ...item, invalid: state.invalid === true, ...gone };
    case 'checkbox':
      return { ...item, checked: state.checked === true, ...gone };
    case 'shown':
      return { ...item, ...gone };
    case 'radio':
    case 'tab':
    case 'tabpanel':
    case 'entry':
      return { ...item, selected: state.selected === true };
    case 'choice':
      if (item.look === 'select') return { ...item, invalid: state.invalid === true, ...gone };
      return {
        ...item,
        open: state.open === true,
        invalid: state.invalid === true,
        ...(state.value === CHOSEN ? { value: CHOSEN, shown: CHOSEN } : {}),
        ...(state.value === '' ? { value: '', shown: '' } : {}),
        ...gone,
      };
    case 'section':
      return { ...item, expanded: state.expanded === true };
    case 'split':
    case 'dialog':
      return { ...item, open: state.open === true };
    case 'menu': {
      if (state.shown === 'closed') return { type: 'menu', key: item.key };
      const menu = menus.find(({ name }) => name === state.shown);
      return { ...item, shown: menu ?? 'loading' };
    }
    case 'navigation':
      return {
        ...item,
        panel: state.panel === 'admin' ? 'admin' : 'root',
        collapsed: state.collapsed === true,
      };
    default:
      return item;
  }
}

/** The state in which the item is drawn at first. `off` is worked out by the script from what the item depends on. */
export function firstState(item: AnyItem): ItemState {
  switch (item.type) {
    case 'text':
      return { value: item.value, invalid: item.invalid, off: false };
    case 'checkbox':
      return { checked: item.checked, off: false };
    case 'radio':
    case 'tab':
    case 'tabpanel':
    case 'entry':
      return { selected: item.selected };
    case 'choice':
      return { value: item.value, open: item.open, invalid: item.invalid, off: false };
    case 'section':
      return { expanded: item.expanded };
    case 'split':
    case 'dialog':
      return { open: item.open };
    case 'menu':
      return { shown: 'closed' };
    case 'navigation':
      return { panel: item.panel, collapsed: item.collapsed };
    case 'shown':
      return { off: false };
    default:
      return {};
  }
}

/** Every combination of an item's states. */
export function combinations(dimensions: Dimensions): ItemState[] {
  return Object.entries(dimensions).reduce<ItemState[]>(
    (states, [name, values]) =>
      states.flatMap((state) => values.map((value) => ({ ...state, [name]: value }))),
    [{}],
  );
}

/** The menus of the grid that an overlay belongs to. */
export function menusOf(overlayKey: string, grids: Grid[]): RowMenu[] {
  return grids.find((grid) => grid.overlay.key === overlayKey)?.menus ?? [];
}
