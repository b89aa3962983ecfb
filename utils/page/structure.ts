import { attr, is, rect, root } from './dom.ts';
import { labelsOf, tongueOf } from './labels/match.ts';
import { norm } from './labels/norm.ts';

/**
 * How a page is built, without anything that somebody wrote into it. Nothing is taken out of the page's words: every
 * word of the description comes from the lists below, so what is not in them cannot get through.
 */

const words = (list: string) => new Set(list.split(' '));

const TAGS = words(
  'html body header footer main nav aside section article div span p a b i em strong small br hr h1 h2 h3 h4 h5 h6 ' +
    'ul ol li dl dt dd table caption thead tbody tfoot tr td th colgroup col form fieldset legend label input button ' +
    'select option optgroup textarea iframe frame frameset dialog details summary img svg canvas center font output',
);
/** Nothing that a person sees, or pictures of which the outside is enough. */
const SKIPPED = 'script,style,noscript,template,link,meta,head';
const CLOSED = 'svg,canvas,select,textarea,math,object,video,audio';
const ROLES = words(
  'alert alertdialog application banner button cell checkbox columnheader combobox complementary contentinfo dialog form ' +
    'grid gridcell group heading img link list listbox listitem main menu menubar menuitem menuitemcheckbox ' +
    'menuitemradio navigation none option presentation radio radiogroup region row rowgroup rowheader search searchbox ' +
    'separator spinbutton status switch tab table tablist tabpanel textbox toolbar tooltip tree treegrid treeitem',
);
const TYPES = words(
  'button checkbox email file hidden image number password radio reset search submit tel text url',
);
/** Classes that Autotask's component generations use for kinds of elements (never for what is chosen in them). */
const CLASSES = words(
  'Button2 Cancel Checkbox2 Checkmark Collapse DialogTitleBarIcon Disabled Disabled2 Edit EditorLabelContainer1 IntegerBox ' +
    'LoadingIndicator New NormalBackground PageContentContainer RightClickMenuItem SaveAndClose SecondaryText ' +
    'SecondaryTitle SingleDataSelector2 SingleItemSelector2 SingleSelect Text2 TitleContainer WalkMeIconPlaceholder ' +
    'c-side-panel o-data-row o-header-navigation-menu-button o-label__text',
);
/** Attributes whose presence says how an element works. Their values are not read. */
const SIGNS = words(
  'for aria-labelledby aria-expanded aria-haspopup aria-controls aria-modal contenteditable disabled onclick popover ' +
    'readonly required tabindex aria-hidden',
);
const SAYING = ['aria-label', 'title', 'alt', 'placeholder'];

/** Longest description of one frame, in lines, and the deepest nesting. */
const MOST_LINES = 1500;
const DEEPEST = 60;
/** Nodes looked at, whatever the page's length. */
const MOST_NODES = 30_000;
const MOST_TEXTS = 6;
const SHOWN = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;
/** Longest text that can be a label. */
const LONGEST = 160;

interface Part {
  line: string;
  parts: Part[];
  /** The same for elements that are built alike, so that they can be told once. */
  shape: number;
}

/**
 * Describes this document: tags, roles, how elements work, and for text only which known label it is. A generator, so
 * that the caller can give the page its turn: it yields every few dozen nodes.
 *
 * @returns one element a line, indented by depth; `‹key lang›` for a known label, `‹…›` for any other text
 */
export function* describeStructure(): Generator<undefined, string> {
  let nodes = 0;
  const shapes = new Map<string, number>();
  function* partOf(element: Element, depth: number): Generator<undefined, Part> {
    const parts: Part[] = [];
    const said: string[] = [];
    const walker = Document.prototype.createTreeWalker.call(document, element, SHOWN);
    const closed = depth >= DEEPEST || is(element, CLOSED);
    for (let node = closed ? null : walker.firstChild(); node; node = walker.nextSibling()) {
      if (++nodes > MOST_NODES) break;
      if (nodes % 40 === 0) yield;
      if (node instanceof Text) {
        const text = said.length < MOST_TEXTS && Text.prototype.substringData.call(node, 0, LONGEST + 1);
        if (text && /\S/.test(text)) said.push(labelIn(text));
      } else if (node instanceof Element && !is(node, SKIPPED)) parts.push(yield* partOf(node, depth + 1));
    }
    const line = lineOf(element, said);
    const key = [line, ...parts.map(({ shape }) => shape)].join('\n');
    const shape = shapes.get(key) ?? shapes.size;
    shapes.set(key, shape);
    return { line, parts, shape };
  }
  const lines: string[] = [];
  write([yield* partOf(root(), 0)], 0, lines);
  if (nodes > MOST_NODES || lines.length >= MOST_LINES) lines.push('(cut off)');
  return lines.join('\n');
}

/** Lines of siblings; those built alike are told once. */
function write(parts: Part[], depth: number, lines: string[]) {
  for (let i = 0; i < parts.length && lines.length < MOST_LINES; ) {
    const part = parts[i];
    if (!part) return;
    let alike = 1;
    while (parts[i + alike]?.shape === part.shape) alike++;
    lines.push(`${' '.repeat(depth)}${part.line}${alike > 1 ? ' (and more alike)' : ''}`);
    write(part.parts, depth + 1, lines);
    i += alike;
  }
}

const localName = Object.getOwnPropertyDescriptor(Element.prototype, 'localName')?.get;
const tagOf = (element: Element): string => String(localName?.call(element));

function lineOf(element: Element, texts: string[]): string {
  const tag = tagOf(element);
  const one = (name: string, allowed: Set<string>) => {
    const value = attr(element, name).toLowerCase();
    return value && ` ${name}=${allowed.has(value) ? value : 'other'}`;
  };
  const classes = attr(element, 'class')
    .slice(0, 400)
    .split(/\s+/)
    .filter((name) => CLASSES.has(name));
  const signs = [...SIGNS].filter((name) => Element.prototype.hasAttribute.call(element, name));
  const said = SAYING.flatMap((name) => {
    const text = attr(element, name);
    return text ? [`${name}=${labelIn(text)}`] : [];
  });
  const button = is(element, 'input[type=button],input[type=submit]') && attr(element, 'value');
  return [
    (TAGS.has(tag) ? tag : 'custom') + one('role', ROLES) + (tag === 'input' ? one('type', TYPES) : ''),
    ...classes.map((name) => `.${name}`),
    ...signs,
    ...said,
    ...(button ? [labelIn(button)] : []),
    ...texts,
    ...(drawn(element) ? [] : ['(not visible)']),
  ].join(' ');
}

/** A person can see it: cheaper than `visible`, since it is asked of every element. */
function drawn(element: Element): boolean {
  const { width, height } = rect(element);
  return (
    width > 1 &&
    height > 1 &&
    Element.prototype.checkVisibility.call(element, { opacityProperty: true, visibilityProperty: true })
  );
}

/** Which label a text is, by its key. A label that may hold foreign words ("Copy of …") is told by its key as well. */
function labelIn(text: string): string {
  if (text.length > LONGEST) return '‹…›';
  const own = norm(text);
  const keys = labelsOf(own);
  const tongue = tongueOf(own);
  return keys.length ? `‹${[...new Set(keys)].join(' ')}${tongue ? ` ${tongue}` : ''}›` : '‹…›';
}
