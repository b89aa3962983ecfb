import { all, closest, cover, follows, holds, INTERACTIVE, is, parentOf, rect, say, visible } from './dom.ts';
import { boxInLabel, seenFor } from './drawn.ts';
import { entryOf } from './entries.ts';
import { controlOf } from './fields.ts';
import type { Locator } from './guidance.ts';
import type { LabelKey } from './labels/keys.ts';
import { norm } from './labels/norm.ts';
import { cellOf, menuIconIn, rowOf } from './rows.ts';
import { type Hit, type Sight, UNTOLD } from './scan.ts';

export interface Found {
  element: Element;
  /** What a person reads to know the element, for example its label: the hint leaves it free. */
  words: Element;
}

/** Headings that divide the pages we know; what stands between two of them is a section. */
const SECTIONS: LabelKey[] = [
  'general',
  'credentials',
  'apiTrackingIdentifier',
  'lineOfBusiness',
  'other',
  'levelSection',
];
const MENUS =
  '[role=menu],[role=listbox],[popover],[class*=menu i],[class*=overlay i],[class*=dropdown i],[class*=popup i]';
/** A section that says it is open: another click on its heading would close it. */
const OPEN = '[aria-expanded=true],details[open]>summary';

/**
 * The one visible element that a locator means.
 *
 * @param menuIsOurs the open row menu belongs to the row of the system level (its entries name no row)
 * @returns the element, or why there is none: not there, or several that could be meant
 */
export function find(locator: Locator, sight: Sight, menuIsOurs: boolean): Found | 'missing' | 'ambiguous' {
  const { role, label, section } = locator;
  const said = sight.hits(label);
  if (said.length > UNTOLD) return 'ambiguous';
  const hits = said.filter((hit) => !section || sectionOf(hit.element, sight) === section);
  const at = (elements: Element[], words?: Element): Found[] =>
    elements.map((element) => ({ element, words: words ?? element }));
  let found: Found[];
  switch (role) {
    case 'textbox':
    case 'checkbox':
    case 'radio':
    case 'combobox':
      found = hits.flatMap((hit) => {
        const control = controlOf(hit, role);
        if (!control) return [];
        const seen = seenFor(control, role);
        if (seen && !holds(seen, hit.element)) return at([seen], hit.element);
        // What is drawn around label and control, or nowhere near, is reached through the label; nobody types into one.
        return role === 'textbox' ? [] : at([boxInLabel(hit.element) ?? hit.element], hit.element);
      });
      break;
    case 'option': {
      const dropDown = find({ ...locator, role: 'combobox' }, sight, menuIsOurs);
      found = typeof dropDown === 'string' ? [] : at(entryOf(dropDown.element, locator.text));
      break;
    }
    case 'row':
    case 'row-menu': {
      const rows = [...new Set(hits.flatMap((hit) => rowOf(hit.element, label)))];
      // A row can be wider than the page; the cell with the name stands for it.
      if (role === 'row')
        found = hits.flatMap(({ element }) =>
          rowOf(element, label).flatMap((row) => at([cellOf(element)], row)),
        );
      else found = rows.length === 1 ? rows.flatMap((row) => at(menuIconIn(row), row)) : at(rows);
      break;
    }
    case 'section-heading':
      // "Other" is a word of many lists; as a heading it looks like the other headings.
      found = at(
        pressedHeadings(label === 'other' ? likeSisters(hits, sight) : hits).filter(
          (heading) => !isOpen(heading),
        ),
      );
      break;
    case 'split-button':
      found = hits.flatMap(({ element }) => at(arrowBeside(clickable(element).element), element));
      break;
    default:
      found = at(pressable(locator, hits, menuIsOurs));
  }
  // The same element twice, or an element around another one found, says the same thing twice.
  found = found.filter(
    (one, index) =>
      !found.some((other, i) =>
        other.element === one.element ? i < index : holds(one.element, other.element),
      ),
  );
  if (found.length > 1) found = inFront(found);
  const [only, second] = found;
  return second ? 'ambiguous' : (only ?? 'missing');
}

