/** Reads a pasted block of credentials, however it was written down. Pure. */
import { jsonPairs } from './json.ts';
import { linePairs } from './lines.ts';
import { type FieldName, fieldOf, type Pair, type PastedCredentials } from './names.ts';
import { outOfHtml } from './signs.ts';
import { readTables } from './tables.ts';

export type { PastedCredentials } from './names.ts';

/** Nobody's note about three values is longer. */
const LONGEST = 100_000;

/**
 * "Username: … Secret: … Tracking ID: …" on lines of their own or the value below its label, JSON at any depth, a .env
 * file, PowerShell, Markdown with its lists and tables, columns of a spreadsheet.
 *
 * @param text as it stood on the clipboard
 * @returns what was recognised; undefined when it is not a block but a single value. A field that is named twice with
 *   different values is left out, and so are two fields with one value. Damage inside a value is kept, for the test to
 *   name it
 */
export function readPastedBlock(text: string): PastedCredentials | undefined {
  if (text.length > LONGEST) return undefined;
  const found: PastedCredentials = {};
  const unclear = new Set<FieldName>();
  for (const [name, value] of pairs(outOfHtml(text))) {
    const field = fieldOf(name, value);
    if (!field || value === '') continue;
    if (found[field] !== undefined && found[field] !== value) unclear.add(field);
    found[field] = value;
  }
  for (const field of [...unclear, ...alike(found)]) delete found[field];
  return Object.keys(found).length >= 2 ? found : undefined;
}

/** Fields that hold the same: at least one of them is wrong. */
function alike(found: PastedCredentials): FieldName[] {
  const entries = Object.entries(found) as [FieldName, string][];
  return entries
    .filter(([, value]) => entries.filter(([, other]) => other === value).length > 1)
    .map(([field]) => field);
}

function pairs(text: string): Pair[] {
  const fenced = /```[a-z]*\s*\n([\s\S]*?)```/i.exec(text)?.[1];
  const json = jsonPairs(text) ?? (fenced === undefined ? undefined : jsonPairs(fenced));
  if (json) return json;
  const lines = text.split(/\r\n?|\n/).filter((line) => !/^\s*```[a-z]*\s*$/i.test(line));
  const tables = readTables(lines);
  return [...tables.pairs, ...linePairs(tables.rest)];
}
