import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import type { LoadData } from './client/data.ts';

const FOLDER = new URL('./client/', import.meta.url);
const cache = new Map<string, string>();

/**
 * A module of the page script as JavaScript.
 *
 * @param name file name, for example `page.ts`
 * @returns undefined when there is none
 */
export async function clientModule(name: string): Promise<string | undefined> {
  if (!/^[a-z-]+\.ts$/.test(name)) return undefined;
  const known = cache.get(name);
  if (known !== undefined) return known;
  try {
    const source = stripTypeScriptTypes(await readFile(new URL(name, FOLDER), 'utf8'));
    cache.set(name, source);
    return source;
  } catch {
    return undefined;
  }
}

/**
 * The module that starts one load. What elements mean travels in it, and not in the document, where an extension could
 * read it.
 */
export function startModule(data: LoadData | 'outer'): string {
  if (data === 'outer') return `import { startOuter } from '../page.ts';\nstartOuter();\n`;
  return `import { start } from '../page.ts';\nstart(${JSON.stringify(data)});\n`;
}
