import { all, attr, closest, INTERACTIVE, is, parentOf, root, say, texts, visible } from './dom.ts';
import type { LabelKey } from './labels/keys.ts';
import { beginsLabel, labelsOf, mayBeLabel, tongueOf } from './labels/match.ts';
import { norm } from './labels/norm.ts';

/** A place where a label stands: the element that says it. */
export interface Hit {
  element: Element;
  /** What stands behind the label in the same line, for example "- Copy of API User" behind a title. */
  rest: string;
}

/** All labels found in one look at the document. Whether a person can see them is asked when it matters. */
export interface Sight {
  /** Visible places of a label, in document order. */
  hits(key: LabelKey): Hit[];
  /** Language that most of the labels betray. */
  language: string | undefined;
}

/** Longest text that can be a label. */
const LONGEST = 160;
/** Where a label can stand besides in words. */
const ATTRIBUTES = ['aria-label', 'title', 'alt', 'placeholder'];
/** Balloons of guided tours speak of the same things and are none of them (autotask-ui.md section 3). */
const FOREIGN = '[class*=walkme-],[id^=walkme],[class*=pendo-],[id^=pendo]';
/** What is hidden from screen readers. */
const UNSAID = '[aria-hidden=true]';
/** Entries of a navigation, which may be folded to icons. */
const FOLDABLE: LabelKey[] = ['admin', 'module', 'settingsAndUsers', 'resourcesUsers'];
/** More places than this of one label are no label. */
const MOST = 120;
/** So many that can be seen, and nobody can tell which of them is meant. */
export const UNTOLD = 60;
/** Nodes between two chances to pause; one that may be a label costs as much as many that are not. */
const STRIDE = 400;
const DEAR = 25;

/**
 * Looks at the document once. A generator, so that the caller can pause it: it yields every few hundred nodes.
 *
 * @returns what was found; the caller asks it for labels by key
 */
export function* scan(): Generator<undefined, Sight> {
  const places = new Map<LabelKey, Hit[]>();
  const votes: Record<string, number> = {};
  const add = (keys: LabelKey[], text: string, element: Element, rest = '') => {
    for (const key of keys) {
      const hits = places.get(key) ?? [];
      if (!hits.some((hit) => hit.element === element) && hits.length < MOST)
        places.set(key, [...hits, { element, rest }]);
    }
    const tongue = tongueOf(text);
    if (tongue) votes[tongue] = (votes[tongue] ?? 0) + 1;
  };

  const walker = texts(root());
  let walked = 0;
  while (walker.nextNode()) {
    if (++walked > STRIDE) {
      walked = 0;
      yield;
    }
    const node = walker.currentNode as Text;
    if (node.length < 2 || node.length > LONGEST || !mayBeLabel.test(node.data)) continue;
    walked += DEAR;
    const parent = parentOf(node);
    if (!parent || is(parent, 'script,style,noscript,option,title,textarea')) continue;
    const own = norm(node.data);
    const keys = labelsOf(own);
    if ((!keys.length && !beginsLabel(own)) || closest(parent, FOREIGN) || isIcon(parent)) continue;
    const line = lineOf(node);
    const whole = norm(line.before + node.data + line.after);
    if (whole === own) add(keys, own, parent);
    else if (labelsOf(whole).length) add(labelsOf(whole), whole, line.element);
    else if (!norm(line.before) && /^\s*[-–—(:*]/.test(line.after)) {
      // A remark behind a label is no part of it; behind the name of a level it is another level.
      add(
        keys.filter((key) => key !== 'apiUserSystemLevel'),
        own,
        parent,
        line.after,
      );
    }
  }
  yield;
  const named = all(`${ATTRIBUTES.map((name) => `[${name}]`)},input[type=button],input[type=submit]`);
  for (const element of named.slice(0, 2000)) {
    walked += DEAR / 5;
    if (walked > STRIDE) {
      walked = 0;
      yield;
    }
    for (const name of ATTRIBUTES.concat('value')) {
      const text = attr(element, name);
      if (
        !text ||
        text.length > LONGEST ||
        (name === 'value' && !is(element, 'input[type=button],input[type=submit]'))
      )
        continue;
      const said = norm(text);
      // A label that the element also says in words was found above.
      if (
        labelsOf(said).length &&
        !is(element, 'option') &&
        !closest(element, FOREIGN) &&
        !norm(say(element, 99, true))
      ) {
        add(labelsOf(said), said, element);
      }
    }
  }

  const seen = new Map<LabelKey, Hit[]>();
  const hits = (key: LabelKey) => {
    const known =
      seen.get(key) ??
      (places.get(key) ?? []).flatMap((hit) => {
        if (!hit.element.isConnected) return [];
        if (visible(hit.element)) return hit;
        const icon = FOLDABLE.includes(key) && iconFor(hit.element);
        return icon ? { element: icon, rest: '' } : [];
      });
    seen.set(key, known);
    return known;
  };
  // Few places are asked for at once when it matters; many are asked for piece by piece.
  for (const [key, { length }] of places) {
    if (length < UNTOLD / 2) continue;
    hits(key);
    yield;
  }
  return {
    hits,
    language: Object.entries(votes).sort(([, a], [, b]) => b - a)[0]?.[0],
  };
}

/** A word from which the style sheet makes an icon: hidden from screen readers in a control that has another name. */
function isIcon(words: Element): boolean {
  const control = is(words, `${UNSAID},${UNSAID}>*`) && closest(words, INTERACTIVE);
  return !!control && !!(attr(control, 'aria-label') || attr(control, 'title') || say(control, 9));
}

/** The icon that stands for hidden words: a visible control that says nothing else, as in a folded navigation. */
function iconFor(words: Element): Element | undefined {
  const control = closest(words, INTERACTIVE);
  const said = control && visible(control) && !norm(say(control, 99, true)) && norm(say(control, 99));
  return said && said === norm(say(words, 99)) ? control : undefined;
}

/** The rest of the line in which a text stands: up to the next block, line break or control on either side. */
function lineOf(node: Text): { before: string; after: string; element: Element } {
  let before = '';
  let after = '';
  let at: Node = node;
  const closed = new Set<boolean>();
  for (;;) {
    for (const back of [true, false]) {
      let sibling: Node | null = at;
      for (let i = 0; i < 8 && !closed.has(back); i++) {
        sibling = back ? sibling.previousSibling : sibling.nextSibling;
        if (!sibling) break;
        if (ends(sibling)) closed.add(back);
        else if (sibling.nodeType < 4) {
          const text =
            sibling.nodeType === 3
              ? (sibling as Text).substringData(0, LONGEST)
              : is(sibling as Element, UNSAID)
                ? ''
                : say(sibling as Element, LONGEST);
          if (back) before = text + before;
          else after += text;
        }
      }
    }
    const parent = parentOf(at);
    if (!parent || ends(parent))
      return { before, after, element: at === node && parent ? parent : (at as Element) };
    at = parent;
  }
}

/** A node that a line of text does not run across. */
function ends(node: Node): boolean {
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  return (
    is(element, `${INTERACTIVE},label,br,hr`) ||
    !/^(inline|contents|ruby)$/.test(getComputedStyle(element).display)
  );
}
