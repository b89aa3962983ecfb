/**
 * Reads the page without trusting it. A form or an image can shadow what the page's own objects answer
 * (`<input name="parentElement">` inside a form), so everything that may meet such an object is asked through the
 * prototype. Nothing here changes the page, and no text is read without a limit.
 */

function getter<T>(proto: object, name: string): (of: unknown) => T {
  const get = Object.getOwnPropertyDescriptor(proto, name)?.get;
  return (of) => get?.call(of) as T;
}

const asked = Element.prototype;

export const parentOf = getter<Element | null>(Node.prototype, 'parentElement');
const rootOf = getter<Element>(Document.prototype, 'documentElement');

const scrolledX = getter<number>(Element.prototype, 'scrollLeft');
const scrolledY = getter<number>(Element.prototype, 'scrollTop');
const titleOf = getter<string>(Document.prototype, 'title');
const referrerOf = getter<string>(Document.prototype, 'referrer');
const hiddenOf = getter<boolean>(Document.prototype, 'hidden');

export const root = (): Element => rootOf(document);
/** The document's title, also where an image of that name stands in its way. */
export const title = (): string => titleOf(document);
export const referrer = (): string => referrerOf(document);
/** The tab is behind another, or its window is. */
export const isHidden = (): boolean => hiddenOf(document);
export const create = (tag: string): HTMLElement => Document.prototype.createElement.call(document, tag);
const FOCUSABLE = 'a[href],button,summary,input,select,textarea,[tabindex]';
/** Moves the keyboard to an element, or to what in or around it can take it, or selects the row. */
export function focusOn(element: Element): void {
  const place =
    closest(element, FOCUSABLE) ?? all(FOCUSABLE, element)[0] ?? (element as HTMLLabelElement).control;
  if (place) HTMLElement.prototype.focus.call(place);
  // A row that takes no keyboard can be selected: then the menu key (Shift+F10) opens what a right-click would.
  else getSelection()?.selectAllChildren(closest(element, 'tr,[role=row]') ?? element);
}
/** Listens to the window, also where a form is named `addEventListener`. */
export const listen = (type: string, hear: (event: Event) => void, options: AddEventListenerOptions): void =>
  EventTarget.prototype.addEventListener.call(window, type, hear, options);
export const attr = (element: Element, name: string): string => asked.getAttribute.call(element, name) ?? '';
export const is = (element: Element, selector: string): boolean => asked.matches.call(element, selector);
export const closest = (element: Element, selector: string): Element | null =>
  asked.closest.call(element, selector);
