/** Names and values in rows or columns: Markdown tables, and what a spreadsheet or a web page's table copies. Pure. */
import { isLabel, type Pair } from './names.ts';
import { bare, unquoted } from './signs.ts';

/** What is left of a text's lines, and what was read from its tables. */
export interface Tables {
  pairs: Pair[];
  rest: string[];
}

export function readTables(lines: string[]): Tables {
  const pairs: Pair[] = [];
  const rest: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const table: string[][] = [];
    for (; at < lines.length; at += 1) {
      const cells = cellsOf(lines[at] ?? '');
      if (!cells) break;
      table.push(cells);
    }
    if (table.length > 0) pairs.push(...pairsOf(table));
    else rest.push(lines[at++] ?? '');
  }
  return { pairs, rest };
}

/** The cells of one row; nothing when the line is none. */
function cellsOf(line: string): string[] | undefined {
  const markdown = /^\s*\|(.*)\|\s*$/.exec(line)?.[1];
  if (markdown !== undefined) {
    return markdown.split(/(?<!\\)\|/).map((cell) => plain(cell.replaceAll('\\|', '|')));
  }
  if (!line.includes('\t')) return undefined;
  const cells = line.split(/\t+/).map(plain);
  while (cells.at(-1) === '') cells.pop();
  while (cells[0] === '') cells.shift();
  const [name] = cells;
  return cells.length >= 2 && name !== undefined ? cells : undefined;
}

function plain(cell: string): string {
  const text = bare(cell);
  return unquoted(/^(\*\*|__)(.+)\1$/.exec(text)?.[2] ?? text);
}

function pairsOf(table: string[][]): Pair[] {
  const rows = table.filter((cells) => !cells.every((cell) => /^:?-+:?$/.test(cell)));
  const [head = [], ...below] = rows;
  const labels = head.filter((cell) => isLabel(nameIn(cell)));
  if (labels.length >= 2 && labels.length > below.filter(([first = '']) => isLabel(nameIn(first))).length) {
    // Labels on top. A row of another width hides where its cells belong.
    return below
      .filter((cells) => cells.length === head.length)
      .flatMap((cells) => cells.map((cell, column): Pair => [nameIn(head[column] ?? ''), cell]));
  }
  const tidy = /^(?:value|wert|valor)s?$/i.test(head[1] ?? '') ? head.length : 2;
  return rows
    .filter((cells) => cells.length === tidy)
    .map(([name = '', value = '']): Pair => [nameIn(name), value]);
}

/** "Username:" in a cell is the label itself. */
function nameIn(cell: string): string {
  return cell.replace(/\s*[:=]$/, '');
}
