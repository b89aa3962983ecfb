import Papa from 'papaparse';
import { decodeText } from './bytes.ts';
import { collectOrganizations } from './collect.ts';
import { type Columns, recogniseColumns } from './columns.ts';
import type { OrganizationProblem, ReadOrganizations } from './organization.ts';

export interface ReadCsv extends ReadOrganizations {
  /** What was recognised, by position; the admin may say otherwise. */
  columns: Columns;
  /** The header row as written; empty when the file has none. */
  header: string[];
  delimiter: string;
}

const DELIMITERS = [',', ';', '\t', '|'];

/**
 * Reads a file of organizations. Columns are recognised by their header, Rewst's own file included; a file of one column
 * needs none. What is wrong with a row is said and the rest is read.
 *
 * @param file its bytes, or its text
 * @param chosen columns that the admin set right, by position
 */
export function readOrganizationsCsv(file: Uint8Array | string, chosen: Columns = {}): ReadCsv {
  const text = (typeof file === 'string' ? file : decodeText(file)).replace(/^\uFEFF/, '');
  const parsed = Papa.parse<string[]>(text, { delimitersToGuess: DELIMITERS });
  const { delimiter } = parsed.meta;
  const rows = parsed.data.filter((row): row is string[] => Array.isArray(row));
  const first = rows.findIndex((row) => !isBlank(row));
  const header = (rows[first] ?? []).map((cell) => cell.trim());
  if (first === -1)
    return empty(delimiter, { row: 0, code: 'empty', severity: 'error', sentence: 'The file is empty.' });

  const recognised = recogniseColumns(header);
  const headless = Object.keys(recognised).length === 0 && header.length === 1 && chosen.name === undefined;
  const columns: Columns = headless ? { name: 0 } : { ...recognised, ...chosen };
  if (columns.name === undefined)
    return {
      ...empty(delimiter, {
        row: first + 1,
        code: 'no-name-column',
        severity: 'error',
        sentence: `None of the columns (${header.slice(0, 8).join(', ')}) is known to hold names. Choose the one that does.`,
      }),
      columns,
      header,
    };

  const read = collectOrganizations(
    rows.map((cells, index) => ({ cells, row: index + 1 })).slice(headless ? first : first + 1),
    columns,
  );
  return {
    organizations: read.organizations,
    problems: [...quoteProblems(parsed.errors), ...read.problems],
    columns,
    header: headless ? [] : header,
    delimiter,
  };
}

function isBlank(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === '');
}

/** A quote that is not closed swallows the rows behind it: that must not pass unseen. */
function quoteProblems(errors: readonly Papa.ParseError[]): OrganizationProblem[] {
  return errors
    .filter(({ type }) => type === 'Quotes')
    .slice(0, 20)
    .map(({ row }) => ({
      row: (row ?? -1) + 1,
      code: 'unreadable',
      severity: 'error',
      sentence: 'A quotation mark is opened and not closed. The rows behind it may be missing.',
    }));
}

function empty(delimiter: string, problem: OrganizationProblem): ReadCsv {
  return { organizations: [], problems: [problem], columns: {}, header: [], delimiter };
}
