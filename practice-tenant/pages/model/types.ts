/**
 * The page model: what a page contains and does, in plain data. It names no element, class or id; a skin turns it into
 * HTML and the page script makes it work, whatever the markup.
 */

export type PageKind =
  | 'shell'
  | 'login'
  | 'category'
  | 'levels'
  | 'level-editor'
  | 'resources'
  | 'api-user'
  | 'new-resource'
  | 'denied'
  | 'help'
  | 'blank';

export type Place = 'tab' | 'popup' | 'frame' | 'dialog';

/** What a click does. The page script plays it; skins never look inside. */
export type Action =
  | { do: 'nothing' }
  /** Entry of a row's menu: does what the row has under this name. */
  | { do: 'entry'; name: string }
  /** Another page, in the place that the page options name. */
  | { do: 'open'; url: string; place: Place }
  /** The shell's content frame, with the address of the shell itself following. */
  | { do: 'content'; url: string; entry: string }
  /** Another panel of the shell's navigation. */
  | { do: 'panel'; panel: 'root' | 'admin' }
  | { do: 'collapse' }
  | { do: 'reload' }
  /** Another page in the same frame. */
  | { do: 'go'; url: string }
  | { do: 'save'; after: 'stay' | 'close' | 'new' }
  | { do: 'cancel' }
  | { do: 'closeDialog' }
  /** Asks the server for a new value and writes it into a field. */
  | { do: 'generate'; what: 'key' | 'secret'; field: string }
  /** Opens or closes every section of the page. */
  | { do: 'sections'; expanded: boolean }
  /** Ticks or clears every box of a section. */
  | { do: 'permission'; section: string; granted: boolean }
  /** An operation on a row; the page loads again afterwards. */
  | { do: 'row'; operation: string; id: number };

interface Item {
  /** Unique on its page. Never shown. */
  key: string;
  /** What this is for a robot's judge, for example `editor.name`. Lives in the page script's memory only. */
  truth?: string;
}

/** Shown only, or only usable, while another item has a value. */
export interface Dependence {
  on: string;
  equals: string | boolean;
  otherwise: 'hidden' | 'disabled';
  /** Written when the item comes to life empty. */
  initial?: string;
}

/** A field with one line of text. */
export interface TextField extends Item {
  type: 'text';
  label: string;
  value: string;
  required: boolean;
  width: 'narrow' | 'wide';
  /** `secret`: a generated value in clear text that no browser should remember. */
  content: 'text' | 'integer' | 'secret';
  maxLength?: number;
  readOnly?: boolean;
  disabled: boolean;
  hidden: boolean;
  invalid: boolean;
  dependence?: Dependence;
}

export interface CheckBox extends Item {
  type: 'checkbox';
  label: string;
  /** Small print behind the label. */
  note?: string;
  checked: boolean;
  disabled: boolean;
  hidden: boolean;
  /** What a change does at once, besides the tick. */
  action?: Action;
  dependence?: Dependence;
}

/** One of several radio buttons; those with the same `group` exclude each other. */
export interface Radio extends Item {
  type: 'radio';
  label: string;
  group: string;
  value: string;
  selected: boolean;
  disabled: boolean;
}

export interface ChoiceOption {
  value: string;
  text: string;
}

/** A drop-down list: the browser's own (`select`) or the product's (`picker`). */
export interface Choice extends Item {
  type: 'choice';
  look: 'select' | 'picker';
  label: string;
  required: boolean;
  options: ChoiceOption[];
  value: string;
  /** Text of the chosen option. */
  shown: string;
  /** The picker's list is open. */
  open: boolean;
  disabled: boolean;
  hidden: boolean;
  invalid: boolean;
  dependence?: Dependence;
}

/** A value that cannot be edited. */
export interface Shown extends Item {
  type: 'shown';
  label: string;
  value: string;
  hidden: boolean;
  dependence?: Dependence;
}

export type Icon =
  | 'save'
  | 'saveAndClose'
  | 'saveAndNew'
  | 'cancel'
  | 'new'
  | 'edit'
  | 'copy'
  | 'refresh'
  | 'export'
  | 'arrow'
  | 'none';

export interface Button extends Item {
  type: 'button';
  label: string;
  icon: Icon;
  /**
   * `tool`: in a tool bar; `menu`: in an opened menu; `link`: words that can be clicked; `heading`: such words right of
   * a section's heading; `cell`: an icon in a grid; `plain`: in the content.
   */
  place: 'tool' | 'menu' | 'link' | 'heading' | 'cell' | 'plain';
  disabled: boolean;
  action: Action;
}

/** A button with an arrow beside it that opens a menu. */
export interface SplitButton extends Item {
  type: 'split';
  button: Button;
  menu: Button[];
  open: boolean;
}

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
