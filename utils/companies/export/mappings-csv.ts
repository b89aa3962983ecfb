import { csvText, type ExportProblem, formulaProblems } from './csv-text.ts';

export interface MappingExportRow {
  organizationId: string | number;
  organizationName: string;
  /** Absent for an organization without a company. Company id 0 is a company. */
  companyId?: string | number;
  companyName?: string;
  /** 0 to 1. */
  score?: number;
  reasons?: readonly string[];
}

const HEADER = ['organization id', 'organization name', 'company id', 'company name', 'score', 'reason'];

/** The mappings as a plain file, for people and for other tools. */
export function mappingsCsv(rows: readonly MappingExportRow[]): { text: string; problems: ExportProblem[] } {
  const cells = rows.map((row) => [
    String(row.organizationId),
    row.organizationName,
    row.companyId === undefined ? '' : String(row.companyId),
    row.companyName ?? '',
    row.score === undefined ? '' : row.score.toFixed(3),
    (row.reasons ?? []).join('; '),
  ]);
  return {
    text: csvText(HEADER, cells),
    problems: cells.flatMap((row, index) => formulaProblems(HEADER, row, index + 2)),
  };
}
