import {
  CHOSEN,
  type ItemData,
  type ItemState,
  type LoadData,
  type Marks,
  type StateValue,
  variantKey,
} from './data.ts';
import { nodesOf, parse, reshape, type Span, takeSpans } from './spans.ts';

/** What an element is: one or more parts of an item. */
export interface Meaning {
  key: string;
  parts: string[];
}

/**
 * The page while it is open: the state of every item, and which element is what. All of it lives in this closure; the
 * document itself tells nobody.
 */
export class Live {
  readonly data: LoadData;
  #states = new Map<string, ItemState>();
  #spans = new Map<number, Span>();
  #drawn = new Map<string, string>();
  #meanings = new WeakMap<Element, Meaning>();
  #keys = new Map<number, string>();
  /** Ids that elements have today, by the ids in the server's HTML. */
  #renamed = new Map<string, string>();
  #marks: Marks = {};
  #idsByItem = new Map<string, string[]>();
  #own = new WeakSet<Element>();

  constructor(data: LoadData) {
    this.data = data;
    this.#note(data.marks);
    for (const [key, item] of Object.entries(data.items)) {
      this.#states.set(key, { ...item.state });
      if (item.number > 0) this.#keys.set(item.number, key);
      this.#drawn.set(key, drawnKey(item, item.state));
    }
  }

