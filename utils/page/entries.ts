/** What stands in the list that a drop-down has opened. */
import { all, attr, closest, holds, is, layersAt, parentOf, rect, say, visible } from './dom.ts';
import { DROP_DOWN, isPlaceholder } from './fields.ts';
import { norm } from './labels/norm.ts';

/** Entries of lists. Each part that a class is searched for costs a whole page of 20,000 nodes a millisecond. */
const ENTRIES = '[role=option],li,[class*=ption],[class*=tem]';
const ENTRY = /option|item/i;
/** A list hangs at most so far from its drop-down, in pixels: below a label of several lines. */
const BESIDE = 64;
const LISTS = '[role=listbox],.ItemList,ul,[class*=list i],[class*=overlay i],[class*=menu i]';
/** Of two drop-downs between which a list lies, the one that says so has opened it. */
const SAYS_OPEN = '[aria-expanded=true]';

/** The texts of its entries. */
export const opened = (dropDown: Element): string[] =>
  entriesOf(dropDown)
    .slice(0, 200)
    .map((entry) => say(entry));

/** The entry with exactly these words, or without any given the first that says something. */
export const entryOf = (dropDown: Element, text: string | undefined): Element[] =>
  text ? entriesOf(dropDown, norm(text)) : entriesOf(dropDown).slice(0, 1);

/** Entries of the list that a drop-down has opened, inside it or right below or above it. */
function entriesOf(dropDown: Element, wanted?: string): Element[] {
  const own = rect(dropDown);
  const likely = all(ENTRIES)
    .filter((entry) => is(entry, '[role=option],li') || ENTRY.test(attr(entry, 'class')))
    .slice(0, 1000);
  // Asked once for each list, and the whole page for its drop-downs only when a list lies where this one's would.
  const lists = new Map<Element, boolean>();
  let dropDowns: Element[] | undefined;
  const isOurs = (list: Element) => {
    const { left, right, top, bottom } = rect(list);
    if (gapBetween(own, { top, bottom }) >= BESIDE || left >= own.right || right <= own.left) return false;
    if (!isOpened(list, dropDown)) return false;
    dropDowns ??= all(DROP_DOWN);
    return !belongsToAnother(list, dropDown, dropDowns);
  };
  const isIn = (entry: Element) => {
    if (holds(dropDown, entry)) return true;
    const around = parentOf(entry) ?? entry;
    const list = closest(around, LISTS) ?? around;
    const ours = lists.get(list) ?? isOurs(list);
    lists.set(list, ours);
    return ours;
  };
  // Where an entry lies is quicker to ask than what it says.
  const entries = likely.filter((entry) => !is(entry, 'option') && isIn(entry) && saysIt(entry, wanted));
  const found = entries.length ? entries : linesBelow(dropDown, wanted);
  return found.filter((entry) => !found.some((inner) => inner !== entry && holds(entry, inner)));
}

/** Says that it is a list, or lies over the page, as what a drop-down has opened does: parts of a form are "items", too. */
function isOpened(box: Element, dropDown: Element): boolean {
  if (closest(box, '[role=listbox]')) return true;
  for (let at: Element | null = box; at && !holds(at, dropDown); at = parentOf(at))
    if (/absolute|fixed/.test(getComputedStyle(at).position)) return true;
  return false;
}

/**
 * The lines of a box that lies over the page right below or above a drop-down and stands on its left edge, as the list
 * does that it opened, whatever its markup.
 */
function linesBelow(dropDown: Element, wanted: string | undefined): Element[] {
  const { left, right, top, bottom } = rect(dropDown);
  const isList = (box: Element) => {
    const place = rect(box);
    return (
      /absolute|fixed/.test(getComputedStyle(box).position) &&
      !holds(box, dropDown) &&
      Math.abs(place.left - left) < 8 &&
      Math.abs(place.width - (right - left)) < (right - left) / 2 &&
      gapBetween({ top, bottom }, place) < 12
    );
  };
  // The ring and its hint lie over everything: all layers are asked.
  const list = [bottom + 14, top - 14].flatMap((y) => layersAt(left + 24, y)).find(isList);
  const lines = list ? all('*', list).slice(0, 400) : [];
  return lines.filter((line) => !line.childElementCount && !is(line, 'input') && saysIt(line, wanted));
}

/** It is seen, and says the wanted words, or without any given something that could be chosen. */
function saysIt(entry: Element, wanted: string | undefined): boolean {
  const said = say(entry, 120);
  if (!norm(said) || !visible(entry)) return false;
  return wanted ? withoutRemark(norm(said)) === wanted : !isPlaceholder(said);
}

const gapBetween = (control: { top: number; bottom: number }, list: { top: number; bottom: number }) =>
  Math.min(Math.abs(list.top - control.bottom), Math.abs(list.bottom - control.top));

/** An open list that another drop-down is nearer to, or around, is that one's. */
function belongsToAnother(list: Element, dropDown: Element, dropDowns: Element[]): boolean {
  const layer = layerOf(list, dropDown);
  const isAround = layer && rect(layer).width < rect(list).width + 40;
  const box = rect(isAround ? layer : list);
  const own = gapBetween(rect(dropDown), box);
  const saysOpen = is(dropDown, SAYS_OPEN);
  return dropDowns.some((other) => {
    if (other === dropDown || holds(other, dropDown) || holds(dropDown, other)) return false;
    // The field above a list at the end of the page, for searching in it, is no drop-down of the form.
    if (layer && other instanceof HTMLInputElement && holds(layer, other)) return false;
    const place = rect(other);
    const isNearer =
      (!saysOpen || is(other, SAYS_OPEN)) &&
      place.left < box.right &&
      place.right > box.left &&
      gapBetween(place, box) < own;
    return (isNearer || holds(other, list)) && visible(other);
  });
}

/** What lies over the page with the list in it, where that is at the end of the page and not in the form. */
function layerOf(list: Element, dropDown: Element): Element | undefined {
  let layer: Element | undefined;
  for (let at: Element | null = list; at && !holds(at, dropDown); at = parentOf(at)) {
    if (/absolute|fixed/.test(getComputedStyle(at).position)) layer = at;
    if (is(at, 'body > *')) return layer;
  }
  return undefined;
}

/** "Rewst API User (API-only)" is the level "Rewst API User". */
const withoutRemark = (name: string) => name.replace(/ ?\([^()]*api[^()]*\)$/, '');