export const rect = (element: Element): DOMRect => asked.getBoundingClientRect.call(element);
/** Where the words stand, without the room that their element leaves around them. */
export function rectOfWords(words: Text): DOMRect {
  const range = Document.prototype.createRange.call(document);
  range.selectNodeContents(words);
  return range.getBoundingClientRect();
}
export const holds = (outer: Node, inner: Node): boolean => Node.prototype.contains.call(outer, inner);
/** The second stands behind the first in the document. */
export const follows = (first: Node, second: Node): boolean =>
  (Node.prototype.compareDocumentPosition.call(first, second) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;

/** Elements inside `inside` in document order. */
export const all = (selector: string, inside: Element = root()): Element[] => [
  ...asked.querySelectorAll.call(inside, selector),
];

/** Text nodes inside an element, in document order. */
export const texts = (inside: Element): TreeWalker =>
  Document.prototype.createTreeWalker.call(document, inside, NodeFilter.SHOW_TEXT);

/** Controls and whatever else answers a click by its own nature. */
export const INTERACTIVE =
  'a,button,summary,input,select,textarea,[tabindex],[onclick],[role=button],[role=link],[role=tab],[role^=menuitem],[role=option],[role=treeitem]';

/**
 * Whether a person can see the element: drawn, not transparent, of a size, not moved out of reach and not inside a
 * box that is closed to nothing.
 */
export function visible(element: Element): boolean {
  if (!asked.checkVisibility.call(element, { opacityProperty: true, visibilityProperty: true })) return false;
  const { width, height, right, bottom } = rect(element);
  if (width < 2 || height < 2) return false;
  const around = insideOf(element);
  return !!around && right + around.left > 0 && bottom + around.top > 0;
}

/** How far the boxes around an element are scrolled; undefined when one of them is closed to nothing. */
type Around = { left: number; top: number } | undefined;

/** What was asked of parents in this turn of the event loop; the page cannot change meanwhile. */
let parents: Map<Element, Around> | undefined;

/** Asked once per parent and turn, so that many places deep in a page cost no more than one of them. */
function insideOf(element: Element): Around {
  if (!parents) {
    parents = new Map();
    queueMicrotask(() => {
      parents = undefined;
    });
  }
  const path: Element[] = [];
  let at = parentOf(element);
  while (at && !parents.has(at)) {
    path.push(at);
    at = parentOf(at);
  }
  let around: Around = at ? parents.get(at) : { left: 0, top: 0 };
  for (const box of path.reverse()) {
    const { width, height } = rect(box);
    if ((height < 2 || width < 2) && getComputedStyle(box).overflow !== 'visible') around = undefined;
    // What has been scrolled away can be scrolled back.
    if (around) around = { left: around.left + scrolledX(box), top: around.top + scrolledY(box) };
    parents.set(box, around);
  }
  return around;
}

/** More elements than these inside: too many to look through for one of them. */
const HUGE = 5000;

/** Whether an element holds too much to look through; stops counting there. */
export const isHuge = (element: Element): boolean =>
  asked.getElementsByTagName.call(element, '*').item(HUGE) !== null;

/** What lies at a point of a document. */
export const under = (x: number, y: number, of: Document = document): Element | null =>
  Document.prototype.elementFromPoint.call(of, x, y);

/** Everything that lies at a point of this document, the uppermost first. */
export const layersAt = (x: number, y: number): Element[] =>
  Document.prototype.elementsFromPoint.call(document, x, y);

/**
 * What lies over the middle of an element, so that a click would miss it: in this document, or over the frame that
 * holds it. Undefined when nothing does, or when the middle is out of view.
 *
 * @param through an element that is looked through, and does not hide what lies below it
 */
export function cover(element: Element, through?: Element): Element | undefined {
  const { left, top, width, height } = rect(element);
  const [x, y] = [left + width / 2, top + height / 2];
  let lid = under(x, y);
  if (lid && lid === through) {
    lid = layersAt(x, y).find((layer) => layer !== through) ?? null;
  }
  if (!lid) return undefined;
  if (lid !== element && holds(lid, element) && isCutOff(element, lid, x, y)) return lid;
  if (!holds(element, lid) && !holds(lid, element) && !isLabelOf(element, lid)) return lid;
  return overFrame(window, x, y);
}

/** Words of the control's own label, which many toolkits draw over a control in which nothing is chosen yet. */
function isLabelOf(control: Element, words: Element): boolean {
  const label = closest(words, 'label') as HTMLLabelElement | null;
  if (label && (holds(label, control) || label.control === control)) return true;
  const names = attr(control, 'aria-labelledby').slice(0, 500).split(/\s+/);
  for (let at: Element | null = words, i = 0; at && i < 3; at = parentOf(at), i++)
    if (names.some((name) => name && name === attr(at as Element, 'id'))) return true;
  return false;
}

/** A box between an element and one around it shows none of the element at this point: it has to be scrolled there. */
function isCutOff(element: Element, around: Element, x: number, y: number): boolean {
  for (let box = parentOf(element); box && box !== around; box = parentOf(box)) {
    const { left, right, top, bottom } = rect(box);
    const isInside = x >= left && x <= right && y >= top && y <= bottom;
    if (!isInside && getComputedStyle(box).overflow !== 'visible') return true;
  }
  return false;
}

/** What lies over a point of this frame in the documents around it, as far as they may be asked. */
function overFrame(view: Window, x: number, y: number): Element | undefined {
  try {
    const frame = view.frameElement;
    if (!frame) return undefined;
    const { left, top } = rect(frame);
    const [outerX, outerY] = [x + left + frame.clientLeft, y + top + frame.clientTop];
    const lid = under(outerX, outerY, frame.ownerDocument);
    // Out of the view of the window counts as covered.
    if (lid !== frame) return lid ?? frame;
    return overFrame(view.parent, outerX, outerY);
  } catch {
    return undefined;
  }
}

/** The frame that holds this document is drawn (frames of other origins are taken to be). */
export function frameVisible(): boolean {
  try {
    const frame = window.frameElement;
    return !frame || visible(frame);
  } catch {
    return true;
  }
}

/** On the lines of a box: what it has opened above or below itself is not. */
function isBeside(words: DOMRect, box: DOMRect): boolean {
  const line = (words.top + words.bottom) / 2;
  return box.height === 0 || (line > box.top && line < box.bottom);
}

/**
 * What an element says, up to `limit` characters; with `shown`, only what can be seen within its own box. What it hides
 * from screen readers it does not say. Never walks further than 60 pieces of text, so a page of any length costs the same.
 */
export function say(element: Element, limit = 200, shown = false): string {
  const walker = texts(element);
  let said = '';
  for (let i = 0; i < 60 && said.length < limit && walker.nextNode(); i++) {
    const text = walker.currentNode as Text;
    const parent = parentOf(text);
    if (!parent || is(parent, 'script,style,noscript')) continue;
    if (shown && text.length && !(visible(parent) && isBeside(rectOfWords(text), rect(element)))) continue;
    // A word from which the style sheet makes an icon.
    const unsaid = closest(parent, '[aria-hidden=true]');
    if (unsaid && unsaid !== element && holds(element, unsaid)) continue;
    said += `${Text.prototype.substringData.call(text, 0, limit)} `;
  }
  return said.replace(/\s+/g, ' ').trim().slice(0, limit);
}
