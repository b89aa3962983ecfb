import { all, closest, cover, create, holds, INTERACTIVE, rect, root, say, under } from './dom.ts';
import type { Guidance } from './guidance.ts';
import { around, type Box, places, type Side } from './place.ts';
import { DARK, STYLE } from './style.ts';

export type Press = 'did-it' | 'hide' | 'where-am-i' | 'filled';

/** Ring and hint of one frame. They live in one element of our own, in the top layer, behind a closed root. */
export interface Overlay {
  /** Our one element in the page. */
  host: Element;
  /**
   * Puts ring and hint at an element; scrolls it into view when it is new.
   *
   * @param text what the hint says besides its title
   * @param words what tells a person which element this is; the hint leaves it free
   * @param message what the page complains about; the hint leaves it free, as it does all alerts
   * @returns false when something else lies over the element: then nothing is shown
   */
  show(target: Element, words: Element, guidance: Guidance, text: string, message?: Element): boolean;
  /** Follows the target; cheap when nothing moved. */
  follow(): void;
  hide(): void;
  /** Moves the keyboard to the hint, on request only. */
  focus(): void;
  /** The keyboard is in the hint. */
  hasFocus(): boolean;
}

/** Room between the element and the ring. */
const MARGIN = 5;
/** What a page says that must not be overlooked (autotask-ui.md section 5). */
const MESSAGES = '[role=alert],[role=alertdialog],[aria-live=assertive],.ValidationSummary.Active';
/** What the browser keeps in the top layer. */
const TOP = ':modal,:popover-open';
const OWN =
  'all:initial!important;display:block!important;position:fixed!important;inset:0!important;pointer-events:none!important;z-index:2147483647!important';

/**
 * When the hint is dark: as the page is. Autotask's own theme says so on the body (autotask-ui.md section 3; that it
 * says 1 and 0 is inferred), any other page by the ground that it paints; one that paints none follows the browser.
 */
function darkness(): string {
  const grounds = [...all('body'), root()].map((element) => getComputedStyle(element));
  const theme = grounds[0]?.getPropertyValue('--is-theme-dark').trim();
  if (theme) return /^(0|false|no|off)$/i.test(theme) ? 'not all' : 'all';
  for (const { backgroundColor } of grounds) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (backgroundColor.match(/[\d.]+/g) ?? []).map(Number);
    // Other ways to write a colour count differently; Autotask's pages of any age use none.
    if (/^rgb/.test(backgroundColor) && alpha > 0.5)
      return red * 0.3 + green * 0.6 + blue * 0.1 < 100 ? 'all' : 'not all';
  }
  return '(prefers-color-scheme:dark)';
}

/**
 * @param press told of a person's press on a button of the hint (never of the page's own events)
 */