/** Buttons, links, menu items: the interactive ones win over mere words. */
function pressable({ role, label }: Locator, hits: Hit[], menuIsOurs: boolean): Element[] {
  const places = hits
    .filter(({ element, rest }) => !rest && !is(element, 'h1,h2,h3,th,[role=heading],[role=columnheader]'))
    .map(({ element }) => clickable(element))
    .filter(({ element }) => {
      if (role === 'menu-item') return label !== 'copy' || menuIsOurs;
      // A submenu repeats the entry that it belongs to.
      if (role === 'navigation-item') return !closest(element, '[role=menu] [role=menu] *');
      return role === 'link' || !inMenu(element);
    });
  if (role === 'menu-item') return places.filter(isEntry).map(({ element }) => element);
  const best = places.filter(({ sure }) => sure);
  return (best.length ? best : places).map(({ element }) => element);
}

/** In a menu, and something to click: balloons and banners lie over the page as menus do, and speak of their entries. */
const isEntry = ({ element, sure }: { element: Element; sure: boolean }) =>
  sure ? inMenu(element) : isListed(element);

/** One of several short lines that are all of what lies over the page: they are clicked, whatever else they do not say. */
function isListed(words: Element): boolean {
  const said = norm(say(words));
  const over = menuAround(words);
  for (let at: Element | null = words, i = 0; over && at && i < 4; at = parentOf(at), i++) {
    if (norm(say(at)) !== said) return false;
    const list = parentOf(at);
    if (!list || is(list, 'ol') || !is(at, 'li,[class*=item i],[class*=entry i]')) continue;
    const lines = all(':scope > *', list)
      .slice(0, 40)
      .map((line) => say(line, 60))
      .filter(Boolean);
    const isAll = say(over, 2000).length < say(list, 2000).length + 20;
    return lines.length > 1 && isAll && lines.every((line) => line.length <= 40);
  }
  return false;
}

/** Whether an open menu offers an entry. */
export const offersEntry = (label: LabelKey, sight: Sight): boolean =>
  sight.hits(label).some(({ element, rest }) => !rest && isEntry(clickable(element)));

/** The control that a click on the words reaches. `sure`: it is one by its nature, not just by its looks. */
export function clickable(words: Element): { element: Element; sure: boolean } {
  const said = norm(say(words));
  let pointed: Element | undefined;
  for (let at: Element | null = words, i = 0; at && i < 5; at = parentOf(at), i++) {
    if (norm(say(at)) !== said) break;
    if (is(at, INTERACTIVE)) return { element: at, sure: true };
    if (getComputedStyle(at).cursor === 'pointer') pointed = at;
  }
  return { element: pointed ?? words, sure: !!pointed };
}

/** Whether an element lies in something that lies over the page, as menus do. */
export const inMenu = (element: Element): boolean => !!menuAround(element);

/** What lies over the page, as menus do, with the element in it. */
function menuAround(element: Element): Element | undefined {
  for (let at: Element | null = element, i = 0; at && i < 10; at = parentOf(at), i++) {
    if (is(at, 'dialog,[role$=dialog],[role=tooltip]')) return undefined;
    if (is(at, MENUS)) return at;
    if (/absolute|fixed/.test(getComputedStyle(at).position) && !isLaidOut(at) && !isBar(at)) return at;
  }
  return undefined;
}

/** As wide as the page and as low as a head or foot, which stay where they are while the page moves under them. */
function isBar(placed: Element): boolean {
  const { width, height } = rect(placed);
  return width > innerWidth * 0.9 && height < 160;
}

