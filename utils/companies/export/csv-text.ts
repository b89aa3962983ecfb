import Papa from 'papaparse';

export interface ExportProblem {
  /** Row as a spreadsheet counts: the header is 1. Counted over all files together. */
  row: number;
  column: string;
  code: string;
  severity: 'error' | 'warning';
  sentence: string;
}

/** CSV as spreadsheets and upload forms take it: commas, quotes where needed, CRLF. */
export function csvText(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return `${Papa.unparse([[...header], ...rows.map((row) => [...row])], { newline: '\r\n' })}\r\n`;
}

/**
 * Cells that a spreadsheet would run as a formula. They are named, not changed: a company may really be called
 * "@Home", and a name that is silently different would match nothing afterwards.
 */
export function formulaProblems(
  header: readonly string[],
  cells: readonly string[],
  row: number,
): ExportProblem[] {
  return cells.flatMap((cell, index): ExportProblem[] =>
    /^\s*[=+\-@]/.test(cell)
      ? [
          {
            row,
            column: header[index] ?? '',
            code: 'FORMULA_CELL',
            severity: 'warning',
            sentence: `"${cell.slice(0, 60)}" in row ${row} begins like a formula. Don't open the file in a spreadsheet unless you trust the name.`,
          },
        ]
      : [],
  );
}
