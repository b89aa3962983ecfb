import { all, attr, closest, follows, holds, INTERACTIVE, is, parentOf, rect, say, visible } from './dom.ts';
import { controlOf } from './fields.ts';
import type { Locator } from './guidance.ts';
import type { LabelKey } from './labels/keys.ts';
import { labelsOf } from './labels/match.ts';
import { norm } from './labels/norm.ts';
import type { Hit, Sight } from './scan.ts';

export type Found = Element | 'missing' | 'ambiguous';

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
const ROWS = 'tr,[role=row],[data-row-key]';

/**
 * The one visible element that a locator means.
 *
 * @param menuIsOurs the open row menu belongs to the row of the system level (its entries name no row)
 * @returns the element, or why there is none: not there, or several that could be meant
 */
export function find(locator: Locator, sight: Sight, menuIsOurs: boolean): Found {
  const { role, label, section } = locator;
  const hits = sight.hits(label).filter((hit) => !section || sectionOf(hit.element, sight) === section);
  let found: Element[];
  switch (role) {
    case 'textbox':
    case 'checkbox':
    case 'radio':
    case 'combobox':
      found = hits.flatMap((hit) => {
        const control = controlOf(hit, role);
        return control ? [visible(control) ? control : hit.element] : [];
      });
      break;
    case 'row':
    case 'row-menu':
      found = hits.flatMap((hit) => rowOf(hit.element, label));
      if (role === 'row-menu' && found.length === 1) found = found.flatMap(menuIconIn);
      break;
    case 'section-heading':
      // "Other" is a word of many lists; as a heading it looks like the other headings.
      found = (label === 'other' ? likeSisters(hits, sight) : hits).map(
        (hit) => clickable(hit.element).element,
      );
      break;
    case 'split-button':
      found = hits.flatMap((hit) => arrowBeside(clickable(hit.element).element));
      break;
    default:
      found = pressable(locator, hits, menuIsOurs);
  }
  found = [...new Set(found)];
  // An element around another one found says the same thing twice.
  found = found.filter((outer) => !found.some((inner) => inner !== outer && holds(outer, inner)));
  if (found.length > 1) found = inFront(found);
  const [only, second] = found;
  return second ? 'ambiguous' : (only ?? 'missing');
}

/** Buttons, links, menu items: the interactive ones win over mere words. */
function pressable({ role, label, text }: Locator, hits: Hit[], menuIsOurs: boolean): Element[] {
  if (text) return textIn(text);
  const places = hits
    .filter(({ element, rest }) => !rest && !is(element, 'h1,h2,h3,th,[role=heading],[role=columnheader]'))
    .map(({ element }) => clickable(element))
    .filter(({ element }) => {
      const menu = inMenu(element);
      if (role === 'menu-item') return menu && (label !== 'copy' || menuIsOurs);
      if (role === 'navigation-item')
        return !parentOf(element) || !closest(element, '[role=menu] [role=menu] *');
      return role === 'link' || !menu;
    });
  const best = places.filter(({ sure }) => sure);
  return (best.length ? best : places).map(({ element }) => element);
}

/** Entries of open lists with exactly these words. */
function textIn(text: string): Element[] {
  const wanted = norm(text);
  return all('option,[role=option],.ItemList .Item,[class*=option i],li')
    .slice(0, 500)
    .filter((entry) => norm(say(entry, 120)).replace(/ ?\(.*api.*\)$/, '') === wanted && visible(entry));
}

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

function inMenu(element: Element): boolean {
  for (let at: Element | null = element, i = 0; at && i < 10; at = parentOf(at), i++) {
    if (is(at, MENUS) || /absolute|fixed/.test(getComputedStyle(at).position)) return true;
  }
  return false;
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
  const sisters = [...sight.hits('levelSection'), ...sight.hits('general')];
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

/** The row whose cell says the label and nothing else. */
export function rowOf(element: Element, label: LabelKey): Element[] {
  const cell = closest(element, 'td,th,[role=gridcell],[role=cell]') ?? element;
  if (!labelsOf(norm(say(cell))).includes(label)) return [];
  const row = closest(element, ROWS);
  if (row) return [row];
  // A grid of plain boxes: the widest box around the words that is still one line high.
  let line = element;
  for (let at = parentOf(element); at && rect(at).height < 64; at = parentOf(at)) line = at;
  return rect(line).width > rect(element).width + 80 ? [line] : [];
}

/** The icon in a row that opens its menu. */
function menuIconIn(row: Element): Element[] {
  const icons = all(
    '.ContextMenu,[aria-haspopup]:not([aria-haspopup=false]),[class*=context-menu i]',
    row,
  ).filter(visible);
  const named = all('[aria-label],[title]', row).filter(
    (icon) =>
      visible(icon) &&
      is(icon, INTERACTIVE) &&
      labelsOf(norm(attr(icon, 'aria-label') || attr(icon, 'title'))).includes('rowMenu'),
  );
  return icons.length ? icons : named;
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
      box.width < 48 &&
      visible(other) &&
      !norm(say(other, 60, true))
    );
  });
  if (arrows.length) return arrows;
  return is(button, '[aria-haspopup]:not([aria-haspopup=false])') ? [button] : [];
}

/** Of several, those in the dialog that lies in front, if one does. */
function inFront(found: Element[]): Element[] {
  const dialog = all('dialog[open],[role=dialog],[aria-modal=true],.Dialog1.Active').filter(visible).pop();
  const inside = dialog ? found.filter((element) => holds(dialog, element)) : [];
  return inside.length ? inside : found;
}
