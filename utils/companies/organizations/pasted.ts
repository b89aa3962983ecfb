import { collectOrganizations } from './collect.ts';
import { recogniseColumns } from './columns.ts';
import { readOrganizationsCsv } from './csv.ts';
import type { ReadOrganizations } from './organization.ts';

/**
 * Reads pasted organizations: one name a line, or cells copied from a spreadsheet (with tabs, or with a header that is
 * known).
 */
export function readPastedOrganizations(text: string): ReadOrganizations {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const first = lines.find((line) => line.trim() !== '') ?? '';
  const asTable = first.includes('\t') || recogniseColumns(first.split(/[,;]/)).name !== undefined;
  if (asTable) return readOrganizationsCsv(text);

  const numbered = lines.every((line) => line.trim() === '' || /^\s*\d+[.)]\s+\S/.test(line));
  const names = lines.map((line) =>
    numbered ? line.replace(/^\s*\d+[.)]\s+/, '') : line.replace(BULLET, ''),
  );
  const read = collectOrganizations(
    names.map((name, index) => ({ cells: [name], row: index + 1 })),
    { name: 0 },
  );
  if (read.organizations.length > 0 || read.problems.length > 0) return read;
  return {
    organizations: [],
    problems: [{ row: 0, code: 'empty', severity: 'error', sentence: 'There is no name in this text.' }],
  };
}

const BULLET = /^\s*[-*•–]\s+/;
