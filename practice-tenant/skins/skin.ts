/**
 * The one interface between what the pages contain (`pages/model/types.ts`) and how they look.
 *
 * A skin is a set of pure functions from a part of the page model to HTML. It holds no behaviour: wherever an element
 * does something, the skin puts `draw.mark(item, …parts)` among its attributes, which becomes a random id, and the page
 * script binds the behaviour to that id. For every state that an item can take in the browser (ticked, open, invalid …)
 * the functions are called once more with that state, and the script turns one rendering into the other.
 *
 * A skin from outside the project is a module whose default export is a `Skin`; every part it leaves out is drawn by
 * `mvc-v2`. See `pages/README.md` for how to write one.
 */
import type {
  AnyItem,
  Button,
  CheckBox,
  Choice,
  Columns,
  Dialog,
  Grid,
  Group,
  LinkGroup,
  MenuOverlay,
  Mover,
  Navigation,
  NavigationEntry,
  PageKind,
  Paragraph,
  Radio,
  Section,
  ShellPage,
  Shown,
  SplitButton,
  Summary,
  Tab,
  TabPanel,
  Tabs,
  TextField,
  Title,
} from '../pages/model/types.ts';

export type Theme = 'light' | 'dark';

/**
 * What an element is to its item:
 * - `act`: a click, Space or Enter on it does what the item does (button, check box, radio, section heading, tab, entry,
 *   the arrow of a split button, the closed picker);
 * - `input`: the native text field, check box, radio or select that holds the item's value;
 * - `whole`: everything that belongs to the item, where that is more than the element that acts;
 * - `row` and `menu`: a grid's row and the icon that opens its menu;
 * - `overlay`: the box of a row menu, placed beside the pointer by the script;
 * - `frame`: the iframe of the shell or of a dialog;
 * - `option:<value>`: an entry of a picker.
 */
export type Part = 'act' | 'input' | 'whole' | 'row' | 'menu' | 'overlay' | 'frame' | `option:${string}`;

/** The skin's tools while it draws one page load. */
export interface Draw {
  /** Text made safe for HTML, also inside a quoted attribute. */
  text(text: string): string;
  /** The attribute ` id="z…"` (with a leading space) for an element that is these parts of an item. */
  mark(item: AnyItem, ...parts: [Part, ...Part[]]): string;
  /** The id that `mark` gives to the element with this part: for `label for` and ARIA references. */
  id(item: AnyItem, part: Part): string;
  /** A random id of the product's form, for ids and data attributes that mean nothing. */
  random(): string;
  /** Another item inside this one, for example a section's links or a split button's menu. */
  item(item: AnyItem): string;
}

/** The drawn pieces of a content page, to be put together by `page`. */
export interface PagePieces {
  kind: PageKind;
  title: string;
  summary: string;
  /** Each piece of the tool bar. */
  tools: string[];
  /** The bar of tabs; empty on pages without. */
  tabs: string;
  content: string;
  dialog: string;
}

export interface SkinParts {
  /** The style sheet of its pages. */
  css(theme: Theme): string;
  /** Attributes of the body element, with a leading space. */
  body(kind: PageKind, theme: Theme): string;
  page(pieces: PagePieces, draw: Draw): string;
  title(item: Title, draw: Draw): string;
  /** Messages of a refused form; called with no messages while there are none. */
  summary(item: Summary, draw: Draw): string;
  button(item: Button, draw: Draw): string;
  split(item: SplitButton, draw: Draw): string;
  text(item: TextField, draw: Draw): string;
  checkbox(item: CheckBox, draw: Draw): string;
  radio(item: Radio, draw: Draw): string;
  choice(item: Choice, draw: Draw): string;
  shown(item: Shown, draw: Draw): string;
  paragraph(item: Paragraph, draw: Draw): string;
  section(item: Section, content: string, draw: Draw): string;
  group(item: Group, content: string, draw: Draw): string;
  columns(item: Columns, contents: string[], draw: Draw): string;
  links(item: LinkGroup, draw: Draw): string;
  mover(item: Mover, draw: Draw): string;
  /** The list; it draws `item.overlay` with `draw.item` once, anywhere. */
  grid(item: Grid, draw: Draw): string;
  menu(item: MenuOverlay, draw: Draw): string;
  tabs(item: Tabs, tabs: string[], draw: Draw): string;
  tab(item: Tab, draw: Draw): string;
  tabpanel(item: TabPanel, content: string, draw: Draw): string;
  dialog(item: Dialog, draw: Draw): string;
}

/** How the page around the pages is drawn: header, navigation, content frame. */
export interface ShellParts {
  css(theme: Theme): string;
  /** Attributes of the body element, with a leading space. */
  body(theme: Theme): string;
  /** The whole shell; it draws `page.navigation` with `draw.item` and marks its iframe with part `frame` of it. */
  page(page: ShellPage, draw: Draw): string;
  navigation(item: Navigation, draw: Draw): string;
  entry(item: NavigationEntry, draw: Draw): string;
  button(item: Button, draw: Draw): string;
  /** The Admin panel lies over the content: choosing an entry closes it, a second click on Admin too. */
  closesPanel?: boolean;
}

export interface Skin extends Partial<SkinParts> {
  name: string;
  /** One sentence: which generation or idea it shows. */
  description: string;
  /** Pages that another skin draws, for tenants where generations live side by side. */
  pieces?: Partial<Record<PageKind, Skin>>;
  /** A shell of its own, in place of the one that the page options name. */
  shell?: ShellParts;
  /** Paths of its pages where they differ from the ones of the current generation. */
  addresses?: Partial<Record<'category' | 'levels' | 'level-editor' | 'resources' | 'new-resource', string>>;
  /**
   * Ids that are the same on every load, for generations that have such. Each must be unique on its page.
   * Where it gives none, the id is random.
   */
  ids?(item: AnyItem, part: Part): string | undefined;
  /** Its pages put their content into one more frame, as the oldest pages do. */
  nestedFrame?: boolean;
}