/** Placed by numbers in a box that is hardly higher, as whole toolkits place everything: it lies over nothing. */
function isLaidOut(placed: Element): boolean {
  const around = parentOf(placed);
  if (!around) return false;
  const [own, its] = [rect(placed), rect(around)];
  return own.top > its.top - 3 && own.bottom < its.bottom + 3 && its.height < own.height * 1.7;
}

/** The last known section heading before the element. */
function sectionOf(element: Element, sight: Sight): LabelKey | undefined {
  let last: { key: LabelKey; heading: Element } | undefined;
  for (const key of SECTIONS) {
    for (const { element: heading } of sight.hits(key)) {
      if (heading === element || !follows(heading, element)) continue;
      if (!last || follows(last.heading, heading)) last = { key, heading };
    }
  }
  return last?.key;
}

/** Headings look alike: those that stand on one left edge, in one size, with at least two known sections. */
export function likeSisters(hits: Hit[], sight: Sight): Hit[] {
  const sisters = [...sight.hits('levelSection'), ...sight.hits('general')].slice(0, UNTOLD);
  return hits.filter(({ element }) => {
    const alike = sisters.filter(
      (sister) =>
        sister.element !== element &&
        Math.abs(rect(sister.element).left - rect(element).left) < 3 &&
        getComputedStyle(sister.element).fontSize === getComputedStyle(element).fontSize &&
        sister.element.localName === element.localName,
    );
    return alike.length > 1;
  });
}

/** The heading says so, or the line around it; a tab around the whole form is open, too. */
function isOpen(heading: Element): boolean {
  const open = closest(heading, OPEN);
  return !!open && rect(open).height < 80;
}

/** What a click on the headings reaches. Words beside a control of the same name are not what is pressed. */
function pressedHeadings(hits: Hit[]): Element[] {
  const places = hits.map(({ element }) => clickable(element));
  const isBeside = (one: Element, other: Element) => {
    const [own, its] = [rect(one), rect(other)];
    return own.top < its.bottom && its.top < own.bottom;
  };
  return places
    .filter(
      ({ element, sure }) => sure || !places.some((other) => other.sure && isBeside(element, other.element)),
    )
    .map(({ element }) => element);
}

/** The arrow that opens the menu of a button: a wordless control that touches it on the right. */
function arrowBeside(button: Element): Element[] {
  const own = rect(button);
  let around = button;
  for (let i = 0; i < 3; i++) around = parentOf(around) ?? around;
  const arrows = all(`${INTERACTIVE},[aria-haspopup],.DropDownButton2`, around).filter((other) => {
    const box = rect(other);
    const gap = box.left - own.right;
    return (
      other !== button &&
      !holds(button, other) &&
      gap > -4 &&
      gap < 12 &&
      Math.abs(box.top + box.bottom - own.top - own.bottom) < own.height &&
      box.width < 57 &&
      visible(other) &&
      !norm(say(other, 60, true))
    );
  });
  if (arrows.length) return arrows;
  const inside = all('[aria-haspopup]:not([aria-haspopup=false])', button).filter(
    (part) => visible(part) && rect(part).left > own.left + own.width / 2,
  );
  if (inside.length) return inside;
  return is(button, '[aria-haspopup]:not([aria-haspopup=false])') ? [button] : [];
}

/** Of several, those in the dialog that lies over all the others, if one does. */
function inFront(found: Found[]): Found[] {
  // What is merely scrolled away inside a box lies under nothing.
  const lidOver = ({ element }: Found) => {
    const lid = cover(element);
    return lid && holds(lid, element) ? undefined : lid;
  };
  const over = found.flatMap((one) => lidOver(one) ?? []);
  const open = found.filter((one) => !lidOver(one));
  const [dialog] = over.flatMap((lid) => {
    for (let at: Element | null = lid; at; at = parentOf(at)) {
      if (
        /absolute|fixed/.test(getComputedStyle(at).position) &&
        open.every(({ element }) => holds(at as Element, element))
      )
        return at;
    }
    return [];
  });
  return dialog && open.length ? open : found;
}
