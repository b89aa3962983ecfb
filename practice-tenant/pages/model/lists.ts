/** Lists with their row menus. */
import type { Action } from './action.ts';
import type { Button, Item } from './fields.ts';

export type Cell =
  | { kind: 'text'; text: string; strong?: boolean }
  | { kind: 'tick'; on: boolean }
  | { kind: 'edit'; button: Button };

export interface GridRow extends Item {
  type: 'row';
  cells: Cell[];
  /** Truth of the icon that opens the row's menu. */
  menuTruth: string;
  /** Which of the grid's menus this row opens. */
  menu: string;
  /** What the entries of that menu do for this row, by the entry's `name`. */
  actions: Record<string, Action>;
}

/** One menu that rows of a grid can open. Its entries get their action from the row. */
export interface RowMenu {
  name: string;
  entries: Button[];
}

/** The overlay with a row's menu: `shown` is undefined while it is closed, `loading` until its entries have come. */
export interface MenuOverlay extends Item {
  type: 'menu';
  shown?: 'loading' | RowMenu;
}

export interface Grid extends Item {
  type: 'grid';
  columns: { label: string; kind: 'text' | 'tick' | 'icon'; width: 'narrow' | 'wide'; filter: boolean }[];
  rows: GridRow[];
  /** Whether rows carry a menu icon. */
  menuIcon: boolean;
  /** Mouse over the icon opens the menu, besides the click. */
  menuOnHover: boolean;
  menus: RowMenu[];
  overlay: MenuOverlay;
  /** Boxes to select rows, as the Resources list has them. */
  selectable: boolean;
}
