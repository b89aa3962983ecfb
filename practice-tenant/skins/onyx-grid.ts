import type { Cell, Grid, GridRow, MenuOverlay } from '../pages/model/types.ts';
import type { Draw } from './skin.ts';

/** A list of Onyx rows: divs with roles, no table. */
export function grid(item: Grid, draw: Draw): string {
  const head = item.columns
    .map(
      (column) =>
        `<div role="columnheader" class="o-cell o-cell--${column.kind} o-cell--${column.width}">${draw.text(column.label)}${column.filter ? '<input class="o-input o-input--filter" type="text">' : ''}</div>`,
    )
    .join('');
  return `<div class="o-data-grid" role="grid"><div class="o-data-row o-data-row--header" role="row">${lead(item)}${head}</div>${item.rows
    .map((row) => gridRow(item, row, draw))
    .join('')}</div>${draw.item(item.overlay)}`;
}

function lead(item: Grid): string {
  return item.menuIcon ? '<div class="o-cell o-cell--icon" role="columnheader"></div>' : '';
}

function gridRow(item: Grid, row: GridRow, draw: Draw): string {
  const icon = item.menuIcon
    ? `<div class="o-cell o-cell--icon" role="gridcell"><button type="button" class="o-icon-button" aria-haspopup="menu"${draw.mark(row, 'menu')}><span class="fa-list" aria-hidden="true"></span></button></div>`
    : '';
  const cells = row.cells
    .map((entry, index) => cell(entry, item.columns[index]?.width ?? 'narrow', draw))
    .join('');
  return `<div class="o-data-row" role="row"${draw.mark(row, 'row')}>${icon}${cells}</div>`;
}

function cell(entry: Cell, width: string, draw: Draw): string {
  const inside =
    entry.kind === 'text'
      ? `<span class="o-cell__text">${draw.text(entry.text)}</span>`
      : entry.kind === 'edit'
        ? draw.item(entry.button)
        : entry.on
          ? '<span class="fa-check" role="img"></span>'
          : '';
  const kind = entry.kind === 'edit' ? 'icon' : entry.kind;
  return `<div role="gridcell" class="o-cell o-cell--${kind} o-cell--${width}">${inside}</div>`;
}

/** A row's menu. */
export function menu(item: MenuOverlay, draw: Draw): string {
  if (item.shown === undefined) return '';
  const inside =
    item.shown === 'loading'
      ? '<div class="o-spinner" role="status"></div>'
      : `<ul role="menu" class="list-none">${item.shown.entries.map((entry) => draw.item(entry)).join('')}</ul>`;
  return `<div class="o-popover" data-slot="popover"${draw.mark(item, 'overlay')}>${inside}</div>`;
}
