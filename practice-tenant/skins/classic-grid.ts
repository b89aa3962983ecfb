import type { Cell, Grid, GridRow, MenuOverlay } from '../pages/model/types.ts';
import type { Draw } from './skin.ts';

/** The oldest lists: head and body are two tables that share their column widths. */
export function grid(item: Grid, draw: Draw): string {
  const widths = [
    ...(item.menuIcon ? ['28'] : []),
    ...item.columns.map((column) =>
      column.width === 'wide' ? '360' : column.kind === 'icon' ? '36' : '120',
    ),
  ];
  const columns = `<colgroup>${widths.map((width) => `<col width="${width}">`).join('')}</colgroup>`;
  const head = item.columns
    .map((column) => `<td class="dgridHeading">${draw.text(column.label)}</td>`)
    .join('');
  return `<div class="dgridHolder"><table class="dgridHead" cellspacing="0">${columns}<tr>${item.menuIcon ? '<td class="dgridHeading"></td>' : ''}${head}</tr></table>
<table class="dgrid" cellspacing="0">${columns}<tbody>${item.rows.map((row) => gridRow(item, row, draw)).join('')}</tbody></table></div>${draw.item(item.overlay)}`;
}

function gridRow(item: Grid, row: GridRow, draw: Draw): string {
  const icon = item.menuIcon
    ? `<td align="center"><a class="ContextImg" tabindex="0"${draw.mark(row, 'menu')}><span class="img">≡</span></a></td>`
    : '';
  return `<tr class="dgridRow"${draw.mark(row, 'row')}>${icon}${row.cells.map((entry) => cell(entry, draw)).join('')}</tr>`;
}

function cell(entry: Cell, draw: Draw): string {
  if (entry.kind === 'tick')
    return `<td align="center">${entry.on ? '<span class="img">✓</span>' : '&nbsp;'}</td>`;
  if (entry.kind === 'edit') return `<td align="center">${draw.item(entry.button)}</td>`;
  return `<td>${draw.text(entry.text) || '&nbsp;'}</td>`;
}

/** A row's menu. */
export function menu(item: MenuOverlay, draw: Draw): string {
  if (item.shown === undefined) return '';
  const inside =
    item.shown === 'loading'
      ? '<div class="RightClickMenuItem Loading">…</div>'
      : item.shown.entries.map((entry) => draw.item(entry)).join('');
  return `<div class="RightClickMenu"${draw.mark(item, 'overlay')}>${inside}</div>`;
}
