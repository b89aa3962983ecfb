/** Looks for values in files and texts, in every form and through the usual compressions. */
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { formsOf } from './forms.ts';
import { logContent, tableContent } from './leveldb.ts';

/** A value found where it should perhaps not be. */
export interface Hit {
  /** The value's name, never the value. */
  what: string;
  where: string;
  form: string;
}

export interface Searcher {
  inText(where: string, text: string): Hit[];
  inBytes(where: string, bytes: Buffer): Hit[];
  /** Every file below a folder; places are given relative to it. */
  inFolder(name: string, folder: string): Hit[];
}

/** Bigger files are read in part only; none of a profile's is. */
const LARGEST = 400_000_000;

/** @param values by name; those that are empty are left out */
export function searcherFor(values: Record<string, string>): Searcher {
  const wanted = Object.entries(values)
    .filter(([, value]) => value.length >= 6)
    .flatMap(([what, value]) => formsOf(value).map((form) => ({ what, ...form })));
  const inBytes = (where: string, bytes: Buffer): Hit[] =>
    wanted.filter((one) => bytes.indexOf(one.bytes) >= 0).map(({ what, form }) => ({ what, where, form }));
  return {
    inBytes,
    inText: (where, text) => inBytes(where, Buffer.from(text, 'utf8')),
    inFolder(name, folder) {
      const hits: Hit[] = [];
      for (const file of filesBelow(folder)) {
        const where = `${name}/${path.relative(folder, file)}`;
        for (const content of readings(file)) hits.push(...inBytes(where, content));
      }
      return unique(hits);
    },
  };
}

function unique(hits: Hit[]): Hit[] {
  return [...new Map(hits.map((hit) => [`${hit.what}|${hit.where}|${hit.form}`, hit])).values()];
}

function filesBelow(folder: string): string[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  } catch {
    return [];
  }
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

/** A file as it is, and as it reads when its own compression or record format is undone. */
function readings(file: string): Buffer[] {
  let raw: Buffer;
  try {
    if (statSync(file).size > LARGEST) return [];
    raw = readFileSync(file);
  } catch {
    // A lock file or a socket that went away meanwhile.
    return [];
  }
  const undone = [
    attempt(() => tableContent(raw)),
    /\.log$/.test(file) ? attempt(() => logContent(raw)) : undefined,
    raw[0] === 0x1f && raw[1] === 0x8b ? attempt(() => gunzipSync(raw)) : undefined,
    raw[0] === 0x78 ? attempt(() => inflateSync(raw)) : undefined,
    /\.br$/.test(file) ? attempt(() => brotliDecompressSync(raw)) : undefined,
  ];
  return [raw, ...undone.filter((content) => content !== undefined)];
}

function attempt(read: () => Buffer | undefined): Buffer | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
