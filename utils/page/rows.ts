import { all, attr, closest, INTERACTIVE, is, parentOf, rect, say, visible } from './dom.ts';
import type { LabelKey } from './labels/keys.ts';
import { labelsOf } from './labels/match.ts';
import { norm } from './labels/norm.ts';

export const ROW = 'tr,[role=row],[data-row-key]';
export const CELL = 'td,[role=gridcell],[role=cell]';

/** The row whose cell says the label and nothing else; empty when the words stand in no row. */
export function rowOf(element: Element, label: LabelKey): Element[] {
  const cell = closest(element, `${CELL},th`) ?? element;
  if (!labelsOf(norm(say(cell))).includes(label)) return [];
  const row = closest(element, ROW);
  if (row) return [row];
  // A grid of plain boxes: the widest box around the words that is still one line high.
  let line = element;
  for (let at = parentOf(element); at && rect(at).height < 64; at = parentOf(at)) line = at;
  return rect(line).width > rect(element).width + 80 ? [line] : [];
}

/** The icon in a row that opens its menu. */
export function menuIconIn(row: Element): Element[] {
  const icons = all('.ContextMenu,[aria-haspopup]:not([aria-haspopup=false]),[class*=context-menu i]', row);
  const named = all('[aria-label],[title]', row).filter(
    (icon) =>
      is(icon, INTERACTIVE) &&
      labelsOf(norm(attr(icon, 'aria-label') || attr(icon, 'title'))).includes('rowMenu'),
  );
  return (icons.length ? icons : named).filter(visible);
}

/** What the rows of the page's grids are called: the first words in each, without head rows. */
export function namesOfRows(): string[] {
  return all(ROW)
    .slice(0, 400)
    .flatMap((row) => {
      if (all('th,[role=columnheader]', row).length) return [];
      const first = all(CELL, row)
        .slice(0, 8)
        .map((cell) => say(cell))
        .find((text) => /\p{L}/u.test(text));
      return first && !labelsOf(norm(first)).includes('name') ? first : [];
    })
    .slice(0, 100);
}
