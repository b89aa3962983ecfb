import type { Cell, Grid, GridRow, MenuOverlay } from '../pages/model/types.ts';
import type { Draw } from './skin.ts';

/** The list of the generation before: rows are `tr.D`, the head is `tr.HeadingRow`. */
export function grid(item: Grid, draw: Draw): string {
  const id = draw.random();
  const lead = `${item.selectable ? '<td class="Selection"></td>' : ''}${item.menuIcon ? '<td class="Context"></td>' : ''}`;
  const heads = item.columns.map(
    (column) => `<td class="${column.kind}"><span>${draw.text(column.label)}</span></td>`,
  );
  const filters = item.columns.some((column) => column.filter)
    ? `<tr class="FilterRow">${lead}${item.columns.map((column) => `<td>${column.filter ? '<input type="text">' : ''}</td>`).join('')}</tr>`
    : '';
  return `<div class="Grid" id="${id}"><table cellspacing="0"><thead><tr class="HeadingRow">${lead}${heads.join('')}</tr>${filters}</thead><tbody>${item.rows
    .map((row) => gridRow(item, row, draw))
    .join(
      '',
    )}</tbody></table><div class="ContextOverlayHolder" id="${id}_ContextOverlay">${draw.item(item.overlay)}</div></div>`;
}

function gridRow(item: Grid, row: GridRow, draw: Draw): string {
  const select = item.selectable ? '<td class="Selection"><input type="checkbox" tabindex="-1"></td>' : '';
  const icon = item.menuIcon
    ? `<td class="Context"><a class="ButtonIcon Button ContextMenu NormalState"${draw.mark(row, 'menu')}><div class="Icon"></div></a></td>`
    : '';
  return `<tr class="D"${draw.mark(row, 'row')}>${select}${icon}${row.cells.map((entry) => cell(entry, draw)).join('')}</tr>`;
}

function cell(entry: Cell, draw: Draw): string {
  if (entry.kind === 'tick') return `<td class="tick">${entry.on ? '<span class="Tick"></span>' : ''}</td>`;
  if (entry.kind === 'edit') return `<td class="icon">${draw.item(entry.button)}</td>`;
  return `<td class="text">${draw.text(entry.text)}</td>`;
}

/** A row's menu. */
export function menu(item: MenuOverlay, draw: Draw): string {
  if (item.shown === undefined) return '';
  const inside =
    item.shown === 'loading'
      ? '<div class="LoadingIndicator"></div>'
      : `<div class="Content">${item.shown.entries.map((entry) => draw.item(entry)).join('')}</div>`;
  return `<div class="ContextOverlay Active"${draw.mark(item, 'overlay')}><div class="Outline Arrow"></div>${inside}</div>`;
}