export function createOverlay(press: (button: Press) => void): Overlay {
  const letters = Math.random().toString(36).slice(2);
  const host = create(`o${letters}-${letters}`);
  const shadow = host.attachShadow({ mode: 'closed' });
  const make = (tag: string, parent: Node, name: string, text = '') => {
    const element = parent.appendChild(create(tag));
    if (name) element.dataset.onramp = name;
    element.textContent = text;
    return element;
  };
  make('style', shadow, '', STYLE);
  const dark = make('style', shadow, '', DARK) as HTMLStyleElement;
  let ring = make('div', shadow, 'ring');
  const card = make('section', shadow, 'hint');
  const live = make('p', shadow, 'live');
  live.role = 'status';
  dress();
  const worn = host.style.cssText;

  let target: Element | undefined;
  let named: Element | undefined;
  let shown = '';
  let box = '';
  let side: Side | undefined;
  let others = 0;
  let messages: Element[] = [];

  function write({ hint }: Guidance, text: string) {
    card.textContent = '';
    card.lang = live.lang = hint.language;
    card.ariaLabel = `Onramp ${hint.progress}`;
    make('small', card, '', hint.progress);
    make('h2', card, '', hint.title);
    make('p', card, '', text);
    const row = make('div', card, '');
    const button = (text: string, name: Press, parent: Node = row) => {
      const element = make('button', parent, name, text) as HTMLButtonElement;
      element.type = 'button';
      element.onclick = (event) => {
        if (event.isTrusted) press(name);
      };
      return element;
    };
    if (hint.fill) button(hint.fill.caption, 'filled');
    button(hint.didIt, 'did-it');
    button(hint.whereAmI, 'where-am-i');
    const close = button('×', 'hide', card);
    close.ariaLabel = close.title = hint.hide;
    live.textContent = `${hint.title}. ${text}`;
  }

  /** A click on the middle of the element reaches it, and nothing that lies over it. */
  function reachable(element: Element): boolean {
    const { left, top, width, height } = rect(element);
    return !!under(left + width / 2, top + height / 2) && !cover(element, host);
  }

  /** How many of the page's controls a hint at this place would cover. */
  function crowd({ left, top, width, height }: Box): number {
    const covered = new Set<Element>();
    for (let x = 0; x < 5; x++) {
      for (let y = 0; y < 4; y++) {
        const lies = under(left + (width * x) / 4, top + (height * y) / 3);
        const control = lies && closest(lies, `${INTERACTIVE},label`);
        if (control) covered.add(control);
      }
    }
    return covered.size;
  }

  /** Whether a hint at this place would lie over what the page says. */
  const silences = ({ left, top, width, height }: Box) =>
    messages.some((message) => {
      const box = rect(message);
      const wide = box.width > 1 && left < box.right && left + width > box.left;
      return wide && box.height > 1 && top < box.bottom && top + height > box.top;
    });

  function put(element: HTMLElement, { left, top, width, height }: Box) {
    element.style.cssText = `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
  }

  function follow() {
    if (!target) return;
    // Whatever the page did to our element is undone.
    if (host.style.cssText !== worn || host.attributes.length !== 2 || !host.popover) dress();
    if (host.parentNode !== root() || (!onTop() && all(TOP).length !== others)) raise();
    const { left, top, width, height } = rect(target);
    // Under something else, moved there or covered since: gone until it can be reached again.
    const free = reachable(target);
    const told = messages.map((message) => Object.values(rect(message).toJSON())).join();
    const now = [free, left, top, width, height, innerWidth, innerHeight, told].join();
    if (now === box) return;
    box = now;
    ring.hidden = card.hidden = !free;
    if (!free) return;
    const clear = around(rect(target), rect(named ?? target));
    put(ring, {
      left: left - MARGIN,
      top: top - MARGIN,
      width: width + 2 * MARGIN,
      height: height + 2 * MARGIN,
    });
    card.className = '';
    card.style.cssText = '';
    let sides = room(clear);
    if (!sides[0]) {
      card.className = 'small';
      sides = room(clear);
    }
    card.hidden = !sides[0];
    const kept = sides.find(([where]) => where === side);
    const [where, at] =
      kept ??
      sides.map((one) => ({ one, covers: crowd(one[1]) })).sort((a, b) => a.covers - b.covers)[0]?.one ??
      [];
    side = where;
    if (at) card.style.cssText = `left:${at.left}px;top:${at.top}px`;
  }

  function room(around: Box) {
    const { offsetWidth: width, offsetHeight: height } = card;
    const view = { width: innerWidth, height: innerHeight };
    return places(around, { width, height }, view).filter(([, box]) => !silences(box));
  }

  /** Our element as it has to be, and nothing else on it. */
  function dress() {
    for (const { name } of [...host.attributes]) host.removeAttribute(name);
    host.style.cssText = OWN;
    host.popover = 'manual';
  }

  /** Nothing lies over the hint. Cheap, so that the page is searched for what does only when something does. */
  function onTop(): boolean {
    const { left, top, width, height } = rect(card);
    if (!host.matches(':popover-open')) return false;
    return !!width && under(left + width / 2, top + height / 2) === host;
  }

  /** Into the document, above whatever lies in the top layer. */
  function raise() {
    try {
      if (host.parentNode !== root()) root().append(host);
      else if (host.matches(':popover-open')) host.hidePopover();
      host.showPopover();
    } catch {
      // A listener of the page moved it meanwhile: the next look tries again.
    }
    others = all(TOP).length;
  }

  return {
    host,
    show(element, words, guidance, text, message) {
      const what = JSON.stringify([guidance, text]);
      messages = [...all(MESSAGES), ...(message ? [message] : [])]
        .slice(0, 20)
        .filter((one) => !holds(one, element) && say(one, 9));
      // Into view, and out from under whatever floats over the page.
      for (const block of element === target ? [] : (['center', 'start', 'end'] as const)) {
        if (!reachable(element)) element.scrollIntoView({ block, inline: 'nearest' });
      }
      if (!reachable(element)) return false;
      if (element !== target || what !== shown || !host.isConnected) {
        if (element !== target) side = undefined;
        // A new ring for a new thing: nothing slides across the page, and nobody takes the one for the other.
        ring.remove();
        ring = make('div', shadow, 'ring');
        target = element;
        named = words;
        box = '';
        dark.media = darkness();
        raise();
        if (what !== shown) write(guidance, text);
        shown = what;
      }
      follow();
      return true;
    },
    follow,
    hide() {
      target = undefined;
      shown = '';
      host.remove();
    },
    focus: () => card.querySelector('button')?.focus(),
    hasFocus: () => !!shadow.activeElement,
  };
}
