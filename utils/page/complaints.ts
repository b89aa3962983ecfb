import { all, attr, holds, INTERACTIVE, is, parentOf, root, say, texts, visible } from './dom.ts';
import { speaksOfRefusal } from './labels/complaints.ts';
import { norm } from './labels/norm.ts';

/** Hears what a page complains about after a click on Save, whatever its markup. */
export interface Complaints {
  /** Save was clicked: what appears from now on may be the page's answer. */
  listen(): void;
  /** The complaint that can still be seen, if any. */
  heard(): string | undefined;
  /** Where it stands, as far as it was heard. */
  at(): Element | undefined;
  /** Ends the listening. */
  end(): void;
}

/** So long after the click a page may answer. */
const ANSWER = 8000;
/** What still stands there so long after another click on Save is the answer to that, too: the page left it as it was. */
const SAME_AGAIN = 800;
/** A complaint is a sentence or a few, not a page. */
const LONGEST = 500;
/** So many changes of the page are looked at; more are a new page and no answer. */
const MOST = 400;
/** So long a click on Save may be held up by reading what the page says already, in milliseconds. */
const READING = 15;
/** So many of them in one go. */
const AT_ONCE = 20;
const TELLTALE = /error|invalid|valid|alert|warn|danger|fail/i;

/**
 * Listens to the page's changes after a click on Save, and for no longer than an answer takes. A message is a complaint
 * when its role or class says so, when it is drawn in red, or when it is new and speaks of a refusal; "Saved" is none.
 *
 * @param own our own element in the page, which says nothing about the form
 */
export function createComplaints(own: () => Element | undefined): Complaints {
  let found: Element | undefined;
  let words = '';
  let until = 0;
  let oldUntil = 0;
  let looked = 0;
  let waiting: Node[] = [];
  /** What spoke of refusals before: the small print of the form, which may be drawn again. */
  let before = new Set<string>();
  const observer = new MutationObserver((records) => {
    if (performance.now() > until || looked > MOST) return observer.disconnect();
    for (const { target, addedNodes } of records) {
      for (const node of addedNodes.length ? addedNodes : [target]) {
        if (looked++ > MOST) return observer.disconnect();
        if (waiting.push(node) === 1) setTimeout(hearSome);
      }
    }
  });

  /** A few at a time: the page may change everywhere at once. */
  function hearSome() {
    const some = waiting.splice(0, AT_ONCE);
    for (const node of some) {
      const element = node instanceof Element ? node : parentOf(node);
      if (element?.isConnected && !ofOurs(element)) hear(element);
    }
    if (waiting.length) setTimeout(hearSome);
  }

  const ofOurs = (element: Element) => {
    const host = own();
    return !!host && holds(host, element);
  };

  function hear(element: Element) {
    const said = say(element, LONGEST + 1, true);
    if (said.length < 8 || said.length > LONGEST || !/\s/.test(said) || !visible(element)) return;
    // What surrounds the whole form is no message, however little the page says.
    if (is(element, `html,body,${INTERACTIVE}`)) return;
    if (!complains(element) && (!speaksOfRefusal(said) || before.has(norm(said)))) return;
    // The box around a message says no more than the message.
    if (found?.isConnected && holds(found, element)) return;
    found = element;
    words = said;
    oldUntil = 0;
  }

  return {
    listen() {
      observer.disconnect();
      oldUntil = performance.now() + SAME_AGAIN;
      waiting = [];
      looked = 0;
      before = smallPrint();
      until = performance.now() + ANSWER;
      observer.observe(document, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
        attributeFilter: ['class', 'style', 'hidden', 'open', 'aria-hidden'],
      });
    },
    heard() {
      if (waiting.length) hearSome();
      if (!words || performance.now() < oldUntil) return undefined;
      if (!found?.isConnected || !visible(found)) found = findAgain(words);
      const said = found && say(found, LONGEST, true);
      if (!said) {
        found = undefined;
        words = '';
      }
      return said || undefined;
    },
    at: () => found,
    end: () => observer.disconnect(),
  };
}

/** The element or something around or in it is marked as a complaint, or its letters, ground or edge are red. */
function complains(element: Element): boolean {
  const parts = [element, parentOf(element), ...all('*', element).slice(0, 12)];
  return parts.some((part) => {
    if (!part) return false;
    if (is(part, '[role^=alert],[aria-live=assertive]') || TELLTALE.test(attr(part, 'class'))) return true;
    const { color, backgroundColor, borderLeftColor, borderLeftWidth } = getComputedStyle(part);
    return isRed(color) || isRed(backgroundColor) || (borderLeftWidth !== '0px' && isRed(borderLeftColor));
  });
}

/** A red that a person calls red, of any brightness. */
function isRed(colour: string): boolean {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  return alpha > 0.1 && red === most && red - Math.max(green, blue) > 20 && (most - least) / most > 0.15;
}

/** Sentences of the page that speak of what must and cannot be; of a huge page those that come first. */
function smallPrint(): Set<string> {
  const said = new Set<string>();
  const walker = texts(root());
  const began = performance.now();
  for (let i = 0; i < 20_000 && walker.nextNode(); i++) {
    if (i % 200 === 199 && performance.now() - began > READING) break;
    const text = walker.currentNode as Text;
    if (text.length < 8 || text.length > LONGEST || !speaksOfRefusal(text.data)) continue;
    for (let at = parentOf(text), up = 0; at && up < 4; at = parentOf(at), up++) {
      const whole = say(at, LONGEST + 1, true);
      if (whole.length > LONGEST) break;
      said.add(norm(whole));
    }
  }
  return said;
}

/** A page that was drawn again says the same elsewhere. */
function findAgain(words: string): Element | undefined {
  const start = norm(words).slice(0, 40);
  // Letters that every writing of it has, so that most texts are passed by at a glance.
  const glance = /[a-rt-z]{3,}/.exec(start)?.[0] ?? '';
  const walker = texts(root());
  for (let i = 0; i < 20_000 && walker.nextNode(); i++) {
    const text = walker.currentNode as Text;
    if (text.length < 8 || !text.substringData(0, 90).toLowerCase().includes(glance)) continue;
    if (!norm(text.data).startsWith(start)) continue;
    const parent = parentOf(text);
    if (parent && visible(parent)) return parent;
  }
  return undefined;
}
