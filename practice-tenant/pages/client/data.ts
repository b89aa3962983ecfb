/** What the server tells the page script about one load. Types and one pure function; used on both sides. */
import type { Action, AnyItem, Dependence } from '../model/types.ts';

export type StateValue = string | boolean;
export type ItemState = Record<string, StateValue>;

export interface ItemData {
  /** Number in the comments that enclose the item's HTML; 0 for items whose HTML never changes. */
  number: number;
  type: AnyItem['type'];
  truth?: string;
  /** Rows: truth of the menu icon. */
  menuTruth?: string;
  state: ItemState;
  /** States that change the HTML, in the order of the variants' keys. */
  dimensions: string[];
  variants: Record<string, string>;
  /** Its value is part of the form. */
  field: boolean;
  action?: Action;
  /** Rows: what the entries of the row's menu do. */
  actions?: Record<string, Action>;
  menu?: string;
  dependence?: Dependence;
  /** Radios: the name and value that they stand for. */
  group?: string;
  value?: string;
  /** Choices: the text of each value. */
  options?: Record<string, string>;
  /** Keys of the sections around it, innermost first. */
  sections: string[];
  /** Never reacts. */
  disabled: boolean;
}

export type Marks = Record<string, { item: string; parts: string[] }>;

export interface LoadData {
  /** Names this load when the script asks the server for something. */
  load: string;
  kind: string;
  title: string;
  items: Record<string, ItemData>;
  marks: Marks;
  /** The content, when it comes later than the document. */
  late?: { html: string; afterMs: number };
  rerenderAfterMs: number;
  menuDelayMs: number;
  menuOnHover: boolean;
  /** Shell: the Admin panel closes when an entry was chosen. */
  closesPanel: boolean;
  form?: { save: string; list: string };
  /** Where generated values come from. */
  generate: string;
  rowOperation: string;
  login: string;
}

/** The server's answer to Save. */
export interface SaveAnswer {
  ok: boolean;
  /** HTML of items that changed, by key, with the marks in it. */
  fragments: Record<string, string>;
  marks: Marks;
  /** Keys of the fields in error. */
  invalid: string[];
  title?: string;
}

/** Stands in a picker's HTML for the text of the chosen value. */
export const CHOSEN = '\ue000';
/** Stands in a variant for content that stays as it is. */
export const SLOT = 'z';

/** The key of the HTML for a state. */
export function variantKey(dimensions: string[], state: ItemState): string {
  return dimensions
    .map((name) => String(name === 'filled' ? state.value !== '' : (state[name] ?? false)))
    .join('|');
}