  /** Learns the meaning of what the server's HTML brought into the document. */
  adopt(root: Element): void {
    for (const [number, span] of takeSpans(root)) this.#spans.set(number, span);
    this.#learn(root);
    for (const key of this.#states.keys()) this.#restore(key);
  }

  item(key: string): ItemData | undefined {
    return this.data.items[key];
  }

  items(): [string, ItemData][] {
    return Object.entries(this.data.items);
  }

  state(key: string): ItemState {
    return this.#states.get(key) ?? {};
  }

  /** What the element itself is, without looking at what is around it. */
  meaning(element: Element): Meaning | undefined {
    return this.#meanings.get(element);
  }

  /** Whether the page itself made the element (and not a hint, a tour or an extension). */
  owns(element: Element): boolean {
    return this.#own.has(element);
  }

  /** The element with this part of an item, if it is in the document now. */
  element(key: string, part: string): HTMLElement | undefined {
    for (const id of this.#idsByItem.get(key) ?? []) {
      if (!this.#marks[id]?.parts.includes(part)) continue;
      const element = document.getElementById(this.#renamed.get(id) ?? id);
      if (element) return element;
    }
    return undefined;
  }

  /** Changes an item's state, redraws it and whatever depends on it. */
  change(key: string, change: ItemState): void {
    const item = this.item(key);
    if (!item) return;
    this.#states.set(key, { ...this.state(key), ...change });
    this.draw(key);
    this.#followers(item.group ?? key);
  }

  /** The value that others see under this name: of an item, or of a group of radios. */
  value(name: string): StateValue | undefined {
    const item = this.item(name);
    if (item) return this.state(name).checked ?? this.state(name).value;
    return this.items().find(([key, radio]) => radio.group === name && this.state(key).selected === true)?.[1]
      .value;
  }

  /** Whether the item reacts at all now. */
  usable(key: string): boolean {
    return this.item(key)?.disabled !== true && this.state(key).off !== true;
  }

  /** Brings the document in line with the item's state. */
  draw(key: string): void {
    const item = this.item(key);
    if (!item) return;
    const state = this.state(key);
    const wanted = drawnKey(item, state);
    if (this.#drawn.get(key) !== wanted) {
      const html = item.variants[variantKey(item.dimensions, state)];
      if (html !== undefined) this.#put(item, chosen(html, item, state));
      this.#drawn.set(key, wanted);
    }
    this.#restore(key);
  }

  /** Puts HTML of the server's in the place of an item's. */
  replace(key: string, html: string, marks: Marks): void {
    this.#note(marks);
    const item = this.item(key);
    if (item) this.#put(item, html);
  }

  /** Every element was replaced by a copy under another id: takes the meanings over. */
  moved(pairs: [Node, Node][], ids: Map<string, string>): void {
    const nodes = new Map(pairs);
    for (const [old, fresh] of pairs) {
      if (!(old instanceof Element && fresh instanceof Element)) continue;
      const meaning = this.#meanings.get(old);
      if (meaning) this.#meanings.set(fresh, meaning);
      if (this.#own.has(old)) this.#own.add(fresh);
    }
    for (const [number, span] of this.#spans) {
      const start = nodes.get(span.start);
      const end = nodes.get(span.end);
      if (start instanceof Text && end instanceof Text) this.#spans.set(number, { start, end });
    }
    for (const id of Object.keys(this.#marks)) {
      const fresh = ids.get(this.#renamed.get(id) ?? id);
      if (fresh) this.#renamed.set(id, fresh);
    }
  }

  #note(marks: Marks): void {
    Object.assign(this.#marks, marks);
    for (const [id, { item }] of Object.entries(marks))
      this.#idsByItem.set(item, [...(this.#idsByItem.get(item) ?? []), id]);
  }

  #put(item: ItemData, html: string): void {
    const span = this.#spans.get(item.number);
    if (!span) return;
    const wanted = parse(html);
    for (const element of wanted.querySelectorAll('[id],[for]')) this.#rename(element);
    const inner = takeSpans(wanted);
    reshape(span, wanted);
    for (const node of nodesOf(span)) if (node instanceof Element) this.#learn(node);
    // Items inside came in the state that the server drew them in.
    for (const [number, fresh] of inner) {
      const key = this.#keys.get(number);
      const nested = key === undefined ? undefined : this.item(key);
      if (key === undefined || !nested) continue;
      if (fresh.start.isConnected) this.#spans.set(number, fresh);
      this.#drawn.set(key, drawnKey(nested, nested.state));
      this.draw(key);
    }
  }

  #rename(element: Element): void {
    for (const name of ['id', 'for']) {
      const fresh = this.#renamed.get(element.getAttribute(name) ?? '');
      if (fresh) element.setAttribute(name, fresh);
    }
  }

  #learn(root: Element): void {
    const today = new Map([...this.#renamed].map(([old, fresh]) => [fresh, old]));
    for (const element of [root, ...root.querySelectorAll('*')]) {
      this.#own.add(element);
      const mark = this.#marks[today.get(element.id) ?? element.id];
      if (mark) this.#meanings.set(element, { key: mark.item, parts: mark.parts });
    }
  }

  /** A native element drawn anew has lost what was typed or ticked: writes it back. */
  #restore(key: string): void {
    const { type, field } = this.data.items[key] ?? {};
    if (!field) return;
    const element = this.element(key, 'input');
    const state = this.state(key);
    if (element instanceof HTMLInputElement && (element.type === 'checkbox' || element.type === 'radio'))
      element.checked = (type === 'radio' ? state.selected : state.checked) === true;
    else if (element instanceof HTMLInputElement || element instanceof HTMLSelectElement) {
      const value = String(state.value ?? '');
      if (element.value !== value) element.value = value;
    }
  }

  #followers(name: string): void {
    for (const [key, item] of this.items()) {
      const { dependence } = item;
      if (!dependence || dependence.on !== name) continue;
      const off = this.value(name) !== dependence.equals;
      const before = this.state(key);
      if (before.off === off) continue;
      const empty = !off && dependence.initial !== undefined && before.value === '';
      this.change(key, empty ? { off, value: dependence.initial ?? '' } : { off });
    }
  }
}

function drawnKey(item: ItemData, state: ItemState): string {
  const key = variantKey(item.dimensions, state);
  return item.dimensions.includes('filled') ? `${key}|${String(state.value)}` : key;
}

function chosen(html: string, item: ItemData, state: ItemState): string {
  if (!item.dimensions.includes('filled')) return html;
  const text = item.options?.[String(state.value)] ?? '';
  return html.replaceAll(
    CHOSEN,
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;'),
  );
}
