import type { Cell, Grid, GridRow, MenuOverlay } from '../pages/model/types.ts';
import type { Draw } from './skin.ts';

/** The list of the current generation: rows are `tr.Display`, the menu icon stands left of the name. */
export function grid(item: Grid, draw: Draw): string {
  const select = item.selectable ? '<td class="ImageSelectionCell"></td>' : '';
  const menuHead = item.menuIcon ? '<td class="ContextMenuCell FW30"></td>' : '';
  const heads = item.columns
    .map(
      (column) =>
        `<td class="${column.kind === 'tick' ? 'BooleanCell' : column.kind === 'icon' ? 'IconCell' : 'TextCell'}"><div class="Label">${draw.text(column.label)}</div></td>`,
    )
    .join('');
  const filters = item.columns.some((column) => column.filter)
    ? `<tr class="Filter">${select}${menuHead}${item.columns.map((column) => `<td>${column.filter ? '<div class="Size1"><input class="TextBox2" type="text"></div>' : ''}</td>`).join('')}</tr>`
    : '';
  return `<div class="Grid" id="${draw.random()}"><div class="RowContainer BodyContainer"><table><tbody><tr class="Heading">${select}${menuHead}${heads}</tr>${filters}${item.rows
    .map((row) => gridRow(item, row, draw))
    .join(
      '',
    )}</tbody></table></div><div class="ContextOverlayContainer" id="${draw.random()}_ContextOverlay">${draw.item(item.overlay)}</div></div>`;
}

function gridRow(item: Grid, row: GridRow, draw: Draw): string {
  const select = item.selectable
    ? '<td class="ImageSelectionCell"><div class="Container"><div class="Decoration Icon CheckBox"></div></div></td>'
    : '';
  const icon = item.menuIcon
    ? `<td class="ContextMenuCell FW30"><div class="Button ButtonIcon ContextMenu" data-route-key="0"${draw.mark(row, 'menu')}><div class="Icon"></div></div></td>`
    : '';
  return `<tr class="Display" data-row-key="${draw.text(row.key.replace(/^\D+/, ''))}"${draw.mark(row, 'row')}>${select}${icon}${row.cells.map((entry) => cell(entry, draw)).join('')}</tr>`;
}

function cell(entry: Cell, draw: Draw): string {
  if (entry.kind === 'tick')
    return `<td class="BooleanCell">${entry.on ? '<div class="Decoration Icon CheckMark"></div>' : ''}</td>`;
  if (entry.kind === 'edit') return `<td class="IconCell">${draw.item(entry.button)}</td>`;
  return `<td class="TextCell AL">${draw.text(entry.text)}</td>`;
}

/** A row's menu: empty while closed, a loading mark until its entries have come. */
export function menu(item: MenuOverlay, draw: Draw): string {
  if (item.shown === undefined) return '';
  const inside =
    item.shown === 'loading'
      ? '<div class="LoadingIndicator"></div><div class="Content"></div>'
      : `<div class="Content Active"><div class="Normal ContextOverlayColumn"><div><div class="Group"><div class="Content">${item.shown.entries
          .map((entry) => draw.item(entry))
          .join('')}</div></div></div></div></div>`;
  return `<div class="ContextOverlay Active GridContextMenu"${draw.mark(item, 'overlay')}><div class="Outline Arrow"></div><div class="Arrow"></div>${inside}</div>`;
}
