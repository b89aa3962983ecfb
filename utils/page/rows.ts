import { all, attr, closest, holds, INTERACTIVE, is, parentOf, rect, say, visible } from './dom.ts';
import type { LabelKey } from './labels/keys.ts';
import { labelsOf } from './labels/match.ts';
import { norm } from './labels/norm.ts';

export const ROW = 'tr,[role=row],[data-row-key]';
export const CELL = 'td,[role=gridcell],[role=cell],th[scope=row],[role=rowheader]';

/** The cell that says the label and nothing else. */
export const cellOf = (element: Element): Element => closest(element, `${CELL},th`) ?? element;

/** In a grid of plain boxes the widest box around the words that is still about one line high stands for the row. */
export function lineOf(element: Element): Element {
  const most = rect(element).height + 48;
  let line = element;
  for (let at = parentOf(element); at && rect(at).height < most; at = parentOf(at)) line = at;
  return line;
}

/** The row whose cell says the label and nothing else; empty when the words stand in no row. */
export function rowOf(element: Element, label: LabelKey): Element[] {
  const cell = cellOf(element);
  if (!labelsOf(norm(say(cell))).includes(label)) return [];
  const row = closest(element, ROW);
  if (row) return [row];
  const line = lineOf(element);
  return rect(line).width > rect(element).width + 80 ? [line] : [];
}

/**
 * The icon in a row that opens its menu: a control without words that says by its class, its name or its sign that it
 * is one. A row has other icons too (edit, tick), so an icon that says nothing is none.
 */
export function menuIconIn(row: Element): Element[] {
  const icons = all(`${INTERACTIVE},.ContextMenu,[aria-haspopup]`, row).filter((icon) => {
    if (is(icon, 'select,input') || norm(say(icon, 40, true)) || !visible(icon)) return false;
    const named = attr(icon, 'aria-label') || attr(icon, 'title');
    if (named) return labelsOf(norm(named)).includes('rowMenu');
    const classes = [icon, ...all('*', icon).slice(0, 8)].map((part) => attr(part, 'class')).join(' ');
    return (
      /context|menu|more|ellips|kebab|dots|hamburger|bars/i.test(classes) ||
      /^[≡☰⋮⋯…︙▾▼]+$/.test(say(icon, 9).replace(/\s/g, '')) ||
      /^(menu|true)$/.test(attr(icon, 'aria-haspopup'))
    );
  });
  return icons.filter((icon) => !icons.some((inner) => inner !== icon && holds(icon, inner)));
}

/** What the rows of the page's grids are called: the first words in each, without head rows. */
export function namesOfRows(): string[] {
  return all(ROW)
    .slice(0, 400)
    .flatMap((row) => {
      const cells = all(CELL, row).slice(0, 8);
      // Head rows, and the tables that older pages are laid out with, name nothing.
      if (
        cells.length < 2 ||
        all('th:not([scope=row]),[role=columnheader],table,input:not([type=checkbox])', row).length
      )
        return [];
      const first = cells.map((cell) => say(cell)).find((text) => /\p{L}/u.test(text));
      return first && !labelsOf(norm(first)).some((key) => key === 'name' || key === 'resourceColumn')
        ? first
        : [];
    })
    .slice(0, 100);
}
