/**
 * The page model: what a page contains and does, in plain data. It names no element, class or id; a skin turns it into
 * HTML and the page script makes it work, whatever the markup.
 */
import type { Action, PageKind } from './action.ts';
import type { Button, CheckBox, Choice, Item, Radio, Shown, SplitButton, TextField } from './fields.ts';
import type { Grid, GridRow, MenuOverlay } from './lists.ts';

export type * from './action.ts';
export type * from './fields.ts';
export type * from './lists.ts';

export interface Paragraph extends Item {
  type: 'paragraph';
  text: string;
  muted: boolean;
}

/** A part of a page under a heading; most can be opened and closed. */
export interface Section extends Item {
  type: 'section';
  heading: string;
  collapsible: boolean;
  expanded: boolean;
  /** Right of the heading. */
  links: Button[];
  blocks: Block[];
}

/** Blocks under a small heading inside a section. */
export interface Group extends Item {
  type: 'group';
  heading: string;
  note?: string;
  blocks: Block[];
}

/** Blocks side by side. */
export interface Columns extends Item {
  type: 'columns';
  columns: Block[][];
}

/** Links of an Admin category page under a small heading. */
export interface LinkGroup extends Item {
  type: 'links';
  heading: string;
  links: { button: Button; description: string }[];
}

/** Two lists between which entries move; only shown here. */
export interface Mover extends Item {
  type: 'mover';
  left: { label: string; options: string[] };
  right: { label: string; options: string[] };
}

export interface Tabs extends Item {
  type: 'tabs';
  tabs: Tab[];
}

/** One tab with its content. */
export interface Tab extends Item {
  type: 'tab';
  label: string;
  selected: boolean;
  blocks: Block[];
}

/** A tab's content, shown while the tab is selected. */
export interface TabPanel extends Item {
  type: 'tabpanel';
  selected: boolean;
}

/** The page's title with what stands behind the dash. */
export interface Title extends Item {
  type: 'title';
  text: string;
  secondary: string;
}

/** What the page says is wrong with the form; empty when nothing is. */
export interface Summary extends Item {
  type: 'summary';
  messages: string[];
}

/** A frame over the page that shows another page; `open` is false until it is used. */
export interface Dialog extends Item {
  type: 'dialog';
  title: string;
  open: boolean;
  close: Button;
}

export type Field = TextField | CheckBox | Radio | Choice | Shown;
export type Block =
  | Field
  | Button
  | SplitButton
  | Paragraph
  | Section
  | Group
  | Columns
  | LinkGroup
  | Mover
  | Grid;

/** A page inside the shell or in a tab of its own. */
export interface ContentPage {
  kind: Exclude<PageKind, 'shell' | 'login'>;
  title: Title;
  summary: Summary;
  /** Tool bar, from left to right. */
  tools: (Button | SplitButton | CheckBox)[];
  /** Either tabs with blocks of their own, or blocks. */
  tabs?: Tabs;
  blocks: Block[];
  dialog: Dialog;
  /** Where Save goes, and where Cancel and Save & Close lead when the page is not a window of its own. */
  form?: { save: string; list: string };
}

/** One entry of the shell's navigation. */
export interface NavigationEntry extends Item {
  type: 'entry';
  label: string;
  icon: string;
  selected: boolean;
  action: Action;
  /** Stable name that the product gives to a few of its entries. */
  externalId?: string;
}

/** The shell's navigation: the root menu, or the Admin panel in its place. */
export interface Navigation extends Item {
  type: 'navigation';
  panel: 'root' | 'admin';
  /** Icons only. */
  collapsed: boolean;
  root: NavigationEntry[];
  admin: { heading: string; back: Button; groups: { heading: string; entries: NavigationEntry[] }[] };
  collapse: Button;
}

/** The page around the pages. */
export interface ShellPage {
  kind: 'shell';
  title: string;
  /** Entries of the bar on top. */
  header: Button[];
  navigation: Navigation;
  /** Address that the content frame shows at first. */
  contentUrl: string;
  companyName: string;
  personName: string;
}

/** Whatever the page script knows by its key. */
export type AnyItem =
  | Block
  | Tab
  | TabPanel
  | Title
  | Summary
  | Dialog
  | GridRow
  | MenuOverlay
  | NavigationEntry
  | Navigation;
